// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Scenarios that several tests share.

#include "sim/pkpd_data.h"

#include <algorithm>
#include <functional>

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

/// 60 mg of codeine by mouth, at a CYP2D6 activity score.
inline Scenario codeine(double score)
{
    Scenario s = scenario(u"P16"_s);
    s.person.cyp2d6ActivityScore = score;
    return s;
}

/// 200 ug/min of S-ketamine for 2 h, 56 kg.
inline Scenario esketamine()
{
    Scenario s;
    s.person.weight = {56};
    s.models = {drugModel(u"esketamine_fanta2015"_s, Route::Intravenous)};
    s.doses = {{"esketamine", Route::Intravenous, {24000}, {0}, {120}}};
    s.timesMin = {15, 30, 60, 120, 150, 240, 480};
    return s;
}

inline std::vector<double> added(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<double> sum(a.size());
    std::transform(a.begin(), a.end(), b.begin(), sum.begin(), std::plus<>());
    return sum;
}

} // namespace relief::sim::pkpd
