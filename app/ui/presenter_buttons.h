// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is done again and again in a talk, as large buttons with their keys. Each runs its command.

#include "ui/command_registry.h"
#include "ui/look.h"

#include <QWidget>

#include <vector>

namespace relief::ui {

class PresenterButton;
class Talk;

class PresenterButtons : public QWidget {
    Q_OBJECT

public:
    /// The registry outlives the buttons.
    PresenterButtons(Talk *talk, const CommandRegistry &registry, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setColumns(int columns); ///< so many beside each other; 0: two rows
    void refresh();               ///< what is on

private:
    PresenterButton *add(const QString &command, const QString &icon, bool checkable);
    void arrange();

    Talk *m_talk;
    const CommandRegistry &m_registry;
    std::vector<PresenterButton *> m_buttons;
    std::vector<QString> m_commands; ///< one a button
    int m_columns = 0;
};

/// As it stands on the key.
QString keyName(const Command &command);

} // namespace relief::ui
