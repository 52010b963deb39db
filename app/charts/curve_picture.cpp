// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curve_picture.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QPen>
#include <QValueAxis>

namespace relief::charts {

CurvePicture::CurvePicture() : m_chart(new QChart), m_line(new QLineSeries(m_chart)), m_time(new QValueAxis(m_chart))
{
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation); // the chart shows state; it has no time of its own
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->addSeries(m_line);
    auto *value = new QValueAxis(m_chart);
    value->setRange(0, 1);
    for (QValueAxis *axis : {m_time, value}) { // hidden, they still set the scale
        axis->hide();
        m_chart->addAxis(axis, axis == value ? Qt::AlignLeft : Qt::AlignBottom);
        m_line->attachAxis(axis);
    }
}

void CurvePicture::setPoints(const QList<QPointF> &points, double spanMin)
{
    m_time->setRange(0, spanMin);
    m_line->replace(points);
}

void CurvePicture::drawLine(QPainter &painter, const QPen &pen, const QSize &widget, const QRectF &plot)
{
    if (m_chart->size() != QSizeF(widget) || m_chart->plotArea() != plot) {
        m_chart->resize(widget);
        m_chart->setPlotArea(plot);
        m_chart->layout()->activate(); // nobody shows the chart, so no event would
    }
    m_line->setPen(pen);
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&painter, QRectF({}, widget), QRectF({}, widget));
}

void CurvePicture::fillBelow(QPainter &painter, const QColor &color, const QRectF &plot) const
{
    if (m_line->count() < 2)
        return;
    const QList<QPointF> points = m_line->points();
    const double perMinute = plot.width() / m_time->max();
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
