// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience_overlay.h"

#include "content/language.h"
#include "scene/diagram_view.h"
#include "ui/talk.h"
#include "ui/vote_bars.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double fullHeight = 1080;
constexpr double fullWidth = 1440; ///< as the audience's other words
constexpr int spotRadius = 170;    ///< units, as all lengths here
constexpr int lensRadius = 190;
constexpr int voteMargin = 24;
constexpr int mostOfVote = 1200; ///< wide
constexpr size_t trailChunk = 6;

VoteBars barsOf(const Talk &talk, double unit)
{
    VoteBars bars;
    bars.unit = unit;
    if (const content::Quiz *quiz = talk.question(); quiz != nullptr) {
        const content::LanguageScope scope(talk.language());
        const content::Audience audience = talk.shown().audience;
        for (const content::Answer &answer : quiz->answers) {
            bars.answers << answer.text.at(audience);
            if (talk.voteIsShown()) {
                bars.counts.push_back(talk.votes(static_cast<int>(bars.answers.size()) - 1));
            }
        }
    }
    return bars;
}

QRect around(QPointF middle, double radius)
{
    return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius).toAlignedRect();
}

} // namespace

AudienceOverlay::AudienceOverlay(Talk *talk, QWidget *parent)
    : QWidget(parent), m_talk(talk), m_view(parent->findChild<scene::DiagramView *>())
{
    setObjectName(u"audience.overlay"_s);
    setAttribute(Qt::WA_NoSystemBackground);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    connect(talk, &Talk::pictureChanged, this, &AudienceOverlay::refresh);
    connect(talk, &Talk::voteChanged, this, &AudienceOverlay::refresh);
    connect(talk, &Talk::pointerChanged, this, &AudienceOverlay::pointerMoved);
    connect(talk, &Talk::ticked, this, &AudienceOverlay::pictureMoved);
    if (m_view != nullptr) {
        m_view->installEventFilter(this);
    }
    follow();
    refresh();
}

void AudienceOverlay::setLook(const Look &look)
{
    m_look = look;
    refresh();
}

bool AudienceOverlay::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
        if (watched == m_view) {
            follow();
        }
        break;
    default:
        break;
    }
    return false;
}

void AudienceOverlay::follow()
{
    if (m_view == nullptr) {
        return;
    }
    setGeometry(QRect(m_view->mapTo(parentWidget(), QPoint()), m_view->size()));
    m_marked = marked();
    raise();
    update();
}

double AudienceOverlay::unit() const
{
    const QWidget *whole = parentWidget();
    return std::min(whole->height() / fullHeight, whole->width() / fullWidth) * m_talk->zoom();
}

bool AudienceOverlay::showsVote() const
{
    return m_talk->hasVote() && (m_talk->isAsking() || m_talk->voteIsShown());
}

/// Hidden while there is nothing to show: an overlay, even an empty one, has the picture below drawn in pieces.
void AudienceOverlay::refresh()
{
    const bool tool = m_talk->pointer() != Talk::Pointer::None;
    setAttribute(Qt::WA_TransparentForMouseEvents, !tool);
    setVisible((tool || showsVote()) && m_talk->blank() == Talk::Blank::No);
    m_marked = marked();
    refreshWords();
    update();
}

void AudienceOverlay::refreshWords()
{
    const content::LanguageScope scope(m_talk->language());
    setAccessibleName(showsVote() ? tr("Answers to choose from") : QString());
    setAccessibleDescription(showsVote() ? voteWords(barsOf(*m_talk, 1)) : QString());
}

/// Only what was covered and what now is: the rest of the picture is not drawn again.
void AudienceOverlay::pointerMoved()
{
    const bool tool = m_talk->pointer() != Talk::Pointer::None;
    if (tool == testAttribute(Qt::WA_TransparentForMouseEvents)) {
        refresh(); // taken up or laid down
        return;
    }
    const QRegion now = marked();
    const bool dims = m_talk->pointer() == Talk::Pointer::Spotlight;
    if (dims && now.isEmpty() != m_marked.isEmpty()) {
        update(); // the light went on or out
    } else {
        update(m_marked + now);
    }
    m_marked = now;
}

/// The lens shows what moves below it.
void AudienceOverlay::pictureMoved()
{
    if (isVisible() && m_talk->pointer() == Talk::Pointer::Magnifier) {
        update(lens());
    }
}

QPointF AudienceOverlay::pointed() const
{
    const QPointF share = m_talk->trail().back();
    return {share.x() * width(), share.y() * height()};
}

QRect AudienceOverlay::lens() const
{
    const Talk::Pointer tool = m_talk->pointer();
    if (m_talk->trail().empty() || (tool != Talk::Pointer::Spotlight && tool != Talk::Pointer::Magnifier)) {
        return {};
    }
    return around(pointed(), (tool == Talk::Pointer::Spotlight ? spotRadius : lensRadius) * unit());
}

QRegion AudienceOverlay::marked() const
{
    if (m_talk->pointer() != Talk::Pointer::Trail) {
        return QRegion(lens());
    }
    const std::vector<QPointF> &trail = m_talk->trail();
    QRegion region;
    for (size_t first = 0; first < trail.size(); first += trailChunk) {
        QPolygonF chunk; // one place more: the line to the next chunk
        for (size_t i = first; i < std::min(first + trailChunk + 1, trail.size()); ++i) {
            chunk << QPointF(trail[i].x() * width(), trail[i].y() * height());
        }
        const int air = qRound(trailWidth * unit()) + 2;
        region += chunk.boundingRect().toAlignedRect().adjusted(-air, -air, air, air);
    }
    return region;
}

QRect AudienceOverlay::voteBox() const
{
    const VoteBars bars = barsOf(*m_talk, unit());
    const int air = qRound(voteMargin * unit());
    const int wide = std::min({width() - 2 * air, qRound(mostOfVote * unit()), voteWidth(bars, m_look.theme)});
    const int tall = std::min(height() - 2 * air, voteHeight(bars, m_look.theme, wide));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return {mirrored ? air : width() - air - wide, height() - air - tall, wide, tall};
}

void AudienceOverlay::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (showsVote()) {
        if (const QRect box = voteBox(); event->region().intersects(box)) {
            painter.save();
            paintVote(painter, barsOf(*m_talk, unit()), m_look.theme, box, layoutDirection() == Qt::RightToLeft);
            painter.restore();
        }
    }
    if (m_talk->trail().empty()) {
        return;
    }
    switch (m_talk->pointer()) {
    case Talk::Pointer::Spotlight:
        paintSpotlight(painter, event->region());
        break;
    case Talk::Pointer::Trail:
        paintTrail(painter);
        break;
    case Talk::Pointer::Magnifier:
        if (event->region().intersects(lens())) {
            paintMagnifier(painter);
        }
        break;
    case Talk::Pointer::None:
        break;
    }
}

void AudienceOverlay::mouseMoveEvent(QMouseEvent *event)
{
    m_talk->pointAt({event->position().x() / std::max(1, width()), event->position().y() / std::max(1, height())});
}

void AudienceOverlay::mousePressEvent(QMouseEvent *event)
{
    mouseMoveEvent(event);
}

void AudienceOverlay::leaveEvent(QEvent *)
{
    m_talk->endPointing();
}

} // namespace relief::ui
