// SPDX-License-Identifier: GPL-3.0-or-later
// What a view puts in the light, and how near it looks.
#include "scene/view_private.h"

#include <QPainter>

namespace relief::scene {

void DiagramView::setSpotlight(const QStringList &nodes)
{
    m_d->reframe([&] { return m_d->picture.setSpotlight(nodes); });
}

void DiagramView::setFraming(bool near)
{
    m_d->reframe([&] { return std::exchange(m_d->isNear, near) != near; });
}

void DiagramView::setMeterHidden(const QString &readout)
{
    if (m_d->picture.setMeterHidden(readout)) {
        update();
    }
}

/// What is on the screen now, on its way or not.
CameraMove DiagramView::Private::lookNow()
{
    CameraMove look;
    look.canvas = picture.stage().theme.color(picture.art().canvas);
    if (!move) {
        look.from = pixels();
        look.fromCamera = picture.stage().camera.toPane();
        return look;
    }
    look.fromCamera = move->camera();
    look.from = QPixmap(move->from.size());
    look.from.setDevicePixelRatio(view->devicePixelRatioF());
    QPainter painter(&look.from);
    move->paint(painter, view->size());
    painter.end();
    look.from.setDevicePixelRatio(1);
    return look;
}

void DiagramView::Private::reframe(const std::function<bool()> &change)
{
    const bool wasNear = isNear;
    const bool seen = view->isVisible() && !view->size().isEmpty() && !picture.isEmpty();
    std::optional<CameraMove> look;
    if (seen && !zoom) {
        look = lookNow();
    }
    if (!change()) {
        return;
    }
    const Camera before = picture.stage().camera;
    if (isNear || wasNear) { // otherwise it stays as the reader has moved it
        picture.setCamera(picture.framing(isNear));
    }
    view->update();
    if (zoom) {
        (zoom->inward ? zoom->inner : zoom->outer) = pixels(); // arrives as it is to be
    } else if (look && (picture.stage().camera != before || move)) {
        refreshReserved();
        if (reducedMotion) {
            fadeFrom(std::move(*look));
            return;
        }
        move = std::move(look);
        move->to = pixels();
        move->toCamera = picture.stage().camera.toPane();
        animate();
    }
}

void DiagramView::Private::keepFraming()
{
    if (isNear && !picture.isEmpty()) {
        picture.setCamera(picture.framing(true));
    }
}

} // namespace relief::scene
