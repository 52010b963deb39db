// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The parameters of a drug model by the names files give them: for reading models and for a scenario's overrides.

#include "sim/disposition.h"

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

/// A number of a disposition, which may be inside one of its parts.
using DispositionSlot = double &(*)(sim::Disposition &);

struct Parameter {
    QString key;
    std::variant<DispositionSlot, double sim::Absorption::*, int sim::Absorption::*, double sim::FormedShare::*> slot;
    Range range;
    bool required = false;
    int metabolite = -1; ///< whose it is; -1: the drug's own
};

/// Parameters that a disposition of this scaling and form (rate constants or clearances) has.
std::vector<Parameter> parametersOf(const sim::Disposition &disposition);
std::vector<Parameter> parametersOf(const sim::Absorption &absorption);
std::vector<Parameter> parametersOf(const sim::FormedShare &formed);

/// All of a model; those of what is formed are called "morphine.clearance1LPerMin".
std::vector<Parameter> parametersOf(const sim::DrugModel &model);

QStringList keysOf(const std::vector<Parameter> &parameters);

/// Null if there is none of that name.
const Parameter *find(const std::vector<Parameter> &parameters, const QString &key);

void set(sim::DrugModel &model, const Parameter &parameter, double value);

/// What does not fit together though each value alone is accepted, as a sentence; empty if all fits.
QString mismatchIn(const sim::Disposition &disposition);
QString mismatchIn(const sim::DrugModel &model);

} // namespace relief::content
