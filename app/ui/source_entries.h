// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the lists of the Sources page hold: references, statements, where we differ from the source article, words.

#include "content/pack.h"
#include "ui/destination.h"

#include <vector>

namespace relief::ui {

enum class SourceTab { References, Statements, Differences, Terms };

struct SourceEntry {
    QString id;     ///< of the reference, statement or term
    QString title;  ///< translated, for the audience
    QString second; ///< line below; may be empty
    QString mark;   ///< a grade's letter; may be empty
    QString filter; ///< the choice of the tab's filter it belongs to: study type, grade or verdict
    QString words;  ///< folded, to search in

    friend bool operator==(const SourceEntry &, const SourceEntry &) = default;
};

/// All entries of a tab: references by author, terms by name, statements and differences in the pack's order.
std::vector<SourceEntry> entriesOf(const content::Pack &pack, SourceTab tab, content::Audience audience);

/// The choices of a tab's filter in a sensible order; empty if it has none.
QStringList filtersOf(const std::vector<SourceEntry> &entries, SourceTab tab);

/// Whether every word typed is in the entry, and the filter is its own or empty.
bool isShown(const SourceEntry &entry, const QString &typed, const QString &filter);

/// The article says one thing and the program another.
bool differs(const content::Statement &statement);

} // namespace relief::ui
