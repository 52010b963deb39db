// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rings around a node: double for the pointer, dashed for the keyboard. The painter is in logical pixels of the pane.

#include "scene/node_shapes.h"
#include "scene/stage.h"

class QPainter;

namespace relief::scene {

void paintHoverRing(QPainter &painter, const Stage &stage, const NodeShape &shape);
void paintFocusRing(QPainter &painter, const Stage &stage, const NodeShape &shape);

/// What a ring may cover, logical pixels.
QRectF ringBox(const Stage &stage, const NodeShape &shape);

} // namespace relief::scene
