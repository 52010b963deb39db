// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Nodes and edges of a diagram in words, for those who do not see the picture.

#include "session/snapshot.h"

namespace relief::scene {

/// Its label; where others of the diagram are called the same, with its second line: "Opioid seat (on the next cell)".
QString nodeName(const content::Diagram &diagram, int node, content::Audience audience);

/// A number of its own where the node has one, the same as the meter's; otherwise its activity.
QString nodeNow(const session::Snapshot &snapshot, size_t node);

/// What the picture says about a node on cards, in reading order; empty if there are none.
QString cardWords(const session::Snapshot &snapshot, const QString &node);

/// "Calcium gate excites Calcium".
QString edgeName(const content::Diagram &diagram, size_t edge, content::Audience audience);

/// "Well established."
QString certaintyInWords(content::Certainty certainty);

} // namespace relief::scene
