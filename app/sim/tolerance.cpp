// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/tolerance.h"

#include "sim/collocation.h"

#include <algorithm>
#include <cmath>

namespace relief::sim {

namespace {

double sigmoid(double concentration, double ec50, double hill)
{
    return concentration <= 0 ? 0 : 1 / (1 + std::pow(ec50 / concentration, hill));
}

} // namespace

Adaptation adaptation(const ToleranceModel &model, const DrugSource &drug, const std::vector<double> &timesMin)
{
    DrugReader reader(drug);
    DrivenOde ode;
    ode.initial = {0.0};
    ode.breaks = breaksOf({&drug});
    ode.enter = [&](double timeMin) { reader.hold(timeMin); };
    ode.read = [&](double timeMin, double *stimulus) {
        *stimulus = sigmoid(reader.at(timeMin).effectSite, model.ec50, model.hill);
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
        const double shifted = model.ec50 * (1 + model.gain * result.state[i]);
        result.effect.push_back(sigmoid(concentration, shifted, model.hill));
        result.effectNaive.push_back(sigmoid(concentration, model.ec50, model.hill));
        result.net.push_back(result.effect.back() - model.rebound * result.state[i]);
    }
    return result;
}

} // namespace relief::sim
