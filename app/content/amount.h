// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Units of doses and rates in files. There is no guessing: what is not listed is not accepted.

#include "sim/units.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace relief::content {

struct Unit {
    double micrograms = 1; ///< in one of it
    bool perKg = false;
    double perMinute = 0; ///< how many of its time spans a minute has: 1 or 1/60; 0 if it is no rate
};

constexpr sim::Micrograms largestDose{10e6}; ///< 10 g, above any dose of any of these medicines

/// "mg", "ug/kg", "ng/kg/min", "mg/h"; nothing for any other text.
std::optional<Unit> unitFrom(const QString &text);

QStringList amountUnits(); ///< "ng", "ng/kg" ...
QStringList rateUnits();   ///< "ng/min", "ng/kg/min", "ng/h" ...

/// An amount, or a rate's amount in one minute.
sim::Micrograms inMicrograms(double number, const Unit &unit, sim::Kilograms weight);

} // namespace relief::content
