// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The meter (ten blocks, a tick for "before", the number) and the pain gauge. Logical pixels.

#include "scene/lettering.h"

class QPainter;

namespace relief::scene {

/// Where a meter goes if nothing is in its way.
QRectF meterBox(const Stage &stage, const HudArt &hud, const MeterWords &words);

void paintMeter(QPainter &painter, const Stage &stage, const LetteredMeter &meter);

} // namespace relief::scene
