// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The signalling network of a diagram: normalised-Hill reactions. Activities run from 0 to 1.
// Kraeutler, Soltis & Saucerman, BMC Syst Biol 2010. Semi-quantitative: direction and order are claims.

#include <vector>

namespace relief::sim {

/// One regulator of a node.
struct Regulator {
    int source = 0;        ///< node or input index
    bool inverted = false; ///< NOT: 1 - w f(x)
    double weight = 1;
    double hill = 1.4;
    double halfActivation = 0.5;

    friend bool operator==(const Regulator &, const Regulator &) = default;
};

/// One reaction drives one node: AND over its regulators. Several reactions of one node combine by OR.
struct Reaction {
    int target = 0; ///< index of a computed node, counted like `source`: inputs + i
    double weight = 1;
    std::vector<Regulator> regulators;

    friend bool operator==(const Reaction &, const Reaction &) = default;
};

/// Indices 0 .. inputs-1 are given from outside (occupancies, drives); the rest are computed.
struct Network {
    int inputs = 0;
    int nodes = 0; ///< computed nodes; node i has index inputs + i
    std::vector<Reaction> reactions;
    std::vector<double> tauMin; ///< one a node, minutes; relaxation only

    friend bool operator==(const Network &, const Network &) = default;
};

/// f(x) = B x^n / (K^n + x^n) with f(0)=0, f(half)=0.5, f(1)=1.
double normalisedHill(double x, double hill, double halfActivation);

/// Steady-state activities of the computed nodes for the inputs given (size `inputs`). Deterministic: the
/// same inputs give the same bits, whatever was computed before.
std::vector<double> steadyState(const Network &network, const std::vector<double> &inputs);

/// The same, sought from `state` (size `nodes`) and not from rest: another answer means that the network has more than
/// one steady state for these inputs.
std::vector<double> steadyStateFrom(
    const Network &network, const std::vector<double> &inputs, const std::vector<double> &state);

/// Activities after `minutes` of relaxation from `state` at constant inputs: dy/dt = (f(y) - y) / tau.
std::vector<double> relax(
    const Network &network, const std::vector<double> &inputs, std::vector<double> state, double minutes);

} // namespace relief::sim
