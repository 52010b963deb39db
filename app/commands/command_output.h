// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the result of a command goes: a file with --out, else standard output.

#include "commands/command.h"
#include "content/issue.h"

#include <QString>

#include <functional>
#include <optional>

namespace relief::commands {

/// Lets `write` fill the file, which is then there in full or not at all, or standard output.
content::Issues writeOutput(
    const std::optional<QString> &file, Context &context, const std::function<content::Issues(QIODevice &)> &write);

} // namespace relief::commands
