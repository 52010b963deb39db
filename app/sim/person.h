// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whom the model describes: the covariates that published models use.

#include "sim/units.h"

namespace relief::sim {

enum class Sex { Female, Male };

struct Person {
    Kilograms weight{70};
    Centimeters height{170};
    Years age{40};
    Sex sex = Sex::Male;
    double cyp2d6ActivityScore = 2; ///< 0 (poor) to 3 (ultrarapid metabolizer); 2: two normal genes

    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace relief::sim
