// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/network_builder.h"

#include <optional>

namespace relief::content {

namespace {

using sim::Regulator;

/// All that bears on one node.
struct Influences {
    struct Driver {
        Regulator regulator;
        double weight = 1;
        bool binding = false;
        bool builds = false; ///< works as far as the body has adapted
    };
    std::vector<Driver> drivers;
    std::vector<Regulator> brakes;      ///< NOT on every driver
    std::vector<Regulator> competitors; ///< NOT on the binding drivers
};

int indexOf(NetworkInput input)
{
    return static_cast<int>(input);
}

NetworkInput inputOf(MedicineGroup group)
{
    switch (group) {
    case MedicineGroup::Opioid:
        return NetworkInput::MuOpioid;
    case MedicineGroup::Ketamine:
        return NetworkInput::NmdaBlock;
    case MedicineGroup::Naloxone:
        break;
    }
    return NetworkInput::MuNaloxone;
}

/// Where a step reads: its own source, or the slow clock in its place.
int sourceOf(Weeks weeks, int own)
{
    switch (weeks) {
    case Weeks::Tolerance:
        return indexOf(NetworkInput::Tolerance);
    case Weeks::Withdrawal:
        return indexOf(NetworkInput::Withdrawal);
    case Weeks::Lost:
        return indexOf(NetworkInput::ToleranceLost);
    case Weeks::None:
    case Weeks::Builds:
        break;
    }
    return own;
}

/// A driver's weight is the reaction's, so that its regulator is the bare normalised Hill function.
Influences::Driver driver(int source, const Response &response, bool binding, Weeks weeks)
{
    return {{sourceOf(weeks, source), false, 1, response.hill, response.half}, response.weight, binding,
        weeks == Weeks::Builds};
}

Regulator brake(int source, const Response &response, Weeks weeks)
{
    return {sourceOf(weeks, source), true, response.weight, response.hill, response.half};
}

void addEdge(Influences &influences, const Edge &edge, int source)
{
    const std::optional<Sign> sign = computedSign(edge);
    if (!sign) {
        return;
    }
    if (sign == Sign::Excite || sign == Sign::Bind) {
        influences.drivers.push_back(driver(source, edge.response, sign == Sign::Bind, edge.weeks));
    } else {
        influences.brakes.push_back(brake(source, edge.response, edge.weeks));
    }
}

void addAction(Influences &influences, const DrugAction &action)
{
    const int source = indexOf(inputOf(action.drug));
    switch (action.effect) {
    case Effect::Activate:
        influences.drivers.push_back(driver(source, action.response, false, action.weeks));
        break;
    case Effect::Inhibit:
    case Effect::Block:
        influences.brakes.push_back(brake(source, action.response, action.weeks));
        break;
    case Effect::Compete:
        influences.competitors.push_back(brake(source, action.response, action.weeks));
        break;
    case Effect::None:
        break;
    }
}

Influences influencesOn(const Diagram &diagram, const Node &node)
{
    Influences influences;
    for (const Edge &edge : diagram.edges) {
        const int from = edge.to == node.id ? diagram.indexOf(edge.from) : -1;
        if (from >= 0) {
            addEdge(influences, edge, networkInputCount + from);
        }
    }
    for (const DrugAction &action : diagram.drugActions) {
        if (action.node == node.id) {
            addAction(influences, action);
        }
    }
    if (node.basal > 0) { // f(1) = 1 for any constants, so this reaction is worth exactly `basal`
        const NetworkInput source = node.endogenousOpioid ? NetworkInput::EndogenousOpioid : NetworkInput::One;
        influences.drivers.push_back({{indexOf(source)}, node.basal});
    }
    return influences;
}

void append(std::vector<Regulator> &regulators, const std::vector<Regulator> &more)
{
    regulators.insert(regulators.end(), more.begin(), more.end());
}

/// Drivers one reaction each: reactions of one node combine by OR.
void addOr(sim::Network &network, int target, const Influences &influences)
{
    for (const Influences::Driver &driver : influences.drivers) {
        sim::Reaction reaction{target, driver.weight, {driver.regulator}};
        if (driver.builds) {
            reaction.regulators.push_back({indexOf(NetworkInput::Tolerance)});
        }
        if (driver.binding) {
            append(reaction.regulators, influences.competitors);
        }
        append(reaction.regulators, influences.brakes);
        network.reactions.push_back(std::move(reaction));
    }
}

/// All drivers in one reaction.
void addAnd(sim::Network &network, int target, const Influences &influences)
{
    if (influences.drivers.empty()) {
        return;
    }
    sim::Reaction reaction{target, 1, {}};
    bool binding = false;
    for (const Influences::Driver &driver : influences.drivers) {
        reaction.regulators.push_back(driver.regulator);
        if (driver.builds) {
            reaction.regulators.push_back({indexOf(NetworkInput::Tolerance)});
        }
        reaction.weight *= driver.weight;
        binding = binding || driver.binding;
    }
    if (binding) {
        append(reaction.regulators, influences.competitors);
    }
    append(reaction.regulators, influences.brakes);
    network.reactions.push_back(std::move(reaction));
}

} // namespace

std::vector<double> NetworkInputs::asVector() const
{
    std::vector<double> values(networkInputCount, 1);
    values[static_cast<size_t>(NetworkInput::MuOpioid)] = muOpioid;
    values[static_cast<size_t>(NetworkInput::MuNaloxone)] = muNaloxone;
    values[static_cast<size_t>(NetworkInput::NmdaBlock)] = nmdaBlock;
    values[static_cast<size_t>(NetworkInput::EndogenousOpioid)] = endogenousOpioid;
    values[static_cast<size_t>(NetworkInput::Tolerance)] = tolerance;
    values[static_cast<size_t>(NetworkInput::Withdrawal)] = withdrawal;
    values[static_cast<size_t>(NetworkInput::ToleranceLost)] = toleranceLost;
    return values;
}

std::optional<Sign> computedSign(const Edge &edge)
{
    const std::optional<Sign> sign = edge.sign == Sign::Modulate ? edge.modelAs : edge.sign;
    return sign == Sign::Modulate ? std::nullopt : sign;
}

sim::Network buildNetwork(const Diagram &diagram)
{
    sim::Network network;
    network.inputs = networkInputCount;
    network.nodes = static_cast<int>(diagram.nodes.size());
    for (size_t i = 0; i < diagram.nodes.size(); ++i) {
        const Node &node = diagram.nodes[i];
        const int target = networkInputCount + static_cast<int>(i);
        const Influences influences = influencesOn(diagram, node);
        if (node.combine == Combine::Or) {
            addOr(network, target, influences);
        } else {
            addAnd(network, target, influences);
        }
        network.tauMin.push_back(node.tauMin);
    }
    return network;
}

} // namespace relief::content
