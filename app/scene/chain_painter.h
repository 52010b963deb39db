// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A chain of causes over the picture: its parts and influences stand out with numbers, the rest steps back.

#include "content/diagram.h"
#include "scene/lettering.h"
#include "scene/node_shapes.h"

class QPainter;

namespace relief::scene {

/// One step: a node, or a medicine, acts on a node.
struct ChainLink {
    int from = -1; ///< node; -1: the medicine
    int to = -1;
    content::MedicineGroup medicine = content::MedicineGroup::Opioid;
    content::Certainty certainty = content::Certainty::Established;

    friend bool operator==(const ChainLink &, const ChainLink &) = default;
};

/// In the order of their numbers, from 1.
using Chain = std::vector<ChainLink>;

bool isInChain(const Chain &chain, int node);

/// Over a finished still picture but below its words, in device pixels.
void paintChain(QPainter &painter, const Stage &stage, const Chain &chain, const std::vector<NodeShape> &shapes,
    const Lettering &lettering);

} // namespace relief::scene
