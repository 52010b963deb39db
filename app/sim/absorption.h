// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One published model of one person as a linear system: disposition, effect site, the way in, what is formed.

#include "sim/disposition.h"

#include <Eigen/Core>
#include <string>
#include <vector>

namespace relief::sim {

/// Where a drug is in a linear system: the states that are its concentrations.
struct Substance {
    static constexpr Eigen::Index none = -1;

    std::string drug;
    Eigen::Index plasma = 0;
    Eigen::Index effectSite = none;
};

/// dx/dt = rates x + input into state `entry`. Every state of a substance is an amount over its own central volume, in
/// ng/mL, so that its state `plasma` is its plasma concentration; depots count as the drug given, and doses enter as
/// micrograms times `perMicrogram`. The drug's four states come first, then the depots, then what is formed.
struct LinearSystem {
    static constexpr Eigen::Index plasma = 0;
    static constexpr Eigen::Index shallow = 1;
    static constexpr Eigen::Index deep = 2;
    static constexpr Eigen::Index effectSite = 3;
    static constexpr Eigen::Index firstDepot = 4;

    Eigen::MatrixXd rates; ///< 1/min; off the diagonal never negative
    Eigen::Index entry = plasma;
    double perMicrogram = 1; ///< bioavailability over central volume, 1/L
    double lagMin = 0;
    std::vector<Substance> substances; ///< the drug itself first
};

LinearSystem linearSystem(const DrugModel &model, const Person &person);

} // namespace relief::sim
