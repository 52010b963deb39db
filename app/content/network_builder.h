// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The signalling network of a diagram: edges become reactions, drug actions enter through occupancies.

#include "content/diagram.h"
#include "sim/network.h"

namespace relief::content {

/// What enters a diagram's network from outside, in this order.
enum class NetworkInput {
    MuOpioid,
    MuNaloxone,
    NmdaBlock,
    EndogenousOpioid,
    Tolerance,
    Withdrawal,
    ToleranceLost,
    One
};
constexpr int networkInputCount = 8;

/// Inputs for the network, all 0 to 1. Endogenous: 1 if the body's own opioids are on. The last three are of the slow
/// clock: how far the body has adapted (M of sim::ToleranceModel); by how much the rebound exceeds the effect that is
/// left, as a share of the largest rebound, max(0, -net) / rebound; and how much of the adaptation has been lost, its
/// past maximum less what there is now. All are 0 where no weeks went before.
struct NetworkInputs {
    double muOpioid = 0;
    double muNaloxone = 0;
    double nmdaBlock = 0;
    double endogenousOpioid = 1;
    double tolerance = 0;
    double withdrawal = 0;
    double toleranceLost = 0;

    std::vector<double> asVector() const;

    friend bool operator==(const NetworkInputs &, const NetworkInputs &) = default;
};

/// As what an edge enters the network; none: it is drawn, not computed.
std::optional<Sign> computedSign(const Edge &edge);

/// Node i of the network is node i of the diagram.
/// Rules: exciting and binding edges (and Activate actions, and the node's own drive) are reactions, combined by the
/// node's `combine`; inhibiting and blocking edges and actions are NOT regulators of each of them; Compete is NOT on
/// the binding reactions only. What the pack says of weeks puts the slow clock in the place of a step's source, or
/// beside it: a step that builds up is one reaction of its source and the tolerance (driving steps only). Weight 1,
/// Hill 1.4 and half-activation 0.5 unless the pack says otherwise.
sim::Network buildNetwork(const Diagram &diagram);

} // namespace relief::content
