// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lies over a whole window: while it is there nothing below it gets a key, a click or the focus.

#include <QWidget>

namespace relief::ui {

class KioskCover : public QWidget {
    Q_OBJECT

public:
    /// Covers `host` and stays as large as it.
    explicit KioskCover(QWidget *host);

    void setFillColor(const QColor &color); ///< transparent: what is below can be seen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_color;
};

} // namespace relief::ui
