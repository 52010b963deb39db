// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/network_parameters.h"

#include "content/network_builder.h"

#include <functional>
#include <limits>

namespace relief::content {

namespace {

using Kind = NetworkParameter::Kind;
using Place = NetworkParameter::Place;

constexpr double greatestHalf = 0.999; // the curve that is half-way up at 1 would have to end above it

template <class Owner>
auto &numberOf(Owner &response, Kind kind)
{
    return kind == Kind::Weight ? response.weight : kind == Kind::Hill ? response.hill : response.half;
}

void addResponse(std::vector<NetworkParameter> &parameters, Place place, size_t index, const Response &response)
{
    for (const Kind kind : {Kind::Weight, Kind::Hill, Kind::Half}) {
        parameters.push_back({kind, place, index, numberOf(response, kind)});
    }
}

} // namespace

std::vector<NetworkParameter> networkParameters(const Diagram &diagram)
{
    std::vector<NetworkParameter> parameters;
    for (size_t i = 0; i < diagram.nodes.size(); ++i) {
        if (diagram.nodes[i].basal > 0) {
            parameters.push_back({Kind::Basal, Place::Node, i, diagram.nodes[i].basal});
        }
    }
    for (size_t i = 0; i < diagram.edges.size(); ++i) {
        if (computedSign(diagram.edges[i])) {
            addResponse(parameters, Place::Edge, i, diagram.edges[i].response);
        }
    }
    for (size_t i = 0; i < diagram.drugActions.size(); ++i) {
        if (diagram.drugActions[i].effect != Effect::None) {
            addResponse(parameters, Place::Action, i, diagram.drugActions[i].response);
        }
    }
    return parameters;
}

void setParameter(Diagram &diagram, const NetworkParameter &parameter, double value)
{
    switch (parameter.place) {
    case Place::Node:
        diagram.nodes[parameter.index].basal = value;
        break;
    case Place::Edge:
        numberOf(diagram.edges[parameter.index].response, parameter.kind) = value;
        break;
    case Place::Action:
        numberOf(diagram.drugActions[parameter.index].response, parameter.kind) = value;
        break;
    }
}

double usualValue(Kind kind)
{
    const Response usual;
    return kind == Kind::Basal ? Node().basal : numberOf(usual, kind);
}

double greatestValue(Kind kind)
{
    return kind == Kind::Hill ? std::numeric_limits<double>::max() : kind == Kind::Half ? greatestHalf : 1;
}

QString reasonOf(const Diagram &diagram, const NetworkParameter &parameter)
{
    if (std::equal_to<>()(parameter.value, usualValue(parameter.kind))) {
        return {}; // one reason serves all numbers of a response, of which some may be left as they are
    }
    switch (parameter.place) {
    case Place::Edge:
        return diagram.edges[parameter.index].response.reason;
    case Place::Action:
        return diagram.drugActions[parameter.index].response.reason;
    case Place::Node:
        break;
    }
    return diagram.nodes[parameter.index].reason;
}

} // namespace relief::content
