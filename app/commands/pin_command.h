// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// relief-pathways pin: reads a PIN twice and prints what a policy file holds of it.

#include "commands/command.h"

namespace relief::commands {

/// `arguments` start with the command's name; returns the exit status.
int runPin(const QStringList &arguments, Context &context);

} // namespace relief::commands
