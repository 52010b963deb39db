// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Exact steps of one linear system: e^(M h), and its squares, so that any time is a few matrix-vector products.

#include "sim/absorption.h"

#include <vector>

namespace relief::sim {

/// Steps x' = M x + b rate, with `rate` constant, from one time to a later one without error but rounding.
/// The base step is a power of two of a minute, short enough that |M| h <= 1; step `level` is 2^level of them.
/// Times whole in minutes are therefore whole in steps, and what comes out never depends on the other times asked.
class Propagator {
public:
    /// Able to step `horizonMin` ahead.
    Propagator(const LinearSystem &system, double horizonMin);

    Eigen::Index size() const { return m_rates.rows(); }
    int levels() const { return static_cast<int>(m_powers.size()); }
    double stepMin() const { return m_stepMin; }

    /// `to` = the state 2^level base steps after `from`. The two may not overlap.
    void advance(int level, double rate, const double *from, double *to) const;

    /// The state `minutes` (less than one base step) later, by the power series of the exponential.
    void advanceWithin(double minutes, double rate, double *state) const;

private:
    struct Power {
        Eigen::MatrixXd state; ///< e^(M h)
        Eigen::VectorXd input; ///< what a unit rate adds during h
    };

    Eigen::MatrixXd m_rates;
    Eigen::VectorXd m_input;
    double m_stepMin = 1;
    std::vector<Power> m_powers;
};

} // namespace relief::sim
