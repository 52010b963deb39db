// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The way from one look at a diagram to another, closer or from farther away: two pictures and two cameras.

#include <QColor>
#include <QPixmap>
#include <QSizeF>
#include <QTransform>

class QPainter;

namespace relief::scene {

struct CameraMove {
    QPixmap from;
    QPixmap to;
    QTransform fromCamera; ///< scene to pane, without turning
    QTransform toCamera;
    QColor canvas;
    double progress = 0; ///< 0 to 1

    QTransform camera() const; ///< now
    void paint(QPainter &painter, const QSizeF &pane) const;
};

} // namespace relief::scene
