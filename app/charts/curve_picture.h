// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The Qt Charts part of a row: one line.

#include "charts/bare_chart.h"

#include <QColor>
#include <QList>
#include <QPointF>

class QLineSeries;

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
    BareChart m_chart;
    QLineSeries *m_line; ///< owned by the chart
};

} // namespace relief::charts
