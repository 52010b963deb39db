// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only what can be drawn and written: finite numbers in ascending order, ranges that are ranges.

#include "session/chart_data.h"

#include <optional>

namespace relief::charts {

/// Points that are not finite or go back in x are dropped, and a note says how many. A range that is none is replaced
/// by that of the data.
session::ChartData cleaned(session::ChartData data);

/// Nothing to draw anew.
bool isSameChart(const session::ChartData &a, const session::ChartData &b);

/// On the straight line between two points; nothing outside the curve.
std::optional<double> valueOf(const std::vector<double> &x, const std::vector<double> &y, double at);

/// How people differ at one place.
struct Spread {
    double p5 = 0;
    double p25 = 0;
    double p50 = 0;
    double p75 = 0;
    double p95 = 0;
};
std::optional<Spread> spreadOf(const session::ChartBand &band, double at);

} // namespace relief::charts
