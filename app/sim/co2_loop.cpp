// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/co2_loop.h"

#include "sim/collocation.h"

#include <algorithm>
#include <cmath>

namespace relief::sim {

namespace {

/// What the opioid leaves of the drive to breathe, 1 - I.
double driveLeft(const VentilationModel &model, double plasma)
{
    return 1 / (1 + std::pow(plasma / model.ec50, model.hill));
}

/// State: arterial and effect-site carbon dioxide, in units of the resting one.
void rates(const VentilationModel &model, double left, const double *y, double *dydt, double *jacobian)
{
    const double site = std::max(y[1], 0.0); // only an iteration on its way can be below
    const double response = std::pow(site, model.co2Gain - 1);
    const double breathed = left * response * site;
    dydt[0] = model.co2EliminationPerMin * (1 - breathed * y[0]);
    dydt[1] = model.co2Ke0PerMin * (y[0] - y[1]);
    jacobian[0] = -model.co2EliminationPerMin * breathed;
    jacobian[1] = model.co2Ke0PerMin;
    jacobian[2] = -model.co2EliminationPerMin * left * model.co2Gain * response * y[0];
    jacobian[3] = -model.co2Ke0PerMin;
}

} // namespace

Breathing co2Loop(const VentilationModel &model, const DrugSource &agonist, const std::vector<double> &timesMin)
{
    DrugReader reader(agonist);
    DrivenOde ode;
    ode.initial = {1.0, 1.0};
    ode.breaks = breaksOf({&agonist});
    ode.linear = false;
    ode.enter = [&](double timeMin) { reader.hold(timeMin); };
    ode.read = [&](double timeMin, double *left) { *left = driveLeft(model, reader.at(timeMin).plasma); };
    ode.rates = [&](const double *left, const double *y, double *dydt, double *jacobian) {
        rates(model, *left, y, dydt, jacobian);
    };
    Breathing result{std::vector<double>(timesMin.size()), std::vector<double>(timesMin.size())};
    DrugReader reported(agonist);
    solve(ode, timesMin, [&](std::size_t index, const OdeState &y) {
        const double left = driveLeft(model, reported.reportAt(timesMin[index]).plasma);
        result.fraction[index] = left * std::pow(y[1], model.co2Gain);
        result.paco2[index] = model.restingPco2 * y[0];
    });
    return result;
}

Co2Rest restingCo2(double inhibition, double co2Gain, double restingPco2)
{
    const double ratio = std::pow(1 - inhibition, -1 / (co2Gain + 1)); // what is breathed out is what is made
    return {restingPco2 * ratio, 1 / ratio};
}

} // namespace relief::sim
