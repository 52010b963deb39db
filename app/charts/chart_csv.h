// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The numbers of a chart for other programs.

#include "session/chart_data.h"

#include <QString>

namespace relief::charts {

/// Every point of every line and band that is finite, as "quantity,time_min,value,unit" with dots and 8 significant
/// digits. The quantity is that of `simulate` where there is one, otherwise the name of the line. Percentiles follow
/// their line as "<quantity> p5" to "<quantity> p95". Shares are written as 0 to 1, unit "fraction". The second column
/// of a chart that is not over time is "x", and what it is stands in a "#" line above.
QString csvOf(const session::ChartData &data);

} // namespace relief::charts
