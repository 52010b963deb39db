// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many of a hundred people: a hundred small figures, filled for those it happens to, with bars for the range.

#include "content/decision.h"
#include "theme/theme.h"

#include <QWidget>

namespace relief::ui {

class IconArray : public QWidget {
    Q_OBJECT

public:
    explicit IconArray(QWidget *parent = nullptr);

    void setTheme(const theme::Theme &theme);
    void setChance(double low, double high);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< smaller figures at large text in a narrow column

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Figure { Nobody, Perhaps, Somebody };
    Figure figureAt(int index) const;
    void paintFigure(QPainter &painter, const QRectF &cell, Figure figure) const;

    double m_low = 0;
    double m_high = 0;
    theme::Theme m_theme{};
};

/// "8 to 12 of 100", "12 of 100": translated.
QString chanceText(double low, double high);

} // namespace relief::ui
