// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All that was chosen as a code of at most 40 characters, to bring it back on another machine with the same pack.

#include "content/issue.h"
#include "session/comparison.h"

namespace relief::session {

/// What a code says.
struct Coded {
    Arrangement arrangement;
    content::Audience audience = content::Audience::Patient;
    std::vector<PaneChoice> panes; ///< of a comparison; empty: Explore

    friend bool operator==(const Coded &, const Coded &) = default;
};

constexpr int longestCode = 40;

/// Letters and digits of Crockford's Base32 in whole groups of five, apart by hyphens where that stays within
/// longestCode. Values are read back as they stand once `roundedForCode` was applied. Nothing where a scenario from a
/// file is shown, which does not fit into a code; nor for a pack so large that a state would not.
std::optional<QString> codeOf(const Coded &coded, const content::Pack &pack);

/// The nearest state that a code holds exactly: minutes of the clock to 1/1024 (weeks: 1/8), naloxone's to the 1/16
/// before (weeks: 1), kilograms to 1/10, centimeters, months of age, quarters of the CYP2D6 score; medicines that the
/// pack does not hold become the first of their group, and of naloxone that is not given the time is left out.
Coded roundedForCode(Coded coded, const content::Pack &pack);

/// Reads a code; lower case, spaces and hyphens are forgiven, O is 0, I and L are 1. One wrong or two swapped
/// characters are always noticed. The issue says whether it was mistyped or made with other content.
content::Result<Coded> readCode(const QString &code, const content::Pack &pack);

} // namespace relief::session
