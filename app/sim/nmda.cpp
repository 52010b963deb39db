// SPDX-License-Identifier: GPL-3.0-or-later
// Block of the NMDA channel by ketamine and by magnesium.
#include "sim/receptors.h"

#include <cmath>

namespace relief::sim {

double nmdaBlock(NanogramsPerMilliliter ketamine, NanogramsPerMilliliter k)
{
    return ketamine.value / (ketamine.value + k.value);
}

double magnesiumFree(double millivolts, double magnesiumMillimolar)
{
    // 3.57 mM and 0.062 per mV as published (Jahr & Stevens, J Neurosci 1990)
    return 1 / (1 + magnesiumMillimolar / 3.57 * std::exp(-0.062 * millivolts));
}

double trappedBlock(double minutes, double concentration, double kon, double koff, double openShare)
{
    const double toEquilibrium = kon * concentration + koff;
    if (toEquilibrium <= 0) {
        return 0;
    }
    return kon * concentration / toEquilibrium * -std::expm1(-openShare * toEquilibrium * minutes);
}

} // namespace relief::sim
