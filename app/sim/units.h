// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Units as types: a number never travels without saying what it counts.

#include <compare>

namespace relief::sim {

/// A double in one unit. Two quantities of different units neither compare nor add.
template <class Unit>
struct Quantity {
    double value = 0;

    friend constexpr auto operator<=>(const Quantity &, const Quantity &) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return {a.value + b.value}; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return {a.value - b.value}; }
    friend constexpr Quantity operator*(Quantity a, double factor) { return {a.value * factor}; }
};

using Minutes = Quantity<struct MinutesUnit>;
using Micrograms = Quantity<struct MicrogramsUnit>;
using NanogramsPerMilliliter = Quantity<struct NanogramsPerMilliliterUnit>;
using Kilograms = Quantity<struct KilogramsUnit>;
using Centimeters = Quantity<struct CentimetersUnit>;
using Years = Quantity<struct YearsUnit>;
using LitersPerMinute = Quantity<struct LitersPerMinuteUnit>;

} // namespace relief::sim
