// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// relief-pathways simulate SCENARIO.json [--out FILE.csv]: runs the model and prints CSV; needs no display.

#include "commands/command.h"

namespace relief::commands {

/// `arguments` start with the command's name; returns the exit status.
int runSimulate(const QStringList &arguments, Context &context);

} // namespace relief::commands
