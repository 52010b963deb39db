// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/line_points.h"

#include "charts/thinning.h"

#include <algorithm>

namespace relief::charts {

namespace {

constexpr double leastVisible = 0.1; ///< pixels a point may be off the line
constexpr double longestPiece = 16;  ///< pixels
constexpr double farAway = 10;       ///< plots; beyond, the rasterizer would run out of numbers

} // namespace

QList<QPointF> linePoints(
    const ChartAxes &axes, const std::vector<double> &x, const std::vector<double> &y, const QSizeF &plot)
{
    session::Curve placed;
    const size_t size = std::min(x.size(), y.size());
    for (size_t i = 0; i < size; ++i) {
        if (axes.x().isLogarithmic && !(x[i] > 0))
            continue;
        const double share = axes.x().share(x[i]);
        const double height = std::clamp(axes.y().share(y[i]), -farAway, farAway);
        if (share > 0 && !placed.minutes.empty() && placed.minutes.back() < 0) { // enters the plot here
            const double last = placed.minutes.back();
            placed.values.back() += (height - placed.values.back()) * (-last / (share - last));
            placed.minutes.back() = 0;
        } else if (share <= 0 && !placed.minutes.empty() && placed.minutes.back() < 0) {
            placed.minutes.clear();
            placed.values.clear();
        }
        placed.minutes.push_back(share);
        placed.values.push_back(height);
    }
    if (placed.minutes.empty() || placed.minutes.back() < 0)
        return {};
    const QList<QPointF> few = thinned(placed, 1, static_cast<int>(plot.width() / 2));
    return simplified(few, leastVisible / std::max(plot.height(), 1.0), longestPiece / std::max(plot.width(), 1.0));
}

} // namespace relief::charts
