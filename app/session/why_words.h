// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sentences of an answer. Each template stands whole in the catalog: translators may put its parts in any order.
// Private to session.

#include "session/why_links.h"

namespace relief::session {

/// Fills in all sentences; `snapshot` is the one the answer was made from.
void putIntoWords(const Snapshot &snapshot, Why *why);

} // namespace relief::session
