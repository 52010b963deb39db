// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clock_switch.h"

#include "ui/column_label.h"
#include "ui/icon_button.h"
#include "ui/medicine_card.h"
#include "ui/model_notes.h"
#include "ui/pictures.h"
#include "ui/segment_row.h"
#include "ui/wrap_button.h"

#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;
using session::Clock;

namespace {

constexpr double largestWithIcon = 1.3; ///< text scale

QString idOf(Clock clock)
{
    return clock == Clock::Weeks ? u"clock.weeks"_s : u"clock.hours"_s;
}

} // namespace

ClockSwitch::ClockSwitch(session::Session *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_row(new SegmentRow(this)),
      m_invite(new WrapButton(tr("Show weeks of use"), this)), m_notes(new ColumnLabel({}, this))
{
    build();
    connect(m_row, &SegmentRow::chosen, this,
        [this](const QString &id) { setClock(id == idOf(Clock::Weeks) ? Clock::Weeks : Clock::Hours); });
    connect(m_invite, &QAbstractButton::clicked, this, [this] {
        setClock(Clock::Weeks);
        findChild<QWidget *>(u"segment.clock.weeks"_s)->setFocus(Qt::OtherFocusReason); // the button goes
    });
}

void ClockSwitch::build()
{
    setObjectName(u"clock"_s);
    m_row->setAccessibleName(tr("Time shown"));
    m_row->setChoices({{idOf(Clock::Hours), tr("Hours"), tr("Four hours after a first dose"), {}},
        {idOf(Clock::Weeks), tr("Weeks"), tr("Four weeks: steady use for two of them, then stopped. A teaching model."),
            {}}});
    m_invite->setObjectName(u"showWeeks"_s);
    m_invite->setAccessibleName(m_invite->words());
    m_invite->setToolTip(tr("This picture also tells what changes with weeks of use"));
    setRole(m_invite, u"primary"_s);
    m_invite->hide();
    m_notes->setObjectName(u"clock.notes"_s);
    setRole(m_notes, u"small"_s);
    m_notes->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    column->addWidget(m_invite);
    column->addWidget(m_notes);
}

void ClockSwitch::setLook(const Look &look)
{
    layout()->setSpacing(look.pick(8, 5));
    if (look.theme.textScale() > largestWithIcon) {
        m_invite->setIcon({}); // the words need the room
    } else {
        setLeadingIcon(m_invite, look, u"clock"_s, look.theme.color(u"onAccent"_s), 18);
    }
    m_invite->setMinimumHeight(look.pick(40, 36));
    refresh();
}

void ClockSwitch::refresh()
{
    const session::Snapshot &now = m_session->snapshot();
    m_row->setChosen(idOf(now.clock));
    // A patient meets it where the picture tells of weeks; elsewhere the medicines come first.
    const bool offered =
        now.audience != content::Audience::Patient || now.offersWeeks || now.clock == session::Clock::Weeks;
    if (m_row->isHidden() == offered) {
        m_row->setVisible(offered);
    }
    if (m_invite->isHidden() == now.offersWeeks) {
        m_invite->setVisible(now.offersWeeks);
    }
    setTextIfNew(m_notes, otherNotes(now).join(u'\n'));
}

void ClockSwitch::setClock(Clock clock)
{
    m_session->setClock(clock);
}

} // namespace relief::ui
