// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/curves.h"

#include <numeric>

namespace relief::session {

namespace {

/// Whole minutes; on the long timeline the exposure's own times, which are dense where naloxone acts.
std::vector<double> curveTimes(const SnapshotSource &source)
{
    if (source.medication.clock == Clock::Weeks) {
        return source.exposure.course().timesMin;
    }
    std::vector<double> times(static_cast<size_t>(hoursSpanMin) + 1);
    std::iota(times.begin(), times.end(), 0.0);
    return times;
}

} // namespace

std::vector<Curve> curvesOf(const SnapshotSource &source)
{
    const std::vector<content::Readout> &readouts = source.diagram.readouts;
    std::vector<Curve> curves;
    for (const content::Readout &readout : readouts) {
        curves.push_back({readout.id, {}, {}});
    }
    for (const double minute : curveTimes(source)) {
        const Moment moment = momentAt(source, minute);
        for (size_t i = 0; i < curves.size(); ++i) {
            if (const auto value = readoutValue(readouts[i], source, moment)) {
                curves[i].minutes.push_back(minute);
                curves[i].values.push_back(*value);
            } else {
                curves[i].after = unknownText(source);
            }
        }
    }
    return curves;
}

std::vector<DoseMark> doseMarksOf(const sim::Scenario &scenario, const content::Pack &pack)
{
    std::vector<DoseMark> marks;
    for (const sim::Dose &dose : scenario.doses) {
        const auto group = groupOf(dose.drug, pack);
        if (group && dose.amount.value > 0) {
            marks.push_back({*group, dose.at.value, dose.at.value + dose.duration.value});
        }
    }
    return marks;
}

} // namespace relief::session
