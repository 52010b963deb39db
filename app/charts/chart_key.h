// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The key above a plot: what the bands mean, and the lines where their names do not fit beside them.

#include "charts/chart_layout.h"

namespace relief::charts {

struct KeySpace {
    bool isRightToLeft = false;
    bool hasLines = false;
    double left = 0;
    double width = 0;
};

/// In as many rows as it takes, from *top on, which moves below them.
std::vector<KeyEntry> keyRow(
    const session::ChartData &data, const theme::Theme &theme, const KeySpace &space, double *top);

} // namespace relief::charts
