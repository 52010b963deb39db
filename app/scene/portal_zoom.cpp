// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/portal_zoom.h"

#include "scene/eased.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace relief::scene {

void PortalZoom::paint(QPainter &painter, const QSizeF &pane) const
{
    constexpr double appearsFrom = 0.1;
    constexpr double appearsOver = 0.6;
    const double depth = inward ? eased(progress) : 1 - eased(progress);
    const QPointF middle(pane.width() / 2, pane.height() / 2);
    const double whole = std::hypot(pane.width(), pane.height()) / 2; // a ring around the pane
    const double first = std::clamp(ring.radius, 4.0, whole - 1);
    const double radius = first * std::pow(whole / first, depth);
    const QPointF at = ring.center + (middle - ring.center) * ((radius - first) / (whole - first));
    const auto draw = [&](const QPixmap &pixmap, const QPointF &center, double scale) {
        painter.save();
        painter.translate(at);
        painter.scale(scale, scale);
        painter.translate(-center);
        painter.drawPixmap(QRectF({}, pane), pixmap, QRectF(pixmap.rect()));
        painter.restore();
    };
    draw(outer, ring.center, radius / first);
    QPainterPath hole;
    hole.addEllipse(at, radius, radius);
    painter.save();
    painter.setClipPath(hole, Qt::IntersectClip);
    painter.setOpacity(std::clamp((depth - appearsFrom) / appearsOver, 0.0, 1.0));
    painter.fillPath(hole, canvas); // around the corners of the picture
    draw(inner, middle, radius / whole);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(outline, 3.5));
    painter.drawEllipse(at, radius, radius);
}

} // namespace relief::scene
