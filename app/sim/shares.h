// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the mu receptors are shared at one moment between ligands that bind over time and ligands at equilibrium.

#include <optional>
#include <vector>

namespace relief::sim {

struct LigandNow {
    double relative = 0;        ///< concentration over its constant
    std::optional<double> held; ///< its share, where binding over time is known
};

/// One share a ligand: what is held stays held, the others share the rest as gaddum() says.
std::vector<double> sharesNow(const std::vector<LigandNow> &ligands);

} // namespace relief::sim
