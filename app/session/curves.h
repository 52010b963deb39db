// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is drawn over the whole timeline, of a session or of a pane beside others. Private to session.

#include "session/session.h"
#include "session/snapshot_builder.h"

namespace relief::session {

/// Of the diagram's readouts, one each.
std::vector<Curve> curvesOf(const SnapshotSource &source);

std::vector<DoseMark> doseMarksOf(const sim::Scenario &scenario, const content::Pack &pack);

} // namespace relief::session
