// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words as the search compares them.

#include <QString>
#include <QStringList>

namespace relief::content {

/// Lower case, without diacritics, Greek letters by name, words apart by single spaces. Arabic as people type it: one
/// form of alif, ya and ta marbuta, no tatweel, Western digits, and words without their article ("الألم" is "الم").
QString folded(const QString &text);

/// Words of a folded text.
QStringList searchWords(const QString &foldedText);

/// How many slips of typing a word of this length may have: none up to 3 letters, 1 up to 7, then 2.
int slipsForgiven(qsizetype letters);

/// Whether the word, or a beginning of it, is `typed` but for at most `slips` wrong, missing, extra or swapped letters.
/// The first letter must be right, or the first two swapped: few mistype it, and far fewer words come close.
bool startsNearly(const QString &word, const QString &typed, int slips);

} // namespace relief::content
