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

/// Letters and digits of Crockford's Base32 in groups of five. Times, weights and heights are read back as they stand
/// once `roundedForCode` was applied. Nothing where a scenario from a file is shown: it does not fit into a code.
std::optional<QString> codeOf(const Coded &coded, const content::Pack &pack);

/// The nearest state that a code holds exactly.
Coded roundedForCode(Coded coded, const content::Pack &pack);

/// Reads a code; lower case, spaces and hyphens are forgiven, O is 0, I and L are 1. One wrong or two swapped
/// characters are always noticed. The issue says whether it was mistyped or made with other content.
content::Result<Coded> readCode(const QString &code, const content::Pack &pack);

} // namespace relief::session
