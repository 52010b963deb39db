// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/propagator.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <limits>
#include <unsupported/Eigen/MatrixFunctions>

namespace relief::sim {

namespace {

constexpr int intravenousSize = LinearSystem::firstDepot;
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

template <int Size>
using StateMap = Eigen::Map<Eigen::Matrix<double, Size, 1>>;

/// The intravenous system gets a loop the compiler unrolls; others are a chain of depots longer.
template <int Size>
void multiply(const Eigen::MatrixXd &m, const double *from, StateMap<Size> to)
{
    const Eigen::Map<const Eigen::Matrix<double, Size, Size>> matrix(m.data(), m.rows(), m.cols());
    const Eigen::Map<const Eigen::Matrix<double, Size, 1>> x(from, m.rows());
    to.noalias() = matrix.lazyProduct(x);
}

template <int Size>
void powerSeries(const Eigen::MatrixXd &rates, const Eigen::VectorXd &input, double minutes, StateMap<Size> sum)
{
    using Vector = Eigen::Matrix<double, Size, 1>;
    constexpr double negligible = std::numeric_limits<double>::epsilon() / 4;
    const Eigen::Map<const Eigen::Matrix<double, Size, Size>> m(rates.data(), rates.rows(), rates.cols());

    Vector term = minutes * (m.lazyProduct(sum) + input);
    sum += term;
    for (int k = 2; k <= maxTerms; ++k) {
        term = (m.lazyProduct(term) * (minutes / k)).eval();
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
    if (size() == intravenousSize) {
        multiply<intravenousSize>(power.state, from, StateMap<intravenousSize>(to));
    } else {
        multiply<Eigen::Dynamic>(power.state, from, StateMap<Eigen::Dynamic>(to, size()));
    }
    if (rate != 0) {
        Eigen::Map<Eigen::VectorXd>(to, size()) += rate * power.input;
    }
}

void Propagator::advanceWithin(double minutes, double rate, double *state) const
{
    const Eigen::VectorXd input = rate * m_input;
    if (size() == intravenousSize) {
        powerSeries<intravenousSize>(m_rates, input, minutes, StateMap<intravenousSize>(state));
    } else {
        powerSeries<Eigen::Dynamic>(m_rates, input, minutes, StateMap<Eigen::Dynamic>(state, size()));
    }
}

} // namespace relief::sim
