// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads ":/artwork/<id>/scene.json".

#include "scene/scene_art.h"
#include "scene/symbol_library.h"

namespace relief::scene {

/// The art of a diagram. A part that names an unknown node, symbol or quantity is left out with a warning.
/// Without a scene of its own a diagram is drawn as labels in the order of its nodes.
SceneArt readScene(const content::Diagram &diagram, const SymbolLibrary &symbols);

} // namespace relief::scene
