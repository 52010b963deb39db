// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curve_picture.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace relief::charts {

namespace {

QValueAxis *bareAxis(QChart &chart, Qt::Alignment side)
{
    auto *axis = new QValueAxis(&chart);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setRange(0, 1);
    chart.addAxis(axis, side);
    return axis;
}

} // namespace

CurvePicture::CurvePicture()
    : m_chart(new QChart), m_solid(new QLineSeries(m_chart)), m_dotted(new QLineSeries(m_chart))
{
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation); // the chart shows state; it has no time of its own
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_time = bareAxis(*m_chart, Qt::AlignBottom);
    m_time->setGridLineVisible(false); // the caller draws the ticks of time, once for all rows
    m_value = bareAxis(*m_chart, Qt::AlignLeft);
    m_value->setTickType(QValueAxis::TicksDynamic); // lines at 25, 50 and 75 percent, but none at the ends:
    m_value->setTickAnchor(0.25);
    m_value->setTickInterval(0.25);
    m_value->setRange(1e-6, 1 - 1e-6);
    for (QLineSeries *series : {m_dotted, m_solid}) {
        m_chart->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_value);
    }
}

void CurvePicture::setColors(const theme::Theme &theme, const QColor &curve)
{
    const bool isHighContrast = theme.outlineScale() > 1;
    const QColor surface = theme.color(QStringLiteral("surface"));
    m_solid->setPen(QPen(curve, 2.5 * theme.outlineScale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPen dots(isHighContrast ? curve : theme::mix(curve, surface, 0.3), 2 * theme.outlineScale());
    dots.setDashPattern({1.4, 2}); // flat ends: round ones take twice as long to draw
    dots.setCapStyle(Qt::FlatCap);
    m_dotted->setPen(dots);
    m_below = curve;
    m_below.setAlphaF(isHighContrast ? 0.2F : 0.12F);
    m_value->setGridLinePen(QPen(theme::mix(theme.color(QStringLiteral("line")), surface, 0.4), 1));
}

void CurvePicture::setPoints(const QList<QPointF> &points, double spanMin)
{
    m_time->setRange(0, spanMin);
    m_solid->replace(points);
    m_dotted->replace(points);
}

void CurvePicture::render(QPainter &painter, Part part, const QSize &widget, const QRectF &plot)
{
    if (m_chart->size() != QSizeF(widget) || m_chart->plotArea() != plot) {
        m_chart->resize(widget);
        m_chart->setPlotArea(plot);
        m_chart->layout()->activate(); // nobody shows the chart, so no event would
    }
    m_solid->setVisible(part == Part::Past);
    m_dotted->setVisible(part == Part::Future);
    painter.setRenderHint(QPainter::Antialiasing);
    if (part == Part::Past && m_solid->count() > 1)
        fillBelow(painter, plot);
    m_scene.render(&painter, QRectF({}, widget), QRectF({}, widget));
}

void CurvePicture::fillBelow(QPainter &painter, const QRectF &plot) const
{
    const QList<QPointF> points = m_solid->points();
    const double perMinute = plot.width() / m_time->max();
    QPolygonF shape;
    shape.reserve(points.size() + 2);
    for (const QPointF &point : points)
        shape.append({plot.left() + point.x() * perMinute, plot.bottom() - point.y() * plot.height()});
    shape.append({shape.last().x(), plot.bottom()});
    shape.append({shape.first().x(), plot.bottom()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_below);
    painter.drawPolygon(shape);
}

} // namespace relief::charts
