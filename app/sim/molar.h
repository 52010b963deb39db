// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Between the molar units of binding assays and the mass units of pharmacokinetics.

#include "sim/units.h"

namespace relief::sim {

using Nanomolar = Quantity<struct NanomolarUnit>;
using GramsPerMole = Quantity<struct GramsPerMoleUnit>;

constexpr NanogramsPerMilliliter toNanogramsPerMilliliter(Nanomolar concentration, GramsPerMole molarMass)
{
    return {concentration.value * molarMass.value / 1000};
}

constexpr Nanomolar toNanomolar(NanogramsPerMilliliter concentration, GramsPerMole molarMass)
{
    return {concentration.value * 1000 / molarMass.value};
}

} // namespace relief::sim
