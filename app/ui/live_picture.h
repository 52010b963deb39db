// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A small picture that can be drawn again at another time: its medicines stay as they are, its signals travel.

#include "scene/picture.h"
#include "ui/thumbnails.h"

namespace relief::ui {

/// Without meters, notes and cards, which would cover a small picture.
content::Diagram withoutWords(content::Diagram diagram);

class LivePicture {
public:
    /// Of what the session shows now, without words: they would cover a small picture. The session may go afterwards.
    LivePicture(const ThumbnailWish &wish, const session::Session &session, theme::Artwork *artwork);
    LivePicture(const LivePicture &) = delete; // what it shows points into it
    LivePicture &operator=(const LivePicture &) = delete;

    /// Draws it as it is so many seconds of slow motion later than the session it was made from. What looks
    /// different, in device pixels.
    QRegion moveTo(double seconds);

    const QPixmap &pixmap() const { return m_pixmap; }

private:
    content::Diagram m_diagram;
    session::Snapshot m_snapshot;
    double m_start;
    scene::Picture m_picture;
    QPixmap m_pixmap;
};

} // namespace relief::ui
