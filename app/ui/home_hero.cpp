// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home_hero.h"

#include "ui/column_label.h"
#include "ui/icon_button.h"
#include "ui/pane.h"
#include "ui/pictures.h"
#include "ui/wrap_button.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double radius = 14;
constexpr int edge = 20;
constexpr int stopEdge = 12;
constexpr int cardSide = 18;
constexpr int roomBesideWords = 64;    ///< border, padding and icon of a button
constexpr double shape = 1.6;          ///< of a scene
constexpr double middleOfHead = 0.665; ///< of its width

} // namespace

HomeHero::HomeHero(LiveThumbnails *thumbnails, LiveMotion *motion, QWidget *parent)
    : QWidget(parent), m_thumbnails(thumbnails), m_motion(motion), m_stop(new IconButton({}, {}, u"zoom"_s, this)),
      m_card(new Card(this)), m_new(new ColumnLabel(tr("New here?"), m_card)),
      m_title(new ColumnLabel(tr("Watch one signal, and what medicines change"), m_card)),
      m_play(new WrapButton(tr("Play the 60-second tour"), m_card)),
      m_captions(new ColumnLabel(tr("with captions"), m_card)), m_start(new QHBoxLayout)
{
    setObjectName(u"hero"_s);
    m_stop->setObjectName(u"home.motion"_s);
    m_play->setObjectName(u"tour.play"_s);
    m_play->setAccessibleName(m_play->words());
    m_play->setToolTip(tr("Goes through Explore by itself; pause or stop it at any time"));
    setRole(m_new, u"smallest"_s);
    setRole(m_title, u"h2"_s);
    setRole(m_captions, u"small"_s);
    addCardLayout();
    refreshStop();
    connect(m_play, &QAbstractButton::clicked, this, &HomeHero::tourAsked);
    connect(m_stop, &QAbstractButton::clicked, this, [this] {
        m_motion->setPaused(!m_motion->isPaused());
        refreshStop();
    });
    connect(m_thumbnails, &Thumbnails::painted, this, [this](const QString &key) {
        if (key == m_key) {
            update();
        }
    });
    connect(m_thumbnails, &LiveThumbnails::moved, this, [this](const QString &key, const QRegion &part) {
        if (key == m_key) {
            update(part - m_card->geometry().adjusted(cardSide, 0, -cardSide, 0)); // behind it nobody sees it
        }
    });
}

void HomeHero::addCardLayout()
{
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(cardSide, 14, cardSide, 14);
    column->setSpacing(6);
    column->addWidget(m_new);
    column->addWidget(m_title);
    column->addLayout(m_start);
    m_start->setSpacing(10);
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Fixed);
    wide.setHeightForWidth(true);
    m_play->setSizePolicy(wide);
    m_start->addWidget(m_play, 1000);
    m_start->addWidget(m_captions, 1);
}

/// One control for all that moves on the page.
void HomeHero::refreshStop()
{
    const bool paused = m_motion->isPaused();
    m_stop->setPicture(
        paused ? u"play"_s : u"pause"_s, paused ? tr("Let the pictures move") : tr("Stop the pictures moving"));
}

void HomeHero::setReducedMotion(bool reduced)
{
    m_stop->setVisible(!reduced);
}

void HomeHero::setLook(const Look &look)
{
    m_look = look;
    m_card->setColors(look.theme.color(u"surface"_s), look.theme.color(u"line"_s), 1);
    setLeadingIcon(m_play, look, u"play"_s, look.theme.color(u"ink1"_s), 18);
    m_stop->setLook(look);
    placeCard();
    placeStop();
    fetch();
}

void HomeHero::resizeEvent(QResizeEvent *)
{
    placeCard();
    placeStop();
    fetch();
}

/// In the upper corner at the outer edge, where nothing is drawn.
void HomeHero::placeStop()
{
    m_stop->adjustSize();
    const int left = layoutDirection() == Qt::RightToLeft ? stopEdge : width() - stopEdge - m_stop->width();
    m_stop->move(left, stopEdge);
}

void HomeHero::placeCard()
{
    const int wide = std::max(1, width() - 2 * edge);
    const QFont onButton = m_look.theme.font(theme::TextRole::Heading3);
    const int button = QFontMetrics(onButton).horizontalAdvance(m_play->words()) + roomBesideWords;
    const int captions = QFontMetrics(m_look.theme.font(theme::TextRole::Small)).horizontalAdvance(m_captions->text());
    const bool beside = button + captions + m_start->spacing() <= wide - 2 * cardSide;
    m_play->setMaximumWidth(beside ? button : QWIDGETSIZE_MAX);
    m_start->setDirection(!beside                                ? QBoxLayout::TopToBottom
                          : layoutDirection() == Qt::RightToLeft ? QBoxLayout::RightToLeft
                                                                 : QBoxLayout::LeftToRight);
    const int high = m_card->layout()->totalHeightForWidth(wide);
    m_card->setGeometry(edge, height() - edge - high, wide, high);
}

ThumbnailWish HomeHero::wish() const
{
    const QSize pane(std::max(width(), qRound(shape * height())), height());
    const int from = std::clamp(qRound(middleOfHead * pane.width()) - width() / 2, 0, pane.width() - width());
    return {u"D01"_s, {}, size(), devicePixelRatioF(), m_look.theme.id(), pane, QPoint(from, 0)};
}

void HomeHero::fetch()
{
    if (m_look.artwork == nullptr || !m_painted) {
        return;
    }
    m_key = wish().key();
    m_thumbnails->picture(wish());
    update();
}

void HomeHero::paintEvent(QPaintEvent *)
{
    if (!m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &HomeHero::fetch);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setClipPath(outline);
    painter.fillPath(outline, m_look.theme.color(u"paper"_s));
    if (!m_key.isEmpty()) {
        painter.drawPixmap(0, 0, m_thumbnails->picture(wish())); // not kept: it is drawn on as long as nobody has it
    }
    painter.setClipping(false);
    painter.setPen(m_look.theme.color(u"line"_s));
    painter.drawPath(outline);
}

} // namespace relief::ui
