// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/clean_chart.h"

#include "charts/thinning.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <tuple>

namespace relief::charts {

using session::ChartBand;
using session::ChartData;
using session::ChartLine;
using session::ChartMark;

namespace {

struct CleanChart {
    Q_DECLARE_TR_FUNCTIONS(CleanChart)
};

using Columns = std::initializer_list<std::vector<double> *>;

/// Keeps the rows in which every column is finite and the first does not fall. Returns how many were dropped.
size_t keepFinite(const Columns &columns)
{
    size_t rows = std::numeric_limits<size_t>::max();
    size_t longest = 0;
    for (const std::vector<double> *column : columns) {
        rows = std::min(rows, column->size());
        longest = std::max(longest, column->size());
    }
    size_t kept = 0;
    const std::vector<double> &x = **columns.begin();
    for (size_t row = 0; row < rows; ++row) {
        const bool isFinite = std::all_of(
            columns.begin(), columns.end(), [row](const auto *column) { return std::isfinite((*column)[row]); });
        if (!isFinite || (kept > 0 && x[row] < x[kept - 1]))
            continue;
        for (std::vector<double> *column : columns)
            (*column)[kept] = (*column)[row];
        ++kept;
    }
    for (std::vector<double> *column : columns)
        column->resize(kept);
    return longest - kept;
}

bool isRange(double from, double to)
{
    return std::isfinite(from) && std::isfinite(to) && to > from && std::isfinite(to - from);
}

struct Range {
    double from = std::numeric_limits<double>::infinity();
    double to = -std::numeric_limits<double>::infinity();

    void add(const std::vector<double> &values, double above = -std::numeric_limits<double>::infinity())
    {
        for (const double value : values) {
            if (value > above) {
                from = std::min(from, value);
                to = std::max(to, value);
            }
        }
    }
};

void mendRanges(ChartData &data)
{
    const bool isBelowZero = data.logarithmicX && !(data.xFrom > 0);
    if (isBelowZero || !isRange(data.xFrom, data.xTo)) {
        Range x;
        for (const ChartLine &line : data.lines)
            x.add(line.x, data.logarithmicX ? 0 : -std::numeric_limits<double>::infinity());
        const bool isKnown = isRange(x.from, x.to);
        data.xFrom = isKnown ? x.from : 1;
        data.xTo = isKnown ? x.to : 10;
    }
    if (!isRange(data.yFrom, data.yTo)) {
        Range y;
        for (const ChartLine &line : data.lines)
            y.add(line.y);
        const double from = std::min(y.from, 0.0);
        const bool isKnown = isRange(from, y.to);
        data.yFrom = isKnown ? from : 0;
        data.yTo = isKnown ? y.to : 1;
    }
    if (!std::isfinite(data.yFactor))
        data.yFactor = 1;
    data.yDecimals = std::clamp(data.yDecimals, 0, 12);
}

} // namespace

ChartData cleaned(ChartData data)
{
    size_t dropped = 0;
    for (ChartLine &line : data.lines)
        dropped += keepFinite({&line.x, &line.y});
    std::erase_if(data.bands, [&](const ChartBand &band) { return band.line >= data.lines.size(); });
    for (ChartBand &band : data.bands)
        dropped += keepFinite({&band.x, &band.p5, &band.p25, &band.p50, &band.p75, &band.p95});
    dropped += std::erase_if(data.marks, [](const ChartMark &mark) { return !std::isfinite(mark.start); });
    for (ChartMark &mark : data.marks)
        mark.end = std::isfinite(mark.end) ? std::max(mark.start, mark.end) : mark.start;
    if (dropped > 0) {
        data.notes << CleanChart::tr("Values that could not be computed are left out: %1.")
                          .arg(QLocale().toString(static_cast<qulonglong>(dropped)));
    }
    mendRanges(data);
    return data;
}

bool isSameChart(const ChartData &a, const ChartData &b)
{
    const auto words = [](const ChartData &data) {
        return std::tie(data.kind, data.title, data.xLabel, data.yLabel, data.overTime, data.logarithmicX, data.notes,
            data.empty, data.yDecimals);
    };
    const auto ranges = [](const ChartData &data) {
        return std::tie(data.xFrom, data.xTo, data.yFrom, data.yTo, data.yFactor);
    };
    const auto isSameLine = [](const ChartLine &one, const ChartLine &other) {
        return std::tie(one.name, one.token, one.style, one.x, one.y, one.quantity, one.scale)
               == std::tie(other.name, other.token, other.style, other.x, other.y, other.quantity, other.scale);
    };
    const auto isSameBand = [](const ChartBand &one, const ChartBand &other) {
        return std::tie(one.line, one.x, one.p5, one.p25, one.p50, one.p75, one.p95)
               == std::tie(other.line, other.x, other.p5, other.p25, other.p50, other.p75, other.p95);
    };
    const auto isSameMark = [](const ChartMark &one, const ChartMark &other) {
        return std::tie(one.group, one.start, one.end, one.label)
               == std::tie(other.group, other.start, other.end, other.label);
    };
    const auto all = [](const auto &one, const auto &other, const auto &same) {
        return std::equal(one.begin(), one.end(), other.begin(), other.end(), same);
    };
    return words(a) == words(b) && ranges(a) == ranges(b) && all(a.lines, b.lines, isSameLine)
           && all(a.bands, b.bands, isSameBand) && all(a.marks, b.marks, isSameMark);
}

std::optional<double> valueOf(const std::vector<double> &x, const std::vector<double> &y, double at)
{
    if (x.empty() || y.size() < x.size() || !(at >= x.front()) || !(at <= x.back()))
        return std::nullopt;
    return valueAt(x, y, at);
}

std::optional<Spread> spreadOf(const ChartBand &band, double at)
{
    const auto p5 = valueOf(band.x, band.p5, at);
    const auto p25 = valueOf(band.x, band.p25, at);
    const auto p50 = valueOf(band.x, band.p50, at);
    const auto p75 = valueOf(band.x, band.p75, at);
    const auto p95 = valueOf(band.x, band.p95, at);
    if (!p5 || !p25 || !p50 || !p75 || !p95)
        return std::nullopt;
    return Spread{*p5, *p25, *p50, *p75, *p95};
}

} // namespace relief::charts
