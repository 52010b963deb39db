// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A file that is either there in full or not at all: written beside its place, then renamed.

#include "content/issue.h"

#include <QIODevice>

#include <functional>

namespace relief::output {

/// Lets `write` fill the file. What is wrong with the place, what `write` reports and a full disk are issues; with
/// any of them the file of that name, if there was one, is as before.
content::Issues writeAtomically(const QString &path, const std::function<content::Issues(QIODevice &)> &write);

/// What `write` reports when whoever asked for the file does not want it any more.
content::Issues stoppedWriting(const QString &path);

} // namespace relief::output
