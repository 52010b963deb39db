// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Published pharmacokinetic models as data: a mammillary disposition with an effect site, and an absorption.

#include "sim/dose.h"
#include "sim/person.h"

#include <string>
#include <vector>

namespace relief::sim {

/// Rate constants (1/min) and central volume (L) of a one- to three-compartment mammillary model with effect site.
/// A missing compartment has both its constants 0.
struct Compartments {
    double volumeL = 1;
    double k10 = 0;
    double k12 = 0;
    double k21 = 0;
    double k13 = 0;
    double k31 = 0;
    double ke0 = 0; ///< plasma to effect site, 1/min (Sheiner 1979)

    friend bool operator==(const Compartments &, const Compartments &) = default;
};

/// How the parameters of a model depend on the person.
enum class Scaling {
    None,
    WeightVolume,    ///< volume x weight in kg; rate constants as published (kind "micro_perkg")
    WeightAll,       ///< volumes and clearances x weight in kg (kind "vol_perkg")
    Allometric,      ///< volumes x (w/70), clearances x (w/70)^0.75 (kind "allometric70")
    WeightClearance, ///< elimination clearance x (w/70)^exponent (kind "vol_wtcl")
    WeightPowers,    ///< each parameter x (w / reference)^its own exponent (Fanta 2015, Ashraf 2024)
    AgeLeanMass,     ///< each parameter + slopes with age and lean body mass (Minto 1997)
    Eleveld,         ///< size by fat-free mass, aging, maturation, sex (Eleveld 2017)
};

/// Exponents of (weight / reference weight), for Scaling::WeightPowers.
struct WeightPowers {
    double referenceKg = 70;
    double volume1 = 0;
    double volume2 = 0;
    double volume3 = 0;
    double clearance1 = 0;
    double clearance2 = 0;
    double clearance3 = 0;

    friend bool operator==(const WeightPowers &, const WeightPowers &) = default;
};

/// What is added to a parameter for each year above the reference age and each kg above the reference lean body mass.
struct AgeLeanSlope {
    double perYear = 0;
    double perLeanKg = 0;

    friend bool operator==(const AgeLeanSlope &, const AgeLeanSlope &) = default;
};

/// Scaling::AgeLeanMass. Lean body mass after James, which falls again in severe obesity: held at its maximum there.
struct AgeLeanMass {
    double referenceYears = 40;
    double referenceLeanKg = 55;
    AgeLeanSlope volume1;
    AgeLeanSlope volume2;
    AgeLeanSlope volume3;
    AgeLeanSlope clearance1;
    AgeLeanSlope clearance2;
    AgeLeanSlope clearance3;
    AgeLeanSlope ke0;

    friend bool operator==(const AgeLeanMass &, const AgeLeanMass &) = default;
};

/// Scaling::Eleveld: coefficients as published, for a reference man of 35 years, 70 kg, 170 cm; the base values are
/// his volumes and clearances.
struct EleveldTerms {
    double agingVolume1 = 0;  ///< V1, Q2 and Q3: exp(-this (age - 35))
    double agingVolume2 = 0;  ///< V2 and CL
    double agingVolume3 = 0;  ///< V3
    double weightVolume3 = 0; ///< V3: exp(-this (weight - 70))
    double femaleShare = 0;   ///< V2, CL, Q2 of women between about 12 and 45 years: 1 + this x two sigmoids
    double maturationKg = 0;  ///< CL: weight^2 / (weight^2 + this^2), normalised at 70 kg

    friend bool operator==(const EleveldTerms &, const EleveldTerms &) = default;
};

/// Parameters as published: either rate constants or clearances, never both.
struct Disposition {
    Scaling scaling = Scaling::None;
    double weightExponent = 1; ///< of Scaling::WeightClearance
    double volume1L = 1;
    // as clearances (L/min) and volumes (L); used when `byClearance`
    bool byClearance = false;
    double volume2L = 0;
    double volume3L = 0;
    double clearance1 = 0;
    double clearance2 = 0;
    double clearance3 = 0;
    // as rate constants (1/min)
    double k10 = 0;
    double k12 = 0;
    double k21 = 0;
    double k13 = 0;
    double k31 = 0;
    double ke0PerMin = 0;
    WeightPowers weightPowers{}; ///< of Scaling::WeightPowers
    AgeLeanMass ageLeanMass{};   ///< of Scaling::AgeLeanMass
    EleveldTerms eleveld{};      ///< of Scaling::Eleveld

    friend bool operator==(const Disposition &, const Disposition &) = default;
};

/// The rate constants for one person.
Compartments compartmentsFor(const Disposition &disposition, const Person &person);

enum class Input {
    Intravenous,  ///< bolus or infusion into the central compartment
    FirstOrder,   ///< depot, ka, bioavailability, lag
    TransitChain, ///< depot and n transit compartments of one rate ktr (Yang 2024)
    NasalDepot,   ///< depot -ktr-> T1 -ktr-> T2 -kin-> central (FDA SCR-011): see `nasalDepot` in absorption.cpp
};

struct Absorption {
    Input input = Input::Intravenous;
    double bioavailability = 1;
    double kaPerMin = 0;
    double ktrPerMin = 0;
    double kinPerMin = 0;
    int transits = 0;
    double lagMin = 0;

    friend bool operator==(const Absorption &, const Absorption &) = default;
};

/// Which part of what is eliminated of a substance becomes another one.
struct FormedShare {
    double share = 1; ///< constant; not used when `byCyp2d6`
    bool byCyp2d6 =
        false; ///< odds = oddsAtReference e^(slope (activity score - referenceScore)); share = odds / (1 + odds)
    bool rest = false; ///< 1 - that share instead: the way that competes with CYP2D6
    double oddsAtReference = 0;
    double slope = 0;
    double referenceScore = 2;

    friend bool operator==(const FormedShare &, const FormedShare &) = default;
};

double shareFor(const FormedShare &formed, const Person &person);

/// A substance the body makes from a drug, or from another metabolite of it; one or two compartments. It gets a course
/// of its own, added to that of doses of the same drug id.
struct Metabolite {
    std::string drug; ///< "morphine" formed from codeine
    std::string from; ///< the model's drug, or a metabolite listed before
    FormedShare formed;
    Disposition disposition;

    friend bool operator==(const Metabolite &, const Metabolite &) = default;
};

/// A parameter whose spread between people is published.
enum class Spread { K10, Clearance1, Volume1, Ke0, Ka, Ktr, Bioavailability, FormedOdds, Ec50, Kon, Koff };

/// Log-normal: the coefficient of variation, sqrt(exp(omega^2) - 1).
struct Variability {
    Spread parameter = Spread::Clearance1;
    double cv = 0;

    friend bool operator==(const Variability &, const Variability &) = default;
};

/// Whom a model was made from; outside of it the app says so. Absent limits are infinite.
struct StudiedRange {
    double lowestKg = 0;
    double highestKg = 1e9;
    double lowestYears = 0;
    double highestYears = 1e9;

    friend bool operator==(const StudiedRange &, const StudiedRange &) = default;
};

/// One published model of one drug by one route.
struct DrugModel {
    std::string id;   ///< as in the pack, e.g. "morphine_lotsch_stanpump"
    std::string drug; ///< "morphine"
    Route route = Route::Intravenous;
    Disposition disposition;
    Absorption absorption;
    std::vector<Metabolite> metabolites{};
    std::vector<Variability> variability{}; ///< empty: none published
    StudiedRange studied{};

    friend bool operator==(const DrugModel &, const DrugModel &) = default;
};

} // namespace relief::sim
