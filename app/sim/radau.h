// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The Radau IIA points and what follows from them: the polynomial through one step.

#include <Eigen/Core>
#include <array>

namespace relief::sim {

/// One step of length 1 from 0: u(x) = u(0) + m1 x + ... + m5 x^5, u' right at the points below. Order 9 at x = 1,
/// stiffly accurate and L-stable (Hairer & Wanner, Solving Ordinary Differential Equations II, section IV.5).
struct Radau {
    static constexpr int stages = 5;
    using Square = Eigen::Matrix<double, stages, stages>;

    /// Zeros of P5(2x - 1) - P4(2x - 1), P the Legendre polynomials.
    static constexpr std::array<double, stages> points{
        0.057104196114517682193, 0.27684301363812382768, 0.58359043236891682006, 0.86024013565621944785, 1};
    /// Largest |integral from 0 to x of q| over |q(0)| for 0 <= x <= 1, q the polynomial with the points as zeros: how
    /// much of a wrong slope at 0 shows as a wrong value within the step.
    static constexpr double slopeToValue = 0.0298828;

    Square values;       ///< of the powers 1..5 at the points: u(points) - u(0) = values m
    Square coefficients; ///< the inverse of `values`
    Square slopes;       ///< u'(points) from u(points) - u(0)

    Radau();
};

} // namespace relief::sim
