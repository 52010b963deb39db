// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Doses above a plot: the shape of the medicine where each was given, an infusion as a bar.

#include "charts/chart_layout.h"

namespace relief::charts {

/// In up to three rows from *top on, which moves below them. Where many doses crowd, words go first, then shapes; the
/// fine line of each dose stays. Words may reach to `right`.
std::vector<PlacedMark> markLane(const session::ChartData &data, const ChartAxes &axes, const theme::Theme &theme,
    const PlotEdges &edges, double right, double *top);

} // namespace relief::charts
