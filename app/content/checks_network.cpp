// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checks.h"
#include "content/network_builder.h"

#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

// f(x) = B x^n / (K^n + x^n) with B = (h^n - 1) / (2 h^n - 1) and K^n = B - 1 has no value at h^n = 1/2 and turns
// negative beyond it; as h^n nears 0, B - 1 is lost in rounding and f(0) = 0/0. A margin is kept from both.
constexpr double leastPower = 0.001;
constexpr double greatestPower = 0.495;

constexpr double leastHill = 0.1;
constexpr double greatestHill = 20;

/// Three decimals, rounded so that what is named is accepted.
QString named(double value, double (*round)(double))
{
    return QString::number(round(value * 1000) / 1000, 'f', 3);
}

void checkHalf(const Response &response, const QString &pointer, Findings &findings)
{
    const double power = std::pow(response.half, response.hill);
    if (power >= leastPower && power <= greatestPower) {
        return;
    }
    const double least = std::pow(leastPower, 1 / response.hill);
    const double greatest = std::pow(greatestPower, 1 / response.hill);
    findings.error(at(pointer, "half"_L1),
        Check::tr("With hill %1, half must be from %2 to %3; the curve has no solution otherwise.")
            .arg(response.hill)
            .arg(named(least, std::ceil), named(greatest, std::floor)),
        Check::tr("Choose half in this range, or another hill."));
}

/// The method's own numbers, and whether they are left as they are.
struct Usual {
    QString words;
    bool kept = true;
};

/// What differs has a reason, and a reason tells of something that differs.
void checkReason(const QString &reason, const Usual &usual, const QString &pointer, Findings &findings)
{
    const bool given = !reason.trimmed().isEmpty();
    if (!given && !usual.kept) {
        findings.error(pointer, Check::tr("These numbers differ from the method's own, and no reason says why."),
            Check::tr(R"(Add "reason", or leave the numbers at %1.)").arg(usual.words));
    }
    if (given && usual.kept) {
        findings.error(at(pointer, "reason"_L1), Check::tr("This is a reason for numbers that are the method's own."),
            Check::tr("Remove it, or change a number; the method's own are %1.").arg(usual.words));
    }
}

void checkResponse(const Response &response, const QString &pointer, Findings &findings)
{
    if (!(response.weight >= 0 && response.weight <= 1)) {
        findings.error(at(pointer, "weight"_L1), Check::tr("The weight must be from 0 to 1."));
    }
    if (!(response.hill >= leastHill && response.hill <= greatestHill)) {
        findings.error(
            at(pointer, "hill"_L1), Check::tr("hill must be from %1 to %2.").arg(leastHill).arg(greatestHill));
    } else if (!(response.half > 0 && response.half < 1)) {
        findings.error(at(pointer, "half"_L1), Check::tr("half must be above 0 and below 1."));
    } else {
        checkHalf(response, pointer, findings);
    }
    Response usual;
    usual.reason = response.reason;
    const Usual own{Check::tr("weight 1, hill 1.4, half 0.5"), response == usual};
    checkReason(response.reason, own, pointer, findings);
}

/// NOT of a product is no regulator of the network, so only what drives a node can build up.
void checkWeeks(Weeks weeks, bool drives, const QString &pointer, Findings &findings)
{
    if (weeks == Weeks::Builds && !drives) {
        findings.error(at(pointer, "weeks"_L1), Check::tr("Only a step that drives its node can build up."),
            Check::tr(R"(Accepted here: "tolerance", "withdrawal", "lost".)"));
    }
}

bool drives(const Edge &edge)
{
    const std::optional<Sign> sign = computedSign(edge);
    return sign == Sign::Excite || sign == Sign::Bind;
}

void checkNode(const Node &node, const QString &pointer, Findings &findings)
{
    if (!(node.basal >= 0 && node.basal <= 1)) {
        findings.error(at(pointer, "basal"_L1), Check::tr("basal must be from 0 to 1."));
    }
    if (!(node.tauMin > 0)) {
        findings.error(at(pointer, "tauMin"_L1), Check::tr("tauMin must be above 0."));
    }
    if (node.endogenousOpioid && !(node.basal > 0)) {
        findings.warning(at(pointer, "endogenousOpioid"_L1),
            Check::tr("The body's own opioids drive this node, but its drive is 0."), Check::tr("Set basal above 0."));
    }
    const Node method;
    const auto same = std::equal_to<double>();
    const bool kept =
        same(node.basal, method.basal) && same(node.tauMin, method.tauMin) && node.combine == method.combine;
    checkReason(node.reason, {Check::tr("basal 0, combine or, tauMin 1"), kept}, pointer, findings);
}

} // namespace

void checkNetwork(const Diagram &diagram, Findings &findings)
{
    for (size_t i = 0; i < diagram.nodes.size(); ++i) {
        checkNode(diagram.nodes[i], at(u"/nodes"_s, i), findings);
    }
    for (size_t i = 0; i < diagram.edges.size(); ++i) {
        const Edge &edge = diagram.edges[i];
        checkResponse(edge.response, at(at(u"/edges"_s, i), "response"_L1), findings);
        checkWeeks(edge.weeks, drives(edge), at(u"/edges"_s, i), findings);
    }
    for (size_t i = 0; i < diagram.drugActions.size(); ++i) {
        const DrugAction &action = diagram.drugActions[i];
        checkResponse(action.response, at(at(u"/drugActions"_s, i), "response"_L1), findings);
        checkWeeks(action.weeks, action.effect == Effect::Activate, at(u"/drugActions"_s, i), findings);
    }
}

} // namespace relief::content
