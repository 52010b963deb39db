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
    std::vector<DrugModel> models;   ///< for every (drug, route) in `doses`
    std::vector<MuLigand> muLigands; ///< those that bind the mu receptor; others do not
    std::string nmdaBlocker;         ///< drug id, empty for none
    NanogramsPerMilliliter nmdaK{126};
    std::optional<VentilationModel> ventilation;
    bool kinetics = false;        ///< also solve kinetic binding where constants are known
    std::vector<double> timesMin; ///< ascending; at a dose's own time the value is the one just after the dose

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

/// One drug over time. Vectors have one entry a time.
struct DrugCourse {
    std::string drug;
    std::vector<double> plasma;             ///< ng/mL
    std::vector<double> effectSite;         ///< ng/mL
    std::vector<double> muOccupancy;        ///< fraction, equilibrium; empty if it does not bind
    std::vector<double> muOccupancyKinetic; ///< fraction; empty if not asked or unknown
};

/// The answer, one entry a time of the scenario.
struct Course {
    std::vector<double> timesMin;
    std::vector<DrugCourse> drugs;           ///< in order of first dose
    std::vector<double> nmdaBlock;           ///< fraction; empty without a blocker
    std::vector<double> ventilation;         ///< L/min; empty without a model
    std::vector<double> ventilationFraction; ///< of baseline

    const DrugCourse *drug(const std::string &id) const;
};

/// Runs the scenario. Linear parts by exact steps (matrix exponential), the rest by Boost.odeint with error control.
/// Precondition: content has checked the scenario (a model for each dose, finite non-negative numbers).
Course simulate(const Scenario &scenario);

} // namespace relief::sim
