// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/binding.h"

#include "sim/ode.h"

#include <numeric>

namespace relief::sim {

namespace {

/// The right-hand side: slow ligands are the state, fast ones thin out the free receptors.
struct Race {
    std::vector<MuLigand> slow;
    std::vector<MuLigand> fast;
    std::vector<DrugReader> slowReaders;
    std::vector<DrugReader> fastReaders;

    void hold(double timeMin)
    {
        for (DrugReader &reader : slowReaders) {
            reader.hold(timeMin);
        }
        for (DrugReader &reader : fastReaders) {
            reader.hold(timeMin);
        }
    }

    void rates(const OdeState &held, OdeState &dydt, double timeMin)
    {
        double crowding = 1;
        for (std::size_t i = 0; i < fast.size(); ++i) {
            crowding += fastReaders[i].at(timeMin).effectSite / fast[i].k.value;
        }
        const double free = (1 - std::accumulate(held.begin(), held.end(), 0.0)) / crowding;
        for (std::size_t i = 0; i < slow.size(); ++i) {
            const double concentration = slowReaders[i].at(timeMin).effectSite;
            dydt[i] = slow[i].konPerMin * concentration * free - slow[i].koffPerMin * held[i];
        }
    }
};

} // namespace

std::vector<std::vector<double>> kineticOccupancy(
    const std::vector<BindingLigand> &ligands, const std::vector<double> &timesMin)
{
    Race race;
    std::vector<const DrugSource *> sources;
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < ligands.size(); ++i) {
        const BindingLigand &each = ligands[i];
        (each.kinetic() ? race.slow : race.fast).push_back(each.ligand);
        (each.kinetic() ? race.slowReaders : race.fastReaders).emplace_back(*each.source);
        sources.push_back(each.source);
        if (each.kinetic()) {
            rows.push_back(i);
        }
    }

    std::vector<std::vector<double>> shares(ligands.size());
    if (rows.empty()) {
        return shares;
    }
    for (std::size_t row : rows) {
        shares[row].resize(timesMin.size());
    }

    PiecewiseOde ode;
    ode.initial.assign(rows.size(), 0.0);
    ode.breaks = breaksOf(sources);
    ode.enter = [&race](double timeMin) { race.hold(timeMin); };
    ode.rhs = [&race](const OdeState &y, OdeState &dydt, double timeMin) { race.rates(y, dydt, timeMin); };
    solve(ode, timesMin, [&](std::size_t time, const OdeState &y) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            shares[rows[i]][time] = y[i];
        }
    });
    return shares;
}

} // namespace relief::sim
