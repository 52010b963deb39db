// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/series_picture.h"

#include "charts/chart_look.h"
#include "charts/line_points.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QPainter>

namespace relief::charts {

namespace {

/// Puts the series of one chart together.
class SeriesSet {
public:
    SeriesSet(const session::ChartData &data, const theme::Theme &theme, const QSizeF &plot)
        : m_data(data), m_theme(theme), m_axes(data), m_plot(plot)
    {
    }

    void addBand(BareChart &chart, const session::ChartBand &band, bool isInner) const
    {
        const BandLook look = bandLook(m_theme, m_data.lines[band.line].token, isInner);
        const std::vector<double> &upper = isInner ? band.p75 : band.p95;
        const std::vector<double> &lower = isInner ? band.p25 : band.p5;
        addArea(chart, band.x, upper, lower, look.edge, look.tint);
        if (look.hatch.style() != Qt::NoBrush)
            addArea(chart, band.x, upper, lower, QPen(Qt::NoPen), look.hatch);
    }

    void addLine(BareChart &chart, const session::ChartLine &line) const
    {
        auto *series = new QLineSeries;
        series->replace(linePoints(m_axes, line.x, line.y, m_plot));
        series->setPen(linePen(m_theme, line));
        chart.add(series);
    }

private:
    void addArea(BareChart &chart, const std::vector<double> &x, const std::vector<double> &upper,
        const std::vector<double> &lower, const QPen &edge, const QBrush &brush) const
    {
        auto *area = new QAreaSeries;
        auto *above = new QLineSeries(area);
        auto *below = new QLineSeries(area);
        above->replace(linePoints(m_axes, x, upper, m_plot));
        below->replace(linePoints(m_axes, x, lower, m_plot));
        area->setUpperSeries(above);
        area->setLowerSeries(below);
        area->setPen(edge);
        area->setBrush(brush);
        chart.add(area);
    }

    const session::ChartData &m_data;
    const theme::Theme &m_theme;
    ChartAxes m_axes;
    QSizeF m_plot;
};

} // namespace

void paintSeries(QPainter &painter, const session::ChartData &data, const theme::Theme &theme, const QSize &widget,
    const QRectF &plot)
{
    BareChart chart;
    const SeriesSet set(data, theme, plot.size());
    for (const bool isInner : {false, true}) {
        for (const session::ChartBand &band : data.bands) {
            if (band.x.size() > 1)
                set.addBand(chart, band, isInner);
        }
    }
    for (const session::ChartLine &line : data.lines) {
        if (!line.x.empty())
            set.addLine(chart, line);
    }
    chart.render(painter, widget, plot);
}

} // namespace relief::charts
