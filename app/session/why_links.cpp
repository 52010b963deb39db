// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/why_links.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>

namespace relief::session {

using content::Effect;
using content::MedicineGroup;
using content::networkInputCount;
using content::Sign;

namespace {

constexpr double sameInput = 1e-9;
constexpr size_t mostVisits = 20000; // of the search, far above what any diagram takes

int inputOf(MedicineGroup group)
{
    using content::NetworkInput;
    return static_cast<int>(group == MedicineGroup::Opioid     ? NetworkInput::MuOpioid
                            : group == MedicineGroup::Ketamine ? NetworkInput::NmdaBlock
                                                               : NetworkInput::MuNaloxone);
}

/// Inputs that differ and that the node reads.
std::vector<sim::Hold> heldInputs(const sim::Network &network, const WithAndWithout &pair, int node)
{
    std::vector<sim::Hold> holds;
    const int target = networkInputCount + node;
    for (int input = 0; input < networkInputCount; ++input) {
        const auto at = static_cast<size_t>(input);
        const bool read = std::any_of(network.reactions.begin(), network.reactions.end(), [&](const auto &reaction) {
            return reaction.target == target
                   && std::any_of(reaction.regulators.begin(), reaction.regulators.end(),
                       [&](const sim::Regulator &regulator) { return regulator.source == input; });
        });
        if (read && std::abs(pair.inputsNow[at] - pair.inputsBefore[at]) > sameInput) {
            holds.push_back({input, target, pair.inputsBefore[at]});
        }
    }
    return holds;
}

/// The medicine's own action on the node; else that of the medicine whose seats it takes.
int actionOn(
    const content::Diagram &diagram, MedicineGroup group, const QString &node, const std::vector<sim::Hold> &of)
{
    int other = -1;
    for (size_t i = 0; i < diagram.drugActions.size(); ++i) {
        const content::DrugAction &action = diagram.drugActions[i];
        if (action.node != node || action.effect == Effect::None) {
            continue;
        }
        if (action.drug == group) {
            return static_cast<int>(i);
        }
        const bool held = std::any_of(
            of.begin(), of.end(), [&](const sim::Hold &hold) { return hold.source == inputOf(action.drug); });
        if (held && other < 0) {
            other = static_cast<int>(i);
        }
    }
    return other;
}

/// An edge into the node that reads the slow clock; -1 for none.
int weeksEdgeInto(const content::Diagram &diagram, const QString &node)
{
    const auto &edges = diagram.edges;
    const auto found = std::find_if(edges.begin(), edges.end(),
        [&](const content::Edge &edge) { return edge.to == node && edge.weeks != content::Weeks::None; });
    return found == edges.end() ? -1 : static_cast<int>(found - edges.begin());
}

void measure(const WhySource &source, const WithAndWithout &pair, WhyLink &link, int node)
{
    const auto at = static_cast<size_t>(node);
    const std::vector<double> back = source.network.activities(pair.inputsNow, link.holds);
    link.share = (pair.now[at] - back[at]) / pair.difference(node);
}

bool carries(const WithAndWithout &pair, const WhyLink &link)
{
    return link.from < 0 || std::abs(pair.difference(link.from)) > sameInput;
}

struct ByWorth {
    bool operator()(const LinkPath &one, const LinkPath &other) const
    {
        return one.share != other.share                 ? one.share < other.share
               : one.links.size() != other.links.size() ? one.links.size() > other.links.size()
                                                        : one.links > other.links;
    }
};

bool visits(const std::vector<WhyLink> &links, const LinkPath &path, int node)
{
    return std::any_of(path.links.begin(), path.links.end(), [&](size_t link) { return links[link].to == node; });
}

} // namespace

double differenceOf(const std::vector<double> &one, const std::vector<double> &other)
{
    double most = 0;
    for (size_t i = 0; i < one.size(); ++i) {
        most = std::max(most, std::abs(one[i] - other[i]));
    }
    return most;
}

WithAndWithout withAndWithout(const WhySource &source, MedicineGroup group)
{
    const Snapshot &now = source.snapshot;
    WithAndWithout pair;
    pair.group = group;
    pair.inputsNow = now.inputs.asVector();
    pair.inputsBefore = source.inputs(now.minutes, {group}).asVector();
    pair.now = now.activity;
    pair.before = source.network.activities(pair.inputsBefore);
    return pair;
}

std::vector<WhyLink> linksOf(const WhySource &source, const WithAndWithout &pair)
{
    const content::Diagram &diagram = *source.snapshot.diagram;
    std::vector<WhyLink> links;
    for (size_t i = 0; i < diagram.nodes.size(); ++i) {
        const int node = static_cast<int>(i);
        std::vector<sim::Hold> holds = heldInputs(source.network.network(), pair, node);
        if (holds.empty()) {
            continue;
        }
        const int action = actionOn(diagram, pair.group, diagram.nodes[i].id, holds);
        const int edge = action < 0 ? weeksEdgeInto(diagram, diagram.nodes[i].id) : -1;
        if (action >= 0 || edge >= 0) {
            links.push_back({-1, node, edge, action, std::move(holds)});
        }
    }
    for (size_t i = 0; i < diagram.edges.size(); ++i) {
        const content::Edge &edge = diagram.edges[i];
        const int from = diagram.indexOf(edge.from);
        const int to = diagram.indexOf(edge.to);
        if (from >= 0 && to >= 0 && computedSign(edge)) {
            const double before = pair.before[static_cast<size_t>(from)];
            links.push_back(
                {from, to, static_cast<int>(i), -1, {{networkInputCount + from, networkInputCount + to, before}}});
        }
    }
    return links;
}

std::vector<bool> leadingTo(const std::vector<WhyLink> &links, size_t nodes, int node)
{
    std::vector<bool> leads(nodes, false);
    leads[static_cast<size_t>(node)] = true;
    for (bool grown = true; grown;) {
        grown = false;
        for (const WhyLink &link : links) {
            if (link.from >= 0 && leads[static_cast<size_t>(link.to)] && !leads[static_cast<size_t>(link.from)]) {
                leads[static_cast<size_t>(link.from)] = grown = true;
            }
        }
    }
    return leads;
}

std::vector<LinkPath> findPaths(
    const WhySource &source, const WithAndWithout &pair, std::vector<WhyLink> &links, int node)
{
    const std::vector<bool> leads = leadingTo(links, pair.now.size(), node);
    const auto useful = [&](const WhyLink &link) {
        return leads[static_cast<size_t>(link.to)] && link.from != node && carries(pair, link);
    };
    std::vector<std::vector<size_t>> outOf(pair.now.size() + 1); // the medicine's own at 0
    for (size_t i = 0; i < links.size(); ++i) {
        if (useful(links[i])) {
            measure(source, pair, links[i], node);
            outOf[static_cast<size_t>(links[i].from + 1)].push_back(i);
        }
    }
    std::vector<LinkPath> found;
    std::priority_queue<LinkPath, std::vector<LinkPath>, ByWorth> open; // best first: the first found are the strongest
    open.push({{}, std::numeric_limits<double>::infinity()});
    for (size_t visit = 0; !open.empty() && visit < mostVisits && found.size() < mostPathsFound; ++visit) {
        const LinkPath path = open.top();
        open.pop();
        const int end = path.links.empty() ? -1 : links[path.links.back()].to;
        if (end == node) {
            found.push_back(path);
            continue;
        }
        for (const size_t next : outOf[static_cast<size_t>(end + 1)]) {
            if (!visits(links, path, links[next].to)) {
                LinkPath longer = path;
                longer.links.push_back(next);
                longer.share = std::min(longer.share, links[next].share);
                open.push(std::move(longer));
            }
        }
    }
    return found;
}

} // namespace relief::session
