// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a parsed JSON value no longer shows: repeated keys (Qt keeps the last one silently), numbers no quantity has,
// texts no sentence has.

#include "content/findings.h"

#include <QByteArray>

namespace relief::content {

/// Longest text in bytes. Also keeps std::regex of the schema checker, which recurses by character, off the stack's
/// end.
constexpr qsizetype longestText = 2000;
/// Beyond this no quantity of a pack or scenario makes sense, in any unit.
constexpr double largestNumber = 1e12;

/// Looks through a text that is known to be well-formed JSON.
void scanJson(const QByteArray &text, Findings &findings);

} // namespace relief::content
