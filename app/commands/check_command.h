// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// relief-pathways check PACK_DIR: validates a content pack, or a policy file, one line a finding.

#include "commands/command.h"

namespace relief::commands {

/// `arguments` start with the command's name; returns the exit status.
int runCheck(const QStringList &arguments, Context &context);

} // namespace relief::commands
