// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The picture without what moves and without words, layer by layer. The painter is in device pixels.

#include "scene/lettering.h"
#include "scene/part_painter.h"

class QPainter;

namespace relief::scene {

/// The canvas, back.svg and its variants: depends on the look and on which variants are shown.
void paintBack(QPainter &painter, const Stage &stage, const std::vector<bool> &variants);

/// front.svg and its variants: the same.
void paintFront(QPainter &painter, const Stage &stage, const std::vector<bool> &variants);

/// What lies between the two: regions, tracts and influences inside the tissue.
void paintLowParts(QPainter &painter, const Stage &stage, const SceneState &state);

/// What lies on front.svg: receptors with their ligands, vesicles, ways, influences, portals. `selected` is a node
/// whose hidden influences are shown, too; -1 for none.
void paintHighParts(QPainter &painter, const Stage &stage, SpriteSet &sprites, const SceneState &state, int selected);

/// Lines from words to parts, each ending in a dot.
void paintLeaders(QPainter &painter, const Stage &stage, const Lettering &lettering);

} // namespace relief::scene
