// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The parameters of a drug model by the names files give them: for reading models and for a scenario's overrides.

#include "sim/disposition.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace relief::content {

/// What a parameter may be.
struct Range {
    double low = 0;
    double high = 0;
    bool aboveLow = false; ///< `low` itself is not accepted

    bool holds(double value) const;
    QString text() const; ///< "above 0, up to 1"
};

struct Parameter {
    QLatin1StringView key;
    std::variant<double sim::Disposition::*, double sim::Absorption::*, int sim::Absorption::*> slot;
    Range range;
    bool required = false;
};

/// Parameters that a model of this scaling, form (rate constants or clearances) and absorption has.
std::vector<Parameter> parametersOf(const sim::DrugModel &model);

QStringList keysOf(const std::vector<Parameter> &parameters);

/// Null if there is none of that name.
const Parameter *find(const std::vector<Parameter> &parameters, const QString &key);

double get(const sim::DrugModel &model, const Parameter &parameter);
void set(sim::DrugModel &model, const Parameter &parameter, double value);

/// What does not fit together though each value alone is accepted, as a sentence; empty if all fits.
QString mismatchIn(const sim::DrugModel &model);

} // namespace relief::content
