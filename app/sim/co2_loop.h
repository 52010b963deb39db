// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Breathing that carbon dioxide drives while an opioid holds it back (Bouillon 2003).

#include "sim/ventilation.h"

namespace relief::sim {

/// I = C^g / (C^g + C50^g) of the plasma concentration; VE/V0 = (1 - I) (Pe/P0)^F; Pa' = kel (P0 - VE/V0 Pa);
/// Pe' = ke (Pa - Pe), from rest. Breathing falls with the opioid faster than carbon dioxide can rise to restore it.
/// When the opioid leaves, breathing passes its baseline for some minutes.
Breathing co2Loop(const VentilationModel &model, const DrugSource &agonist, const std::vector<double> &timesMin);

} // namespace relief::sim
