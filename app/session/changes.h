// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What differs from the reference state, and which medicine did it.

#include "session/snapshot_builder.h"

namespace relief::session {

/// Activities without one medicine, for finding the cause of a change.
struct WithoutOne {
    content::MedicineGroup group = content::MedicineGroup::Opioid;
    std::vector<double> activity;
};

/// Changes of nodes that have words for them, in the order in which the
/// pack lists them, which is the order of the story; among them a Same entry for
/// each medicine that is on and changes nothing here, or not what it is known to leave alone.
std::vector<Change> findChanges(const Snapshot &snapshot, const std::vector<WithoutOne> &withoutOne);

} // namespace relief::session
