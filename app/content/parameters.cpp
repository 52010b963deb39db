// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/parameters.h"

#include "content/findings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

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
    std::vector<Parameter> all = parametersOf(model.disposition);
    const std::vector<Parameter> absorption = parametersOf(model.absorption);
    all.insert(all.end(), absorption.begin(), absorption.end());
    for (size_t i = 0; i < model.metabolites.size(); ++i) {
        const sim::Metabolite &metabolite = model.metabolites[i];
        std::vector<Parameter> its = parametersOf(metabolite.disposition);
        const std::vector<Parameter> share = parametersOf(metabolite.formed);
        its.insert(its.end(), share.begin(), share.end());
        for (Parameter &parameter : its) {
            parameter.key = u"%1.%2"_s.arg(QString::fromStdString(metabolite.drug), parameter.key);
            parameter.metabolite = static_cast<int>(i);
            all.push_back(parameter);
        }
    }
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

void set(sim::DrugModel &model, const Parameter &parameter, double value)
{
    sim::Metabolite *metabolite =
        parameter.metabolite < 0 ? nullptr : &model.metabolites.at(static_cast<size_t>(parameter.metabolite));
    if (const auto *slot = std::get_if<DispositionSlot>(&parameter.slot)) {
        (*slot)(metabolite != nullptr ? metabolite->disposition : model.disposition) = value;
    } else if (const auto *share = std::get_if<double sim::FormedShare::*>(&parameter.slot)) {
        if (metabolite != nullptr) {
            metabolite->formed.**share = value;
        }
    } else if (const auto *other = std::get_if<double sim::Absorption::*>(&parameter.slot)) {
        model.absorption.**other = value;
    } else {
        model.absorption.*std::get<int sim::Absorption::*>(parameter.slot) = static_cast<int>(value);
    }
}

QString mismatchIn(const sim::Disposition &d)
{
    const bool second = d.byClearance ? isHalf(d.volume2L, d.clearance2) : isHalf(d.k12, d.k21);
    const bool third = d.byClearance ? isHalf(d.volume3L, d.clearance3) : isHalf(d.k13, d.k31);
    if (second || third) {
        return Check::tr("Compartment %1 has only one of its two numbers; accepted are both above 0, or neither.")
            .arg(second ? 2 : 3);
    }
    return {};
}

QString mismatchIn(const sim::DrugModel &model)
{
    QString mismatch = mismatchIn(model.disposition);
    for (const sim::Metabolite &metabolite : model.metabolites) {
        if (mismatch.isEmpty()) {
            mismatch = mismatchIn(metabolite.disposition);
        }
    }
    return mismatch;
}

} // namespace relief::content
