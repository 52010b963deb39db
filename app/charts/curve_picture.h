// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The Qt Charts part of a row: a chart that is never shown, only rendered.

#include <QColor>
#include <QGraphicsScene>
#include <QList>
#include <QPointF>

class QChart;
class QLineSeries;
class QPainter;
class QValueAxis;

namespace relief::charts {

/// A curve between 0 and 1 drawn into a painter, without axes or ground.
class CurvePicture {
public:
    CurvePicture();

    void setPoints(const QList<QPointF> &points, double spanMin);

    /// The line over the whole of `plot`; nothing outside of it but half its width.
    void drawLine(QPainter &painter, const QPen &pen, const QSize &widget, const QRectF &plot);

    /// The surface between the line and 0.
    void fillBelow(QPainter &painter, const QColor &color, const QRectF &plot) const;

private:
    QGraphicsScene m_scene;
    QChart *m_chart;     ///< owned by the scene
    QLineSeries *m_line; ///< this and the axes are owned by the chart
    QValueAxis *m_time;
};

} // namespace relief::charts
