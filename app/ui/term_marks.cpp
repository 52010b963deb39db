// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/term_marks.h"

#include "content/search_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace relief::ui {

namespace {

struct Phrase {
    QString text;
    const content::Term *term = nullptr;
};

std::vector<Phrase> phrasesOf(const std::vector<content::Term> &glossary)
{
    static const QRegularExpression list(QStringLiteral("[,;\u060c\u061b]")); // one may be several elsewhere
    std::vector<Phrase> phrases;
    for (const content::Term &term : glossary) {
        QStringList names{content::translated(term.term)};
        for (const QString &synonym : term.synonyms) {
            names << content::translated(synonym).split(list, Qt::SkipEmptyParts);
        }
        for (const QString &name : names) {
            if (!name.trimmed().isEmpty()) {
                phrases.push_back({name.trimmed(), &term});
            }
        }
    }
    std::stable_sort(
        phrases.begin(), phrases.end(), [](const Phrase &a, const Phrase &b) { return a.text.size() > b.text.size(); });
    return phrases;
}

bool isWordEdge(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || !text.at(at).isLetterOrNumber();
}

bool isTaken(const std::vector<TermMark> &marks, qsizetype start, qsizetype end)
{
    return std::any_of(marks.begin(), marks.end(),
        [=](const TermMark &mark) { return start < mark.start + mark.length && mark.start < end; });
}

/// Where the phrase stands as a whole word, a plural s allowed, outside the marks there are; -1 if nowhere.
TermMark find(const QString &text, const Phrase &phrase, const std::vector<TermMark> &marks)
{
    qsizetype at = text.indexOf(phrase.text, 0, Qt::CaseInsensitive);
    for (; at >= 0; at = text.indexOf(phrase.text, at + 1, Qt::CaseInsensitive)) {
        qsizetype end = at + phrase.text.size();
        if (end < text.size() && text.at(end) == u's' && isWordEdge(text, end + 1)) {
            ++end;
        }
        if (isWordEdge(text, at - 1) && isWordEdge(text, end) && !isTaken(marks, at, end)) {
            return {at, end - at, phrase.term};
        }
    }
    return {-1, 0, nullptr};
}

bool isArabic(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.script() == QChar::Script_Arabic; });
}

struct Word {
    qsizetype start = 0;
    qsizetype length = 0;
    QString folded;
};

/// Words with their vowel signs and tatweel.
std::vector<Word> wordsOf(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*"), QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Word> words;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        words.push_back({found.capturedStart(), found.capturedLength(), content::folded(found.captured())});
    }
    return words;
}

/// Whether it is this word, perhaps with "and", "with", "for", "so" or "as" written together with it.
bool isWord(const QString &written, const QString &word)
{
    static const QString attached = QStringLiteral("\u0648\u0628\u0644\u0641\u0643");
    constexpr qsizetype shortest = 3; // of which one letter may be another word
    const bool hasOne = written.size() == word.size() + 1 && word.size() >= shortest && attached.contains(written[0]);
    return written == word || (hasOne && written.endsWith(word));
}

/// As find(), for a language whose words have articles, conjunctions and vowel signs on them.
TermMark findArabic(const std::vector<Word> &words, const Phrase &phrase, const std::vector<TermMark> &marks)
{
    const std::vector<Word> wanted = wordsOf(phrase.text);
    for (size_t first = 0; first + wanted.size() <= words.size(); ++first) {
        size_t same = 0;
        while (same < wanted.size() && isWord(words[first + same].folded, wanted[same].folded)) {
            ++same;
        }
        const Word &last = words[first + wanted.size() - 1];
        const qsizetype start = words[first].start;
        const qsizetype end = last.start + last.length;
        if (same == wanted.size() && !isTaken(marks, start, end)) {
            return {start, end - start, phrase.term};
        }
    }
    return {-1, 0, nullptr};
}

} // namespace

std::vector<TermMark> findTerms(const QString &text, const std::vector<content::Term> &glossary)
{
    std::vector<TermMark> marks;
    const std::vector<Word> words = isArabic(text) ? wordsOf(text) : std::vector<Word>();
    for (const Phrase &phrase : phrasesOf(glossary)) {
        const bool known = std::any_of(
            marks.begin(), marks.end(), [&phrase](const TermMark &mark) { return mark.term == phrase.term; });
        const TermMark found = known                   ? TermMark{-1, 0, nullptr}
                               : isArabic(phrase.text) ? findArabic(words, phrase, marks)
                                                       : find(text, phrase, marks);
        if (found.start >= 0) {
            marks.push_back(found);
        }
    }
    std::sort(marks.begin(), marks.end(), [](const TermMark &a, const TermMark &b) { return a.start < b.start; });
    return marks;
}

} // namespace relief::ui
