// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rings that lead to a deeper scale.

#include "scene/stage.h"

class QPainter;

namespace relief::scene {

enum class PortalLook { Idle, Hover, Focus };

/// The ring, and the magnifier badge if it leads somewhere. Device pixels.
void paintPortal(QPainter &painter, const Stage &stage, const PortalArt &portal, PortalLook look, bool leads);

/// The badge in the pane, logical pixels: a target for the pointer.
QRectF badgeBox(const Stage &stage, const PortalArt &portal);

} // namespace relief::scene
