// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thumbnails.h"

#include "session/session.h"
#include "theme/artwork.h"
#include "ui/live_picture.h"

#include <QTimer>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 artworkBytes = 4LL * 1024 * 1024;
constexpr size_t mostKept = 60; ///< a map and a home page, twice
constexpr double afterDoseMin = 30;

void prepare(session::Session &session, const ThumbnailWish &wish)
{
    session.resetMedicines();
    session.openDiagram(wish.diagram);
    session.setMinutes(session::Session::firstDoseAtMin + afterDoseMin);
    for (const content::MedicineGroup group : content::allGroups) {
        if (!wish.medicines.contains(content::toString(group))) {
            continue;
        }
        if (group == content::MedicineGroup::Naloxone) {
            session.giveNaloxone();
            session.setMinutes(session.snapshot().minutes + 8);
        } else {
            session.setLevel(group, content::Level::Usual);
        }
    }
}

} // namespace

QString ThumbnailWish::key() const
{
    const QSize whole = pane.isEmpty() ? size : pane;
    return u"%1|%2|%3x%4|%5|%6x%7+%8|%9"_s.arg(diagram, medicines)
        .arg(size.width())
        .arg(size.height())
        .arg(pixelRatio)
        .arg(whole.width())
        .arg(whole.height())
        .arg(from.x())
        .arg(theme::toString(theme));
}

Thumbnails::Thumbnails(const content::Pack *pack, QObject *parent) : QObject(parent), m_pack(pack) {}

Thumbnails::~Thumbnails() = default;

QPixmap Thumbnails::picture(const ThumbnailWish &wish)
{
    if (const auto found = m_known.find(wish.key()); found != m_known.end()) {
        return found->second;
    }
    want(wish);
    return {};
}

void Thumbnails::want(const ThumbnailWish &wish)
{
    if (m_pack->diagram(wish.diagram) != nullptr && !wish.size.isEmpty()
        && std::find(m_wanted.begin(), m_wanted.end(), wish) == m_wanted.end()) {
        m_wanted.push_back(wish);
        if (m_wanted.size() == 1) {
            QTimer::singleShot(0, this, &Thumbnails::paintNext);
        }
    }
}

void Thumbnails::paintNext()
{
    if (m_wanted.empty()) {
        return;
    }
    const ThumbnailWish wish = m_wanted.front();
    m_wanted.pop_front();
    const QString key = wish.key();
    know(key, paint(wish));
    if (m_wanted.empty()) {
        m_session.reset();
        m_artwork.reset();
    } else {
        QTimer::singleShot(0, this, &Thumbnails::paintNext);
    }
    Q_EMIT painted(key);
}

void Thumbnails::know(const QString &key, const QPixmap &picture)
{
    if (!m_known.contains(key)) {
        m_order.push_back(key);
    }
    m_known[key] = picture;
    if (m_order.size() > mostKept) {
        m_known.erase(m_order.front());
        m_order.pop_front();
    }
}

const session::Session &Thumbnails::prepared(const ThumbnailWish &wish)
{
    if (m_session == nullptr) {
        m_session = std::make_unique<session::Session>(*m_pack); // the user's stays as it is
    }
    prepare(*m_session, wish);
    return *m_session;
}

QPixmap Thumbnails::paint(const ThumbnailWish &wish)
{
    if (m_artwork == nullptr) {
        m_artwork = std::make_unique<theme::Artwork>(artworkBytes);
    }
    return LivePicture(wish, prepared(wish), m_artwork.get()).pixmap();
}

} // namespace relief::ui
