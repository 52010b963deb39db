// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The two timelines: hours after a dose, and weeks of use. Times are minutes on both.

namespace relief::session {

enum class Clock {
    Hours, ///< four hours after a dose in someone never exposed
    Weeks, ///< four weeks: a day without, two weeks of use, then stopped; a teaching model
};

constexpr double dayMin = 24 * 60;
constexpr double hoursSpanMin = 240;
constexpr double weeksSpanMin = 28 * dayMin;
constexpr double useFromMin = 1 * dayMin;   ///< weeks: use starts ...
constexpr double useUntilMin = 15 * dayMin; ///< ... and stops at once

/// Weeks: the dose of a level, given again after this time and spread evenly. The steady level of such an infusion is
/// the mean level between doses, for every medicine whose course is linear, as all of these are.
constexpr double exampleIntervalMin = 240;

constexpr double spanOf(Clock clock)
{
    return clock == Clock::Weeks ? weeksSpanMin : hoursSpanMin;
}

/// Where the clock stands when its timeline is first shown: after a dose, or a day before the stop.
constexpr double openingOf(Clock clock)
{
    return clock == Clock::Weeks ? useUntilMin - dayMin : 60;
}

/// How many times faster than the hours a clock runs, so that its timeline plays as long.
constexpr double paceOf(Clock clock)
{
    return spanOf(clock) / hoursSpanMin;
}

} // namespace relief::session
