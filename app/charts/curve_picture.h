// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The Qt Charts part of a row: a chart that is never shown, only rendered.

#include "theme/theme.h"

#include <QGraphicsScene>
#include <QList>
#include <QPointF>

class QChart;
class QLineSeries;
class QPainter;
class QValueAxis;

namespace relief::charts {

/// Draws a curve between 0 and 1 twice: as it is up to now (solid, filled) and as it will be (dotted).
class CurvePicture {
public:
    enum class Part { Past, Future };

    CurvePicture();

    void setColors(const theme::Theme &theme, const QColor &curve);
    void setPoints(const QList<QPointF> &points, double spanMin);

    /// The grid and one form of the curve over the whole of `plot`; nothing outside of it but half a line's width.
    void render(QPainter &painter, Part part, const QSize &widget, const QRectF &plot);

private:
    /// Not a QAreaSeries: that takes four times as long as all the rest.
    void fillBelow(QPainter &painter, const QRectF &plot) const;

    QGraphicsScene m_scene;
    QChart *m_chart; ///< owned by the scene; series and axes by the chart
    QLineSeries *m_solid;
    QLineSeries *m_dotted;
    QValueAxis *m_time;
    QValueAxis *m_value;
    QColor m_below;
};

} // namespace relief::charts
