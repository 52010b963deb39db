// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_kinds.h"

#include "ui/search_palette.h"

namespace relief::ui {

using content::FoundKind;
using content::SearchResult;

QString kindWord(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Diagram:
        return SearchPalette::tr("Pictures");
    case FoundKind::Node:
        return SearchPalette::tr("Parts");
    case FoundKind::Medicine:
        return SearchPalette::tr("Medicines");
    case FoundKind::Lesson:
        return SearchPalette::tr("Lessons");
    case FoundKind::Experiment:
        return SearchPalette::tr("Experiments");
    case FoundKind::Statement:
        return SearchPalette::tr("Statements");
    case FoundKind::Asked:
    case FoundKind::Question:
        return SearchPalette::tr("Questions");
    case FoundKind::Term:
        return SearchPalette::tr("Words explained");
    case FoundKind::Reference:
        break;
    }
    return SearchPalette::tr("Sources");
}

/// Questions with and without a page are one thing to those who look for them.
bool isOneGroup(FoundKind one, FoundKind other)
{
    const auto group = [](FoundKind kind) { return kind == FoundKind::Question ? FoundKind::Asked : kind; };
    return group(one) == group(other);
}

Destination destinationOf(const SearchResult &result)
{
    using Kind = Destination::Kind;
    switch (result.kind) {
    case FoundKind::Diagram:
        return {Kind::Diagram, result.id, {}};
    case FoundKind::Node:
        return {Kind::Diagram, result.diagram, result.id};
    case FoundKind::Medicine:
        return {Kind::Medicine, result.id, {}};
    case FoundKind::Lesson:
        return {Kind::Lesson, result.id, {}};
    case FoundKind::Experiment:
        return {Kind::Experiment, result.id, {}};
    case FoundKind::Asked:
        return {Kind::Questions, result.id, {}};
    case FoundKind::Statement:
    case FoundKind::Question:
        return {Kind::Statement, result.id, {}};
    case FoundKind::Term:
        return {Kind::Term, result.id, {}};
    case FoundKind::Reference:
        break;
    }
    return {Kind::Reference, result.id, {}};
}

} // namespace relief::ui
