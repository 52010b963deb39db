// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Binding over time: several ligands race for one receptor.

#include "sim/drug_source.h"

#include <vector>

namespace relief::sim {

/// A ligand with where its effect-site concentration comes from.
struct BindingLigand {
    MuLigand ligand;
    const DrugSource *source = nullptr;

    bool kinetic() const { return ligand.konPerMin > 0 && ligand.koffPerMin > 0; }
};

/// Share of receptors each ligand holds at each time, in the order given:
///     dR/dt = kon C (1 - sum of all R) - koff R,   R = 0 before the first dose.
/// A ligand without constants is taken as fast, always at equilibrium with the free receptors; its own row is empty.
std::vector<std::vector<double>> kineticOccupancy(
    const std::vector<BindingLigand> &ligands, const std::vector<double> &timesMin);

} // namespace relief::sim
