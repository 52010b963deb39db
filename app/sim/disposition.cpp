// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/disposition.h"

#include "sim/covariates.h"

#include <cmath>

namespace relief::sim {

namespace {

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
    const SizeFactors f = sizeFactors(disposition, person);
    c.volumeL *= f.volume1;
    c.k10 *= f.clearance1 / f.volume1;
    c.k12 *= f.clearance2 / f.volume1;
    c.k21 *= f.clearance2 / f.volume2;
    c.k13 *= f.clearance3 / f.volume1;
    c.k31 *= f.clearance3 / f.volume3;
    c.ke0 *= f.ke0;
    return c;
}

double shareFor(const FormedShare &formed, const Person &person)
{
    double share = formed.share;
    if (formed.byCyp2d6) {
        const double steps = person.cyp2d6ActivityScore - formed.referenceScore;
        const double odds = formed.oddsAtReference * std::exp(formed.slope * steps);
        share = odds / (1 + odds);
    }
    return formed.rest ? 1 - share : share;
}

} // namespace relief::sim
