// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session_state.h"

#include <numeric>

namespace relief::session {

using content::Level;
using content::MedicineGroup;

/// What level High would reach within hours, so that the number of particles in the blood means the same at every
/// level and on both clocks.
void Session::State::refreshPeaks()
{
    for (const MedicineGroup group : content::allGroups) {
        const auto index = static_cast<size_t>(group);
        Medication high = noMedication(pack);
        high.choice(group) = {medication.choice(group).medicine, Level::High};
        high.naloxoneAtMin = firstDoseAtMin;
        high.person = medication.person;
        high.models = medication.models;
        if (peaksOf[index] != high) {
            sim::Scenario scenario = scenarioFor(high, pack, firstDoseAtMin);
            scenario.ventilation.reset();
            highPeaks[index] = Exposure(std::move(scenario), pack, Clock::Hours).peak(group);
            peaksOf[index] = std::move(high);
        }
    }
}

/// Whole minutes; on the long timeline the exposure's own times, which are dense where naloxone acts.
std::vector<double> Session::State::curveTimes() const
{
    if (medication.clock == Clock::Weeks) {
        return exposure.course().timesMin;
    }
    std::vector<double> times(static_cast<size_t>(hoursSpanMin) + 1);
    std::iota(times.begin(), times.end(), 0.0);
    return times;
}

std::vector<Curve> Session::State::computeCurves() const
{
    const SnapshotSource from = source();
    const content::Diagram &diagramShown = from.diagram;
    std::vector<Curve> result;
    for (const content::Readout &readout : diagramShown.readouts) {
        result.push_back({readout.id, {}, {}});
    }
    for (const double minute : curveTimes()) {
        const Moment moment = momentAt(from, minute);
        for (size_t i = 0; i < result.size(); ++i) {
            if (const auto value = readoutValue(diagramShown.readouts[i], from, moment)) {
                result[i].minutes.push_back(minute);
                result[i].values.push_back(*value);
            } else {
                result[i].after = unknownText(from);
            }
        }
    }
    return result;
}

} // namespace relief::session
