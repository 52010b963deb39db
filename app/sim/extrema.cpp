// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/extrema.h"

#include <algorithm>
#include <cmath>

namespace relief::sim {

namespace {

constexpr int firstIntervals = 2000;
constexpr int zoomIntervals = 32;
constexpr double vertexMin = 1e-3;  ///< spacing of the three points of the last parabola
constexpr double passingMin = 1e-9; ///< width at which a passing is found
constexpr double rounding = 1e-15;  ///< of a time, relative

/// The quantity over a stretch, sampled anew for every zoom. Values do not depend on the other times asked.
class Sampler {
public:
    Sampler(const Scenario &scenario, const Pick &pick, double sign) : m_scenario(scenario), m_pick(pick), m_sign(sign)
    {
        for (const Dose &dose : scenario.doses) {
            const double start = dose.at.value + lagOf(dose);
            m_events.push_back(start);
            if (dose.duration.value > 0) {
                m_events.push_back(start + dose.duration.value);
            }
        }
        std::sort(m_events.begin(), m_events.end());
    }

    std::vector<Moment> at(std::vector<double> times)
    {
        std::sort(times.begin(), times.end());
        times.erase(
            std::unique(times.begin(), times.end()), times.end()); // or a zoom sees the best as its own neighbor
        m_scenario.timesMin = std::move(times);
        const std::vector<double> values = m_pick(simulate(m_scenario));
        std::vector<Moment> moments;
        for (std::size_t i = 0; i < values.size() && i < m_scenario.timesMin.size(); ++i) {
            moments.push_back({{m_scenario.timesMin[i]}, m_sign * values[i]});
        }
        return moments;
    }

    std::vector<Moment> between(double from, double to, int intervals)
    {
        std::vector<double> times = eventsIn(from, to);
        for (int i = 0; i <= intervals; ++i) {
            times.push_back(i == intervals ? to : from + (to - from) * i / intervals);
        }
        return at(std::move(times));
    }

    std::vector<double> eventsIn(double from, double to) const
    {
        std::vector<double> found;
        std::copy_if(m_events.begin(), m_events.end(), std::back_inserter(found),
            [=](double event) { return from < event && event < to; });
        return found;
    }

private:
    double lagOf(const Dose &dose) const
    {
        const auto model = std::find_if(m_scenario.models.begin(), m_scenario.models.end(),
            [&](const DrugModel &m) { return m.drug == dose.drug && m.route == dose.route; });
        return model == m_scenario.models.end() ? 0 : model->absorption.lagMin;
    }

    Scenario m_scenario;
    const Pick &m_pick;
    double m_sign;
    std::vector<double> m_events;
};

/// Where the parabola through three equally spaced moments has its top, if it has one between them.
std::optional<double> vertex(const std::vector<Moment> &three)
{
    const double left = three[0].value - three[1].value;
    const double right = three[2].value - three[1].value;
    if (left > 0 || right > 0 || left + right == 0) {
        return std::nullopt;
    }
    return three[1].at.value + (three[2].at.value - three[1].at.value) * (left - right) / (2 * (left + right));
}

Moment refined(Sampler &sampler, const Moment &best, Stretch stretch)
{
    const double from = best.at.value - vertexMin;
    const double to = best.at.value + vertexMin;
    if (from < stretch.from.value || to > stretch.to.value || !sampler.eventsIn(from, to).empty()) {
        return best;
    }
    const std::optional<double> top = vertex(sampler.at({from, best.at.value, to}));
    return top ? sampler.at({*top}).front() : best;
}

std::optional<Moment> top(Sampler &sampler, Stretch stretch)
{
    const auto lower = [](const Moment &a, const Moment &b) { return a.value < b.value; };
    double from = stretch.from.value;
    double to = stretch.to.value;
    int intervals = firstIntervals;
    for (;;) {
        const std::vector<Moment> samples = sampler.between(from, to, intervals);
        if (samples.empty()
            || !std::all_of(samples.begin(), samples.end(), [](const Moment &m) { return std::isfinite(m.value); })) {
            return std::nullopt;
        }
        const auto best = std::max_element(samples.begin(), samples.end(), lower);
        from = (best == samples.begin() ? best : std::prev(best))->at.value;
        to = (std::next(best) == samples.end() ? best : std::next(best))->at.value;
        if (to - from <= vertexMin) {
            return refined(sampler, *best, stretch);
        }
        intervals = zoomIntervals;
    }
}

bool passes(const Moment &a, const Moment &b, Passing passing)
{
    const bool up = a.value < 0 && b.value >= 0;
    const bool down = a.value > 0 && b.value <= 0;
    return (up && passing != Passing::Downwards) || (down && passing != Passing::Upwards);
}

} // namespace

std::optional<Moment> highest(const Scenario &scenario, const Pick &pick, Stretch stretch)
{
    Sampler sampler(scenario, pick, 1);
    return top(sampler, stretch);
}

std::optional<Moment> lowest(const Scenario &scenario, const Pick &pick, Stretch stretch)
{
    Sampler sampler(scenario, pick, -1);
    std::optional<Moment> moment = top(sampler, stretch);
    if (moment) {
        moment->value = -moment->value;
    }
    return moment;
}

std::optional<Minutes> firstPassing(
    const Scenario &scenario, const Pick &pick, Stretch stretch, double level, Passing passing)
{
    Sampler sampler(scenario, pick, 1);
    double from = stretch.from.value;
    double to = stretch.to.value;
    for (int intervals = firstIntervals;; intervals = zoomIntervals) {
        std::vector<Moment> samples = sampler.between(from, to, intervals);
        for (Moment &sample : samples) {
            sample.value -= level;
        }
        const auto hit = std::adjacent_find(
            samples.begin(), samples.end(), [=](const Moment &a, const Moment &b) { return passes(a, b, passing); });
        if (hit == samples.end()) {
            return std::nullopt;
        }
        from = hit->at.value;
        to = std::next(hit)->at.value;
        if (to - from <= std::max(passingMin, std::abs(to) * rounding)) {
            return Minutes{(from + to) / 2};
        }
    }
}

} // namespace relief::sim
