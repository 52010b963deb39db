// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// People differ: the scenario of one person of a population, and the band that a population makes.
//
// Each published parameter is the typical value times a log-normal factor e^(omega z), omega = sqrt(ln(1 + cv^2)), z
// standard normal. z comes from a counter, not from a stream: SplitMix64 mixes (seed, person, parameter, model id) to
// 64 bits, of which 53 make a number strictly between 0 and 1, and the inverse of the normal distribution makes that z.
// So any thread and any order give the same people, person 7 stays the same among 10 or 1,000, and a medicine added
// changes no other medicine's factors. Parameters are independent: no correlation is published for the models in use.

#include "sim/extrema.h"

#include <array>
#include <cstdint>
#include <vector>

namespace relief::sim {

/// The scenario of person `number`: the same doses and covariates, with that person's parameters. Bioavailability stays
/// at most 1. A parameter the model has none of (ka of an intravenous model) stays as it is.
Scenario individual(const Scenario &scenario, std::uint64_t seed, std::uint32_t number);

enum class Percentile { P5, P25, P50, P75, P95 };

/// Percentiles over people, one entry a time each.
struct Bands {
    static constexpr std::array<double, 5> ranks{0.05, 0.25, 0.50, 0.75, 0.95};

    std::array<std::vector<double>, ranks.size()> values;

    const std::vector<double> &of(Percentile percentile) const { return values[static_cast<std::size_t>(percentile)]; }
    bool empty() const { return values[0].empty(); }

    friend bool operator==(const Bands &, const Bands &) = default;
};

/// The band of one quantity of many people, each a series of the same length; linear between the two nearest ranks.
/// A value that is not finite counts as absent; where nobody has one, the band is 0. Empty without people.
/// Cost: people x times.
Bands bandsOf(const std::vector<std::vector<double>> &series);
/// The same, of what `pick` sees in each course. People in whom it sees nothing are left out.
Bands bandsOf(const std::vector<Course> &people, const Pick &pick);

} // namespace relief::sim
