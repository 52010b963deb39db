// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/sensitivity.h"

#include <algorithm>
#include <cmath>

namespace relief::content {

namespace {

constexpr double step = 0.1;
constexpr double rounding = 1e-10; // activities and slopes below it are 0

/// A parameter's values a step down and up, and all activities there.
struct Turned {
    double lowValue = 0;
    double highValue = 0;
    std::vector<double> low;
    std::vector<double> high;
};

std::vector<double> activitiesOf(const Diagram &diagram, const NetworkInputs &inputs)
{
    return sim::steadyState(buildNetwork(diagram), inputs.asVector());
}

/// `diagram` is as before when it is done.
Turned turn(Diagram &diagram, const NetworkParameter &parameter, const NetworkInputs &inputs)
{
    Turned turned;
    turned.lowValue = parameter.value * (1 - step);
    turned.highValue = std::min(parameter.value * (1 + step), greatestValue(parameter.kind));
    setParameter(diagram, parameter, turned.lowValue);
    turned.low = activitiesOf(diagram, inputs);
    setParameter(diagram, parameter, turned.highValue);
    turned.high = activitiesOf(diagram, inputs);
    setParameter(diagram, parameter, parameter.value);
    return turned;
}

Sensitivity sensitivityOf(const NetworkParameter &parameter, const Turned &turned, size_t node, double activity)
{
    Sensitivity result;
    result.low = turned.low[node];
    result.high = turned.high[node];
    const double width = turned.highValue - turned.lowValue;
    result.slope = width > 0 ? (result.high - result.low) / width * parameter.value : 0;
    if (std::abs(result.slope) < rounding) {
        result.slope = 0;
        result.elasticity = 0;
    } else if (activity > rounding) {
        result.elasticity = result.slope / activity;
    }
    return result;
}

} // namespace

SensitivityTable sensitivities(const Diagram &diagram, const NetworkInputs &inputs)
{
    SensitivityTable table;
    table.parameters = networkParameters(diagram);
    table.activities = activitiesOf(diagram, inputs);
    table.ranked.resize(diagram.nodes.size());
    Diagram changed = diagram;
    for (size_t i = 0; i < table.parameters.size(); ++i) {
        const NetworkParameter &parameter = table.parameters[i];
        const Turned turned = turn(changed, parameter, inputs);
        for (size_t node = 0; node < table.ranked.size(); ++node) {
            table.ranked[node].push_back(sensitivityOf(parameter, turned, node, table.activities[node]));
            table.ranked[node].back().parameter = i;
        }
    }
    for (std::vector<Sensitivity> &rows : table.ranked) { // the same order for equals: that of the parameters
        std::stable_sort(rows.begin(), rows.end(), [](const Sensitivity &one, const Sensitivity &other) {
            return std::abs(one.slope) > std::abs(other.slope);
        });
    }
    return table;
}

} // namespace relief::content
