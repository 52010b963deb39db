// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The way from one diagram through a portal into another, and back out: two pictures and a ring.

#include "scene/scene_art.h"

#include <QPixmap>
#include <QPointF>
#include <QSizeF>

class QPainter;

namespace relief::scene {

struct PortalZoom {
    QPixmap outer;        ///< with the ring
    QPixmap inner;        ///< what is in it
    PortalArt::Ring ring; ///< logical pixels of the pane
    QColor outline;
    QColor canvas; ///< of the inner picture
    bool inward = true;
    double progress = 0; ///< 0 at the picture one comes from, 1 at the other

    void paint(QPainter &painter, const QSizeF &pane) const;
};

} // namespace relief::scene
