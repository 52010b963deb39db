// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How active a part is in the model, in ten blocks with a mark for "before". No number: the model's order is a claim,
// its decimals are not.

#include "theme/theme.h"

#include <QWidget>

namespace relief::ui {

/// "silent", "low", "medium", "high", "very high".
QString activityWord(double activity);

class ActivityBar : public QWidget {
    Q_OBJECT

public:
    explicit ActivityBar(QWidget *parent = nullptr);

    void setTheme(const theme::Theme &theme);
    void setActivity(double now, double before); ///< repaints only when a pixel differs

    QSize sizeHint() const override { return {180, 18}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme m_theme{};
    double m_now = 0;
    double m_before = 0;
};

} // namespace relief::ui
