// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a code is written: Crockford's Base32 in whole groups of five, with two check characters. Private to session.

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace relief::session {

constexpr int codeRadix = 32;
constexpr size_t codeGroup = 5;
constexpr size_t checkSymbols = 2;

/// What each character stands for, 0 to 31, in the order in which they are written.
using CodeSymbols = std::vector<int>;

/// The symbols with two more, so that one that is wrong, or two neighbors that have changed places, are noticed.
CodeSymbols withCheck(CodeSymbols symbols);
bool checkHolds(const CodeSymbols &symbols);

/// Groups are set apart by hyphens where that stays within longestCode.
QString written(const CodeSymbols &symbols);

enum class Unreadable { Empty, TooLong, OtherCharacters };

/// Forgives what people do when they copy by hand: lower case, spaces and hyphens, O for 0, I and L for 1.
struct ReadSymbols {
    CodeSymbols symbols;
    std::optional<Unreadable> problem;
};
ReadSymbols symbolsOf(const QString &code);

} // namespace relief::session
