// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/shares.h"

#include <algorithm>

namespace relief::sim {

std::vector<double> sharesNow(const std::vector<LigandNow> &ligands)
{
    double held = 0;
    double sum = 1;
    for (const LigandNow &ligand : ligands) {
        held += ligand.held.value_or(0);
        sum += ligand.held ? 0 : ligand.relative;
    }
    const double left = std::max(0.0, 1 - held);
    std::vector<double> shares;
    shares.reserve(ligands.size());
    for (const LigandNow &ligand : ligands) {
        shares.push_back(ligand.held ? *ligand.held : ligand.relative * left / sum);
    }
    return shares;
}

} // namespace relief::sim
