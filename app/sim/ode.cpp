// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/ode.h"

#include <algorithm>
#include <boost/numeric/odeint/stepper/generation.hpp>
#include <boost/numeric/odeint/stepper/runge_kutta_dopri5.hpp>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace relief::sim {

namespace {

constexpr double firstStepMin = 1.0 / 256;
constexpr int maxSteps = 200'000; // in all; a day at the fastest published binding takes some thousands

bool finite(const OdeState &y)
{
    return std::all_of(y.begin(), y.end(), [](double v) { return std::isfinite(v); });
}

/// Walks through the pieces; keeps the next time to report.
class Walk {
public:
    using Report = std::function<void(std::size_t, const OdeState &)>;

    Walk(const PiecewiseOde &ode, const std::vector<double> &times, const Report &report)
        : m_ode(ode), m_times(times), m_report(report), m_y(ode.initial)
    {
    }

    void run()
    {
        constexpr double never = std::numeric_limits<double>::max();
        reportUpTo(m_ode.breaks.empty() ? never : m_ode.breaks.front());
        for (std::size_t i = 0; i < m_ode.breaks.size() && !done(); ++i) {
            piece(m_ode.breaks[i], i + 1 == m_ode.breaks.size() ? never : m_ode.breaks[i + 1]);
        }
    }

    void giveUp()
    {
        m_y.assign(m_y.size(), std::numeric_limits<double>::quiet_NaN());
        reportUpTo(std::numeric_limits<double>::max());
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
    void piece(double start, double end)
    {
        namespace odeint = boost::numeric::odeint;
        reportUpTo(start);
        if (m_ode.enter) {
            m_ode.enter(start);
        }
        auto stepper = odeint::make_dense_output(
            odeTolerance, odeTolerance, maxOdeStepMin, odeint::runge_kutta_dopri5<OdeState>());
        stepper.initialize(m_y, start, firstStepMin);
        OdeState y(m_y.size());
        while (!done() && stepper.current_time() < end) {
            stepper.do_step(std::cref(m_ode.rhs)); // by reference: odeint copies its systems
            if (++m_steps > maxSteps || !finite(stepper.current_state())) {
                throw std::runtime_error("no solution");
            }
            for (; !done() && m_times[m_next] < end && m_times[m_next] <= stepper.current_time(); ++m_next) {
                stepper.calc_state(m_times[m_next], y);
                m_report(m_next, y);
            }
        }
        if (!done()) {
            stepper.calc_state(end, m_y);
        }
    }

    const PiecewiseOde &m_ode;
    const std::vector<double> &m_times;
    const Report &m_report;
    OdeState m_y;
    std::size_t m_next = 0;
    int m_steps = 0;
};

} // namespace

void solve(const PiecewiseOde &ode, const std::vector<double> &times,
    const std::function<void(std::size_t index, const OdeState &y)> &report)
{
    Walk walk(ode, times, report);
    try {
        walk.run();
    } catch (const std::exception &) { // odeint says so where no step is short enough
        walk.giveUp();
    }
}

} // namespace relief::sim
