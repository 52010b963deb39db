// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/absorption.h"

#include <algorithm>
#include <cassert>

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
        const bool last = depot + 1 == LinearSystem::firstDepot + static_cast<Eigen::Index>(rates.size());
        m(depot, depot) = -rate;
        m(last ? LinearSystem::plasma : depot + 1, depot) = rate;
        ++depot;
    }
}

/// A substance on its way into the system: how fast its central compartment is emptied for good, and how large that is.
struct Source {
    Substance substance;
    double k10 = 0;
    double volumeL = 1;
};

/// A metabolite gets only the states it needs: plasma, a second compartment if it has one, an effect site if it acts.
Eigen::Index statesOf(const Compartments &c)
{
    return 1 + (c.k12 > 0 ? 1 : 0) + (c.ke0 > 0 ? 1 : 0);
}

/// Mass goes over: what leaves `from` for good, times the share, enters here, over this volume instead of that one.
Source addMetabolite(Eigen::MatrixXd &m, Source from, const Metabolite &made, const Person &person)
{
    const Compartments c = compartmentsFor(made.disposition, person);
    const Eigen::Index plasma = m.rows();
    m.conservativeResizeLike(Eigen::MatrixXd::Zero(plasma + statesOf(c), plasma + statesOf(c)));
    Source source{{made.drug, plasma, Substance::none}, c.k10, c.volumeL};

    m(plasma, from.substance.plasma) = shareFor(made.formed, person) * from.k10 * from.volumeL / c.volumeL;
    m(plasma, plasma) = -(c.k10 + c.k12);
    Eigen::Index next = plasma + 1;
    if (c.k12 > 0) {
        m(plasma, next) = c.k21;
        m(next, plasma) = c.k12;
        m(next, next) = -c.k21;
        ++next;
    }
    if (c.ke0 > 0) {
        m(next, plasma) = c.ke0;
        m(next, next) = -c.ke0;
        source.substance.effectSite = next;
    }
    return source;
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

    std::vector<Source> sources{
        {{model.drug, LinearSystem::plasma, LinearSystem::effectSite}, compartments.k10, compartments.volumeL}};
    for (const Metabolite &made : model.metabolites) {
        const auto from = std::find_if(sources.begin(), sources.end(),
            [&](const Source &candidate) { return candidate.substance.drug == made.from; });
        assert(from != sources.end());
        if (from != sources.end()) {
            sources.push_back(addMetabolite(system.rates, *from, made, person));
        }
    }
    for (const Source &source : sources) {
        system.substances.push_back(source.substance);
    }
    return system;
}

} // namespace relief::sim
