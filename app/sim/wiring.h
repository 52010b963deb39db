// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A network made ready to compute: reactions by node, and an order in which to visit the nodes.

#include "sim/network.h"

#include <span>
#include <vector>

namespace relief::sim {

/// Every regulator of `target` that reads `source` reads `value` instead: one influence set back, to see what it does.
/// Indices are those of the network, inputs first.
struct Hold {
    int source = 0;
    int target = 0;
    double value = 0;
};

/// The network must outlive it. Indices are those of the network, inputs first.
class Wiring {
public:
    explicit Wiring(const Network &network);

    /// What the reactions of a node drive it to, for these activities of all inputs and nodes.
    /// A reaction is its weight times all its regulators (AND); reactions combine as 1 - product of (1 - r) (OR).
    /// 0 without a reaction; a reaction without regulators is a constant drive.
    double drive(int node, const std::vector<double> &activities, std::span<const Hold> holds = {}) const;

    /// Nodes whose regulators all come before them.
    const std::vector<int> &upstream() const { return m_upstream; }
    /// Nodes on a cycle, or between cycles; by index.
    const std::vector<int> &cyclic() const { return m_cyclic; }
    /// Nodes that feed no cycle, in an order in which regulators come first.
    const std::vector<int> &downstream() const { return m_downstream; }

private:
    std::span<const Reaction *const> reactionsOf(int node) const;
    template <class Visit>
    void forEachSource(int node, Visit visit) const;
    void sortOut();

    int m_inputs;
    int m_total;
    std::vector<std::size_t> m_offsets;
    std::vector<const Reaction *> m_reactions; ///< by target
    std::vector<int> m_upstream;
    std::vector<int> m_cyclic;
    std::vector<int> m_downstream;
};

/// As steadyState(network, inputs), for a network that is asked often; without holds the same bits.
std::vector<double> steadyState(
    const Network &network, const Wiring &wiring, const std::vector<double> &inputs, std::span<const Hold> holds = {});

} // namespace relief::sim
