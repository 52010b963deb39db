// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/why.h"

#include "session/why_nothing.h"
#include "session/why_words.h"

#include <algorithm>
#include <cmath>

namespace relief::session {

using content::MedicineGroup;

namespace {

constexpr size_t mostPaths = 4; ///< shown of one medicine
constexpr double least = 0.05;  ///< a smaller share is not worth a chain of its own
constexpr double against = -0.1;
constexpr double most = 0.6;
constexpr double part = 0.2;

WhyAmount amountOf(double share)
{
    return share < 0       ? WhyAmount::Against
           : share < least ? WhyAmount::OneOfSeveral
           : share < part  ? WhyAmount::Little
           : share < most  ? WhyAmount::Part
                           : WhyAmount::Most;
}

WhyStep stepOf(const content::Diagram &diagram, const WithAndWithout &pair, const WhyLink &link)
{
    WhyStep step;
    step.from = link.from;
    step.to = link.to;
    step.edge = link.edge;
    step.action = link.action;
    step.fromNow = link.from < 0 ? 1 : pair.now[static_cast<size_t>(link.from)];
    step.fromBefore = link.from < 0 ? 0 : pair.before[static_cast<size_t>(link.from)];
    step.now = pair.now[static_cast<size_t>(link.to)];
    step.before = pair.before[static_cast<size_t>(link.to)];
    if (link.edge >= 0) {
        const content::Edge &edge = diagram.edges[static_cast<size_t>(link.edge)];
        step.certainty = edge.certainty;
        step.references = edge.references;
    } else {
        const content::DrugAction &action = diagram.drugActions[static_cast<size_t>(link.action)];
        step.certainty = action.certainty;
        step.references = action.references;
    }
    return step;
}

WhyPath pathOf(const content::Diagram &diagram, const WithAndWithout &pair, const std::vector<WhyLink> &links,
    const LinkPath &found)
{
    WhyPath path;
    path.cause = pair.group;
    path.share = found.share;
    path.amount = amountOf(found.share);
    for (const size_t link : found.links) {
        path.steps.push_back(stepOf(diagram, pair, links[link]));
    }
    return path;
}

/// The strongest way from each place where the medicine acts, then the next strongest of all, and the one that works
/// most against the difference.
std::vector<LinkPath> worthTelling(const std::vector<LinkPath> &found)
{
    std::vector<size_t> kept;
    const auto isKept = [&](size_t i) { return std::find(kept.begin(), kept.end(), i) != kept.end(); };
    const auto startsAnew = [&](size_t i) {
        return std::none_of(kept.begin(), kept.end(),
            [&](size_t other) { return found[other].links.front() == found[i].links.front(); });
    };
    for (const bool anew : {true, false}) {
        for (size_t i = 0; i < found.size() && kept.size() < mostPaths; ++i) {
            if ((found[i].share >= least || kept.empty()) && !isKept(i) && (!anew || startsAnew(i))) {
                kept.push_back(i);
            }
        }
    }
    std::sort(kept.begin(), kept.end()); // as found: from the largest share down
    if (found.size() > 1 && found.back().share <= against && !isKept(found.size() - 1)) {
        kept.push_back(found.size() - 1);
    }
    std::vector<LinkPath> paths;
    std::transform(kept.begin(), kept.end(), std::back_inserter(paths), [&](size_t i) { return found[i]; });
    return paths;
}

struct Answer {
    double effect = 0;
    std::vector<WhyPath> paths;
};

/// What one medicine does at the node; if nothing can be seen, the reason goes to `nothing`.
Answer answerFor(const WhySource &source, MedicineGroup group, int node, std::vector<WhyNothing> *nothing)
{
    const WithAndWithout pair = withAndWithout(source, group);
    std::vector<WhyLink> links = linksOf(source, pair);
    Answer answer{std::abs(pair.difference(node)), {}};
    if (answer.effect >= whyNone) {
        for (const LinkPath &path : worthTelling(findPaths(source, pair, links, node))) {
            answer.paths.push_back(pathOf(*source.snapshot.diagram, pair, links, path));
        }
    }
    if (answer.effect < whyVisible || answer.paths.empty()) {
        const std::vector<WhyNothing> reasons = nothingBecause(source, pair, links, node);
        if (reasons.front().reason != WhyNothing::Reason::TooSmall) {
            answer.paths.clear(); // what remains is not the point
        }
        nothing->insert(nothing->end(), reasons.begin(), reasons.end());
    } else if (const auto undone = undoneInPart(source, pair, links, node)) {
        nothing->push_back(*undone);
    }
    return answer;
}

} // namespace

Why whyOf(const WhySource &source, int node)
{
    const Snapshot &now = source.snapshot;
    Why why;
    if (now.diagram == nullptr || node < 0 || static_cast<size_t>(node) >= now.activity.size()) {
        return why;
    }
    why.node = node;
    why.now = now.activity[static_cast<size_t>(node)];
    why.before = now.before[static_cast<size_t>(node)];
    std::vector<Answer> answers;
    for (const MedicineState &medicine : now.medicines) {
        if (medicine.given) {
            answers.push_back(answerFor(source, medicine.group, node, &why.nothing));
        } else if (medicine.level != content::Level::None) {
            WhyNothing nothing;
            nothing.cause = medicine.group;
            nothing.reason = WhyNothing::Reason::NotYet;
            why.nothing.push_back(nothing);
        }
    }
    if (answers.empty() && why.nothing.empty()) {
        why.nothing.push_back({});
    }
    std::stable_sort(answers.begin(), answers.end(),
        [](const Answer &one, const Answer &other) { return one.effect > other.effect; });
    for (Answer &answer : answers) {
        std::move(answer.paths.begin(), answer.paths.end(), std::back_inserter(why.paths));
    }
    putIntoWords(now, &why);
    return why;
}

} // namespace relief::session
