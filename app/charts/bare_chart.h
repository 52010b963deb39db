// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A Qt Charts chart without axes, ground or legend: never shown, only rendered into a painter.

#include <QGraphicsScene>
#include <QRectF>

class QAbstractSeries;
class QChart;
class QPainter;
class QValueAxis;

namespace relief::charts {

/// Upwards 0 to 1, to the right 0 to 1 or what setSpan() says.
class BareChart {
public:
    BareChart();

    void setSpan(double span);
    double span() const;
    void add(QAbstractSeries *series); ///< owned by the chart from here on
    void clear();

    /// All series, with 0 to 1 over `plot`; nothing outside of it but half a line's width.
    void render(QPainter &painter, const QSize &widget, const QRectF &plot);

private:
    QGraphicsScene m_scene;
    QChart *m_chart; ///< owned by the scene
    QValueAxis *m_x; ///< owned by the chart, as is the other
    QValueAxis *m_y;
};

} // namespace relief::charts
