// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/receptors.h"

#include <cassert>

namespace relief::sim {

std::vector<double> gaddum(const std::vector<double> &concentrations, const std::vector<double> &constants)
{
    assert(concentrations.size() == constants.size());
    std::vector<double> shares(concentrations.size());
    double sum = 1;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        shares[i] = concentrations[i] / constants[i];
        sum += shares[i];
    }
    for (double &share : shares) {
        share /= sum;
    }
    return shares;
}

double schildRatio(NanogramsPerMilliliter antagonist, NanogramsPerMilliliter k)
{
    return 1 + antagonist.value / k.value;
}

} // namespace relief::sim
