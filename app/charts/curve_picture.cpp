// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curve_picture.h"

#include <QLineSeries>
#include <QPainter>
#include <QPen>

namespace relief::charts {

CurvePicture::CurvePicture() : m_line(new QLineSeries)
{
    m_chart.add(m_line);
}

void CurvePicture::setPoints(const QList<QPointF> &points, double spanMin)
{
    m_chart.setSpan(spanMin);
    m_line->replace(points);
}

void CurvePicture::drawLine(QPainter &painter, const QPen &pen, const QSize &widget, const QRectF &plot)
{
    m_line->setPen(pen);
    m_chart.render(painter, widget, plot);
}

void CurvePicture::fillBelow(QPainter &painter, const QColor &color, const QRectF &plot) const
{
    if (m_line->count() < 2)
        return;
    const QList<QPointF> points = m_line->points();
    const double perMinute = plot.width() / m_chart.span();
    QPolygonF shape;
    shape.reserve(points.size() + 2);
    for (const QPointF &point : points)
        shape.append({plot.left() + point.x() * perMinute, plot.bottom() - point.y() * plot.height()});
    shape.append({shape.last().x(), plot.bottom()});
    shape.append({shape.first().x(), plot.bottom()});
    painter.setRenderHint(QPainter::Antialiasing, false); // its edge lies below the line
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(shape);
}

} // namespace relief::charts
