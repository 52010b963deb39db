// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live_thumbnails.h"

#include "session/session.h"
#include "theme/artwork.h"
#include "ui/live_picture.h"

#include <algorithm>

namespace relief::ui {

namespace {

constexpr qint64 artworkBytes = 4LL * 1024 * 1024;

/// In logical pixels, each rectangle no smaller than the device pixels it stands for.
QRegion logical(const QRegion &pixels, double ratio)
{
    QRegion region;
    for (const QRect &rect : pixels) {
        region += QRectF(QPointF(rect.topLeft()) / ratio, QSizeF(rect.size()) / ratio).toAlignedRect();
    }
    return region;
}

/// A part of a picture that would not fit.
bool isLarge(const ThumbnailWish &wish)
{
    return !wish.pane.isEmpty();
}

} // namespace

LiveThumbnails::LiveThumbnails(const content::Pack *pack, QObject *parent) : Thumbnails(pack, parent) {}

LiveThumbnails::~LiveThumbnails() = default;

LiveThumbnails::Place &LiveThumbnails::placeOf(const ThumbnailWish &wish)
{
    const auto same = [&wish](const Place &place) {
        return place.wish.diagram == wish.diagram && place.wish.medicines == wish.medicines
               && isLarge(place.wish) == isLarge(wish);
    };
    const auto found = std::find_if(m_places.begin(), m_places.end(), same);
    if (found != m_places.end()) {
        return *found;
    }
    m_places.push_back({wish, nullptr});
    return m_places.back();
}

QPixmap LiveThumbnails::picture(const ThumbnailWish &wish)
{
    Place &place = placeOf(wish);
    if (place.wish != wish) {
        place.wish = wish;
        place.live.reset();
    }
    if (place.live != nullptr) {
        return place.live->pixmap();
    }
    if (m_awake) {
        want(wish);
    }
    return Thumbnails::picture(wish);
}

QPixmap LiveThumbnails::paint(const ThumbnailWish &wish)
{
    Place &place = placeOf(wish);
    if (!m_awake || place.wish != wish) {
        return Thumbnails::paint(wish);
    }
    if (m_liveArtwork == nullptr) {
        m_liveArtwork = std::make_unique<theme::Artwork>(artworkBytes);
    }
    place.live = std::make_unique<LivePicture>(wish, prepared(wish), m_liveArtwork.get());
    place.live->moveTo(m_seconds);
    return place.live->pixmap();
}

void LiveThumbnails::setAwake(bool awake)
{
    if (awake == m_awake) {
        return;
    }
    m_awake = awake;
    for (Place &place : m_places) {
        if (awake) {
            want(place.wish);
        } else if (place.live != nullptr) {
            know(place.wish.key(), place.live->pixmap()); // as it was when it stopped
            place.live.reset();
        }
    }
    if (!awake) {
        m_liveArtwork.reset();
    }
}

void LiveThumbnails::advance(double seconds)
{
    constexpr size_t turns = 2;
    m_seconds += seconds;
    m_turn = (m_turn + 1) % turns;
    for (size_t i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        if (place.live != nullptr && (isLarge(place.wish) || i % turns == m_turn)) {
            draw(place);
        }
    }
}

void LiveThumbnails::draw(const Place &place)
{
    const QRegion part = place.live->moveTo(m_seconds);
    if (part.isEmpty()) {
        return;
    }
    const QString key = place.wish.key();
    if (isLarge(place.wish)) {
        Q_EMIT moved(key, logical(part, place.wish.pixelRatio));
    } else {
        Q_EMIT painted(key);
    }
}

int LiveThumbnails::liveCount() const
{
    return static_cast<int>(
        std::count_if(m_places.begin(), m_places.end(), [](const Place &place) { return place.live != nullptr; }));
}

} // namespace relief::ui
