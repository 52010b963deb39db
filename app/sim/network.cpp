// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/network.h"

#include "sim/ode.h"
#include "sim/wiring.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace relief::sim {

namespace {

constexpr double settled = 1e-13;    ///< largest change of a sweep that still counts as one
constexpr double settledRate = 1e-8; ///< distance from the drive at which relaxation has ended
constexpr int fullSweeps = 64;
constexpr double slowestShare = 1.0 / 64;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

std::vector<double> activitiesFrom(const Network &network, const std::vector<double> &inputs)
{
    assert(inputs.size() == at(network.inputs));
    std::vector<double> activities(inputs);
    activities.resize(at(network.inputs + network.nodes), 0.0);
    return activities;
}

std::vector<double> nodesOf(const Network &network, const std::vector<double> &activities)
{
    return {activities.begin() + network.inputs, activities.end()};
}

/// Sweeps in place, from wherever the nodes are; each node goes `share` of the way to its drive. True once settled.
bool sweep(const Wiring &wiring, std::vector<double> &activities, std::span<const Hold> holds, double share)
{
    for (int i = 0; i * share < fullSweeps; ++i) {
        double change = 0;
        for (int node : wiring.cyclic()) {
            const double step = share * (wiring.drive(node, activities, holds) - activities[at(node)]);
            activities[at(node)] += step;
            change = std::max(change, std::abs(step));
        }
        if (change <= settled * share) {
            return true;
        }
    }
    return false;
}

/// The steady state that is reached from these activities.
std::vector<double> settle(
    const Network &network, const Wiring &wiring, std::vector<double> activities, std::span<const Hold> holds)
{
    for (int node : wiring.upstream()) {
        activities[at(node)] = wiring.drive(node, activities, holds);
    }
    if (!wiring.cyclic().empty()) {
        double share = 1;
        while (!sweep(wiring, activities, holds, share) && share > slowestShare) {
            share /= 2; // overshooting feedback: smaller steps follow the relaxation to its end
        }
    }
    for (int node : wiring.downstream()) {
        activities[at(node)] = wiring.drive(node, activities, holds);
    }
    return nodesOf(network, activities);
}

double distance(const Network &network, const Wiring &wiring, const std::vector<double> &activities)
{
    double most = 0;
    for (int node = network.inputs; node < network.inputs + network.nodes; ++node) {
        most = std::max(most, std::abs(wiring.drive(node, activities) - activities[at(node)]));
    }
    return most;
}

} // namespace

/// The published B x^n / (K^n + x^n), B = (h - 1) / (2 h - 1), K^n = B - 1, h = half^n, multiplied out: this form
/// has no gap at h = 1/2, where it is x^n, and stays within 0 to 1 beyond.
double normalisedHill(double x, double hill, double halfActivation)
{
    if (x <= 0) {
        return 0;
    }
    if (x >= 1) {
        return 1;
    }
    const double power = std::pow(x, hill);
    const double half = std::pow(halfActivation, hill);
    return std::min(1.0, (1 - half) * power / (half + (1 - 2 * half) * power)); // a hair below 1 may round above it
}

std::vector<double> steadyState(const Network &network, const std::vector<double> &inputs)
{
    return steadyState(network, Wiring(network), inputs);
}

std::vector<double> steadyState(
    const Network &network, const Wiring &wiring, const std::vector<double> &inputs, std::span<const Hold> holds)
{
    // Always from rest, never from the last answer: a network with two steady states gives the one nearer to rest.
    return settle(network, wiring, activitiesFrom(network, inputs), holds);
}

std::vector<double> steadyStateFrom(
    const Network &network, const std::vector<double> &inputs, const std::vector<double> &state)
{
    assert(state.size() == at(network.nodes));
    std::vector<double> activities = activitiesFrom(network, inputs);
    std::copy(state.begin(), state.end(), activities.begin() + network.inputs);
    return settle(network, Wiring(network), std::move(activities), {});
}

std::vector<double> relax(
    const Network &network, const std::vector<double> &inputs, std::vector<double> state, double minutes)
{
    assert(state.size() == at(network.nodes) && network.tauMin.size() == at(network.nodes));
    if (minutes <= 0 || state.empty()) {
        return state;
    }
    const Wiring wiring(network);
    std::vector<double> activities = activitiesFrom(network, inputs);
    const auto place = [&](const OdeState &y) { std::copy(y.begin(), y.end(), activities.begin() + network.inputs); };

    PiecewiseOde ode;
    ode.breaks = {0.0};
    ode.rhs = [&](const OdeState &y, OdeState &dydt, double) {
        place(y);
        for (std::size_t i = 0; i < y.size(); ++i) {
            dydt[i] = (wiring.drive(network.inputs + static_cast<int>(i), activities) - y[i]) / network.tauMin[i];
        }
    };
    // In stretches of the slowest time constant, so that a long relaxation ends when nothing moves any more.
    const double stretch = 8 * *std::max_element(network.tauMin.begin(), network.tauMin.end());
    double left = minutes;
    while (left > 0) {
        ode.initial = state;
        solve(ode, {std::min(left, stretch)}, [&](std::size_t, const OdeState &y) { state = y; });
        left -= stretch;
        place(state);
        if (!(distance(network, wiring, activities) > settledRate)) {
            break;
        }
    }
    return state;
}

} // namespace relief::sim
