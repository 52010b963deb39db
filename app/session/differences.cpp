// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/differences.h"

#include "session/differences_reasons.h"
#include "session/differences_words.h"

#include <algorithm>

namespace relief::session {

namespace {

/// With what puts it in its place.
struct Entry {
    Difference difference;
    bool expected = false; ///< a medicine that is given acts on this very part, or is known to leave it alone
    int surprise = 0;
};

/// Whether the diagram says something of a medicine of a pane at this part.
bool isExpected(const Comparison &comparison, int node)
{
    const Snapshot &shown = comparison.withoutMedicine();
    const auto &actions = shown.diagram->drugActions;
    return node >= 0 && std::any_of(actions.begin(), actions.end(), [&](const content::DrugAction &action) {
        const auto &panes = comparison.panes();
        return shown.diagram->indexOf(action.node) == node
               && std::any_of(panes.begin(), panes.end(),
                   [&](const PaneChoice &pane) { return pane.choice(action.drug).level != content::Level::None; });
    });
}

Entry entryOf(const Comparison &comparison, const Measured &measured, double spread)
{
    const bool same = spread < sameBelow;
    const BecauseOf because = same ? whySame(comparison, measured) : whyDifferent(comparison, measured);
    const QString text = same ? sameText(measured) : differenceText(measured);
    return {{same, measured.about, text, because.reason, measured.node, spread, because.references},
        isExpected(comparison, measured.node), because.surprise};
}

bool comesBefore(const Entry &one, const Entry &other)
{
    if (one.difference.same != other.difference.same) {
        return other.difference.same;
    }
    if (!one.difference.same) {
        return one.difference.spread > other.difference.spread;
    }
    return one.expected != other.expected ? one.expected : one.surprise > other.surprise;
}

} // namespace

std::vector<Difference> differences(const Comparison &comparison)
{
    std::vector<Entry> entries;
    for (const Measured &measured : measuredIn(comparison)) {
        const double spread = measured.spread();
        if (spread < sameBelow || spread >= differentFrom) {
            entries.push_back(entryOf(comparison, measured, spread));
        }
    }
    std::stable_sort(entries.begin(), entries.end(), comesBefore);
    std::vector<Difference> result;
    for (Entry &entry : entries) {
        result.push_back(std::move(entry.difference));
    }
    return result;
}

} // namespace relief::session
