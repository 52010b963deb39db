// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/absorption.h"

#include <algorithm>

namespace relief::sim {

namespace {

using Rates = std::vector<double>;

/// Depot -ktr-> T1 -ktr-> T2 -kin-> central: the two transits share a rate, the last step has its own (FDA SCR-011).
Rates nasalDepot(const Absorption &a)
{
    return {a.ktrPerMin, a.ktrPerMin, a.kinPerMin};
}

Rates transitChain(const Absorption &a)
{
    Rates rates;
    rates.assign(1 + static_cast<std::size_t>(std::max(0, a.transits)), a.ktrPerMin);
    return rates;
}

/// The rates by which a dose leaves each depot for the next; the last one empties into the central compartment.
Rates depotRates(const Absorption &a)
{
    switch (a.input) {
    case Input::Intravenous:
        return {};
    case Input::FirstOrder:
        return {a.kaPerMin};
    case Input::TransitChain:
        return transitChain(a);
    case Input::NasalDepot:
        return nasalDepot(a);
    }
    return {};
}

void addDisposition(Eigen::MatrixXd &m, const Compartments &c)
{
    using S = LinearSystem;
    m(S::plasma, S::plasma) = -(c.k10 + c.k12 + c.k13);
    m(S::plasma, S::shallow) = c.k21;
    m(S::plasma, S::deep) = c.k31;
    m(S::shallow, S::plasma) = c.k12;
    m(S::shallow, S::shallow) = -c.k21;
    m(S::deep, S::plasma) = c.k13;
    m(S::deep, S::deep) = -c.k31;
    m(S::effectSite, S::plasma) = c.ke0;
    m(S::effectSite, S::effectSite) = -c.ke0;
}

void addDepots(Eigen::MatrixXd &m, const Rates &rates)
{
    Eigen::Index depot = LinearSystem::firstDepot;
    for (double rate : rates) {
        const bool last = depot + 1 == m.rows();
        m(depot, depot) = -rate;
        m(last ? LinearSystem::plasma : depot + 1, depot) = rate;
        ++depot;
    }
}

} // namespace

LinearSystem linearSystem(const DrugModel &model, const Person &person)
{
    const Compartments compartments = compartmentsFor(model.disposition, person);
    const Rates depots = depotRates(model.absorption);
    const Eigen::Index size = LinearSystem::firstDepot + static_cast<Eigen::Index>(depots.size());

    LinearSystem system;
    system.rates = Eigen::MatrixXd::Zero(size, size);
    addDisposition(system.rates, compartments);
    addDepots(system.rates, depots);
    system.entry = depots.empty() ? LinearSystem::plasma : LinearSystem::firstDepot;
    system.perMicrogram = model.absorption.bioavailability / compartments.volumeL;
    system.lagMin = model.absorption.lagMin;
    return system;
}

} // namespace relief::sim
