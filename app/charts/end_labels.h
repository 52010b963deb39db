// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names beside the ends of lines: read without looking anything up.

#include "charts/chart_layout.h"

namespace relief::charts {

/// How much of a chart of this width they take on the right; 0 if they do not fit.
double endLabelRoom(const session::ChartData &data, const theme::Theme &theme, double width);

/// Right of the plot, up to `right`, one for each line that has points; none at all if not every one fits.
std::vector<EndLabel> endLabels(
    const session::ChartData &data, const ChartAxes &axes, const theme::Theme &theme, const QRectF &plot, double right);

} // namespace relief::charts
