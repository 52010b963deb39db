// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thumbnails.h"

#include "scene/picture.h"
#include "scene/plot_curves.h"
#include "session/session.h"
#include "theme/artwork.h"

#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 artworkBytes = 4LL * 1024 * 1024;
constexpr size_t mostKept = 60; ///< a map and a home page, twice
constexpr double afterDoseMin = 30;

/// Meters and words would cover a small picture.
content::Pack withoutWords(content::Pack pack)
{
    for (content::Diagram &diagram : pack.diagrams) {
        if (diagram.form != content::Form::TimeCourse) { // its curves are readouts
            diagram.readouts.clear();
        }
        diagram.cards.clear();
        diagram.notes.clear();
    }
    return pack;
}

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
    if (m_pack->diagram(wish.diagram) != nullptr && !wish.size.isEmpty()
        && std::find(m_wanted.begin(), m_wanted.end(), wish) == m_wanted.end()) {
        m_wanted.push_back(wish);
        if (m_wanted.size() == 1) {
            QTimer::singleShot(0, this, &Thumbnails::paintNext);
        }
    }
    return {};
}

void Thumbnails::paintNext()
{
    if (m_wanted.empty()) {
        return;
    }
    const ThumbnailWish wish = m_wanted.front();
    m_wanted.pop_front();
    const QString key = wish.key();
    m_known[key] = paint(wish);
    m_order.push_back(key);
    if (m_order.size() > mostKept) {
        m_known.erase(m_order.front());
        m_order.pop_front();
    }
    if (m_wanted.empty()) {
        m_session.reset();
        m_artwork.reset();
    } else {
        QTimer::singleShot(0, this, &Thumbnails::paintNext);
    }
    Q_EMIT painted(key);
}

QPixmap Thumbnails::paint(const ThumbnailWish &wish)
{
    if (m_session == nullptr) {
        m_session = std::make_unique<session::Session>(withoutWords(*m_pack)); // the user's stays as it is
        m_artwork = std::make_unique<theme::Artwork>(artworkBytes);
    }
    prepare(*m_session, wish);
    const QSizeF pane = wish.pane.isEmpty() ? wish.size : wish.pane;
    QPixmap pixmap(wish.size * wish.pixelRatio);
    pixmap.setDevicePixelRatio(wish.pixelRatio);
    scene::Picture picture(m_artwork.get());
    picture.setTheme(theme::Theme(wish.theme));
    picture.setLabelsVisible(false);
    picture.setPane(pane, wish.pixelRatio);
    if (m_session->snapshot().diagram->form == content::Form::TimeCourse) {
        picture.setCurves(scene::plotCurves(*m_session));
    }
    picture.show(m_session->snapshot());
    QPainter painter(&pixmap);
    painter.scale(1 / wish.pixelRatio, 1 / wish.pixelRatio);
    painter.translate(-QPointF(wish.from) * wish.pixelRatio);
    picture.paint(painter, QRect({}, (pane * wish.pixelRatio).toSize()));
    return pixmap;
}

} // namespace relief::ui
