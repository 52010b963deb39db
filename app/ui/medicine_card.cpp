// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicine_card.h"

#include "ui/choice_box.h"
#include "ui/column_label.h"
#include "ui/dose_text.h"
#include "ui/icon_button.h"
#include "ui/level_slider.h"
#include "ui/model_notes.h"
#include "ui/pictures.h"
#include "ui/toggle_switch.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Audience;
using content::Level;
using content::MedicineGroup;

namespace {

constexpr double largestWithGlyph = 1.6; ///< text scale
constexpr int switchAir = 6;             ///< empty pixels of a switch beside its body

/// The words under the name, unless they say no more than the name does.
QString summaryOf(const content::Medicine &medicine, Audience audience)
{
    const QString summary = medicine.summary.at(audience);
    return summary.contains(medicine.name.at(audience), Qt::CaseInsensitive) ? QString() : summary;
}

} // namespace

QString groupWord(MedicineGroup group)
{
    switch (group) {
    case MedicineGroup::Opioid:
        return QCoreApplication::translate("Medicine", "Opioid");
    case MedicineGroup::Ketamine:
        return QCoreApplication::translate("Medicine", "Ketamine");
    case MedicineGroup::Naloxone:
        break;
    }
    return QCoreApplication::translate("Medicine", "Naloxone");
}

void setTextIfNew(QLabel *label, const QString &text)
{
    if (label->text() != text) {
        label->setText(text);
    }
    if (label->isHidden() != text.isEmpty()) {
        label->setHidden(text.isEmpty());
    }
}

MedicineCard::MedicineCard(session::Session *session, MedicineGroup group, QWidget *parent)
    : Card(parent), m_session(session), m_group(group), m_glyph(new QLabel(this)),
      m_name(new QLabel(groupWord(group), this)),
      m_switch(new ToggleSwitch(tr("%1 on or off").arg(groupWord(group)), this)), m_summary(new ColumnLabel({}, this)),
      m_choice(new ChoiceBox(tr("%1: which medicine").arg(groupWord(group)), this)), m_note(new ColumnLabel({}, this)),
      m_slider(new LevelSlider(tr("%1: how much").arg(groupWord(group)), symbolOf(group), this)),
      m_dose(new ColumnLabel({}, this))
{
    setObjectName(u"card."_s + symbolOf(group));
    m_slider->setObjectName(u"level."_s + symbolOf(group));
    m_switch->setObjectName(u"switch."_s + symbolOf(group));
    m_choice->setObjectName(u"medicine."_s + symbolOf(group));
    m_note->setObjectName(u"note."_s + symbolOf(group));
    m_dose->setObjectName(u"dose."_s + symbolOf(group));
    build();
    connect(m_switch, &QAbstractButton::clicked, this, &MedicineCard::switchTo);
    connect(m_slider, &QAbstractSlider::valueChanged, this,
        [this](int value) { m_session->setLevel(m_group, static_cast<Level>(value)); });
    connect(m_choice, &ChoiceBox::chosen, this,
        [this](const QString &medicine) { m_session->chooseMedicine(m_group, medicine); });
}

void MedicineCard::build()
{
    setRole(m_name, u"h3"_s);
    setRole(m_summary, u"small"_s);
    setRole(m_note, u"small"_s);
    setRole(m_dose, u"smallest"_s);
    m_name->setWordWrap(true);
    m_choice->hide();
    m_note->hide();
    m_dose->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_glyph);
    head->addWidget(m_name, 1);
    head->addWidget(m_switch);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    m_choiceRow = new QHBoxLayout;
    m_choiceRow->addWidget(m_choice);
    column->addLayout(m_choiceRow);
    column->addWidget(m_summary);
    column->addWidget(m_note);
    column->addWidget(m_slider);
    column->addWidget(m_dose);
}

void MedicineCard::setLook(const Look &look)
{
    m_look = look;
    const int side = look.pick(16, 12);
    layout()->setContentsMargins(0, look.pick(8, 2), 0, look.pick(12, 7));
    layout()->setSpacing(look.pick(6, 2));
    layout()->itemAt(0)->layout()->setContentsMargins(side, 0, side - switchAir, 0);
    for (QWidget *row :
        {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_dose)}) {
        row->setContentsMargins(side, 0, side, 0);
    }
    m_choiceRow->setContentsMargins(side, 0, side, 0);
    layout()->itemAt(0)->layout()->setSpacing(look.pick(10, 7));
    m_slider->setInset(side);
    // With very large letters on a small screen the name needs the glyph's room.
    m_glyph->setHidden(look.compact && look.theme.textScale() > largestWithGlyph);
    m_glyph->setPixmap(symbol(look, symbolOf(m_group), look.pick(28, 25), devicePixelRatioF()));
    m_switch->setTheme(look.theme);
    m_slider->setTheme(look.theme);
    refresh();
}

void MedicineCard::refresh()
{
    const session::MedicineState &state = m_session->snapshot().medicine(m_group);
    const bool on = state.level != Level::None;
    if (on) {
        m_lastLevel = state.level;
    }
    {
        const QSignalBlocker quiet(m_slider); // the session told us; do not tell it back
        m_slider->setLevel(state.level);
    }
    m_slider->update();
    m_switch->setChecked(on);
    const theme::Theme &theme = m_look.theme;
    setColors(theme.color(u"surface"_s), on ? theme.ink(symbolOf(m_group)) : theme.color(u"line"_s), on ? 2 : 1);
    refreshWords();
}

void MedicineCard::refreshWords()
{
    const session::Snapshot &now = m_session->snapshot();
    const session::MedicineState &state = now.medicine(m_group);
    const content::Medicine *medicine = m_session->pack().medicine(state.medicine);
    setEnabled(medicine != nullptr);
    if (medicine == nullptr) {
        setTextIfNew(m_summary, tr("Not part of this content."));
        return;
    }
    refreshChoice();
    const bool brief = now.audience != Audience::Patient || m_look.compact;
    setTextIfNew(m_summary, brief ? QString() : summaryOf(*medicine, now.audience));
    setTextIfNew(m_note, noteOf(now, m_group));
    refreshDose(*medicine);
}

void MedicineCard::refreshChoice()
{
    const session::Snapshot &now = m_session->snapshot();
    const content::Pack &pack = m_session->pack();
    QList<ChoiceBox::Choice> choices;
    for (const session::MedicineOption &option : m_session->medicinesOf(m_group)) {
        const QString about = pack.medicine(option.id)->summary.at(now.audience);
        choices.append({option.id, option.name, tr("%1: %2", "medicine, in other words").arg(option.name, about)});
    }
    m_choice->setChoices(choices);
    m_choice->setChosen(now.medicine(m_group).medicine);
    if (m_choice->isHidden() != (choices.size() < 2)) {
        m_choice->setHidden(choices.size() < 2);
    }
}

/// What a level stands for; for patients only how it is given, and only over weeks.
void MedicineCard::refreshDose(const content::Medicine &medicine)
{
    const session::Snapshot &now = m_session->snapshot();
    const content::LevelDose *dose = medicine.doseOf(now.medicine(m_group).level);
    const bool weeks = now.clock == session::Clock::Weeks && dose != nullptr && !m_session->personIsFromFile();
    if (dose == nullptr || now.audience == Audience::Patient) {
        setTextIfNew(m_dose, weeks ? steadyUse() : QString());
        m_dose->setToolTip({});
        return;
    }
    // A small window has no room for it all; its tooltip has.
    const content::Pack &pack = m_session->pack();
    QString all = doseLines(*dose, now.audience, pack);
    QString brief = briefDose(*dose, pack);
    if (weeks) {
        all = steadyDose(*dose) + u'\n' + all;
        brief = steadyDose(*dose);
    }
    setTextIfNew(m_dose, m_look.compact ? brief : all);
    m_dose->setToolTip(all);
}

void MedicineCard::switchTo(bool on)
{
    m_session->setLevel(m_group, on ? m_lastLevel : Level::None);
}

} // namespace relief::ui
