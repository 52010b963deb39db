// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The times at which an exposure is computed, and reading in between by straight lines.

#include "session/clock.h"
#include "sim/course.h"

#include <vector>

namespace relief::session {

/// Ascending, from 0 to the end of the clock's timeline: regular, and dense where something is given or stops.
std::vector<double> exposureTimes(const sim::Scenario &scenario, Clock clock);

/// A place between two times of a grid.
struct GridPlace {
    size_t left = 0;
    size_t right = 0;
    double share = 0; ///< of the way from left to right

    double in(const std::vector<double> &values) const;
};

GridPlace placeOn(const std::vector<double> &timesMin, double minutes);

} // namespace relief::session
