// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which part of a scene a pane shows. Values; no widget.

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace relief::scene {

class Camera {
public:
    static constexpr double largestZoom = 6;

    Camera() = default;

    /// The pane in logical pixels; at zoom 1 the view box is in it and the bleed fills it, whatever its shape.
    Camera(const QRectF &viewBox, const QRectF &bleed, const QSizeF &pane);

    /// The same look at another size of the pane.
    void resize(const QSizeF &pane);

    double scale() const; ///< logical pixels a scene unit
    double zoom() const { return m_zoom; }
    QSizeF pane() const { return m_pane; }
    QTransform toPane() const;
    QPointF toScene(const QPointF &inPane) const;
    QRectF visible() const; ///< in scene units

    void fit();
    void zoomAbout(const QPointF &inPane, double factor); ///< what lies under the point stays there
    void panBy(const QPointF &pixels);
    void frame(const QRectF &scene, double largest); ///< it fills most of the pane, at that zoom at most
    void reveal(const QRectF &scene);                ///< the least movement that brings it into the pane

    friend bool operator==(const Camera &, const Camera &) = default;

private:
    void clampCenter();
    double fittingScale() const;

    QRectF m_viewBox{0, 0, 1600, 1000};
    QRectF m_bleed{-140, -140, 1880, 1280};
    QSizeF m_pane{1600, 1000};
    QPointF m_center{800, 500};
    double m_zoom = 1;
};

} // namespace relief::scene
