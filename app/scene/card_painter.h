// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Cards, the arrows between them and the links between studies. The painter is in device pixels.

#include "scene/lettering.h"
#include "scene/scene_state.h"
#include "scene/sprite_set.h"

class QPainter;

namespace relief::scene {

/// Frames and discs: they lie below front.svg, whose art stands on them.
void paintCardFrames(QPainter &painter, const Stage &stage, const SceneState &state, const LetteredCards &cards);

/// Arrows and links, without their words.
void paintFlowsAndLinks(QPainter &painter, const Stage &stage, const SceneState &state, const LetteredCards &cards);

/// All words of cards and arrows.
void paintCardWords(QPainter &painter, const Stage &stage, SpriteSet &sprites, const LetteredCards &cards);

} // namespace relief::scene
