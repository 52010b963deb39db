// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/parameters.h"

#include "content/findings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

using D = sim::Disposition;
using A = sim::Absorption;

constexpr Range positive{0, 100000, true};
constexpr Range amount{0, 100000, false};
constexpr Range rate{0, 1000, false};
constexpr Range positiveRate{0, 1000, true};

void add(std::vector<Parameter> &all, const std::vector<Parameter> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

std::vector<Parameter> rateConstants()
{
    return {{"k10PerMin"_L1, &D::k10, positiveRate, true}, {"k12PerMin"_L1, &D::k12, rate, false},
        {"k21PerMin"_L1, &D::k21, rate, false}, {"k13PerMin"_L1, &D::k13, rate, false},
        {"k31PerMin"_L1, &D::k31, rate, false}};
}

std::vector<Parameter> clearances()
{
    return {{"volume2L"_L1, &D::volume2L, amount, false}, {"volume3L"_L1, &D::volume3L, amount, false},
        {"clearance1LPerMin"_L1, &D::clearance1, positive, true},
        {"clearance2LPerMin"_L1, &D::clearance2, amount, false},
        {"clearance3LPerMin"_L1, &D::clearance3, amount, false}};
}

std::vector<Parameter> clearancesPerKg()
{
    return {{"volume2LPerKg"_L1, &D::volume2L, amount, false}, {"volume3LPerKg"_L1, &D::volume3L, amount, false},
        {"clearance1LPerMinPerKg"_L1, &D::clearance1, positive, true},
        {"clearance2LPerMinPerKg"_L1, &D::clearance2, amount, false},
        {"clearance3LPerMinPerKg"_L1, &D::clearance3, amount, false}};
}

std::vector<Parameter> dispositionParameters(const D &disposition)
{
    const bool perKg =
        disposition.scaling == sim::Scaling::WeightVolume || disposition.scaling == sim::Scaling::WeightAll;
    std::vector<Parameter> all{{perKg ? "volume1LPerKg"_L1 : "volume1L"_L1, &D::volume1L, positive, true},
        {"ke0PerMin"_L1, &D::ke0PerMin, positiveRate, true}};
    if (!disposition.byClearance) {
        add(all, rateConstants());
    } else {
        add(all, perKg ? clearancesPerKg() : clearances());
    }
    if (disposition.scaling == sim::Scaling::WeightClearance) {
        all.push_back({"weightExponent"_L1, &D::weightExponent, {-2, 2, false}, true});
    }
    return all;
}

std::vector<Parameter> absorptionParameters(sim::Input input)
{
    const Parameter bioavailability{"bioavailability"_L1, &A::bioavailability, {0, 1, true}, false};
    switch (input) {
    case sim::Input::Intravenous:
        break;
    case sim::Input::FirstOrder:
        return {bioavailability, {"kaPerMin"_L1, &A::kaPerMin, positiveRate, true},
            {"lagMin"_L1, &A::lagMin, {0, 1440, false}, false}};
    case sim::Input::TransitChain:
        return {bioavailability, {"ktrPerMin"_L1, &A::ktrPerMin, positiveRate, true},
            {"transits"_L1, &A::transits, {0, 20, false}, true}};
    case sim::Input::NasalDepot:
        return {bioavailability, {"ktrPerMin"_L1, &A::ktrPerMin, positiveRate, true},
            {"kinPerMin"_L1, &A::kinPerMin, positiveRate, true}};
    }
    return {};
}

/// A compartment needs both of its constants or none: half of it would fill and never empty.
bool isHalf(double one, double other)
{
    return (one > 0) != (other > 0);
}

} // namespace

bool Range::holds(double value) const
{
    return (aboveLow ? value > low : value >= low) && value <= high; // false for NaN
}

QString Range::text() const
{
    const QString from = QString::number(low, 'g', 10);
    const QString to = QString::number(high, 'g', 10);
    return (aboveLow ? Check::tr("above %1, up to %2") : Check::tr("from %1 to %2")).arg(from, to);
}

std::vector<Parameter> parametersOf(const sim::DrugModel &model)
{
    std::vector<Parameter> all = dispositionParameters(model.disposition);
    add(all, absorptionParameters(model.absorption.input));
    return all;
}

QStringList keysOf(const std::vector<Parameter> &parameters)
{
    QStringList keys;
    for (const Parameter &parameter : parameters) {
        keys << parameter.key;
    }
    return keys;
}

const Parameter *find(const std::vector<Parameter> &parameters, const QString &key)
{
    const auto found = std::find_if(
        parameters.begin(), parameters.end(), [&](const Parameter &parameter) { return parameter.key == key; });
    return found == parameters.end() ? nullptr : &*found;
}

double get(const sim::DrugModel &model, const Parameter &parameter)
{
    if (const auto *slot = std::get_if<double D::*>(&parameter.slot)) {
        return model.disposition.**slot;
    }
    if (const auto *slot = std::get_if<double A::*>(&parameter.slot)) {
        return model.absorption.**slot;
    }
    return model.absorption.*std::get<int A::*>(parameter.slot);
}

void set(sim::DrugModel &model, const Parameter &parameter, double value)
{
    if (const auto *slot = std::get_if<double D::*>(&parameter.slot)) {
        model.disposition.**slot = value;
    } else if (const auto *other = std::get_if<double A::*>(&parameter.slot)) {
        model.absorption.**other = value;
    } else {
        model.absorption.*std::get<int A::*>(parameter.slot) = static_cast<int>(value);
    }
}

QString mismatchIn(const sim::DrugModel &model)
{
    const D &d = model.disposition;
    const bool second = d.byClearance ? isHalf(d.volume2L, d.clearance2) : isHalf(d.k12, d.k21);
    const bool third = d.byClearance ? isHalf(d.volume3L, d.clearance3) : isHalf(d.k13, d.k31);
    if (second || third) {
        return Check::tr("Compartment %1 has only one of its two numbers; accepted are both above 0, or neither.")
            .arg(second ? 2 : 3);
    }
    return {};
}

} // namespace relief::content
