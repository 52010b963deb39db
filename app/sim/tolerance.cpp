// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/tolerance.h"

#include "sim/collocation.h"

#include <algorithm>
#include <cmath>

namespace relief::sim {

double toleratedEffect(const ToleranceModel &model, double concentration, double tolerance)
{
    const double ec50 = model.ec50 * (1 + model.gain * tolerance);
    return concentration <= 0 ? 0 : 1 / (1 + std::pow(ec50 / concentration, model.hill));
}

Adaptation adaptation(const ToleranceModel &model, const DrugSource &drug, const std::vector<double> &timesMin)
{
    DrugReader reader(drug);
    DrivenOde ode;
    ode.initial = {0.0};
    ode.breaks = breaksOf({&drug});
    ode.enter = [&](double timeMin) { reader.hold(timeMin); };
    ode.read = [&](double timeMin, double *stimulus) {
        *stimulus = toleratedEffect(model, reader.at(timeMin).effectSite, 0);
    };
    ode.rates = [&](const double *stimulus, const double *state, double *dydt, double *jacobian) {
        *dydt = model.kPerMin * (*stimulus - *state);
        *jacobian = -model.kPerMin;
    };
    Adaptation result;
    result.state.resize(timesMin.size());
    solve(
        ode, timesMin, [&](std::size_t index, const OdeState &y) { result.state[index] = std::clamp(y[0], 0.0, 1.0); });

    DrugReader reported(drug);
    for (std::size_t i = 0; i < timesMin.size(); ++i) {
        const double concentration = reported.reportAt(timesMin[i]).effectSite;
        result.effect.push_back(toleratedEffect(model, concentration, result.state[i]));
        result.effectNaive.push_back(toleratedEffect(model, concentration, 0));
        result.net.push_back(result.effect.back() - model.rebound * result.state[i]);
    }
    return result;
}

} // namespace relief::sim
