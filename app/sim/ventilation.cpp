// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/ventilation.h"

#include "sim/ode.h"

#include <cmath>

namespace relief::sim {

namespace {

/// The share of receptors that the antagonist leaves to the agonist.
double leftByAntagonist(const VentilationModel &model, double antagonist)
{
    const double ratio = antagonist / model.antagonistK;
    return 1 / (1 + (model.kind == VentilationKind::ReceptorSigmoid ? std::pow(ratio, model.hill) : ratio));
}

std::vector<double> byReceptor(const VentilationModel &model, const DrugSource &agonist, const DrugSource &antagonist,
    const std::vector<double> &timesMin)
{
    DrugReader a(agonist);
    DrugReader b(antagonist);
    PiecewiseOde ode;
    ode.initial = {0.0};
    ode.breaks = breaksOf({&agonist, &antagonist});
    ode.enter = [&](double timeMin) {
        a.hold(timeMin);
        b.hold(timeMin);
    };
    ode.rhs = [&](const OdeState &y, OdeState &dydt, double timeMin) {
        const double left = leftByAntagonist(model, b.at(timeMin).effectSite);
        dydt[0] = model.konPerMin * a.at(timeMin).effectSite * (1 - y[0]) * left - model.koffPerMin * y[0];
    };
    std::vector<double> fraction(timesMin.size());
    solve(ode, timesMin, [&](std::size_t index, const OdeState &y) { fraction[index] = 1 - model.alpha * y[0]; });
    return fraction;
}

double sigmoidEmax(const VentilationModel &model, double agonist, double antagonist)
{
    if (agonist <= 0) {
        return 1;
    }
    const double ec50 = model.ec50 * (1 + antagonist / model.antagonistK);
    return 1 - model.alpha / (1 + std::pow(ec50 / agonist, model.hill));
}

} // namespace

std::vector<double> ventilationFraction(const VentilationModel &model, const DrugSource &agonist,
    const DrugSource &antagonist, const std::vector<double> &timesMin)
{
    if (model.kind != VentilationKind::SigmoidEmax) {
        return byReceptor(model, agonist, antagonist, timesMin);
    }
    DrugReader a(agonist);
    DrugReader b(antagonist);
    std::vector<double> fraction;
    fraction.reserve(timesMin.size());
    for (double time : timesMin) {
        fraction.push_back(sigmoidEmax(model, a.reportAt(time).effectSite, b.reportAt(time).effectSite));
    }
    return fraction;
}

} // namespace relief::sim
