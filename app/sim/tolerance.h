// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The slow clock: how the body adapts to an opioid over hours to weeks, and what that leaves behind.

#include "sim/drug_source.h"

#include <vector>

namespace relief::sim {

/// One entry a time; see ToleranceModel.
struct Adaptation {
    std::vector<double> state;       ///< M, 0 to 1
    std::vector<double> effect;      ///< with tolerance
    std::vector<double> effectNaive; ///< in someone never exposed
    std::vector<double> net;         ///< effect less rebound; withdrawal when negative
};

/// What a concentration (ng/mL) does in someone who has adapted so far, 0 to 1.
double toleratedEffect(const ToleranceModel &model, double concentration, double tolerance);

Adaptation adaptation(const ToleranceModel &model, const DrugSource &drug, const std::vector<double> &timesMin);

} // namespace relief::sim
