// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/amount.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

constexpr std::array masses{
    std::pair{"ng"_L1, 1e-3}, std::pair{"ug"_L1, 1.0}, std::pair{"mg"_L1, 1e3}, std::pair{"g"_L1, 1e6}};

QStringList unitsEnding(const QStringList &endings)
{
    QStringList units;
    for (const QString &ending : endings) {
        for (const auto &mass : masses) {
            units << mass.first + ending;
        }
    }
    return units;
}

} // namespace

std::optional<Unit> unitFrom(const QString &text)
{
    Unit unit;
    QString rest = text;
    if (rest.endsWith("/min"_L1)) {
        unit.perMinute = 1;
        rest.chop(4);
    } else if (rest.endsWith("/h"_L1)) {
        unit.perMinute = 1.0 / 60;
        rest.chop(2);
    }
    if (rest.endsWith("/kg"_L1)) {
        unit.perKg = true;
        rest.chop(3);
    }
    for (const auto &[name, micrograms] : masses) {
        if (rest == name) {
            unit.micrograms = micrograms;
            return unit;
        }
    }
    return std::nullopt;
}

QStringList amountUnits()
{
    return unitsEnding({u""_s, u"/kg"_s});
}

QStringList rateUnits()
{
    return unitsEnding({u"/min"_s, u"/kg/min"_s, u"/h"_s, u"/kg/h"_s});
}

sim::Micrograms inMicrograms(double number, const Unit &unit, sim::Kilograms weight)
{
    const double perMinute = unit.perMinute > 0 ? unit.perMinute : 1;
    return {number * unit.micrograms * (unit.perKg ? weight.value : 1) * perMinute};
}

} // namespace relief::content
