// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From (pack, diagram, medication, exposure, time) to the one Snapshot. A pure function: no clock, no memory.

#include "session/exposure.h"
#include "session/snapshot.h"
#include "sim/steady_network.h"

#include <map>

namespace relief::session {

/// The networks of a pack's diagrams, built once.
class Networks {
public:
    explicit Networks(const content::Pack &pack);

    /// Steady-state activities of a diagram's nodes; empty for an unknown diagram.
    std::vector<double> activities(const QString &diagram, const content::NetworkInputs &inputs) const;
    const sim::SteadyNetwork *of(const QString &diagram) const; ///< null for an unknown diagram

private:
    std::map<QString, sim::SteadyNetwork> m_networks;
};

/// All a snapshot is made from.
struct SnapshotSource {
    const content::Pack &pack;
    const content::Diagram &diagram;
    const Networks &networks;
    const Medication &medication;
    const Exposure &exposure;
    const std::array<double, content::allGroups.size()> &highPeaks; ///< ng/mL at level High, by group
    content::Audience audience;
};

Snapshot buildSnapshot(const SnapshotSource &source, double minutes);

/// What readouts are read from.
struct Moment {
    content::NetworkInputs inputs;
    std::array<double, content::allGroups.size()> inBody{}; ///< as MedicineState::inBody
    std::vector<double> activities;                         ///< of the shown diagram's nodes
    std::optional<double> ventilation; ///< as Snapshot::ventilationFraction, if the diagram shows it
};

/// A moment of the timeline, leaving out groups.
Moment momentAt(const SnapshotSource &source, double minutes, const Groups &without = {});

/// One readout's value, 0 to 1; nothing where no model says it.
std::optional<double> readoutValue(const content::Readout &readout, const SnapshotSource &source, const Moment &moment);

/// Words for a readout that is not known.
QString unknownText(const SnapshotSource &source);

/// Inputs of the network at a time, leaving out groups.
content::NetworkInputs inputsAt(const Exposure &exposure, double minutes, bool endorphins, const Groups &without = {});

} // namespace relief::session
