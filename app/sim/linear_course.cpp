// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/linear_course.h"

#include "sim/ode.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace relief::sim {

namespace {

double startOf(const Dose &dose, const LinearSystem &system)
{
    return dose.at.value + system.lagMin;
}

/// As it is in numbers of this size: late in a scenario a very short infusion ends where it starts.
double endOf(const Dose &dose, const LinearSystem &system)
{
    return startOf(dose, system) + dose.duration.value;
}

/// Where something begins or ends, lag included, ascending, once each.
std::vector<double> breakTimes(const LinearSystem &system, const std::vector<Dose> &doses, double lastMin)
{
    std::vector<double> times;
    for (const Dose &dose : doses) {
        times.push_back(startOf(dose, system));
        times.push_back(endOf(dose, system));
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    times.erase(std::upper_bound(times.begin(), times.end(), lastMin), times.end());
    return times;
}

double horizon(const std::vector<double> &breaks, double lastMin)
{
    return breaks.empty() ? 0 : lastMin - breaks.front() + maxOdeStepMin;
}

} // namespace

LinearCourse::LinearCourse(const LinearSystem &system, const std::vector<Dose> &doses, double lastMin)
    : m_propagator(system, horizon(breakTimes(system, doses, lastMin), lastMin)), m_substances(system.substances)
{
    const std::vector<double> breaks = breakTimes(system, doses, lastMin);
    m_pieces.reserve(breaks.size());
    std::vector<double> state(static_cast<std::size_t>(m_propagator.size()), 0.0);
    for (double time : breaks) {
        if (!m_pieces.empty()) {
            LinearReader reader(*this);
            reader.hold(time);
            const double *arrived = reader.stateAt(time);
            state.assign(arrived, arrived + state.size());
        }
        double rate = 0;
        for (const Dose &dose : doses) {
            const double start = startOf(dose, system);
            const double end = endOf(dose, system);
            const double amount = dose.amount.value * system.perMicrogram;
            if (start <= time && time < end) {
                rate += amount / (end - start); // not the duration: all of it has to arrive
            } else if (start == end && start == time) {
                state[static_cast<std::size_t>(system.entry)] += amount;
            }
        }
        m_pieces.push_back({time, rate, state});
    }
}

LinearReader::LinearReader(const LinearCourse &course)
    : m_course(&course), m_prefix(course.propagator().size(), course.propagator().levels() + 1),
      m_rest(static_cast<std::size_t>(course.propagator().size()))
{
}

void LinearReader::hold(double timeMin)
{
    const std::vector<LinearCourse::Piece> &pieces = m_course->pieces();
    const auto next = std::upper_bound(pieces.begin(), pieces.end(), timeMin,
        [](double time, const LinearCourse::Piece &piece) { return time < piece.startMin; });
    const LinearCourse::Piece *held = next == pieces.begin() ? nullptr : &*std::prev(next);
    if (held != m_piece) {
        m_fresh = false;
    }
    m_piece = held;
}

/// Applies the steps from the highest bit down, keeping what the higher bits gave: counting up by one costs
/// two products on average, and the order of the products depends on the count alone.
void LinearReader::refresh(std::uint64_t steps)
{
    const Propagator &propagator = m_course->propagator();
    int level = propagator.levels() - 1;
    if (m_fresh) {
        level = static_cast<int>(std::bit_width(m_steps ^ steps)) - 1;
    } else {
        std::copy(m_piece->state.begin(), m_piece->state.end(), m_prefix.col(level + 1).data());
    }
    for (; level >= 0; --level) {
        if (((steps >> level) & 1U) != 0) {
            propagator.advance(level, m_piece->rate, m_prefix.col(level + 1).data(), m_prefix.col(level).data());
        } else {
            m_prefix.col(level) = m_prefix.col(level + 1);
        }
    }
    m_steps = steps;
    m_fresh = true;
}

const double *LinearReader::stateAt(double timeMin)
{
    if (m_piece == nullptr) {
        return nullptr;
    }
    const Propagator &propagator = m_course->propagator();
    const double elapsed = std::max(0.0, timeMin - m_piece->startMin);
    const double most = std::ldexp(1.0, propagator.levels()) - 1;
    const double steps = std::min(most, std::floor(elapsed / propagator.stepMin()));
    refresh(static_cast<std::uint64_t>(steps));

    const double rest = elapsed - steps * propagator.stepMin();
    if (rest <= 0) {
        return m_prefix.col(0).data();
    }
    std::copy_n(m_prefix.col(0).data(), m_rest.size(), m_rest.data());
    propagator.advanceWithin(std::min(rest, propagator.stepMin()), m_piece->rate, m_rest.data());
    return m_rest.data();
}

Concentrations LinearReader::at(double timeMin, const Substance &substance)
{
    const double *state = stateAt(timeMin);
    return state == nullptr ? Concentrations() : concentrationsOf(substance, state);
}

Concentrations concentrationsOf(const Substance &substance, const double *state)
{
    const bool acts = substance.effectSite != Substance::none;
    return {std::max(0.0, state[substance.plasma]), acts ? std::max(0.0, state[substance.effectSite]) : 0};
}

} // namespace relief::sim
