// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session_state.h"

namespace relief::session {

using content::Level;
using content::MedicineGroup;

/// What level High would reach, so that the number of particles in the blood means the same at every level.
void Session::State::refreshPeaks()
{
    for (const MedicineGroup group : content::allGroups) {
        const auto index = static_cast<size_t>(group);
        const QString &medicine = medication.choice(group).medicine;
        if (peaksOf[index] == medicine) {
            continue;
        }
        Medication high = noMedication(pack);
        high.choice(group) = {medicine, Level::High};
        high.naloxoneAtMin = firstDoseAtMin;
        highPeaks[index] = Exposure(scenarioFor(high, pack, firstDoseAtMin), pack, timelineMin).peak(group);
        peaksOf[index] = medicine;
    }
}

std::vector<Curve> Session::State::computeCurves() const
{
    const SnapshotSource from = source();
    const content::Diagram &diagramShown = from.diagram;
    std::vector<Curve> result;
    for (const content::Readout &readout : diagramShown.readouts) {
        result.push_back({readout.id, {}, {}});
    }
    for (int minute = 0; minute <= static_cast<int>(timelineMin); ++minute) {
        const Moment moment = momentAt(from, minute);
        for (size_t i = 0; i < result.size(); ++i) {
            result[i].minutes.push_back(minute);
            result[i].values.push_back(readoutValue(diagramShown.readouts[i], from, moment));
        }
    }
    return result;
}

} // namespace relief::session
