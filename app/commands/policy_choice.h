// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which policy a window obeys: that of the computer, and only without one the file named with --policy.

#include "commands/arguments.h"
#include "content/policy.h"

namespace relief::commands {

/// `asked` is the file of --policy, empty for none; `system` where the computer keeps its own. What is wrong with a
/// policy goes to stderr, for the administrator: the window opens with the safe defaults, and never shows it to a
/// patient. A complaint is about the call.
Read<content::Policy> choosePolicy(const QString &asked, const QString &system, Context &context);

} // namespace relief::commands
