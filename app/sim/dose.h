// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was given, how, how much and when.

#include "sim/units.h"

#include <string>

namespace relief::sim {

enum class Route { Intravenous, Intramuscular, Nasal, Oral };

struct Dose {
    std::string drug; ///< id, e.g. "morphine"
    Route route = Route::Intravenous;
    Micrograms amount; ///< in all; an infusion spreads it evenly over `duration`
    Minutes at;
    Minutes duration{0}; ///< 0 for a bolus

    friend bool operator==(const Dose &, const Dose &) = default;
};

} // namespace relief::sim
