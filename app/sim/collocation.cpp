// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/collocation.h"

#include "sim/radau.h"

#include <Eigen/LU>
#include <algorithm>
#include <cmath>
#include <limits>

namespace relief::sim {

namespace {

constexpr double firstStepMin = 1.0 / 4;
constexpr double shortestStepMin = 1e-12;
constexpr int maxSteps = 200'000; // in all; a day takes some dozens, a month of many doses some thousands
constexpr int maxIterations = 8;
constexpr double settled = 1e-6; // Newton's method squares what is left: the correction after this one is far below it
constexpr double never = std::numeric_limits<double>::max();

/// One step: the polynomial of each state over it, found from the equations at the Radau points.
class Step {
public:
    explicit Step(const DrivenOde &ode)
        : m_ode(ode), m_n(static_cast<Eigen::Index>(ode.initial.size())),
          m_inputs(static_cast<Eigen::Index>(ode.inputs), Radau::stages), m_rates(m_n, Radau::stages),
          m_moved(m_n, Radau::stages), m_powers(m_n, Radau::stages), m_jacobian(m_n, m_n),
          m_matrix(m_n * Radau::stages, m_n * Radau::stages), m_lu(m_n * Radau::stages), m_y(m_n), m_slope(m_n)
    {
    }

    /// The slope where a piece begins.
    void begin(double timeMin, const OdeState &y)
    {
        m_ode.read(timeMin, m_inputs.data());
        m_ode.rates(m_inputs.data(), y.data(), m_slope.data(), m_jacobian.data());
    }

    /// False if no solution was found.
    bool solve(double timeMin, double length, const OdeState &y)
    {
        m_start = Eigen::Map<const Eigen::VectorXd>(y.data(), m_n);
        for (int i = 0; i < Radau::stages; ++i) {
            m_ode.read(timeMin + length * Radau::points[static_cast<std::size_t>(i)], m_inputs.col(i).data());
        }
        m_moved.setZero();
        bool found = false;
        for (int i = 0; i < maxIterations && !found; ++i) {
            const double correction = improve(length);
            if (!std::isfinite(correction)) {
                return false;
            }
            found = m_ode.linear || correction < settled;
        }
        m_powers.noalias() = m_moved * m_radau.coefficients.transpose();
        return found;
    }

    /// The error within the step over what is allowed: the slope of the polynomial at its start against the true one.
    /// Not damped where the equations are stiff: what drives them is then followed as closely, and values are read
    /// anywhere in a step.
    double error(double length) const
    {
        const auto wrong = Radau::slopeToValue * (m_powers.col(0) - length * m_slope);
        const auto end = (m_start + m_moved.col(Radau::stages - 1)).cwiseAbs().array().max(smallState);
        return (wrong.array().abs() / (collocationTolerance * end)).maxCoeff();
    }

    /// Makes the end of this step the start of the next.
    void accept(double length, OdeState &y)
    {
        constexpr Eigen::Index last = Radau::stages - 1;
        Eigen::Map<Eigen::VectorXd>(y.data(), m_n) += m_moved.col(last);
        m_slope = m_moved * m_radau.slopes.row(last).transpose() / length;
    }

    /// The state at a share of the step.
    void at(double share, OdeState &y) const
    {
        for (Eigen::Index n = 0; n < m_n; ++n) {
            double sum = 0;
            for (Eigen::Index k = Radau::stages - 1; k >= 0; --k) {
                sum = (sum + m_powers(n, k)) * share;
            }
            y[static_cast<std::size_t>(n)] = m_start(n) + sum;
        }
    }

private:
    /// One iteration of Newton's method; how far it moved a state.
    double improve(double length)
    {
        m_matrix.setZero();
        for (int i = 0; i < Radau::stages; ++i) {
            m_y = m_start + m_moved.col(i);
            m_ode.rates(m_inputs.col(i).data(), m_y.data(), m_rates.col(i).data(), m_jacobian.data());
            for (int j = 0; j < Radau::stages; ++j) {
                m_matrix.block(i * m_n, j * m_n, m_n, m_n).diagonal().setConstant(m_radau.slopes(i, j));
            }
            m_matrix.block(i * m_n, i * m_n, m_n, m_n) -= length * m_jacobian;
        }
        m_rates *= length;
        m_rates.noalias() -= m_moved * m_radau.slopes.transpose();
        m_lu.compute(m_matrix);
        const Eigen::VectorXd correction = m_lu.solve(m_rates.reshaped());
        m_moved += correction.reshaped(m_n, Radau::stages);
        return correction.cwiseAbs().maxCoeff();
    }

    const DrivenOde &m_ode;
    Radau m_radau;
    Eigen::Index m_n;
    Eigen::MatrixXd m_inputs;
    Eigen::MatrixXd m_rates;  ///< a column a point
    Eigen::MatrixXd m_moved;  ///< the state at each point less that at the start
    Eigen::MatrixXd m_powers; ///< a column a power of the share of the step
    Eigen::MatrixXd m_jacobian;
    Eigen::MatrixXd m_matrix;
    Eigen::PartialPivLU<Eigen::MatrixXd> m_lu;
    Eigen::VectorXd m_y;
    Eigen::VectorXd m_slope;
    Eigen::VectorXd m_start;
};

/// Walks through the pieces; keeps the next time to report.
class DrivenWalk {
public:
    using Report = std::function<void(std::size_t, const OdeState &)>;

    DrivenWalk(const DrivenOde &ode, const std::vector<double> &times, const Report &report)
        : m_ode(ode), m_times(times), m_report(report), m_step(ode), m_y(ode.initial), m_between(ode.initial)
    {
    }

    void run()
    {
        reportUpTo(m_ode.breaks.empty() ? never : m_ode.breaks.front());
        for (std::size_t i = 0; i < m_ode.breaks.size() && !done(); ++i) {
            reportUpTo(m_ode.breaks[i]);
            if (!piece(m_ode.breaks[i], i + 1 == m_ode.breaks.size() ? never : m_ode.breaks[i + 1])) {
                m_y.assign(m_y.size(), std::numeric_limits<double>::quiet_NaN());
                reportUpTo(never);
            }
        }
    }

private:
    bool done() const { return m_next == m_times.size(); }

    void reportUpTo(double time)
    {
        while (!done() && m_times[m_next] <= time) {
            m_report(m_next++, m_y);
        }
    }

    /// From `start` to the last time asked before `end`, and the state at `end` if there are later ones.
    bool piece(double start, double end)
    {
        m_ode.enter(start);
        m_step.begin(start, m_y);
        double length = firstStepMin;
        for (double time = start; !done() && time < end;) {
            const bool solved = m_step.solve(time, length, m_y);
            const double error = solved ? m_step.error(length) : never;
            const double factor = std::clamp(0.9 * std::pow(error, -1.0 / (Radau::stages + 1)), 0.1, 6.0);
            if (!(error <= 1)) {
                length *= std::min(factor, 0.5);
                if (!(length > shortestStepMin) || ++m_steps > maxSteps) {
                    return false;
                }
                continue;
            }
            leave(time, length, end);
            time += length;
            length = std::min(maxOdeStepMin, length * factor);
            if (++m_steps > maxSteps) {
                return false;
            }
        }
        return true;
    }

    /// Reports what lies in the step just made and moves to its end, or to the end of the piece.
    void leave(double time, double length, double end)
    {
        for (; !done() && m_times[m_next] < end && m_times[m_next] <= time + length; ++m_next) {
            m_step.at((m_times[m_next] - time) / length, m_between);
            m_report(m_next, m_between);
        }
        if (end <= time + length) {
            m_step.at((end - time) / length, m_y);
        } else {
            m_step.accept(length, m_y);
        }
    }

    const DrivenOde &m_ode;
    const std::vector<double> &m_times;
    const Report &m_report;
    Step m_step;
    OdeState m_y;
    OdeState m_between;
    std::size_t m_next = 0;
    int m_steps = 0;
};

} // namespace

void solve(const DrivenOde &ode, const std::vector<double> &times,
    const std::function<void(std::size_t index, const OdeState &y)> &report)
{
    DrivenWalk(ode, times, report).run();
}

} // namespace relief::sim
