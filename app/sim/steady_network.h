// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A network that is asked many times: its nodes are put in order once.

#include "sim/wiring.h"

#include <memory>

namespace relief::sim {

class SteadyNetwork {
public:
    explicit SteadyNetwork(Network network)
        : m_network(std::make_unique<const Network>(std::move(network))), m_wiring(*m_network)
    {
    }

    const Network &network() const { return *m_network; }

    /// The same bits as steadyState(network, inputs), as long as nothing is held.
    std::vector<double> activities(const std::vector<double> &inputs, std::span<const Hold> holds = {}) const
    {
        return steadyState(*m_network, m_wiring, inputs, holds);
    }

private:
    std::unique_ptr<const Network> m_network; ///< where the wiring can find it after a move
    Wiring m_wiring;
};

} // namespace relief::sim
