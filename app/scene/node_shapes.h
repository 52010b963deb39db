// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a node is in the picture: for the pointer, the focus ring and screen readers. Scene units.

#include "scene/scene_art.h"
#include "scene/symbol_library.h"

#include <QPainterPath>

namespace relief::scene {

struct NodeShape {
    QPainterPath outline; ///< what hover and focus draw around
    QPainterPath hit;     ///< where the pointer finds it: the outline and its free particles
};

/// In the order of the diagram's nodes; the same in all states.
std::vector<NodeShape> nodeShapes(const SceneArt &art, const SymbolLibrary &symbols);

/// The smallest node under a point, or the nearest within `reach`; -1 for none.
int nodeAt(const SceneArt &art, const std::vector<NodeShape> &shapes, const QPointF &at, double reach);

} // namespace relief::scene
