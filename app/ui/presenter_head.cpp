// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter_head.h"

#include "ui/choice_box.h"
#include "ui/icon_button.h"
#include "ui/medicine_card.h"
#include "ui/talk.h"

#include <array>
#include <cmath>
#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array plannedLengths{5, 10, 15, 20, 30, 45, 60, 90};

QList<ChoiceBox::Choice> lengthChoices()
{
    QList<ChoiceBox::Choice> choices{
        {u"0"_s, PresenterHead::tr("open end"), PresenterHead::tr("Planned length of the talk")}};
    for (const int minutes : plannedLengths) {
        choices.append({QString::number(minutes), PresenterHead::tr("of %1").arg(talkTime(60.0 * minutes)),
            PresenterHead::tr("Planned length of the talk")});
    }
    return choices;
}

} // namespace

QString talkTime(double seconds)
{
    const int all = static_cast<int>(std::floor(seconds));
    const auto two = [](int number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    return all < 3600 ? u"%1:%2"_s.arg(QString::number(all / 60), two(all % 60))
                      : u"%1:%2:%3"_s.arg(QString::number(all / 3600), two(all / 60 % 60), two(all % 60));
}

PresenterHead::PresenterHead(Talk *talk, QWidget *parent)
    : QWidget(parent), m_talk(talk), m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_title(new QLabel(tr("On the projector now"), this)), m_step(new QLabel(this)), m_state(new QLabel(this)),
      m_timer(new QLabel(this)), m_elapsed(new QLabel(this)),
      m_planned(new ChoiceBox(tr("Planned length of the talk"), this)),
      m_restart(new IconButton(u"restart"_s, tr("Start the time again"), u"icon"_s, this))
{
    setRole(m_title, u"h3"_s);
    setRole(m_step, u"notice"_s);
    setRole(m_state, u"emergency"_s);
    setRole(m_elapsed, u"meter"_s);
    m_step->setObjectName(u"presenter.step"_s);
    m_state->setObjectName(u"presenter.state"_s);
    m_elapsed->setObjectName(u"presenter.time"_s);
    m_planned->setObjectName(u"presenter.planned"_s);
    m_restart->setObjectName(u"presenter.restartTime"_s);
    m_step->setContentsMargins(10, 5, 10, 5);
    m_rows->setContentsMargins(0, 0, 0, 0);
    auto *words = new QHBoxLayout;
    words->setSpacing(10);
    words->addWidget(m_title);
    words->addWidget(m_step);
    words->addWidget(m_state);
    words->addStretch(1);
    m_rows->addLayout(words, 1);
    m_rows->addLayout(makeTime());
    connect(talk, &Talk::pictureChanged, this, &PresenterHead::refresh);
    connect(talk, &Talk::timeChanged, this, &PresenterHead::refreshTime);
}

QBoxLayout *PresenterHead::makeTime()
{
    auto *time = new QHBoxLayout;
    time->setSpacing(6);
    time->addWidget(m_timer);
    time->addWidget(m_elapsed, 1);
    m_timer->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_planned->setChoices(lengthChoices());
    m_planned->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_planned->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_planned->setFocusPolicy(Qt::TabFocus);
    m_restart->setFocusPolicy(Qt::TabFocus);
    time->addWidget(m_planned);
    time->addWidget(m_restart);
    connect(m_planned, &ChoiceBox::chosen, this, [this](const QString &id) {
        const int minutes = id.toInt();
        m_talk->setPlannedMinutes(minutes == 0 ? std::nullopt : std::optional(minutes));
    });
    connect(m_restart, &QAbstractButton::clicked, m_talk, &Talk::restartTime);
    return time;
}

void PresenterHead::setLook(const Look &look)
{
    m_look = look;
    m_restart->setLook(look);
    m_timer->setPixmap({});
    refresh();
    refreshTime();
}

void PresenterHead::setStacked(bool stacked)
{
    m_rows->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_title->setText(stacked ? tr("Presenting") : tr("On the projector now"));
}

void PresenterHead::refresh()
{
    const int count = m_talk->stepCount();
    setTextIfNew(m_step, count == 0 ? QString() : tr("step %1 of %2").arg(m_talk->step() + 1).arg(count));
    const QString blank = m_talk->blank() == Talk::Blank::Black   ? tr("Black screen")
                          : m_talk->blank() == Talk::Blank::White ? tr("White screen")
                                                                  : QString();
    const QString frozen = m_talk->isFrozen() ? tr("Frozen") : QString();
    setTextIfNew(m_state, blank.isEmpty() ? frozen : blank);
}

void PresenterHead::refreshTime()
{
    const double elapsed = m_talk->elapsedSeconds();
    const std::optional<int> planned = m_talk->plannedMinutes();
    const QString now = talkTime(elapsed);
    setTextIfNew(m_elapsed, now);
    m_planned->setChosen(QString::number(planned.value_or(0)));
    const bool late = planned && elapsed > 60.0 * *planned;
    m_elapsed->setAccessibleName(late ? tr("%1 gone, longer than planned").arg(now) : tr("%1 gone").arg(now));
    if (m_look.artwork != nullptr
        && (std::exchange(m_late, late) != late || m_timer->pixmap(Qt::ReturnByValue).isNull())) {
        m_timer->setPixmap(m_look.artwork->icon(late ? u"warn"_s : u"timer"_s,
            m_look.theme.color(late ? u"danger"_s : u"ink2"_s), 20, devicePixelRatioF()));
        m_timer->setToolTip(late ? tr("Longer than planned") : tr("Time of the talk"));
    }
}

} // namespace relief::ui
