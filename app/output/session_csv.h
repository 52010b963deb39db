// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All that the model computes for what the window shows, for other programs.

#include "content/issue.h"
#include "session/session.h"

#include <QIODevice>

#include <functional>

namespace relief::output {

/// In the form of the command `simulate`, on the clock of hours: the signals in it are those of that clock. Copies what
/// it needs; only the pack has to outlive the function, which may be called in any thread.
std::function<content::Issues(QIODevice &)> sessionCsv(const session::Session &session);

} // namespace relief::output
