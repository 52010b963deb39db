// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a Session holds: the choices, and what is derived from them. Private to session.

#include "session/session.h"
#include "session/snapshot_builder.h"

#include <array>

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
    std::array<double, content::allGroups.size()> highPeaks{};
    std::array<std::optional<Medication>, content::allGroups.size()> peaksOf; ///< what `highPeaks` stands for
    Snapshot snapshot;
    mutable std::vector<Curve> curves; ///< empty until asked for

    const content::Diagram &shown() const { return *pack.diagram(diagram); }
    SnapshotSource source() const { return {pack, shown(), networks, medication, exposure, highPeaks, audience}; }
    void refreshPeaks();
    std::vector<double> curveTimes() const;
    std::vector<Curve> computeCurves() const;
};

} // namespace relief::session
