// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The numbers of a diagram's network, one by one: for tables of them and for turning one of them.

#include "content/diagram.h"

#include <vector>

namespace relief::content {

/// One number that the network's steady state can depend on.
struct NetworkParameter {
    enum class Kind { Basal, Weight, Hill, Half };
    enum class Place { Node, Edge, Action };

    Kind kind = Kind::Weight;
    Place place = Place::Edge;
    size_t index = 0; ///< in the diagram's nodes, edges or drug actions
    double value = 0;

    friend bool operator==(const NetworkParameter &, const NetworkParameter &) = default;
};

/// Drives above 0, and weight, Hill coefficient and half-activation of each edge and drug action that is computed;
/// those left at the method's own, too. Time constants are not among them: they say when a state is reached, not which.
std::vector<NetworkParameter> networkParameters(const Diagram &diagram);

/// The same diagram with another value there.
void setParameter(Diagram &diagram, const NetworkParameter &parameter, double value);

double usualValue(NetworkParameter::Kind kind);                              ///< the method's own
double greatestValue(NetworkParameter::Kind kind);                           ///< the network has no sense beyond
QString reasonOf(const Diagram &diagram, const NetworkParameter &parameter); ///< why it is not the usual value

} // namespace relief::content
