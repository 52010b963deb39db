// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_registry.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace relief::ui {

void CommandRegistry::add(Command command)
{
    Q_ASSERT(this->command(command.id) == nullptr);
    command.page = m_page;
    m_commands.push_back(std::move(command));
}

const Command *CommandRegistry::command(const QString &id) const
{
    const auto found = std::find_if(
        m_commands.begin(), m_commands.end(), [&id](const Command &candidate) { return candidate.id == id; });
    return found == m_commands.end() ? nullptr : &*found;
}

void CommandRegistry::install(QWidget *window)
{
    for (; m_installed < m_commands.size(); ++m_installed) {
        const Command &command = m_commands[m_installed];
        if (command.reach != Command::Reach::Anywhere) {
            continue;
        }
        auto *action = new QAction(command.text, window);
        action->setObjectName(command.id);
        action->setShortcuts(QList<QKeySequence>(command.keys.begin(), command.keys.end()));
        QObject::connect(action, &QAction::triggered, window, [command] {
            if (command.isInForce()) {
                command.run();
            }
        });
        window->addAction(action);
    }
}

bool CommandRegistry::runFor(const QKeyEvent &event) const
{
    // The keypad's digits and arrows count as the others do.
    const QKeySequence pressed(
        QKeyCombination(event.modifiers().setFlag(Qt::KeypadModifier, false), static_cast<Qt::Key>(event.key())));
    for (const Command &command : m_commands) {
        const bool has = std::find(command.keys.begin(), command.keys.end(), pressed) != command.keys.end();
        if (has && command.reach == Command::Reach::IfUnused && command.isInForce()) {
            command.run();
            return true;
        }
    }
    return false;
}

} // namespace relief::ui
