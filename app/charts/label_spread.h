// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Labels in a column: as near as possible to where each belongs, never over each other.

#include <vector>

namespace relief::charts {

struct WantedPlace {
    double middle = 0;
    double height = 0;
};

/// The middles of all, in the order given, between top and bottom. Where they do not fit, they start at the top.
std::vector<double> spreadOut(const std::vector<WantedPlace> &wanted, double top, double bottom);

} // namespace relief::charts
