// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which of a snapshot's notes belong to a medicine, and which to the clock.

#include "session/snapshot.h"

namespace relief::ui {

/// What the model cannot show of a group's medicine; empty if it shows it.
QString noteOf(const session::Snapshot &snapshot, content::MedicineGroup group);

/// All the others: what is to be said of weeks, or of a number that is missing.
QStringList otherNotes(const session::Snapshot &snapshot);

} // namespace relief::ui
