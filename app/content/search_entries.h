// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What can be found, with the words it is found by.

#include "content/search_index.h"

#include <vector>

namespace relief::content {

struct SearchEntry {
    FoundKind kind = FoundKind::Diagram;
    QString id;
    const Diagram *diagram = nullptr; ///< where it is; may be null
    LeveledText title;                ///< shown
    QString citation;                 ///< of a reference, whose title is never translated

    std::vector<QString> titles; ///< folded, at each level, in English and the language shown
    std::vector<QString> synonyms;
    std::vector<QString> body;
};

/// In the order of kinds, then of the pack.
std::vector<SearchEntry> searchEntries(const Pack &pack);

/// Names for one thing, folded: a medicine or term with its synonyms.
std::vector<std::vector<QString>> namesInPack(const Pack &pack);

} // namespace relief::content
