// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/propagator.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>
#include <unsupported/Eigen/MatrixFunctions>

namespace relief::sim {

namespace {

constexpr int maxLevels = 60;
constexpr int maxHalvings = 40;
constexpr int maxTerms = 40; // 18 are enough for |M| h <= 1

/// A power of two of a minute, at most 1, so short that the column sums of |M| h are at most 1.
double baseStep(const Eigen::MatrixXd &rates)
{
    const double norm = rates.cwiseAbs().colwise().sum().maxCoeff();
    double step = 1;
    for (int i = 0; i < maxHalvings && norm * step > 1; ++i) {
        step /= 2;
    }
    return step;
}

int levelsFor(double horizonMin, double stepMin)
{
    const double steps = std::max(1.0, horizonMin / stepMin);
    return std::min(maxLevels, 2 + static_cast<int>(std::log2(steps)));
}

/// Calls `act` with the size as a constant, so that the compiler unrolls the loops of the usual systems: vein (4), a
/// few depots, a few metabolites. Which code runs depends on the system alone, so the bits do too.
template <class Act>
void withSize(Eigen::Index size, Act act)
{
    switch (size) {
    case 4:
        return act(std::integral_constant<int, 4>());
    case 5:
        return act(std::integral_constant<int, 5>());
    case 6:
        return act(std::integral_constant<int, 6>());
    case 7:
        return act(std::integral_constant<int, 7>());
    case 8:
        return act(std::integral_constant<int, 8>());
    default:
        return act(std::integral_constant<int, Eigen::Dynamic>());
    }
}

template <int Size>
using State = Eigen::Matrix<double, Size, 1>;
template <int Size>
using ConstSquare = Eigen::Map<const Eigen::Matrix<double, Size, Size>>;

template <int Size>
void multiply(const Eigen::MatrixXd &m, const double *from, double *to)
{
    const Eigen::Map<const State<Size>> x(from, m.rows());
    Eigen::Map<State<Size>>(to, m.rows()).noalias() = ConstSquare<Size>(m.data(), m.rows(), m.cols()).lazyProduct(x);
}

template <int Size>
void powerSeries(const Eigen::MatrixXd &rates, const Eigen::VectorXd &input, double rate, double minutes, double *state)
{
    constexpr double negligible = std::numeric_limits<double>::epsilon() / 4;
    const ConstSquare<Size> m(rates.data(), rates.rows(), rates.cols());
    const Eigen::Map<const State<Size>> unit(input.data(), input.size());
    Eigen::Map<State<Size>> sum(state, rates.rows());

    State<Size> term = minutes * (m.lazyProduct(sum) + rate * unit);
    State<Size> next = term;
    sum += term;
    for (int k = 2; k <= maxTerms; ++k) {
        next.noalias() = m.lazyProduct(term);
        term = next * (minutes / k);
        sum += term;
        if ((term.array().abs() <= negligible * sum.array().abs()).all()) {
            break;
        }
    }
}

} // namespace

Propagator::Propagator(const LinearSystem &system, double horizonMin)
    : m_rates(system.rates), m_input(Eigen::VectorXd::Zero(system.rates.rows())), m_stepMin(baseStep(system.rates))
{
    const Eigen::Index n = size();
    m_input(system.entry) = 1;

    Eigen::MatrixXd augmented = Eigen::MatrixXd::Zero(n + 1, n + 1);
    augmented.topLeftCorner(n, n) = m_rates * m_stepMin;
    augmented.topRightCorner(n, 1) = m_input * m_stepMin;
    // Nothing is negative off the diagonal of M, so nothing is negative in its exponential: drop rounding below 0.
    const Eigen::MatrixXd exponential = augmented.exp().cwiseMax(0);
    m_powers.push_back({exponential.topLeftCorner(n, n), exponential.topRightCorner(n, 1)});

    const int levels = levelsFor(horizonMin, m_stepMin);
    while (this->levels() < levels) {
        const Power &half = m_powers.back();
        Power next{half.state * half.state, half.state * half.input + half.input};
        m_powers.push_back(std::move(next));
    }
}

void Propagator::advance(int level, double rate, const double *from, double *to) const
{
    const Power &power = m_powers[static_cast<std::size_t>(level)];
    withSize(size(), [&](auto constant) { multiply<constant>(power.state, from, to); });
    if (rate != 0) {
        Eigen::Map<Eigen::VectorXd>(to, size()) += rate * power.input;
    }
}

void Propagator::advanceWithin(double minutes, double rate, double *state) const
{
    withSize(size(), [&](auto constant) { powerSeries<constant>(m_rates, m_input, rate, minutes, state); });
}

} // namespace relief::sim
