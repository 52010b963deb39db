// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter_buttons.h"

#include "ui/presenter_button.h"
#include "ui/talk.h"

#include <QBoxLayout>

#include <array>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t firstRow = 5;
constexpr int gap = 8;

bool isOn(const Talk &talk, const QString &command)
{
    return (command == "talk.freeze"_L1 && talk.isFrozen())
           || (command == "talk.black"_L1 && talk.blank() == Talk::Blank::Black)
           || (command == "talk.white"_L1 && talk.blank() == Talk::Blank::White)
           || (command == "talk.spotlight"_L1 && talk.pointer() == Talk::Pointer::Spotlight)
           || (command == "talk.trail"_L1 && talk.pointer() == Talk::Pointer::Trail)
           || (command == "talk.magnifier"_L1 && talk.pointer() == Talk::Pointer::Magnifier);
}

} // namespace

QString keyName(const Command &command)
{
    return command.keys.empty() ? QString() : command.keys.front().toString(QKeySequence::NativeText);
}

PresenterButtons::PresenterButtons(Talk *talk, const CommandRegistry &registry, QWidget *parent)
    : QWidget(parent), m_talk(talk), m_registry(registry)
{
    add(u"talk.next"_s, u"right"_s, false)->setKind(PresenterButton::Kind::Primary);
    add(u"talk.back"_s, u"left"_s, false)->setKey(tr("PgUp", "key"));
    add(u"talk.freeze"_s, u"pause"_s, true);
    add(u"talk.black"_s, u"blank"_s, true);
    add(u"talk.replay"_s, u"restart"_s, false);
    add(u"talk.spotlight"_s, u"eye"_s, true);
    add(u"talk.trail"_s, u"pointer"_s, true);
    add(u"talk.magnifier"_s, u"zin"_s, true);
    add(u"talk.white"_s, u"blank"_s, true);
    arrange();
    connect(talk, &Talk::pictureChanged, this, &PresenterButtons::refresh);
    connect(talk, &Talk::pointerChanged, this, &PresenterButtons::refresh);
}

PresenterButton *PresenterButtons::add(const QString &command, const QString &icon, bool checkable)
{
    const Command &known = *m_registry.command(command);
    auto *button = new PresenterButton(known.text, this);
    button->setObjectName(command);
    button->setIconName(icon);
    button->setKey(keyName(known));
    button->setCheckable(checkable);
    connect(button, &QAbstractButton::clicked, this, [this, command] {
        m_registry.command(command)->run();
        refresh();
    });
    m_buttons.push_back(button);
    m_commands.push_back(command);
    return button;
}

void PresenterButtons::setLook(const Look &look)
{
    for (PresenterButton *button : m_buttons) {
        button->setLook(look);
    }
}

void PresenterButtons::setColumns(int columns)
{
    if (columns != m_columns) {
        m_columns = columns;
        arrange();
    }
}

void PresenterButtons::arrange()
{
    delete layout();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap);
    QHBoxLayout *row = nullptr;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_columns > 0 ? i % static_cast<size_t>(m_columns) == 0 : i == 0 || i == firstRow) {
            row = new QHBoxLayout;
            row->setSpacing(gap);
            rows->addLayout(row);
        }
        row->addWidget(m_buttons[i]);
    }
}

void PresenterButtons::refresh()
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isCheckable()) {
            m_buttons[i]->setChecked(isOn(*m_talk, m_commands[i]));
        }
    }
}

} // namespace relief::ui
