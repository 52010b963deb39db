// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Scenarios that several tests share.

#include "sim/pkpd_data.h"

namespace relief::sim::pkpd {

inline std::vector<double> everyMinute(int last)
{
    std::vector<double> times;
    for (int t = 0; t <= last; ++t) {
        times.push_back(t);
    }
    return times;
}

inline Dose bolus(const std::string &drug, double micrograms, double atMin)
{
    return {drug, Route::Intravenous, {micrograms}, {atMin}, {}};
}

/// Morphine, then naloxone by two routes, with everything switched on.
inline Scenario fullScenario()
{
    Scenario s = scenario(u"P08"_s);
    s.models.push_back(drugModel(u"naloxone_in4_fda"_s, Route::Nasal));
    s.doses.push_back({"naloxone", Route::Nasal, {4000}, {90.3}, {}});
    s.models.push_back(drugModel(u"ketamine_domino_stanpump"_s, Route::Intravenous));
    s.doses.push_back({"ketamine", Route::Intravenous, {35000}, {12}, {40}});
    s.nmdaBlockers = {{"ketamine", {126}}};
    s.kinetics = true;
    s.timesMin = everyMinute(240);
    return s;
}

} // namespace relief::sim::pkpd
