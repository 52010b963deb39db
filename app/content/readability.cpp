// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/readability.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

constexpr int fromLong = 3;

QRegularExpression unicode(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// Not QString::count(), which counts what overlaps.
int matches(const QString &text, const QRegularExpression &pattern)
{
    int found = 0;
    for (auto match = pattern.globalMatch(text); match.hasNext(); match.next()) {
        ++found;
    }
    return found;
}

/// Of one part between hyphens, in lower case letters only.
int syllablesInPart(QString part)
{
    static const QRegularExpression silentEnd(u"(?:[^aeiouy]e|[^aeiouydt]ed|[^aeiouysxzcg]es)$"_s);
    static const QRegularExpression spokenEnd(u"[^aeiouy]le$"_s);
    static const QRegularExpression vowels(u"[aeiouy]+"_s);
    if (part.isEmpty()) {
        return 0;
    }
    if (!part.contains(spokenEnd)) {
        const QRegularExpressionMatch silent = silentEnd.match(part);
        if (silent.hasMatch()) {
            part.truncate(silent.capturedStart() + 1);
        }
    }
    return std::max(1, matches(part, vowels));
}

} // namespace

ReadingCounts &ReadingCounts::operator+=(const ReadingCounts &more)
{
    sentences += more.sentences;
    words += more.words;
    syllables += more.syllables;
    longWords += more.longWords;
    return *this;
}

QStringList readingWords(const QString &text)
{
    static const QRegularExpression word = unicode(u"[\\p{L}\\p{N}]+(?:['\u2019\\-\u2010\u2011.,]?[\\p{L}\\p{N}]+)*"_s);
    QStringList words;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        words << match.next().captured();
    }
    return words;
}

QStringList readingSentences(const QString &text)
{
    static const QRegularExpression end(u"(?<=[.!?])[\"'\u201d\u2019)\\]]*\\s+|\n+"_s);
    QStringList sentences;
    for (const QString &part : text.split(end, Qt::SkipEmptyParts)) {
        if (!readingWords(part).isEmpty()) {
            sentences << part;
        }
    }
    return sentences;
}

int syllablesIn(const QString &word)
{
    static const QRegularExpression between = unicode(u"[^\\p{L}'\u2019]+"_s);
    static const QRegularExpression apostrophes(u"['\u2019]"_s);
    int syllables = 0;
    for (QString part : word.toLower().split(between, Qt::SkipEmptyParts)) {
        syllables += syllablesInPart(part.remove(apostrophes));
    }
    return std::max(1, syllables);
}

ReadingCounts countReading(const QString &text)
{
    ReadingCounts counts;
    for (const QString &sentence : readingSentences(text)) {
        ++counts.sentences;
        for (const QString &word : readingWords(sentence)) {
            const int syllables = syllablesIn(word);
            ++counts.words;
            counts.syllables += syllables;
            counts.longWords += syllables >= fromLong ? 1 : 0;
        }
    }
    return counts;
}

double fleschKincaidGrade(const ReadingCounts &counts)
{
    if (counts.sentences == 0 || counts.words == 0) {
        return 0;
    }
    const double words = counts.words;
    return 0.39 * words / counts.sentences + 11.8 * counts.syllables / words - 15.59;
}

double smogGrade(const ReadingCounts &counts)
{
    constexpr double sample = 30; // sentences the formula was made for
    return counts.sentences == 0 ? 0 : 3 + std::sqrt(counts.longWords * sample / counts.sentences);
}

} // namespace relief::content
