// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/camera_move.h"

#include "scene/eased.h"

#include <QPainter>

#include <cmath>

namespace relief::scene {

QTransform CameraMove::camera() const
{
    const double way = eased(progress);
    const double scale = fromCamera.m11() * std::pow(toCamera.m11() / fromCamera.m11(), way); // evenly, as it is seen
    const bool zooms = std::abs(toCamera.m11() - fromCamera.m11()) > 1e-9;
    const double moved = zooms ? (scale - fromCamera.m11()) / (toCamera.m11() - fromCamera.m11()) : way;
    return {scale, 0, 0, scale, fromCamera.dx() + moved * (toCamera.dx() - fromCamera.dx()),
        fromCamera.dy() + moved * (toCamera.dy() - fromCamera.dy())};
}

void CameraMove::paint(QPainter &painter, const QSizeF &pane) const
{
    const QTransform now = camera();
    const auto draw = [&](const QPixmap &pixmap, const QTransform &taken, double opacity) {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setOpacity(opacity);
        painter.setTransform(taken.inverted() * now, true);
        painter.drawPixmap(QRectF({}, pane), pixmap, QRectF(pixmap.rect()));
        painter.restore();
    };
    painter.fillRect(QRectF({}, pane), canvas);
    const double way = eased(progress);
    if (toCamera.m11() >= fromCamera.m11()) { // the nearer picture lies on the one that reaches farther
        draw(from, fromCamera, 1);
        draw(to, toCamera, way);
    } else {
        draw(to, toCamera, 1);
        draw(from, fromCamera, 1 - way);
    }
}

} // namespace relief::scene
