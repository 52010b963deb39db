// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thumbnails.h"

#include "content/language.h"
#include "scene/diagram_view.h"
#include "session/session.h"
#include "theme/artwork.h"
#include "ui/live_picture.h"

#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 artworkBytes = 4LL * 1024 * 1024;
constexpr size_t mostKept = 60; ///< a map and a home page, twice
constexpr double afterDoseMin = 30;
constexpr int wordsFrom = 640; ///< pixels: narrower pictures have no room for names between the parts

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

/// All that makes its picture another one.
QString wordsOf(const content::Setup &setup)
{
    QStringList words = setup.highlight;
    for (const content::Given &given : setup.given) {
        words << content::toString(given.group) << given.medicine << QString::number(static_cast<int>(given.level));
    }
    for (const double number : {setup.naloxoneAtMin, setup.toMin}) {
        words << QString::number(number, 'g', 17);
    }
    for (const bool flag : {setup.weeks, setup.endorphins, setup.lens, setup.framing == content::Framing::Near}) {
        words << QString::number(static_cast<int>(flag));
    }
    return words.join(u',');
}

void prepareSetup(session::Session &session, const ThumbnailWish &wish)
{
    session.setAudience(wish.audience);
    session.arrange(session::arrangementAtEnd(*wish.setup, session.pack(), {}));
}

QPixmap paintSetup(const ThumbnailWish &wish, const session::Session &session, theme::Artwork &artwork)
{
    QPixmap picture(wish.size * wish.pixelRatio);
    picture.setDevicePixelRatio(wish.pixelRatio);
    session::Snapshot snapshot = session.snapshot();
    scene::DiagramOptions options = scene::optionsOf(*wish.setup);
    options.words = wish.size.width() >= wordsFrom || snapshot.diagram->isOfWords();
    const content::Diagram plain = options.words ? content::Diagram() : withoutWords(*snapshot.diagram);
    snapshot.diagram = options.words ? snapshot.diagram : &plain;
    options.curves = scene::plotCurves(session);
    QPainter painter(&picture);
    scene::paintDiagram(painter, wish.size, snapshot, theme::Theme(wish.theme), artwork, options);
    return picture;
}

} // namespace

QString ThumbnailWish::key() const
{
    const QSize whole = pane.isEmpty() ? size : pane;
    const QString given = setup ? wordsOf(*setup) + content::toString(audience) + content::spokenLanguage() : medicines;
    return u"%1|%2|%3x%4|%5|%6x%7+%8|%9"_s.arg(diagram, given)
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
    if (wish.setup) {
        prepareSetup(*m_session, wish);
    } else {
        prepare(*m_session, wish);
    }
    return *m_session;
}

QPixmap Thumbnails::paint(const ThumbnailWish &wish)
{
    if (m_artwork == nullptr) {
        m_artwork = std::make_unique<theme::Artwork>(artworkBytes);
    }
    const session::Session &shown = prepared(wish);
    return wish.setup ? paintSetup(wish, shown, *m_artwork) : LivePicture(wish, shown, m_artwork.get()).pixmap();
}

} // namespace relief::ui
