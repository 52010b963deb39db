// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/radau.h"

#include <Eigen/LU>

namespace relief::sim {

Radau::Radau()
{
    Square derivatives;
    for (int i = 0; i < stages; ++i) {
        double power = 1;
        for (int k = 0; k < stages; ++k) {
            derivatives(i, k) = (k + 1) * power;
            power *= points[static_cast<std::size_t>(i)];
            values(i, k) = power;
        }
    }
    coefficients = values.inverse();
    slopes = derivatives * coefficients;
}

} // namespace relief::sim
