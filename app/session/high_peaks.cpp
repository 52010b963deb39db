// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/high_peaks.h"

#include "session/session.h"

#include <algorithm>

namespace relief::session {

using content::MedicineGroup;

PeaksByGroup HighPeaks::of(const Medication &medication, const content::Pack &pack)
{
    constexpr size_t mostKnown = 12; // the medicines of three panes, and some of what was there before
    PeaksByGroup peaks{};
    Medication high = noMedication(pack);
    high.naloxoneAtMin = Session::firstDoseAtMin;
    high.person = medication.person;
    high.models = medication.models;
    for (const MedicineGroup group : content::allGroups) {
        Medication only = high;
        only.choice(group) = {medication.choice(group).medicine, content::Level::High};
        const auto found =
            std::find_if(m_known.begin(), m_known.end(), [&](const Known &known) { return known.high == only; });
        if (found != m_known.end()) {
            peaks[static_cast<size_t>(group)] = found->peak;
            continue;
        }
        sim::Scenario scenario = scenarioFor(only, pack, Session::firstDoseAtMin);
        scenario.ventilation.reset();
        const double peak = Exposure(std::move(scenario), pack, Clock::Hours).peak(group);
        peaks[static_cast<size_t>(group)] = peak;
        if (m_known.size() >= mostKnown) {
            m_known.erase(m_known.begin());
        }
        m_known.push_back({std::move(only), peak});
    }
    return peaks;
}

} // namespace relief::session
