// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A line of a chart as few points, in shares of the plot.

#include "charts/chart_axes.h"

#include <QList>
#include <QPointF>
#include <QSizeF>

namespace relief::charts {

/// Only what lies within the range of x, with a point of its own where the line crosses an end of it; 0 to 1 in both
/// directions inside the plot. Few enough points for a plot of this size in pixels.
QList<QPointF> linePoints(
    const ChartAxes &axes, const std::vector<double> &x, const std::vector<double> &y, const QSizeF &plot);

} // namespace relief::charts
