// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a scene has drawn parts that words should not lie on.

#include "scene/label_layout.h"
#include "scene/scene_art.h"
#include "scene/symbol_library.h"

namespace relief::scene {

/// In scene units. All states alike, so that words depend on the words alone and stay where they are while things move.
std::vector<Obstacle> drawnParts(const SceneArt &art, const SymbolLibrary &symbols);

} // namespace relief::scene
