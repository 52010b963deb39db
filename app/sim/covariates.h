// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the published models size their parameters to a person.

#include "sim/disposition.h"

namespace relief::sim {

/// Each parameter of one person over the same parameter as published.
struct SizeFactors {
    double volume1 = 1;
    double volume2 = 1;
    double volume3 = 1;
    double clearance1 = 1;
    double clearance2 = 1;
    double clearance3 = 1;
    double ke0 = 1;
};

/// Positive and finite for any person with weight and height above 0.
SizeFactors sizeFactors(const Disposition &disposition, const Person &person);

/// Lean body mass after James: a w - b (w/h)^2, a parabola that falls again in severe obesity; here it stays at
/// its peak from there on.
Kilograms leanBodyMass(const Person &person);

/// Fat-free mass after Al-Sallami, from children to old people, as Eleveld 2017 uses it.
Kilograms fatFreeMass(const Person &person);

} // namespace relief::sim
