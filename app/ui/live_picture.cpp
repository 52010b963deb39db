// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live_picture.h"

#include "session/session.h"

#include <QPainter>

namespace relief::ui {

namespace {

/// A camera of the size of the part that sees there what the camera of the whole pane would.
scene::Camera partOf(const scene::Camera &camera, const ThumbnailWish &wish)
{
    scene::Camera whole = camera;
    whole.resize(wish.pane);
    scene::Camera part = camera;
    part.zoomAbout({}, whole.scale() / part.scale());
    part.panBy((part.toScene({}) - whole.toScene(wish.from)) * part.scale());
    return part;
}

} // namespace

content::Diagram withoutWords(content::Diagram diagram)
{
    if (diagram.form != content::Form::TimeCourse) { // its curves are readouts
        diagram.readouts.clear();
    }
    diagram.cards.clear();
    diagram.notes.clear();
    return diagram;
}

LivePicture::LivePicture(const ThumbnailWish &wish, const session::Session &session, theme::Artwork *artwork)
    : m_diagram(withoutWords(*session.snapshot().diagram)), m_snapshot(session.snapshot()),
      m_start(m_snapshot.signalSeconds), m_picture(artwork), m_pixmap(wish.size * wish.pixelRatio)
{
    m_snapshot.diagram = &m_diagram;
    m_pixmap.setDevicePixelRatio(wish.pixelRatio);
    m_picture.setTheme(theme::Theme(wish.theme));
    m_picture.setLabelsVisible(false);
    m_picture.setPane(wish.size, wish.pixelRatio);
    if (m_diagram.form == content::Form::TimeCourse) {
        m_picture.setCurves(scene::plotCurves(session));
    }
    m_picture.show(m_snapshot);
    if (!wish.pane.isEmpty()) {
        m_picture.setCamera(partOf(m_picture.stage().camera, wish));
    }
    QPainter painter(&m_pixmap);
    painter.scale(1 / wish.pixelRatio, 1 / wish.pixelRatio);
    m_picture.paint(painter, QRect({}, m_pixmap.size()));
}

QRegion LivePicture::moveTo(double seconds)
{
    m_snapshot.signalSeconds = m_start + seconds;
    const QRegion changed = m_picture.show(m_snapshot);
    if (!changed.isEmpty()) {
        QPainter painter(&m_pixmap);
        painter.scale(1 / m_pixmap.devicePixelRatio(), 1 / m_pixmap.devicePixelRatio());
        painter.setClipRegion(changed); // what moves is drawn over its own edges otherwise
        m_picture.paint(painter, changed);
    }
    return changed;
}

} // namespace relief::ui
