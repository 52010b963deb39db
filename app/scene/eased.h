// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a move from one look to another goes.

#include <algorithm>

namespace relief::scene {

/// Slow at both ends.
constexpr double eased(double progress)
{
    const double p = std::clamp(progress, 0.0, 1.0);
    return p * p * (3 - 2 * p);
}

} // namespace relief::scene
