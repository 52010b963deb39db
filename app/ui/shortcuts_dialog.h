// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The list of shortcuts, written from the registry.

#include "ui/command_registry.h"

#include <QDialog>

namespace relief::ui {

class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const CommandRegistry &registry, QWidget *parent);
};

} // namespace relief::ui
