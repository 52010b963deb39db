// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A few nodes in the light: everything but their surroundings steps back under a veil of the canvas. Pictures that
// consist of words, and lists of cards, get a ring around the cards instead.

#include "scene/lettering.h"
#include "scene/node_shapes.h"

#include <QStringList>

class QPainter;

namespace relief::scene {

struct Spotlight {
    std::vector<int> nodes;
    std::vector<QRectF> boxes; ///< of the nodes, scene units

    bool isEmpty() const { return nodes.empty(); }
    bool has(int node) const;
    QRectF extent() const; ///< scene units
};

/// Of the nodes that the diagram has; others are ignored.
Spotlight spotlightOn(const content::Diagram &diagram, const std::vector<NodeShape> &shapes, const QStringList &nodes);

/// What stays clear, one rectangle a cluster of nodes; logical pixels of the pane. None overlaps another.
std::vector<QRectF> spotlightHoles(const Stage &stage, const Spotlight &spotlight);

/// Veil, outlines and the leaders of what is in the light, or rings; over everything but words. In device pixels.
void paintSpotlight(QPainter &painter, const Stage &stage, const Spotlight &spotlight, const Lettering &lettering);

} // namespace relief::scene
