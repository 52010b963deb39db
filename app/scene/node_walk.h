// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The order in which the keyboard visits the nodes of a diagram, and the edges at each.

#include "content/diagram.h"

#include <vector>

namespace relief::scene {

/// Every node once: from each source along the signal, branch after branch. A step goes along an edge wherever an
/// unvisited node lies that way.
std::vector<int> walkOrder(const content::Diagram &diagram);

/// The edges at a node, those that leave it first.
std::vector<int> branchesOf(const content::Diagram &diagram, int node);

} // namespace relief::scene
