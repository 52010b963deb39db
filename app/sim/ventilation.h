// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Breathing under an opioid and its antagonist: at constant carbon dioxide, or with carbon dioxide driving it.

#include "sim/drug_source.h"

#include <vector>

namespace relief::sim {

struct Breathing {
    std::vector<double> fraction; ///< ventilation as a fraction of the baseline; 1 before the first dose
    std::vector<double> paco2;    ///< mmHg; empty at constant carbon dioxide
};

/// Breathing at each time, by the model given.
Breathing breathing(const VentilationModel &model, const DrugSource &agonist, const DrugSource &antagonist,
    const std::vector<double> &timesMin);

} // namespace relief::sim
