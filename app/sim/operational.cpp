// SPDX-License-Identifier: GPL-3.0-or-later
// From held receptors to effect: the operational model (Black & Leff 1983).
#include "sim/receptors.h"

#include <cassert>
#include <cmath>

namespace relief::sim {

double operationalEffect(const OperationalModel &model, double agonist, double antagonist)
{
    if (agonist <= 0) {
        return 0;
    }
    const double apparent = model.ka * (1 + antagonist / model.kb);
    return model.em / (1 + std::pow((apparent / agonist + 1) / model.tau, model.n));
}

double operationalEc50(const OperationalModel &model)
{
    return model.ka / (std::pow(2 + std::pow(model.tau, model.n), 1 / model.n) - 1);
}

double tauOfCeiling(double ceiling)
{
    assert(ceiling >= 0 && ceiling < 1);
    return ceiling / (1 - ceiling);
}

double combinedEffect(const std::vector<double> &shares, const std::vector<double> &taus)
{
    assert(shares.size() == taus.size());
    double stimulus = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        stimulus += taus[i] * shares[i];
    }
    return stimulus / (1 + stimulus);
}

} // namespace relief::sim
