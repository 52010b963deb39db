// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words of a text that the glossary explains.

#include "content/statement.h"

#include <vector>

namespace relief::ui {

struct TermMark {
    qsizetype start = 0;
    qsizetype length = 0;
    const content::Term *term = nullptr;

    friend bool operator==(const TermMark &, const TermMark &) = default;
};

/// The first occurrence of each term or one of its synonyms as whole words, longest first so that "opioid seat" wins
/// over "opioid"; in the order of the text. The marks point into `glossary`.
std::vector<TermMark> findTerms(const QString &text, const std::vector<content::Term> &glossary);

} // namespace relief::ui
