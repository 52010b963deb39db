// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Binding at equilibrium and over time, and the published ventilation models that read it.

#include "sim/units.h"

#include <string>
#include <vector>

namespace relief::sim {

/// A drug that competes for the mu-opioid receptor, with in-vivo constants (never in-vitro Ki: dossier section B).
struct MuLigand {
    std::string drug;
    NanogramsPerMilliliter k; ///< equilibrium constant
    double konPerMin = 0;     ///< mL/ng/min; 0 where only equilibrium is known
    double koffPerMin = 0;    ///< 1/min

    friend bool operator==(const MuLigand &, const MuLigand &) = default;
};

/// Share of receptors held by each ligand at equilibrium, in the order given: (c/K) / (1 + sum c/K). Gaddum 1937.
std::vector<double> gaddum(const std::vector<double> &concentrations, const std::vector<double> &constants);

/// How many times more agonist is needed for the same occupancy beside the antagonist, 1 + B/K.
double schildRatio(NanogramsPerMilliliter antagonist, NanogramsPerMilliliter k);

/// Share of NMDA channels blocked at equilibrium, C / (C + K); naloxone does not enter (dossier C.7).
double nmdaBlock(NanogramsPerMilliliter ketamine, NanogramsPerMilliliter k);

enum class VentilationKind {
    ReceptorQuasiSteady, ///< R' = kon A (1-R) KN/(KN+B) - koff R; VE = V0 (1 - alpha R) (Olofsen 2010, gamma 1)
    ReceptorSigmoid,     ///< the same with 1/(1+(B/C50)^gamma) for the antagonist
    SigmoidEmax,         ///< VE = V0 (1 - alpha C^n / (C^n + (EC50 (1 + B/KN))^n)) (Yassen 2007)
};

/// One published ventilation model: which agonist, which antagonist, what constants. Units ng/mL, min, L/min.
struct VentilationModel {
    std::string id; ///< "ventilation_morphine_olofsen2010"
    VentilationKind kind = VentilationKind::SigmoidEmax;
    std::string agonist;
    std::string antagonist;
    LitersPerMinute baseline;
    double alpha = 1;
    double konPerMin = 0;
    double koffPerMin = 0;
    double ec50 = 0;        ///< ng/mL of the agonist
    double hill = 1;        ///< n of the agonist, or gamma of the antagonist for ReceptorSigmoid
    double antagonistK = 1; ///< ng/mL

    friend bool operator==(const VentilationModel &, const VentilationModel &) = default;
};

} // namespace relief::sim
