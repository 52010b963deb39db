// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_words.h"

#include "charts/chart_axes.h"
#include "charts/chart_layout.h"
#include "charts/clean_chart.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace relief::charts {

using namespace Qt::StringLiterals;
using session::ChartBand;
using session::ChartData;
using session::ChartLine;
using session::ChartMark;

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

QString styled(const ChartLine &line)
{
    if (line.style == 1)
        return ChartWords::tr("%1, dashed").arg(line.name);
    return line.style >= 2 ? ChartWords::tr("%1, dotted").arg(line.name) : line.name;
}

QString linesReading(const ChartData &data)
{
    QStringList names;
    for (const ChartLine &line : data.lines) {
        if (!line.x.empty())
            names << styled(line);
    }
    return ChartWords::tr("Lines (%1): %2.", "unit, names").arg(data.yLabel, names.join(u"; "_s));
}

QString axisReading(const ChartData &data, const ChartAxes &axes)
{
    if (data.overTime)
        return ChartWords::tr("From %1 to %2.").arg(axes.xText(data.xFrom), axes.xText(data.xTo));
    const QString words = data.logarithmicX ? ChartWords::tr("From %1 to %2 (%3), each step ten times the one before.")
                                            : ChartWords::tr("From %1 to %2 (%3).");
    return words.arg(axes.xText(data.xFrom), axes.xText(data.xTo), axes.xLabel());
}

QString rangeReading(const ChartLine &line, const ChartAxes &axes)
{
    const auto [lowest, highest] = std::minmax_element(line.y.begin(), line.y.end());
    const auto peak = static_cast<size_t>(highest - line.y.begin());
    return ChartWords::tr("%1: lowest %2, highest %3 at %4.")
        .arg(line.name, axes.yText(*lowest), axes.yText(*highest), axes.xText(line.x[peak]));
}

QString bandReading(const ChartData &data, const ChartBand &band, const ChartAxes &axes, double x)
{
    const auto spread = spreadOf(band, x);
    if (!spread)
        return {};
    return ChartWords::tr("%1: half of people between %2 and %3, 9 in 10 between %4 and %5.")
        .arg(data.lines[band.line].name, axes.yText(spread->p25), axes.yText(spread->p75), axes.yText(spread->p5),
            axes.yText(spread->p95));
}

QString markReading(const ChartMark &mark, const ChartAxes &axes)
{
    return mark.end > mark.start
               ? ChartWords::tr("%1 from %2 to %3.").arg(mark.label, axes.xText(mark.start), axes.xText(mark.end))
               : ChartWords::tr("%1 at %2.").arg(mark.label, axes.xText(mark.start));
}

} // namespace

QString valuesReading(const ChartData &data, double x)
{
    const ChartAxes axes(data);
    QStringList values;
    for (const ChartLine &line : data.lines) {
        if (const auto y = valueOf(line.x, line.y, x))
            values << ChartWords::tr("%1: %2", "line, value").arg(line.name, axes.yText(*y));
    }
    if (values.isEmpty())
        return hasPoints(data) ? ChartWords::tr("At %1, no values.").arg(axes.xText(x)) : QString();
    return ChartWords::tr("At %1, %2.", "time, values").arg(axes.xText(x), values.join(u"; "_s));
}

QString chartReading(const ChartData &data, double x)
{
    QStringList said;
    if (!data.title.isEmpty())
        said << ChartWords::tr("%1.", "title").arg(data.title);
    if (!hasPoints(data)) {
        said << data.empty;
        return said.join(u' ').trimmed();
    }
    const ChartAxes axes(data);
    said << linesReading(data) << valuesReading(data, x);
    for (const ChartBand &band : data.bands)
        said << bandReading(data, band, axes, x);
    said << axisReading(data, axes);
    for (const ChartLine &line : data.lines) {
        if (!line.y.empty())
            said << rangeReading(line, axes);
    }
    for (const ChartMark &mark : data.marks)
        said << markReading(mark, axes);
    said << data.notes;
    said.removeAll(QString());
    return said.join(u' ');
}

} // namespace relief::charts
