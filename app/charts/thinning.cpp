// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/thinning.h"

#include <algorithm>
#include <limits>

namespace relief::charts {

namespace {

QPointF pointAt(const session::Curve &curve, std::size_t i)
{
    return {curve.minutes[i], curve.values[i]};
}

std::size_t sizeOf(const session::Curve &curve)
{
    return std::min(curve.minutes.size(), curve.values.size());
}

/// Points up to the span, which gets a point of its own if it falls between two.
QList<QPointF> upTo(const session::Curve &curve, double spanMin)
{
    QList<QPointF> points;
    const std::size_t size = sizeOf(curve);
    points.reserve(static_cast<qsizetype>(size));
    for (std::size_t i = 0; i < size && curve.minutes[i] <= spanMin; ++i)
        points.append(pointAt(curve, i));
    if (!points.isEmpty() && points.last().x() < spanMin && points.size() < static_cast<qsizetype>(size))
        points.append({spanMin, valueAt(curve, spanMin)});
    return points;
}

} // namespace

QList<QPointF> thinned(const session::Curve &curve, double spanMin, int mostPoints)
{
    QList<QPointF> all = upTo(curve, spanMin);
    if (all.size() <= std::max(mostPoints, 4))
        return all;
    const int slices = std::max(mostPoints, 4) / 2 - 1; // the two ends come on top
    const double start = all.first().x();
    const double sliceWidth = (all.last().x() - start) / slices;
    const auto lower = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
    QList<QPointF> kept{all.first()};
    auto from = all.cbegin() + 1;
    const auto last = all.cend() - 1;
    for (int slice = 0; slice < slices; ++slice) {
        const double sliceEnd = start + sliceWidth * (slice + 1);
        const auto to = slice == slices - 1 ? last : std::find_if(from, last, [sliceEnd](const QPointF &point) {
            return point.x() >= sliceEnd;
        });
        if (from != to) {
            const auto [lowest, highest] = std::minmax_element(from, to, lower);
            kept.append(*std::min(lowest, highest));
            if (lowest != highest)
                kept.append(*std::max(lowest, highest));
        }
        from = to;
    }
    kept.append(*last);
    return kept;
}

QList<QPointF> simplified(const QList<QPointF> &points, double tolerance, double longestStep)
{
    if (points.size() < 3)
        return points;
    // From the point kept last, each point left out allows a range of slopes; the line to the next one kept is in all.
    QList<QPointF> kept{points.first()};
    constexpr double unlimited = std::numeric_limits<double>::infinity();
    double lowest = -unlimited;
    double highest = unlimited;
    for (qsizetype i = 1; i < points.size(); ++i) {
        QPointF way = points[i] - kept.last();
        const bool isOnLine =
            way.x() > 0 && way.x() <= longestStep && way.y() >= lowest * way.x() && way.y() <= highest * way.x();
        if (!isOnLine && i > 1) {
            kept.append(points[i - 1]);
            way = points[i] - kept.last();
            lowest = -unlimited;
            highest = unlimited;
        }
        if (way.x() > 0) {
            lowest = std::max(lowest, (way.y() - tolerance) / way.x());
            highest = std::min(highest, (way.y() + tolerance) / way.x());
        } else { // after an upright step no line from before it is allowed
            lowest = unlimited;
            highest = -unlimited;
        }
    }
    kept.append(points.last());
    return kept;
}

double valueAt(const session::Curve &curve, double minutes)
{
    return valueAt(curve.minutes, curve.values, minutes);
}

double valueAt(const std::vector<double> &x, const std::vector<double> &y, double at)
{
    const auto size = static_cast<std::ptrdiff_t>(std::min(x.size(), y.size()));
    if (size == 0)
        return 0;
    const auto end = x.begin() + size;
    const auto after = std::upper_bound(x.begin(), end, at);
    if (after == x.begin())
        return y.front();
    const auto i = static_cast<std::size_t>(after - x.begin());
    if (after == end)
        return y[i - 1];
    return y[i - 1] + (y[i] - y[i - 1]) * ((at - x[i - 1]) / (x[i] - x[i - 1]));
}

} // namespace relief::charts
