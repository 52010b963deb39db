// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Breathing under an opioid and its antagonist, at constant carbon dioxide.

#include "sim/drug_source.h"

#include <vector>

namespace relief::sim {

/// Ventilation as a fraction of the baseline at each time, by the model given. 1 before the first dose.
std::vector<double> ventilationFraction(const VentilationModel &model, const DrugSource &agonist,
    const DrugSource &antagonist, const std::vector<double> &timesMin);

} // namespace relief::sim
