// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Ordinary differential equations with known breaks, by Boost.odeint with error control.

#include <cstddef>
#include <functional>
#include <vector>

namespace relief::sim {

using OdeState = std::vector<double>;

constexpr double odeTolerance = 1e-10; ///< absolute and relative, a step
constexpr double maxOdeStepMin = 256;  ///< no step is longer, minutes

/// dy/dt = rhs(y, t), smooth between the breaks. The right-hand side of a piece is continued past its end, so
/// that what comes later can neither change an earlier value nor be stepped over.
struct PiecewiseOde {
    OdeState initial;                           ///< before and at the first break
    std::vector<double> breaks;                 ///< minutes, ascending
    std::function<void(double breakMin)> enter; ///< called at the start of each piece; may be empty
    std::function<void(const OdeState &y, OdeState &dydt, double timeMin)> rhs;
};

/// Reports the state at each of `times` (ascending), by its index. Values do not depend on the other times asked.
/// Dormand-Prince 5(4) with dense output. Where it cannot get through (not finite, or far too stiff: hundreds of
/// grams of an opioid at once) the state reported is NaN.
void solve(const PiecewiseOde &ode, const std::vector<double> &times,
    const std::function<void(std::size_t index, const OdeState &y)> &report);

} // namespace relief::sim
