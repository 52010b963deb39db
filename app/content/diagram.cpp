// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/diagram.h"

#include <algorithm>

namespace relief::content {

int Diagram::indexOf(const QString &nodeId) const
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const Node &node) { return node.id == nodeId; });
    return found == nodes.end() ? -1 : static_cast<int>(found - nodes.begin());
}

bool Diagram::tellsOfWeeks() const
{
    const auto slow = [](const auto &step) { return step.weeks != Weeks::None; };
    return std::any_of(edges.begin(), edges.end(), slow) || std::any_of(drugActions.begin(), drugActions.end(), slow);
}

bool Diagram::isOfWords() const
{
    return form == Form::EvidenceMap || form == Form::DecisionPath;
}

} // namespace relief::content
