// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A column that scrolls up and down when it is taller than its panel, on the panel's own background.

#include <QScrollArea>

namespace relief::ui {

class ScrollColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *parent = nullptr);

    /// What scrolls; as wide as there is room. Give it its layout.
    QWidget *column() const { return widget(); }

    /// None: the panel gives it the room there is. Asking the content would measure every word twice at the start.
    QSize sizeHint() const override { return {0, 0}; }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitBar();
};

} // namespace relief::ui
