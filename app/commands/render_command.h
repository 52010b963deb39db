// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// relief-pathways render --diagram ID ... --out FILE: draws what the window would show, without a display.

#include "commands/command.h"

namespace relief::commands {

/// `arguments` start with the command's name; returns the exit status.
int runRender(const QStringList &arguments, Context &context);

} // namespace relief::commands
