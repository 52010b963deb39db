// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/binding.h"

#include "sim/collocation.h"

#include <numeric>

namespace relief::sim {

namespace {

/// Slow ligands are the state, fast ones thin out the free receptors.
struct Race {
    std::vector<MuLigand> slow;
    std::vector<MuLigand> fast;
    std::vector<DrugReader> slowReaders;
    std::vector<DrugReader> fastReaders;

    void hold(double timeMin)
    {
        for (std::vector<DrugReader> *readers : {&slowReaders, &fastReaders}) {
            for (DrugReader &reader : *readers) {
                reader.hold(timeMin);
            }
        }
    }

    /// How fast each slow ligand takes free receptors, 1/min.
    void read(double timeMin, double *taking)
    {
        double crowding = 1;
        for (std::size_t i = 0; i < fast.size(); ++i) {
            crowding += fastReaders[i].at(timeMin).effectSite / fast[i].k.value;
        }
        for (std::size_t i = 0; i < slow.size(); ++i) {
            taking[i] = slow[i].konPerMin * slowReaders[i].at(timeMin).effectSite / crowding;
        }
    }

    void rates(const double *taking, const double *held, double *dydt, double *jacobian) const
    {
        const std::size_t n = slow.size();
        const double free = 1 - std::accumulate(held, held + n, 0.0);
        for (std::size_t i = 0; i < n; ++i) {
            dydt[i] = taking[i] * free - slow[i].koffPerMin * held[i];
            for (std::size_t j = 0; j < n; ++j) {
                jacobian[i + n * j] = -taking[i] - (i == j ? slow[i].koffPerMin : 0);
            }
        }
    }
};

/// Cuts off what the error control leaves below nothing or above all.
void keepWithinOne(OdeState &shares)
{
    double sum = 0;
    for (double &share : shares) {
        share = share < 0 ? 0 : share; // not max(): what is not a number stays so
        sum += share;
    }
    for (double &share : shares) {
        share = sum > 1 ? share / sum : share;
    }
}

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

    DrivenOde ode;
    ode.initial.assign(rows.size(), 0.0);
    ode.breaks = breaksOf(sources);
    ode.inputs = rows.size();
    ode.enter = [&race](double timeMin) { race.hold(timeMin); };
    ode.read = [&race](double timeMin, double *taking) { race.read(timeMin, taking); };
    ode.rates = [&race](const double *taking, const double *held, double *dydt, double *jacobian) {
        race.rates(taking, held, dydt, jacobian);
    };
    OdeState now;
    solve(ode, timesMin, [&](std::size_t time, const OdeState &held) {
        now = held;
        keepWithinOne(now);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            shares[rows[i]][time] = now[i];
        }
    });
    return shares;
}

} // namespace relief::sim
