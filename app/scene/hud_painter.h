// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Meters but the pain gauge: ten blocks with a number or a word, a column, a bar shared by two, a trace. Logical
// pixels.

#include "scene/lettering.h"

class QPainter;

namespace relief::scene {

QRectF hudBox(const Stage &stage, const HudArt &hud, const MeterWords &words);
void paintHud(QPainter &painter, const Stage &stage, const LetteredMeter &meter);

} // namespace relief::scene
