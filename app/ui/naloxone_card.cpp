// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/naloxone_card.h"

#include "ui/column_label.h"
#include "ui/dose_text.h"
#include "ui/icon_button.h"
#include "ui/medicine_card.h"
#include "ui/pictures.h"
#include "ui/timeline_words.h"
#include "ui/wrap_button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Audience;
using content::MedicineGroup;

namespace {

constexpr double largestWithIcon = 1.3; ///< text scale

double givenAt(const session::Session &session)
{
    const auto marks = session.doseMarks();
    const auto mark = std::find_if(marks.begin(), marks.end(),
        [](const session::DoseMark &candidate) { return candidate.group == MedicineGroup::Naloxone; });
    return mark == marks.end() ? 0 : mark->startMin;
}

} // namespace

NaloxoneCard::NaloxoneCard(session::Session *session, QWidget *parent)
    : Card(parent), m_session(session), m_glyph(new QLabel(this)),
      m_name(new QLabel(groupWord(MedicineGroup::Naloxone), this)), m_summary(new ColumnLabel({}, this)),
      m_give(new WrapButton(tr("Give naloxone"), this)), m_after(new QWidget(this)), m_given(new QLabel(m_after)),
      m_takeBack(new WrapButton(tr("Take back"), m_after)), m_dose(new ColumnLabel({}, this))
{
    setObjectName(u"card.naloxone"_s);
    build();
    connect(m_give, &QAbstractButton::clicked, this, [this] {
        m_session->giveNaloxone();
        m_takeBack->setFocus(Qt::OtherFocusReason); // the keyboard stays where it was
    });
    connect(m_takeBack, &QAbstractButton::clicked, this, [this] {
        m_session->takeBackNaloxone();
        m_give->setFocus(Qt::OtherFocusReason);
    });
}

void NaloxoneCard::build()
{
    m_give->setObjectName(u"give"_s);
    m_give->setToolTip(tr("Give naloxone at the time shown on the clock"));
    m_takeBack->setObjectName(u"takeBack"_s);
    m_takeBack->setAccessibleName(tr("Take back naloxone"));
    m_takeBack->setToolTip(tr("As if naloxone had not been given"));
    setRole(m_give, u"naloxone"_s);
    setRole(m_takeBack, u"link"_s);
    setRole(m_name, u"h3"_s);
    setRole(m_given, u"small"_s);
    setRole(m_summary, u"body"_s);
    setRole(m_dose, u"smallest"_s);
    m_name->setWordWrap(true);
    m_given->setWordWrap(true);
    m_after->hide();
    m_given->setObjectName(u"given"_s);
    m_dose->hide();
    auto *after = new QHBoxLayout(m_after);
    after->setContentsMargins(0, 0, 0, 0);
    after->setSpacing(2);
    after->addWidget(m_given, 1);
    after->addWidget(m_takeBack, 1);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_glyph);
    head->addWidget(m_name, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(m_give);
    column->addWidget(m_after);
    column->addWidget(m_dose);
}

void NaloxoneCard::setLook(const Look &look)
{
    m_look = look;
    layout()->setContentsMargins(look.compact ? QMargins(12, 8, 12, 10) : QMargins(16, 14, 16, 14));
    layout()->setSpacing(look.pick(9, 5));
    m_glyph->setPixmap(symbol(look, u"naloxone"_s, look.pick(28, 25), devicePixelRatioF()));
    if (look.theme.textScale() > largestWithIcon) {
        m_give->setIcon({}); // the words need the room
    } else {
        setLeadingIcon(m_give, look, u"give"_s, QColor(0x14, 0x20, 0x2B), 20); // ink on gold, in every theme
    }
    m_give->setMinimumHeight(look.pick(46, 42));
    setColors(look.theme.soft(u"naloxone"_s), look.theme.ink(u"naloxone"_s), 2);
    refresh();
}

void NaloxoneCard::refresh()
{
    const session::Snapshot &now = m_session->snapshot();
    const session::MedicineState &state = now.medicine(MedicineGroup::Naloxone);
    const content::Medicine *medicine = m_session->pack().medicine(state.medicine);
    setEnabled(medicine != nullptr);
    if (medicine == nullptr) {
        setTextIfNew(m_summary, tr("Not part of this content."));
        return;
    }
    const bool on = state.level != content::Level::None;
    setTextIfNew(m_summary, on && m_look.compact ? QString() : medicine->summary.at(now.audience));
    if (m_give->isHidden() != on) {
        m_give->setHidden(on);
        m_after->setVisible(on);
    }
    if (on) {
        setTextIfNew(m_given, tr("Given at %1").arg(briefTimeText(givenAt(*m_session), now.clock)));
    }
    const bool patient = now.audience == Audience::Patient;
    const content::Pack &pack = m_session->pack();
    const QString all = on && !patient ? doseLines(medicine->usual, now.audience, pack) : QString();
    setTextIfNew(m_dose, m_look.compact && !all.isEmpty() ? briefDose(medicine->usual, pack) : all);
    m_dose->setToolTip(all);
}

} // namespace relief::ui
