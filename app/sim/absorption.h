// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One published model of one person as a linear system: disposition, effect site and the way in.

#include "sim/disposition.h"

#include <Eigen/Core>

namespace relief::sim {

/// dx/dt = rates x + input into state `entry`. Every state is an amount over the central volume, in ng/mL,
/// so that state `plasma` is the plasma concentration and doses enter as micrograms times `perMicrogram`.
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
};

LinearSystem linearSystem(const DrugModel &model, const Person &person);

} // namespace relief::sim
