// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The moments of a scenario: when a quantity is highest or lowest, and when it passes a level.

#include "sim/course.h"

#include <functional>
#include <optional>

namespace relief::sim {

/// Chooses what to look at, for example [](const Course &c) { return c.ventilation; }. One value a time.
using Pick = std::function<std::vector<double>(const Course &)>;

struct Moment {
    Minutes at;
    double value = 0;

    friend bool operator==(const Moment &, const Moment &) = default;
};

enum class Passing { Upwards, Downwards, Either };

/// A stretch of time, in minutes; the scenario's own times are not used.
struct Stretch {
    Minutes from;
    Minutes to;
};

/// Highest and lowest value in the stretch, ends included. A time at which something is given, or an infusion ends,
/// is found exactly; a smooth extremum to about 1e-6 min, or what the error control of a differential equation lets.
/// Features shorter than 1/2000 of the stretch can be missed. Empty where the quantity is empty or not finite.
std::optional<Moment> highest(const Scenario &scenario, const Pick &pick, Stretch stretch);
std::optional<Moment> lowest(const Scenario &scenario, const Pick &pick, Stretch stretch);

/// The first time in the stretch at which the quantity passes the level, to 1e-9 min; empty if it never does.
std::optional<Minutes> firstPassing(
    const Scenario &scenario, const Pick &pick, Stretch stretch, double level, Passing passing);

} // namespace relief::sim
