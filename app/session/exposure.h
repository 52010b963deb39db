// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How much of each medicine is at its site of action over the timeline, and what it holds there.

#include "content/network_builder.h"
#include "session/medication.h"
#include "sim/course.h"

#include <vector>

namespace relief::session {

/// Share of receptors by group at one time.
struct Occupancies {
    double muOpioid = 0;
    double muNaloxone = 0;
    double nmdaBlock = 0;
};

/// Effect-site concentrations on a fine grid, read in between by straight lines.
class Exposure {
public:
    Exposure() = default;
    Exposure(sim::Scenario scenario, const content::Pack &pack, double untilMin);

    const sim::Scenario &scenario() const { return m_scenario; }

    /// What binds at a time, leaving out the groups named (they were never given).
    Occupancies at(double minutes, const std::vector<content::MedicineGroup> &without = {}) const;

    /// Effect-site concentration of a group's drugs in all, ng/mL.
    double concentration(content::MedicineGroup group, double minutes) const;
    double peak(content::MedicineGroup group) const;

    /// Whether a dose of the group lies at or before the time.
    bool given(content::MedicineGroup group, double minutes) const;

private:
    struct Drug {
        content::MedicineGroup group = content::MedicineGroup::Opioid;
        double muK = 0;                 ///< ng/mL; 0 if it does not bind the mu receptor
        double nmdaK = 0;               ///< ng/mL; 0 if it does not block the NMDA channel
        std::vector<double> effectSite; ///< ng/mL, one a grid time
        double firstDoseMin = 0;
    };

    double interpolated(const Drug &drug, double minutes) const;

    sim::Scenario m_scenario;
    std::vector<double> m_timesMin;
    std::vector<Drug> m_drugs;
};

} // namespace relief::session
