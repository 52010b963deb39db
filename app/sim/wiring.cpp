// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/wiring.h"

#include <algorithm>
#include <cassert>

namespace relief::sim {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

double read(const Regulator &regulator, int target, const std::vector<double> &activities, std::span<const Hold> holds)
{
    for (const Hold &hold : holds) {
        if (hold.target == target && hold.source == regulator.source) {
            return hold.value;
        }
    }
    return activities[at(regulator.source)];
}

} // namespace

Wiring::Wiring(const Network &network)
    : m_inputs(network.inputs), m_total(network.inputs + network.nodes),
      m_offsets(at(network.inputs + network.nodes) + 1, 0), m_reactions(network.reactions.size())
{
    for (const Reaction &reaction : network.reactions) {
        assert(reaction.target >= m_inputs && reaction.target < m_total);
        ++m_offsets[at(reaction.target) + 1];
    }
    for (std::size_t i = 1; i < m_offsets.size(); ++i) {
        m_offsets[i] += m_offsets[i - 1];
    }
    std::vector<std::size_t> next(m_offsets);
    for (const Reaction &reaction : network.reactions) {
        m_reactions[next[at(reaction.target)]++] = &reaction;
    }
    sortOut();
}

std::span<const Reaction *const> Wiring::reactionsOf(int node) const
{
    return std::span(m_reactions).subspan(m_offsets[at(node)], m_offsets[at(node) + 1] - m_offsets[at(node)]);
}

/// The computed nodes among the regulators of a node, once for each mention.
template <class Visit>
void Wiring::forEachSource(int node, Visit visit) const
{
    for (const Reaction *reaction : reactionsOf(node)) {
        for (const Regulator &regulator : reaction->regulators) {
            if (regulator.source >= m_inputs) {
                visit(regulator.source);
            }
        }
    }
}

/// Takes away nodes without open regulators from the front and nodes that feed nothing from the back (Kahn 1962);
/// what is left is the cycles and what lies between them.
void Wiring::sortOut()
{
    std::vector<std::vector<int>> targets(at(m_total));
    std::vector<int> open(at(m_total), 0);  // regulators not yet placed
    std::vector<int> feeds(at(m_total), 0); // targets not yet placed
    for (int node = m_inputs; node < m_total; ++node) {
        forEachSource(node, [&](int source) {
            targets[at(source)].push_back(node);
            ++open[at(node)];
            ++feeds[at(source)];
        });
    }

    std::vector<bool> placed(at(m_total), false);
    const auto takeIf = [&placed](bool ready, std::vector<int> &list, int node) {
        if (ready && !placed[at(node)]) {
            placed[at(node)] = true;
            list.push_back(node);
        }
    };
    for (int node = m_inputs; node < m_total; ++node) {
        takeIf(open[at(node)] == 0, m_upstream, node);
    }
    std::size_t next = 0; // the lists grow while they are read
    while (next < m_upstream.size()) {
        for (int target : targets[at(m_upstream[next++])]) {
            takeIf(--open[at(target)] == 0, m_upstream, target);
        }
    }
    for (int node = m_inputs; node < m_total; ++node) {
        takeIf(feeds[at(node)] == 0, m_downstream, node);
    }
    next = 0;
    while (next < m_downstream.size()) {
        forEachSource(
            m_downstream[next++], [&](int source) { takeIf(--feeds[at(source)] == 0, m_downstream, source); });
    }
    std::reverse(m_downstream.begin(), m_downstream.end());
    for (int node = m_inputs; node < m_total; ++node) {
        takeIf(true, m_cyclic, node);
    }
}

double Wiring::drive(int node, const std::vector<double> &activities, std::span<const Hold> holds) const
{
    double off = 1;
    for (const Reaction *reaction : reactionsOf(node)) {
        double on = reaction->weight;
        for (const Regulator &r : reaction->regulators) {
            const double x = read(r, node, activities, holds);
            const double pull = r.weight * normalisedHill(x, r.hill, r.halfActivation);
            on *= r.inverted ? 1 - pull : pull;
        }
        off *= 1 - on;
    }
    return 1 - off;
}

} // namespace relief::sim
