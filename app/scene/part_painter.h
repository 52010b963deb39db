// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draws single parts of a picture. The painter is in device pixels.

#include "scene/scene_state.h"
#include "scene/sprite_set.h"

class QPainter;

namespace relief::scene {

/// Back half, ligands between, front half, ligands on top.
void paintSymbol(
    QPainter &painter, const Stage &stage, SpriteSet &sprites, const SymbolArt &art, const SymbolState &state);

void paintRegion(QPainter &painter, const Stage &stage, const Region &region, int activity);

/// The core of an axon or tract: thicker and stronger with activity, dotted gray without.
void paintWay(QPainter &painter, const Stage &stage, const WayArt &way, int activity);

/// An influence with its ending; dashed for a hypothesis, dotted where it is contested.
void paintEdge(QPainter &painter, const Stage &stage, const EdgeArt &edge, const QString &signal);

/// An activity of so many steps or less counts as none.
constexpr int silentSteps = 1;

} // namespace relief::scene
