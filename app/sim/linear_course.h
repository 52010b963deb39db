// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The exact course of one drug by one model: its doses cut time into pieces, each stepped from its own start.

#include "sim/propagator.h"

#include <cstdint>
#include <vector>

namespace relief::sim {

struct Concentrations {
    double plasma = 0;     ///< ng/mL
    double effectSite = 0; ///< ng/mL
};

/// All doses of one drug by one route. Times are minutes; nothing after `lastMin` is asked.
class LinearCourse {
public:
    /// From `start` on: the state just after what happened there, and the input until the next piece.
    struct Piece {
        double startMin = 0;
        double rate = 0; ///< ng/mL/min into the entry
        std::vector<double> state;
    };

    LinearCourse(const LinearSystem &system, const std::vector<Dose> &doses, double lastMin);

    const std::vector<Piece> &pieces() const { return m_pieces; }
    const std::vector<Substance> &substances() const { return m_substances; }
    const Propagator &propagator() const { return m_propagator; }

private:
    Propagator m_propagator;
    std::vector<Substance> m_substances;
    std::vector<Piece> m_pieces;
};

/// What the states say of a substance; rounding below zero is dropped.
Concentrations concentrationsOf(const Substance &substance, const double *state);

/// Reads a course, fastest at ascending times. The same time gives the same bits in any order.
class LinearReader {
public:
    explicit LinearReader(const LinearCourse &course);

    /// Keeps to the piece that holds `timeMin`, as if nothing were given after it, until the next call.
    void hold(double timeMin);
    /// The concentrations at a time of the piece held, or of its continuation. Zero before the first dose.
    Concentrations at(double timeMin, const Substance &substance);
    /// All states then; null before the first dose. Valid until the next call.
    const double *stateAt(double timeMin);

private:
    void refresh(std::uint64_t steps);

    const LinearCourse *m_course;
    const LinearCourse::Piece *m_piece = nullptr;
    std::uint64_t m_steps = 0;
    bool m_fresh = false;
    Eigen::MatrixXd m_prefix; ///< column i: the state after the steps that the bits from i upwards count
    std::vector<double> m_rest;
};

} // namespace relief::sim
