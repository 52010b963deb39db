// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// relief-pathways texts PACK_DIR: prints the words of a pack as C++ that lupdate reads, for the translations build.

#include "commands/command.h"

namespace relief::commands {

/// `arguments` start with the command's name; returns the exit status.
int runTexts(const QStringList &arguments, Context &context);

} // namespace relief::commands
