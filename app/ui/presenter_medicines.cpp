// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter_medicines.h"

#include "ui/level_slider.h"
#include "ui/medicine_card.h"
#include "ui/pictures.h"
#include "ui/presenter_button.h"
#include "ui/presenter_buttons.h"
#include "ui/talk.h"

#include <QMenu>

#include <array>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Level;
using content::MedicineGroup;

PresenterMedicines::PresenterMedicines(Talk *talk, const CommandRegistry &registry, QWidget *parent)
    : QWidget(parent), m_session(talk->session()), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_opioid(new PresenterButton(groupWord(MedicineGroup::Opioid), this)),
      m_ketamine(new PresenterButton(groupWord(MedicineGroup::Ketamine), this)),
      m_naloxone(new PresenterButton(tr("Give naloxone"), this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_opioid->setObjectName(u"presenter.opioid"_s);
    m_ketamine->setObjectName(u"presenter.ketamine"_s);
    m_naloxone->setObjectName(u"presenter.naloxone"_s);
    m_naloxone->setKind(PresenterButton::Kind::Gold);
    m_naloxone->setIconName(u"give"_s);
    const Command *give = registry.command(u"talk.naloxone"_s);
    m_naloxone->setKey(keyName(*give));
    for (PresenterButton *button : {m_opioid, m_ketamine, m_naloxone}) {
        m_row->addWidget(button, 1);
    }
    addMenu(m_opioid, MedicineGroup::Opioid);
    addMenu(m_ketamine, MedicineGroup::Ketamine);
    connect(m_naloxone, &QAbstractButton::clicked, this, give->run);
    connect(m_session, &session::Session::snapshotChanged, this, &PresenterMedicines::refresh);
}

void PresenterMedicines::addMenu(PresenterButton *button, MedicineGroup group)
{
    auto *menu = new QMenu(button);
    menu->setObjectName(button->objectName() + u".levels"_s);
    for (const Level level : {Level::None, Level::Low, Level::Usual, Level::High}) {
        QAction *action = menu->addAction(levelWord(level));
        action->setCheckable(true);
        action->setData(static_cast<int>(level));
        connect(action, &QAction::triggered, this, [this, group, level] { m_session->setLevel(group, level); });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, menu, group] {
        for (QAction *action : menu->actions()) {
            action->setChecked(action->data().toInt() == static_cast<int>(m_session->snapshot().medicine(group).level));
        }
    });
    button->setMenu(menu);
}

void PresenterMedicines::setLook(const Look &look)
{
    for (PresenterButton *button : {m_opioid, m_ketamine, m_naloxone}) {
        button->setLook(look);
    }
    m_opioid->setPicture(symbol(look, u"opioid"_s, 24, devicePixelRatioF()));
    m_ketamine->setPicture(symbol(look, u"ketamine"_s, 24, devicePixelRatioF()));
    refresh();
}

void PresenterMedicines::setNarrow(bool narrow)
{
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PresenterMedicines::refreshLevel(PresenterButton *button, MedicineGroup group)
{
    const Level level = m_session->snapshot().medicine(group).level;
    button->setState(levelWord(level));
    button->setBorder(level == Level::None ? QString() : symbolOf(group));
    button->setEnabled(m_session->pack().medicine(m_session->snapshot().medicine(group).medicine) != nullptr);
}

void PresenterMedicines::refresh()
{
    refreshLevel(m_opioid, MedicineGroup::Opioid);
    refreshLevel(m_ketamine, MedicineGroup::Ketamine);
    const session::MedicineState &naloxone = m_session->snapshot().medicine(MedicineGroup::Naloxone);
    const QString words = naloxone.level == Level::None ? tr("Give naloxone") : tr("Take back naloxone");
    if (m_naloxone->text() != words) {
        m_naloxone->setText(words);
        m_naloxone->setAccessibleName(words);
        m_naloxone->update();
    }
    m_naloxone->setEnabled(m_session->pack().medicine(naloxone.medicine) != nullptr);
}

} // namespace relief::ui
