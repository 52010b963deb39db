// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/camera.h"

#include <algorithm>

namespace relief::scene {

namespace {

/// The center nearest to `center` at which a view of `extent` does not look beyond [low, high].
double within(double center, double extent, double low, double high)
{
    return extent >= high - low ? (low + high) / 2 : std::clamp(center, low + extent / 2, high - extent / 2);
}

/// How far [low, high] must move to lie in [from, to]; what is too long is centered.
double shiftInto(double low, double high, double from, double to)
{
    if (high - low > to - from) {
        return (from + to - low - high) / 2;
    }
    return low < from ? from - low : high > to ? to - high : 0;
}

} // namespace

Camera::Camera(const QRectF &viewBox, const QRectF &bleed, const QSizeF &pane)
    : m_viewBox(viewBox), m_bleed(bleed), m_pane(pane), m_center(viewBox.center())
{
    clampCenter();
}

void Camera::resize(const QSizeF &pane)
{
    m_pane = pane;
    clampCenter();
}

double Camera::fittingScale() const
{
    const double whole = std::min(m_pane.width() / m_viewBox.width(), m_pane.height() / m_viewBox.height());
    const double covering = std::max(m_pane.width() / m_bleed.width(), m_pane.height() / m_bleed.height());
    return std::max({whole, covering, 1e-3});
}

double Camera::scale() const
{
    return fittingScale() * m_zoom;
}

QTransform Camera::toPane() const
{
    QTransform transform;
    transform.translate(m_pane.width() / 2, m_pane.height() / 2);
    transform.scale(scale(), scale());
    transform.translate(-m_center.x(), -m_center.y());
    return transform;
}

QPointF Camera::toScene(const QPointF &inPane) const
{
    return m_center + (inPane - QPointF(m_pane.width() / 2, m_pane.height() / 2)) / scale();
}

QRectF Camera::visible() const
{
    return {toScene({}), m_pane / scale()};
}

void Camera::fit()
{
    m_zoom = 1;
    m_center = m_viewBox.center();
    clampCenter();
}

void Camera::zoomAbout(const QPointF &inPane, double factor)
{
    const QPointF kept = toScene(inPane);
    m_zoom = std::clamp(m_zoom * factor, 1.0, largestZoom);
    m_center += kept - toScene(inPane);
    clampCenter();
}

void Camera::panBy(const QPointF &pixels)
{
    m_center -= pixels / scale();
    clampCenter();
}

void Camera::frame(const QRectF &scene, double largest)
{
    constexpr double mostOfPane = 0.62; // words stand around it
    fit();
    const QSizeF size = scene.size() * scale();
    const double room =
        std::min(m_pane.width() / std::max(1.0, size.width()), m_pane.height() / std::max(1.0, size.height()));
    m_zoom = std::clamp(room * mostOfPane, 1.0, largest);
    m_center = scene.center();
    clampCenter();
}

void Camera::reveal(const QRectF &scene)
{
    const QRectF seen = visible();
    m_center -= QPointF(shiftInto(scene.left(), scene.right(), seen.left(), seen.right()),
        shiftInto(scene.top(), scene.bottom(), seen.top(), seen.bottom()));
    clampCenter();
}

void Camera::clampCenter()
{
    if (m_zoom == 1) {
        m_center = m_viewBox.center();
    }
    const QSizeF extent = m_pane / scale();
    m_center = {within(m_center.x(), extent.width(), m_bleed.left(), m_bleed.right()),
        within(m_center.y(), extent.height(), m_bleed.top(), m_bleed.bottom())};
}

} // namespace relief::scene
