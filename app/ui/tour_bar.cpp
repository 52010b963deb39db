// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour_bar.h"

#include "ui/column_label.h"
#include "ui/icon_button.h"
#include "ui/tour.h"

#include <QAccessible>
#include <QHBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;
constexpr int edge = 8;

} // namespace

TourBar::TourBar(session::Session *session, Tour *tour, QWidget *parent)
    : Pane(u"accentSoft"_s, Qt::TopEdge, parent), m_session(session), m_tour(tour), m_step(new QLabel(this)),
      m_caption(new QLabel(this)), m_pause(new IconButton(u"pause"_s, tr("Pause the tour (Space)"), u"icon"_s, this)),
      m_next(new IconButton(u"fwd"_s, tr("Next part of the tour"), u"icon"_s, this)),
      m_stop(new IconButton(u"close"_s, tr("Stop the tour (Esc)"), u"icon"_s, this))
{
    setObjectName(u"tourBar"_s);
    setAccessibleName(tr("Tour"));
    m_caption->setObjectName(u"tour.caption"_s);
    m_pause->setObjectName(u"tour.pause"_s);
    m_next->setObjectName(u"tour.next"_s);
    m_stop->setObjectName(u"tour.stop"_s);
    m_caption->setWordWrap(true);
    setRole(m_step, u"small"_s);
    setRole(m_caption, u"patient"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(side, edge, side / 2, edge);
    row->setSpacing(side / 2);
    row->addWidget(m_step);
    row->addSpacing(side / 2);
    row->addWidget(m_caption, 1);
    for (IconButton *button : {m_pause, m_next, m_stop}) {
        row->addWidget(button);
    }
    hide();
    connect(m_pause, &QAbstractButton::clicked, this, [this] { m_session->setPlaying(!m_session->isPlaying()); });
    connect(m_next, &QAbstractButton::clicked, m_tour, &Tour::next);
    connect(m_stop, &QAbstractButton::clicked, m_tour, &Tour::stop);
    connect(m_tour, &Tour::moved, this, &TourBar::refresh);
    connect(m_session, &session::Session::playingChanged, this, &TourBar::refreshPlaying);
}

void TourBar::setLook(const Look &look)
{
    setTheme(look.theme);
    for (IconButton *button : {m_pause, m_next, m_stop}) {
        button->setLook(look);
    }
    refreshPlaying();
}

void TourBar::setFocusOnControls()
{
    m_pause->setFocus(Qt::OtherFocusReason);
}

int TourBar::heightForWidth(int width) const
{
    return std::max(56, layout()->totalHeightForWidth(std::max(1, width)));
}

void TourBar::refresh()
{
    if (!m_tour->isRunning()) {
        return;
    }
    m_step->setText(tr("%1 of %2").arg(m_tour->scene() + 1).arg(m_tour->sceneCount()));
    m_caption->setText(m_tour->caption());
    m_caption->setAccessibleName(m_tour->caption());
    QAccessibleEvent said(m_caption, QAccessible::Alert); // read out, wherever the focus is
    QAccessible::updateAccessibility(&said);
}

void TourBar::refreshPlaying()
{
    const bool playing = m_session->isPlaying();
    m_pause->setPicture(
        playing ? u"pause"_s : u"play"_s, playing ? tr("Pause the tour (Space)") : tr("Go on with the tour (Space)"));
}

} // namespace relief::ui
