// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is the same and what differs between the panes of a comparison, computed from their snapshots, with reasons.

#include "session/comparison.h"

namespace relief::session {

struct Difference {
    bool same = false;
    QString about;          ///< translated: the part or number, "Calcium gate"
    QString text;           ///< translated: "Calcium gate: less active with Opioid; as without medicine with Ketamine."
    QString reason;         ///< translated: from the chain of causes of the pane that changes it most
    int node = -1;          ///< in the diagram; -1 for a number that is of no part
    double spread = 0;      ///< largest difference between two panes, 0 to 1
    QStringList references; ///< of the links of the reason

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// Five or more where the diagram has as many parts: first what differs most, then what is the same, first of that what
/// one of the medicines might be expected to change. What differs hardly at all is left out. It asks "Why?" of each
/// part: not for every frame.
std::vector<Difference> differences(const Comparison &comparison);

} // namespace relief::session
