// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A study's disc and the mark of a link. Private to the card painter; scene units.

#include "scene/stage.h"

class QPainter;

namespace relief::scene {

void paintDisc(QPainter &painter, const Stage &stage, const DiscArt &disc, const QPointF &at, double radius);
void paintLinkMark(QPainter &painter, const Stage &stage, const LinkArt &link);

} // namespace relief::scene
