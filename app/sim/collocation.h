// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Stiff equations driven by concentrations, between known breaks: Radau IIA collocation of order 9 with error control.
// Written here because what is packaged does not serve: odeint's implicit stepper is uBLAS, which in Boost 1.74 does
// not compile as C++20; SUNDIALS CVODE starts again at first order after every dose and would add shared libraries to
// every package. The systems are small (one to a few states) and smooth between doses, so one step of high order covers
// minutes to hours: a day takes some dozens, where an explicit method needs thousands once naloxone binds.

#include "sim/ode.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace relief::sim {

constexpr double collocationTolerance = 1e-10; ///< of a step, relative to the state
constexpr double smallState = 1e-2;            ///< a state below this counts as this much: states here are of order 1

/// dy/dt = rates(inputs(t), y), smooth between the breaks. The inputs of a piece are continued past its end as if
/// nothing came after it, so that what comes later can neither change an earlier value nor be stepped over.
struct DrivenOde {
    OdeState initial;                           ///< before and at the first break
    std::vector<double> breaks;                 ///< minutes, ascending
    std::size_t inputs = 1;                     ///< how many numbers drive it
    bool linear = true;                         ///< in y: then a step needs no iteration
    std::function<void(double breakMin)> enter; ///< called at the start of each piece
    std::function<void(double timeMin, double *inputs)> read;
    /// `jacobian` is n by n, column by column: the derivative of rate i by state j at [i + n j].
    std::function<void(const double *inputs, const double *y, double *rates, double *jacobian)> rates;
};

/// Reports the state at each of `times` (ascending), by its index. Values do not depend on the other times asked.
/// Where it cannot get through (a state not finite) the state reported is NaN.
void solve(const DrivenOde &ode, const std::vector<double> &times,
    const std::function<void(std::size_t index, const OdeState &y)> &report);

} // namespace relief::sim
