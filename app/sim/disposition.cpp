// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/disposition.h"

#include <cmath>

namespace relief::sim {

namespace {

constexpr double referenceKilograms = 70;

/// As published: clearances over volumes, or the rate constants themselves.
Compartments asPublished(const Disposition &d)
{
    Compartments c{d.volume1L, d.k10, d.k12, d.k21, d.k13, d.k31, d.ke0PerMin};
    if (!d.byClearance) {
        return c;
    }
    c.k10 = d.clearance1 / d.volume1L;
    if (d.volume2L > 0) {
        c.k12 = d.clearance2 / d.volume1L;
        c.k21 = d.clearance2 / d.volume2L;
    }
    if (d.volume3L > 0) {
        c.k13 = d.clearance3 / d.volume1L;
        c.k31 = d.clearance3 / d.volume3L;
    }
    return c;
}

} // namespace

Compartments compartmentsFor(const Disposition &disposition, const Person &person)
{
    Compartments c = asPublished(disposition);
    const double size = person.weight.value / referenceKilograms;
    switch (disposition.scaling) {
    case Scaling::None:
        break;
    case Scaling::WeightVolume:
    case Scaling::WeightAll: // volumes and clearances by one factor: the rate constants stay
        c.volumeL *= person.weight.value;
        break;
    case Scaling::Allometric: {
        const double rate = std::pow(size, 0.75) / size;
        c.volumeL *= size;
        for (double *k : {&c.k10, &c.k12, &c.k21, &c.k13, &c.k31}) {
            *k *= rate;
        }
        break;
    }
    case Scaling::WeightClearance:
        c.k10 *= std::pow(size, disposition.weightExponent);
        break;
    case Scaling::WeightPowers:
    case Scaling::AgeLeanMass:
    case Scaling::Eleveld:
        break;
    }
    return c;
}

} // namespace relief::sim
