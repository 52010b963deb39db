// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words of the picture. Logical pixels.

#include "scene/lettering.h"

class QPainter;

namespace relief::scene {

void paintLabel(QPainter &painter, const Stage &stage, const LetteredLabel &label);

} // namespace relief::scene
