// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The order in which the keyboard visits the nodes of a diagram.

#include "content/diagram.h"

#include <vector>

namespace relief::scene {

/// Every node once: from each source along the signal, branch after branch. A step goes along an edge wherever an
/// unvisited node lies that way.
std::vector<int> walkOrder(const content::Diagram &diagram);

} // namespace relief::scene
