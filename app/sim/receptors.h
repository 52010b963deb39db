// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Binding at equilibrium and over time, and the published ventilation models that read it.

#include "sim/disposition.h"

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

/// A drug that blocks the open NMDA channel, by its effect-site concentration.
struct NmdaBlocker {
    std::string drug;
    NanogramsPerMilliliter k;
    double koffPerMin = 0; ///< out of a channel kept in use, 1/min; in: koff / k. 0 where only equilibrium is known

    friend bool operator==(const NmdaBlocker &, const NmdaBlocker &) = default;
};

/// How the NMDA channels are used: a blocker gets in and out only while the pore is open and free of magnesium.
struct NmdaUse {
    double openShare = 1;           ///< of the use at which the rates were measured: a signal that never stops
    double millivolts = 0;          ///< inside
    double magnesiumMillimolar = 0; ///< outside

    friend bool operator==(const NmdaUse &, const NmdaUse &) = default;
};

/// Share of NMDA channels blocked at equilibrium, C / (C + K); naloxone does not enter.
double nmdaBlock(NanogramsPerMilliliter ketamine, NanogramsPerMilliliter k);

enum class VentilationKind {
    ReceptorQuasiSteady, ///< R' = kon A (1-R) KN/(KN+B) - koff R; VE = V0 (1 - alpha R) (Olofsen 2010, gamma 1)
    ReceptorSigmoid,     ///< the same with 1/(1+(B/C50)^gamma) for the antagonist
    ReceptorPrinted,     ///< the same with 1 - (z/(1+z))^gamma, z = B/C50, as printed in Yang 2024; for the record
    SigmoidEmax,         ///< VE = V0 (1 - alpha C^n / (C^n + (EC50 (1 + B/KN))^n)) (Yassen 2007)
    Co2Loop,             ///< carbon dioxide drives breathing: VE = V0 (1 - I(Cp)) (Pe/P0)^F, Pa' = kel (P0 - VE/V0 Pa),
                         ///< Pe' = ke (Pa - Pe); I sigmoid of the plasma concentration (Bouillon 2003). No antagonist.
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
    double hill = 1;        ///< n of the agonist, or gamma of the antagonist for ReceptorSigmoid, -Printed
    double antagonistK = 1; ///< ng/mL
    // Co2Loop only
    double restingPco2 = 0;                 ///< P0, mmHg
    double co2Gain = 0;                     ///< F
    double co2EliminationPerMin = 0;        ///< kel
    double co2Ke0PerMin = 0;                ///< ke, arterial to effect site
    std::vector<Variability> variability{}; ///< empty: none published

    friend bool operator==(const VentilationModel &, const VentilationModel &) = default;
};

/// The operational model of agonism (Black & Leff 1983) with a competitive antagonist: A and KA, B and KB in one unit.
struct OperationalModel {
    double ka = 1;
    double tau = 1; ///< receptor reserve: transducer ratio
    double n = 1;
    double em = 1; ///< largest effect the system has
    double kb = 1;
};
double operationalEffect(const OperationalModel &model, double agonist, double antagonist = 0);
/// Concentration of half the largest effect without antagonist.
double operationalEc50(const OperationalModel &model);
/// The tau of n = 1 that gives this ceiling, ceiling / (1 - ceiling); 0 <= ceiling < 1.
double tauOfCeiling(double ceiling);

/// Effect of several agonists on one receptor: stimulus S = sum tau_i share_i, E = S / (1 + S).
double combinedEffect(const std::vector<double> &shares, const std::vector<double> &taus);

/// Share of NMDA channels that magnesium leaves free (Jahr & Stevens 1990): millivolts inside, mM outside.
double magnesiumFree(double millivolts, double magnesiumMillimolar);

/// Use-dependent (trapping) block after `minutes` at one concentration, from none: B' = open (kon C (1 - B) - koff B).
/// The closed form that the course of the block is held against.
double trappedBlock(double minutes, double concentration, double kon, double koff, double openShare);

/// Arterial CO2 (mmHg) and ventilation (of baseline) at rest under a constant inhibition 0 <= I < 1.
struct Co2Rest {
    double pco2 = 0;
    double ventilationFraction = 1;
};
Co2Rest restingCo2(double inhibition, double co2Gain, double restingPco2);

/// Adaptation to an opioid over hours to weeks, a teaching model: M' = kM (s(Ce) - M), s = C^n / (C^n + EC50^n);
/// effect = C^n / (C^n + (EC50 (1 + gain M))^n); net = effect - rebound M (withdrawal when negative).
struct ToleranceModel {
    std::string id;
    std::string drug;
    double ec50 = 0; ///< ng/mL
    double hill = 1;
    double kPerMin = 0; ///< kM
    double gain = 0;
    double rebound = 0;

    friend bool operator==(const ToleranceModel &, const ToleranceModel &) = default;
};

} // namespace relief::sim
