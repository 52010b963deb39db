// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From (pack, diagram, medication, exposure, time) to the one Snapshot. A pure function: no clock, no memory.

#include "session/exposure.h"
#include "session/snapshot.h"

#include <map>

namespace relief::session {

/// The networks of a pack's diagrams, built once.
class Networks {
public:
    explicit Networks(const content::Pack &pack);

    /// Steady-state activities of a diagram's nodes; empty for an unknown diagram.
    std::vector<double> activities(const QString &diagram, const content::NetworkInputs &inputs) const;

private:
    std::map<QString, sim::Network> m_networks;
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

/// One readout's value for given inputs, 0 to 1; `activities` are those of the snapshot's own diagram.
double readoutValue(const content::Readout &readout, const content::Diagram &diagram, const content::Pack &pack,
    const Networks &networks, const content::NetworkInputs &inputs, const std::vector<double> &activities);

/// Inputs of the network at a time, leaving out groups.
content::NetworkInputs inputsAt(
    const Exposure &exposure, double minutes, bool endorphins, const std::vector<content::MedicineGroup> &without = {});

} // namespace relief::session
