// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Small pictures of diagrams, painted by the scene from a session of their own, one a turn of the event loop, so that
// no page waits for them.

#include "content/pack.h"
#include "theme/theme.h"

#include <QObject>
#include <QPixmap>

#include <deque>
#include <map>
#include <memory>
#include <optional>

namespace relief::theme {
class Artwork;
}

namespace relief::session {
class Session;
}

namespace relief::ui {

struct ThumbnailWish {
    QString diagram;
    QString medicines; ///< groups at the usual level, for example "opioid naloxone"
    QSize size;        ///< logical pixels
    double pixelRatio = 1;
    theme::ThemeId theme = theme::ThemeId::Light;
    QSize pane;  ///< of the whole picture; empty: as large as `size`
    QPoint from; ///< where in the pane the part that is wanted begins

    /// With words, as it stands at its end, in the light of what it highlights: takes the place of `medicines`, `pane`
    /// and `from`. Its diagram is `diagram`.
    std::optional<content::Setup> setup{};
    content::Audience audience = content::Audience::Patient;

    QString key() const;

    friend bool operator==(const ThumbnailWish &, const ThumbnailWish &) = default;
};

class Thumbnails : public QObject {
    Q_OBJECT

public:
    explicit Thumbnails(const content::Pack *pack, QObject *parent = nullptr);
    ~Thumbnails() override;

    /// The picture if it was painted before. Otherwise an empty one, and painted() when it is there.
    virtual QPixmap picture(const ThumbnailWish &wish);
    bool isIdle() const { return m_wanted.empty(); }

Q_SIGNALS:
    void painted(const QString &key);

protected:
    /// Has it painted, though it may be known, in a turn of its own.
    void want(const ThumbnailWish &wish);
    virtual QPixmap paint(const ThumbnailWish &wish);
    const session::Session &prepared(const ThumbnailWish &wish); ///< the session as the picture shows it
    void know(const QString &key, const QPixmap &picture);

private:
    void paintNext();

    const content::Pack *m_pack;
    std::deque<ThumbnailWish> m_wanted;
    std::map<QString, QPixmap> m_known;
    std::deque<QString> m_order;                 ///< of m_known, oldest first
    std::unique_ptr<session::Session> m_session; ///< only while there is something to paint
    std::unique_ptr<theme::Artwork> m_artwork;
};

} // namespace relief::ui
