// SPDX-License-Identifier: GPL-3.0-or-later
// Diagrams that open through a portal.
#include "scene/view_private.h"

#include <QPainter>
#include <QVariantAnimation>

#include <algorithm>

namespace relief::scene {

namespace {

constexpr int zoomMilliseconds = 450;

} // namespace

void DiagramView::zoomThrough(const QString &diagram)
{
    m_d->zoomTarget = diagram;
}

bool DiagramView::isZooming() const
{
    return m_d->zoom.has_value() || m_d->move.has_value();
}

void DiagramView::setZoomProgress(double progress)
{
    if (!isZooming()) {
        return;
    }
    (m_d->zoom ? m_d->zoom->progress : m_d->move->progress) = progress;
    if (progress >= 1) {
        m_d->endZoom();
    } else {
        update();
    }
}

QPixmap DiagramView::Private::pixels()
{
    const double ratio = view->devicePixelRatioF();
    const QSize size = (QSizeF(view->size()) * ratio).toSize();
    if (ratio != picture.stage().pixelRatio) {
        picture.setPane(view->size(), ratio);
    }
    QPixmap pixmap(size);
    QPainter painter(&pixmap);
    picture.paint(painter, QRect({}, size));
    return pixmap;
}

std::optional<PortalArt::Ring> DiagramView::Private::ringTo(const QString &diagram)
{
    for (size_t i = 0; i < shapes.size(); ++i) {
        const int node = static_cast<int>(i);
        if (picture.targetOf(node) != diagram) {
            continue;
        }
        const Camera &camera = picture.stage().camera;
        for (const PortalArt &portal : picture.art().portals) {
            if (portal.node == node) {
                return PortalArt::Ring{camera.toPane().map(portal.ring.center), portal.ring.radius * camera.scale()};
            }
        }
        const QRectF box = camera.toPane().mapRect(shapeOf(node).outline.boundingRect());
        return PortalArt::Ring{box.center(), std::max(box.width(), box.height()) / 2};
    }
    return std::nullopt;
}

bool DiagramView::Private::mayZoomTo(const content::Diagram &diagram)
{
    const bool wanted = zoomTarget == diagram.id && !picture.isEmpty();
    zoomTarget.clear();
    return wanted && view->isVisible() && !view->size().isEmpty();
}

DiagramView::Private::Departure DiagramView::Private::depart(const QString &target)
{
    endZoom();
    const QColor canvas = picture.stage().theme.color(picture.art().canvas);
    return {pixels(), ringTo(target), picture.snapshot().diagram->id, canvas};
}

void DiagramView::Private::arrive(Departure departure)
{
    PortalZoom way;
    way.inward = departure.ring.has_value();
    const std::optional<PortalArt::Ring> ring = way.inward ? departure.ring : ringTo(departure.diagram);
    if (!ring) {
        return; // they are not joined
    }
    refreshReserved();
    if (reducedMotion) {
        CameraMove look;
        look.from = departure.pixels;
        look.canvas = departure.canvas;
        fadeFrom(std::move(look));
        return;
    }
    QPixmap here = pixels();
    way.ring = *ring;
    way.outline = picture.stage().theme.color(QStringLiteral("accent"));
    way.canvas = way.inward ? picture.stage().theme.color(picture.art().canvas) : departure.canvas;
    way.outer = way.inward ? departure.pixels : here;
    way.inner = way.inward ? here : departure.pixels;
    zoom = std::move(way);
    animate();
}

/// Nothing moves: one picture shows through the other.
void DiagramView::Private::fadeFrom(CameraMove look)
{
    move = std::move(look);
    move->to = pixels();
    move->fromCamera = move->toCamera = {};
    animate();
}

void DiagramView::Private::animate()
{
    if (animation == nullptr) {
        animation = new QVariantAnimation(view);
        animation->setStartValue(0.0);
        animation->setEndValue(1.0);
        animation->setDuration(zoomMilliseconds);
        QObject::connect(animation, &QVariantAnimation::valueChanged, view,
            [this](const QVariant &value) { view->setZoomProgress(value.toDouble()); });
    }
    animation->stop();
    animation->start();
    view->update();
}

void DiagramView::Private::endZoom()
{
    if (!zoom && !move) {
        return;
    }
    zoom.reset();
    move.reset();
    if (animation != nullptr) {
        animation->stop();
    }
    view->update();
}

} // namespace relief::scene
