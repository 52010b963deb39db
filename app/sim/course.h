// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The model's question and its answer: a Scenario in, a Course out. Plain values, no state.

#include "sim/disposition.h"
#include "sim/dose.h"
#include "sim/receptors.h"

#include <optional>
#include <string>
#include <vector>

namespace relief::sim {

/// All the model needs. Doses of a drug by several routes use the model of each route and add up.
struct Scenario {
    Person person;
    std::vector<Dose> doses;
    std::vector<DrugModel> models;         ///< for every (drug, route) in `doses`
    std::vector<MuLigand> muLigands;       ///< those that bind the mu receptor; others do not
    std::vector<NmdaBlocker> nmdaBlockers; ///< those that block the NMDA channel, by competition
    NmdaUse nmdaUse;                       ///< how fast they get in and out
    std::optional<VentilationModel> ventilation;
    std::optional<ToleranceModel> tolerance; ///< the slow clock
    bool kinetics = false;                   ///< also solve kinetic binding where constants are known
    std::vector<double> timesMin; ///< ascending; at a dose's own time the value is the one just after the dose

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

/// One drug over time, given or formed from one given. Vectors have one entry a time.
struct DrugCourse {
    std::string drug;
    std::vector<double> plasma;             ///< ng/mL
    std::vector<double> effectSite;         ///< ng/mL; 0 throughout where the model has no effect site
    std::vector<double> muOccupancy;        ///< fraction, equilibrium; empty if it does not bind
    std::vector<double> muOccupancyKinetic; ///< fraction; empty if not asked or unknown
};

/// The answer, one entry a time of the scenario.
struct Course {
    std::vector<double> timesMin;
    std::vector<DrugCourse> drugs;           ///< in order of first dose, each followed by what is formed from it
    std::vector<double> nmdaBlock;           ///< fraction, equilibrium; empty without a blocker
    std::vector<double> nmdaBlockKinetic;    ///< fraction, use-dependent; empty if not asked or unknown
    std::vector<double> ventilation;         ///< L/min; empty without a model
    std::vector<double> ventilationFraction; ///< of baseline
    std::vector<double> paco2;               ///< mmHg; empty unless the ventilation model has the CO2 loop
    std::vector<double> tolerance;           ///< state M, 0 to 1; empty without a tolerance model
    std::vector<double> effect;              ///< of the tolerance model's drug, with tolerance
    std::vector<double> effectNaive;         ///< the same in someone never exposed
    std::vector<double> netEffect;           ///< effect minus rebound

    const DrugCourse *drug(const std::string &id) const;
};

/// Runs the scenario. Linear parts by exact steps (matrix exponential), the rest by collocation with error control.
/// Precondition: content has checked the scenario (a model for each dose, finite non-negative numbers).
Course simulate(const Scenario &scenario);

} // namespace relief::sim
