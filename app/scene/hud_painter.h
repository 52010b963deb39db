// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Meters of other shapes: a column, a bar shared by two, a trace, ten blocks without a number. Logical pixels.

#include "scene/lettering.h"

class QPainter;

namespace relief::scene {

QRectF hudBox(const Stage &stage, const HudArt &hud, const MeterWords &words);
void paintHud(QPainter &painter, const Stage &stage, const LetteredMeter &meter);

} // namespace relief::scene
