// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bare_chart.h"

#include <QAbstractSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

namespace relief::charts {

BareChart::BareChart() : m_chart(new QChart), m_x(new QValueAxis(m_chart)), m_y(new QValueAxis(m_chart))
{
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation); // the chart shows state; it has no time of its own
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    for (QValueAxis *axis : {m_x, m_y}) { // hidden, they still set the scale
        axis->setRange(0, 1);
        axis->hide();
        m_chart->addAxis(axis, axis == m_y ? Qt::AlignLeft : Qt::AlignBottom);
    }
}

void BareChart::setSpan(double span)
{
    m_x->setRange(0, span);
}

double BareChart::span() const
{
    return m_x->max();
}

void BareChart::add(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void BareChart::clear()
{
    m_chart->removeAllSeries();
}

void BareChart::render(QPainter &painter, const QSize &widget, const QRectF &plot)
{
    if (m_chart->size() != QSizeF(widget) || m_chart->plotArea() != plot) {
        m_chart->resize(widget);
        m_chart->setPlotArea(plot);
        m_chart->layout()->activate(); // nobody shows the chart, so no event would
    }
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&painter, QRectF({}, widget), QRectF({}, widget));
}

} // namespace relief::charts
