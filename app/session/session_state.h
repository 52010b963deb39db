// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a Session holds: the choices, and what is derived from them. Private to session.

#include "session/curves.h"
#include "session/high_peaks.h"

namespace relief::session {

struct Session::State {
    explicit State(content::Pack source) : pack(std::move(source)), networks(pack), medication(noMedication(pack)) {}

    const content::Pack pack;
    const Networks networks;
    Medication medication;
    QString diagram;
    content::Audience audience = content::Audience::Patient;
    double minutes = openingMin;
    double minutesElsewhere = openingOf(Clock::Weeks); ///< where the other clock stands
    bool playing = false;
    double speed = 1;

    // derived from the above
    Exposure exposure;
    HighPeaks peaks;
    PeaksByGroup highPeaks{};
    Snapshot snapshot;
    mutable std::vector<Curve> curves; ///< empty until asked for

    const content::Diagram &shown() const { return *pack.diagram(diagram); }
    SnapshotSource source() const { return {pack, shown(), networks, medication, exposure, highPeaks, audience}; }
};

} // namespace relief::session
