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

/// One published model of one drug by one route.
struct DrugModel {
    std::string id;   ///< as in the pack, e.g. "morphine_lotsch_stanpump"
    std::string drug; ///< "morphine"
    Route route = Route::Intravenous;
    Disposition disposition;
    Absorption absorption;

    friend bool operator==(const DrugModel &, const DrugModel &) = default;
};

} // namespace relief::sim
