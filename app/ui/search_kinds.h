// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What each kind of search result is called, and where it leads.

#include "content/search_index.h"
#include "ui/destination.h"

namespace relief::ui {

/// The heading over results of a kind, translated.
QString kindWord(content::FoundKind kind);

/// Whether two kinds stand under one heading.
bool isOneGroup(content::FoundKind one, content::FoundKind other);

Destination destinationOf(const content::SearchResult &result);

} // namespace relief::ui
