// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How hard English and Spanish text is to read. Formulas and the rule for syllables: resources/schema/README.md.

#include <QString>
#include <QStringList>

namespace relief::content {

struct ReadingCounts {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    int longWords = 0; ///< of three syllables or more

    ReadingCounts &operator+=(const ReadingCounts &more);
    friend bool operator==(const ReadingCounts &, const ReadingCounts &) = default;
};

/// Words with their apostrophes and hyphens: "cell's", "short-acting", "10".
QStringList readingWords(const QString &text);

/// Cut after . ! ? (and a closing quote or bracket) and at line breaks; a part without a word is none.
QStringList readingSentences(const QString &text);

int syllablesIn(const QString &word); ///< at least 1

ReadingCounts countReading(const QString &text);

/// Of a Spanish word: vowels in a row are one, but a strong one beside a strong or an accented weak one.
int spanishSyllablesIn(const QString &word);

ReadingCounts countSpanishReading(const QString &text); ///< as countReading(), without longWords

/// Szigriszt-Pazos 1993, read on the INFLESZ scale (Barrio-Cantalejo et al. 2008): below 40 very hard, to 55 rather
/// hard, to 65 normal, to 80 rather easy, above very easy. 0 without a sentence. Twenty lines of our own: there is no
/// library.
double inflesz(const ReadingCounts &counts);

double fleschKincaidGrade(const ReadingCounts &counts); ///< Kincaid et al. 1975; 0 without a sentence
double smogGrade(const ReadingCounts &counts);          ///< McLaughlin 1969, short form; 0 without a sentence

} // namespace relief::content
