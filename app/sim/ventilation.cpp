// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/ventilation.h"

#include "sim/co2_loop.h"
#include "sim/collocation.h"

#include <algorithm>
#include <cmath>

namespace relief::sim {

namespace {

/// The share of receptors that the antagonist leaves to the agonist.
double leftByAntagonist(const VentilationModel &model, double antagonist)
{
    const double ratio = antagonist / model.antagonistK;
    if (model.kind == VentilationKind::ReceptorPrinted) {
        return 1 - std::pow(ratio / (1 + ratio), model.hill);
    }
    return 1 / (1 + (model.kind == VentilationKind::ReceptorSigmoid ? std::pow(ratio, model.hill) : ratio));
}

/// Solved for the receptors the agonist does not hold, so that little breathing left is not a difference of two ones.
std::vector<double> byReceptor(const VentilationModel &model, const DrugSource &agonist, const DrugSource &antagonist,
    const std::vector<double> &timesMin)
{
    DrugReader a(agonist);
    DrugReader b(antagonist);
    DrivenOde ode;
    ode.initial = {1.0};
    ode.breaks = breaksOf({&agonist, &antagonist});
    ode.enter = [&](double timeMin) {
        a.hold(timeMin);
        b.hold(timeMin);
    };
    ode.read = [&](double timeMin, double *taking) {
        *taking = model.konPerMin * a.at(timeMin).effectSite * leftByAntagonist(model, b.at(timeMin).effectSite);
    };
    ode.rates = [&](const double *taking, const double *free, double *dydt, double *jacobian) {
        *dydt = model.koffPerMin * (1 - *free) - *taking * *free;
        *jacobian = -model.koffPerMin - *taking;
    };
    std::vector<double> fraction(timesMin.size());
    solve(ode, timesMin, [&](std::size_t index, const OdeState &y) {
        // Some receptors always stay free, though fewer than the error control can tell from none.
        const double free = y[0] < collocationTolerance ? collocationTolerance : y[0];
        fraction[index] = std::min(1.0, 1 - model.alpha + model.alpha * free);
    });
    return fraction;
}

double sigmoidEmax(const VentilationModel &model, double agonist, double antagonist)
{
    if (agonist <= 0) {
        return 1;
    }
    const double ec50 = model.ec50 * (1 + antagonist / model.antagonistK);
    return 1 - model.alpha + model.alpha / (1 + std::pow(agonist / ec50, model.hill));
}

std::vector<double> bySigmoidEmax(const VentilationModel &model, const DrugSource &agonist,
    const DrugSource &antagonist, const std::vector<double> &timesMin)
{
    DrugReader a(agonist);
    DrugReader b(antagonist);
    std::vector<double> fraction;
    fraction.reserve(timesMin.size());
    for (double time : timesMin) {
        fraction.push_back(sigmoidEmax(model, a.reportAt(time).effectSite, b.reportAt(time).effectSite));
    }
    return fraction;
}

} // namespace

Breathing breathing(const VentilationModel &model, const DrugSource &agonist, const DrugSource &antagonist,
    const std::vector<double> &timesMin)
{
    switch (model.kind) {
    case VentilationKind::ReceptorQuasiSteady:
    case VentilationKind::ReceptorSigmoid:
    case VentilationKind::ReceptorPrinted:
        return {byReceptor(model, agonist, antagonist, timesMin), {}};
    case VentilationKind::SigmoidEmax:
        return {bySigmoidEmax(model, agonist, antagonist, timesMin), {}};
    case VentilationKind::Co2Loop:
        return co2Loop(model, agonist, timesMin);
    }
    return {};
}

} // namespace relief::sim
