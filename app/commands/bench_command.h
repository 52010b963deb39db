// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// relief-pathways bench [--json]: how fast this is here, as ratios where the machine would decide otherwise.

#include "commands/command.h"

namespace relief::commands {

/// `arguments` start with the command's name; returns the exit status: a missed limit is a result, not a mistake.
int runBench(const QStringList &arguments, Context &context);

} // namespace relief::commands
