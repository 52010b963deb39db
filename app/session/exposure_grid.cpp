// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exposure_grid.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace relief::session {

namespace {

constexpr double hoursStepMin = 0.5;
constexpr double weeksStepMin = 60;

/// After a dose on the long timeline: first the minutes of naloxone's rise, then the hours of its fall.
constexpr std::array denseMin{1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0, 15.0, 18.0, 22.0, 26.0, 30.0, 35.0, 40.0,
    45.0, 50.0, 60.0, 70.0, 80.0, 90.0, 105.0, 120.0, 140.0, 160.0, 180.0, 210.0, 240.0, 270.0, 300.0, 330.0, 360.0};

} // namespace

std::vector<double> exposureTimes(const sim::Scenario &scenario, Clock clock)
{
    const double until = spanOf(clock);
    const double step = clock == Clock::Weeks ? weeksStepMin : hoursStepMin;
    std::vector<double> times;
    for (int i = 0; i * step <= until; ++i) {
        times.push_back(i * step);
    }
    const auto add = [&](double minutes) {
        if (minutes > 0 && minutes < until) {
            times.push_back(minutes);
        }
    };
    for (const sim::Dose &dose : scenario.doses) { // concentrations bend where a dose starts or ends
        for (const double at : {dose.at.value, dose.at.value + dose.duration.value}) {
            add(at);
            for (const double later :
                clock == Clock::Weeks ? std::vector(denseMin.begin(), denseMin.end()) : std::vector<double>()) {
                add(at + later);
            }
        }
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

double GridPlace::in(const std::vector<double> &values) const
{
    return left == right ? values[left] : std::lerp(values[left], values[right], share);
}

GridPlace placeOn(const std::vector<double> &timesMin, double minutes)
{
    const auto after = std::upper_bound(timesMin.begin(), timesMin.end(), minutes);
    if (after == timesMin.begin()) {
        return {};
    }
    const auto right = static_cast<size_t>(after - timesMin.begin());
    if (after == timesMin.end()) {
        return {right - 1, right - 1, 0};
    }
    return {right - 1, right, (minutes - timesMin[right - 1]) / (timesMin[right] - timesMin[right - 1])};
}

} // namespace relief::session
