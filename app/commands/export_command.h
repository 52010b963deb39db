// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// relief-pathways export --format csv --table sensitivity [--diagram ID] [--scenario FILE] [--out FILE]: tables of the
// model; needs no display.

#include "commands/command.h"

namespace relief::commands {

/// `arguments` start with the command's name; returns the exit status.
int runExport(const QStringList &arguments, Context &context);

} // namespace relief::commands
