// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How much each number of a diagram's network matters to each of its nodes.

#include "content/network_builder.h"
#include "content/network_parameters.h"

#include <optional>
#include <vector>

namespace relief::content {

/// What one node does when one parameter is turned a tenth down and a tenth up.
struct Sensitivity {
    size_t parameter = 0; ///< in SensitivityTable::parameters
    double low = 0;       ///< activity with the parameter a tenth lower
    double high = 0;      ///< a tenth higher, or at the greatest value it can have
    /// Change of activity for each part by which the parameter changes, from these two: (high - low) / (step / value).
    double slope = 0;
    /// The same relative to the activity: 1 is in proportion, 0 is no dependence. Nothing for a node at 0 that would
    /// rise, since no part of 0 says how much.
    std::optional<double> elasticity;

    friend bool operator==(const Sensitivity &, const Sensitivity &) = default;
};

struct SensitivityTable {
    std::vector<NetworkParameter> parameters;
    std::vector<double> activities;               ///< of the nodes, as the pack has the parameters
    std::vector<std::vector<Sensitivity>> ranked; ///< by node: every parameter, the one that matters most first
};

/// At the steady state for these inputs. A pure function.
SensitivityTable sensitivities(const Diagram &diagram, const NetworkInputs &inputs);

} // namespace relief::content
