// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Thumbnails that can move. While awake it keeps the last picture wished for at each place ready to be drawn again;
// asleep it keeps pixels only.

#include "ui/thumbnails.h"

#include <QRegion>

#include <vector>

namespace relief::ui {

class LivePicture;

class LiveThumbnails : public Thumbnails {
    Q_OBJECT

public:
    explicit LiveThumbnails(const content::Pack *pack, QObject *parent = nullptr);
    ~LiveThumbnails() override;

    QPixmap picture(const ThumbnailWish &wish) override;

    void setAwake(bool awake);
    bool isAwake() const { return m_awake; }

    /// So much slow motion goes by. Of the small pictures every other one is drawn anew, the rest the next time: they
    /// need fewer frames than a large one.
    void advance(double seconds);
    double seconds() const { return m_seconds; }

    int liveCount() const; ///< pictures ready to move

Q_SIGNALS:
    /// A large picture looks different in a part, in its own logical pixels. Of small ones painted() tells.
    void moved(const QString &key, const QRegion &part);

protected:
    QPixmap paint(const ThumbnailWish &wish) override;

private:
    /// What is shown at one place of the page; its size and theme may become others.
    struct Place {
        ThumbnailWish wish;
        std::unique_ptr<LivePicture> live;
    };

    Place &placeOf(const ThumbnailWish &wish);
    void draw(const Place &place);

    std::vector<Place> m_places;
    std::unique_ptr<theme::Artwork> m_liveArtwork; ///< only while awake
    double m_seconds = 0;
    size_t m_turn = 0;
    bool m_awake = false;
};

} // namespace relief::ui
