// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/why_nothing.h"

#include <algorithm>
#include <cmath>

namespace relief::session {

using content::DrugAction;
using content::Effect;
using content::MedicineGroup;
using Reason = WhyNothing::Reason;

namespace {

WhyNothing about(MedicineGroup cause, Reason reason, int at = -1)
{
    WhyNothing nothing;
    nothing.cause = cause;
    nothing.reason = reason;
    nothing.at = at;
    return nothing;
}

void lean(WhyNothing *nothing, const content::Diagram &diagram, int action)
{
    const DrugAction &behind = diagram.drugActions[static_cast<size_t>(action)];
    nothing->action = action;
    nothing->certainty = behind.certainty;
    nothing->references = behind.references;
}

/// An action of the medicine on a node, of those that do something or of those that do nothing; -1 for none.
int actionAt(const content::Diagram &diagram, MedicineGroup group, const QString &node, bool acts)
{
    const auto &actions = diagram.drugActions;
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const DrugAction &action) {
        return action.drug == group && action.node == node && (action.effect != Effect::None) == acts;
    });
    return found == actions.end() ? -1 : static_cast<int>(found - actions.begin());
}

/// The nodes of the shortest way from the medicine to the node, whether anything goes along it or not.
std::vector<int> shortestWay(const std::vector<WhyLink> &links, size_t nodes, int node)
{
    std::vector<int> from(nodes, -2); // -2: not reached, -1: from the medicine
    std::vector<int> queue;
    const auto reach = [&](int start) {
        for (const WhyLink &link : links) {
            if (link.from == start && from[static_cast<size_t>(link.to)] == -2) {
                from[static_cast<size_t>(link.to)] = start;
                queue.push_back(link.to);
            }
        }
    };
    reach(-1);
    for (size_t next = 0; next < queue.size(); ++next) {
        reach(queue[next]);
    }
    std::vector<int> way;
    for (int at = node; at >= 0 && from[static_cast<size_t>(at)] != -2; at = from[static_cast<size_t>(at)]) {
        way.insert(way.begin(), at);
    }
    return way;
}

/// Links of the picture that the model does not compute count, too.
bool isDrawn(const content::Diagram &diagram, std::vector<WhyLink> links, int node)
{
    for (const content::Edge &edge : diagram.edges) {
        const int from = diagram.indexOf(edge.from);
        const int to = diagram.indexOf(edge.to);
        if (from >= 0 && to >= 0 && !computedSign(edge)) {
            links.push_back({from, to, -1, -1, {}});
        }
    }
    return !shortestWay(links, diagram.nodes.size(), node).empty();
}

/// What a medicine would do at the node had another never been given.
double effectWithout(const WhySource &source, MedicineGroup other, MedicineGroup group, int node)
{
    const auto activity = [&](const std::vector<MedicineGroup> &without) {
        const std::vector<double> inputs = source.inputs(source.snapshot.minutes, without).asVector();
        return source.network.activities(inputs)[static_cast<size_t>(node)];
    };
    return std::abs(activity({other}) - activity({other, group}));
}

/// Another medicine without which this one would make a difference.
std::optional<MedicineGroup> holderOf(const WhySource &source, MedicineGroup group, int node)
{
    for (const MedicineGroup other : content::allGroups) {
        if (other != group && source.snapshot.medicine(other).given
            && effectWithout(source, other, group, node) >= whyVisible) {
            return other;
        }
    }
    return std::nullopt;
}

/// Where the medicine has nothing to do though another acts there, on the way to the node.
std::optional<WhyNothing> leftAlone(
    const Snapshot &now, MedicineGroup group, const std::vector<WhyLink> &links, int node)
{
    const content::Diagram &diagram = *now.diagram;
    const std::vector<bool> leads = leadingTo(links, diagram.nodes.size(), node);
    for (size_t i = 0; i < diagram.drugActions.size(); ++i) {
        const DrugAction &action = diagram.drugActions[i];
        const int at = diagram.indexOf(action.node);
        if (action.drug != group || action.effect != Effect::None || at < 0 || !leads[static_cast<size_t>(at)]) {
            continue;
        }
        for (const MedicineGroup other : content::allGroups) {
            if (other != group && now.medicine(other).given && actionAt(diagram, other, action.node, true) >= 0) {
                WhyNothing nothing = about(group, Reason::LeavesAlone, at);
                nothing.holder = other;
                lean(&nothing, diagram, static_cast<int>(i));
                return nothing;
            }
        }
    }
    return std::nullopt;
}

/// A medicine in the way: naloxone has its own action to name.
WhyNothing heldBy(
    const content::Diagram &diagram, MedicineGroup group, MedicineGroup holder, const std::vector<int> &way)
{
    const bool undone = holder == MedicineGroup::Naloxone && group == MedicineGroup::Opioid;
    WhyNothing nothing = about(group, undone ? Reason::UndoneByNaloxone : Reason::HeldByMedicine);
    nothing.holder = holder;
    for (const int at : way) {
        const int action = actionAt(diagram, holder, diagram.nodes[static_cast<size_t>(at)].id, true);
        if (action >= 0) {
            nothing.at = at;
            lean(&nothing, diagram, action);
            break;
        }
    }
    return nothing;
}

/// What is left: something keeps a node on the way where it is, or there is little to see all along.
WhyNothing heldOrSmall(const WithAndWithout &pair, const std::vector<int> &way)
{
    bool visible = true; // the medicine is there
    for (const int at : way) {
        const double difference = std::abs(pair.difference(at));
        if (difference < whyNone && visible) {
            return about(pair.group, Reason::HeldByOther, at);
        }
        visible = difference >= whyVisible;
    }
    return about(pair.group, Reason::TooSmall);
}

/// A medicine that does not reach its receptors: not yet, or no longer.
Reason reasonNotThere(const WhySource &source, MedicineGroup group)
{
    constexpr double later = 2; // minutes
    const double minutes = source.snapshot.minutes;
    const auto share = [&](double at) {
        const auto with = source.inputs(at, {}).asVector();
        const auto without = source.inputs(at, {group}).asVector();
        return differenceOf(with, without);
    };
    return share(minutes + later) > share(minutes) ? Reason::JustGiven : Reason::Gone;
}

} // namespace

std::vector<WhyNothing> nothingBecause(
    const WhySource &source, const WithAndWithout &pair, const std::vector<WhyLink> &links, int node)
{
    const Snapshot &now = source.snapshot;
    const content::Diagram &diagram = *now.diagram;
    const QString &id = diagram.nodes[static_cast<size_t>(node)].id;
    const MedicineGroup group = pair.group;
    const int none = actionAt(diagram, group, id, false);
    if (none >= 0 && actionAt(diagram, group, id, true) < 0) {
        WhyNothing nothing = about(group, Reason::DoesNotAct, node);
        lean(&nothing, diagram, none);
        return {nothing};
    }
    if (!pair.reaches()) {
        return {about(group, reasonNotThere(source, group))};
    }
    std::vector<WhyNothing> reasons;
    const std::vector<int> way = shortestWay(links, diagram.nodes.size(), node);
    if (way.empty()) {
        reasons.push_back(about(group, isDrawn(diagram, links, node) ? Reason::NotComputed : Reason::NoWay));
    } else if (const auto holder = holderOf(source, group, node)) {
        reasons.push_back(heldBy(diagram, group, *holder, way));
    } else if (group == MedicineGroup::Naloxone
               && pair.inputsBefore[static_cast<size_t>(content::NetworkInput::MuOpioid)] < whyNone) {
        reasons.push_back(about(group, Reason::NothingToUndo));
    } else {
        reasons.push_back(heldOrSmall(pair, way));
    }
    if (const auto alone = leftAlone(now, group, links, node)) {
        reasons.push_back(*alone);
    }
    return reasons;
}

std::optional<WhyNothing> undoneInPart(
    const WhySource &source, const WithAndWithout &pair, const std::vector<WhyLink> &links, int node)
{
    constexpr double most = 0.5;
    if (pair.group != MedicineGroup::Opioid || !source.snapshot.medicine(MedicineGroup::Naloxone).given
        || std::abs(pair.difference(node)) >= most * effectWithout(source, MedicineGroup::Naloxone, pair.group, node)) {
        return std::nullopt;
    }
    const content::Diagram &diagram = *source.snapshot.diagram;
    WhyNothing nothing =
        heldBy(diagram, pair.group, MedicineGroup::Naloxone, shortestWay(links, diagram.nodes.size(), node));
    nothing.reason = Reason::UndoneInPart;
    return nothing;
}

} // namespace relief::session
