// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/readability.h"

#include <algorithm>

namespace relief::content {

namespace {

constexpr QStringView strongVowels = u"aeo\u00e1\u00e9\u00f3";
constexpr QStringView accentedWeak = u"\u00ed\u00fa";
constexpr QStringView weakVowels = u"iu\u00fc";

bool isVowel(QChar letter)
{
    return strongVowels.contains(letter) || accentedWeak.contains(letter) || weakVowels.contains(letter);
}

/// Two vowels in a row that are two syllables: "ca-os", "dí-a".
bool isHiatus(QChar first, QChar second)
{
    const bool strong = strongVowels.contains(first) && strongVowels.contains(second);
    return strong || accentedWeak.contains(first) || accentedWeak.contains(second);
}

/// The u of "que", "qui", "gue" and "gui" is not heard; a y at the end is a vowel.
QString heard(QString word)
{
    for (const QStringView silent :
        {u"que", u"qui", u"gue", u"gui", u"qu\u00e9", u"qu\u00ed", u"gu\u00e9", u"gu\u00ed"}) {
        word.replace(silent.toString(), QString(silent[0]) + silent[2]);
    }
    if (word.endsWith(u'y')) {
        word.back() = u'i';
    }
    return word;
}

} // namespace

int spanishSyllablesIn(const QString &word)
{
    const QString letters = heard(word.toLower());
    int syllables = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const bool follows = i > 0 && isVowel(letters[i - 1]);
        if (isVowel(letters[i]) && (!follows || isHiatus(letters[i - 1], letters[i]))) {
            ++syllables;
        }
    }
    return std::max(1, syllables);
}

ReadingCounts countSpanishReading(const QString &text)
{
    ReadingCounts counts;
    for (const QString &sentence : readingSentences(text)) {
        ++counts.sentences;
        for (const QString &word : readingWords(sentence)) {
            ++counts.words;
            counts.syllables += spanishSyllablesIn(word);
        }
    }
    return counts;
}

double inflesz(const ReadingCounts &counts)
{
    if (counts.sentences == 0 || counts.words == 0) {
        return 0;
    }
    const double words = counts.words;
    return 206.835 - 62.3 * counts.syllables / words - words / counts.sentences;
}

} // namespace relief::content
