// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Finds anything of a pack by a few typed letters.

#include "content/pack.h"

#include <memory>

namespace relief::content {

enum class FoundKind {
    Diagram,
    Node,
    Medicine,
    Lesson,
    Experiment,
    Asked, ///< a question that people ask, with its answer's page
    Statement,
    Question, ///< a statement that answers one which has no page
    Term,
    Reference
};

struct SearchResult {
    FoundKind kind = FoundKind::Diagram;
    QString id;      ///< of the thing; a question without a page has its statement's
    QString diagram; ///< where it is: of a node, and of a statement or question that a diagram shows; else empty
    QString title;   ///< translated, for the audience
    QString where;   ///< translated: the diagram's title of a node, a reference's citation; may be empty

    friend bool operator==(const SearchResult &, const SearchResult &) = default;
};

/// Words of a pack, folded: neither case nor diacritics matter. Built once, in a few milliseconds; a language change
/// needs another. The pack must outlive it.
class SearchIndex {
public:
    explicit SearchIndex(const Pack &pack);
    ~SearchIndex();

    /// Best first: is called so, title begins so, word begins so, synonym, slip of typing, mentioned in the text. Every
    /// word of the query must be found. One wrong, missing, extra or swapped letter is forgiven from 4 letters on, two
    /// from 8.
    std::vector<SearchResult> find(const QString &query, Audience audience, size_t most = 20) const;

private:
    struct Entries;
    std::unique_ptr<Entries> m_entries;
};

} // namespace relief::content
