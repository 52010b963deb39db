// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the model cannot show of what is chosen, said plainly.

#include "session/snapshot_builder.h"

#include <QStringList>

namespace relief::session {

/// Sentences for the snapshot's audience: a medicine without a constant for its receptor, an opioid without a model of
/// adaptation, and, over weeks, that this is a teaching model and what is given. Empty if nothing is to be said.
QStringList notesFor(const Snapshot &snapshot, const SnapshotSource &source);

} // namespace relief::session
