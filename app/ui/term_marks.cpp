// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/term_marks.h"

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
    std::vector<Phrase> phrases;
    for (const content::Term &term : glossary) {
        for (const QString &text : QStringList(content::translated(term.term)) + term.synonyms) {
            if (!text.isEmpty()) {
                phrases.push_back({text, &term});
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

} // namespace

std::vector<TermMark> findTerms(const QString &text, const std::vector<content::Term> &glossary)
{
    std::vector<TermMark> marks;
    for (const Phrase &phrase : phrasesOf(glossary)) {
        const bool known = std::any_of(
            marks.begin(), marks.end(), [&phrase](const TermMark &mark) { return mark.term == phrase.term; });
        const TermMark found = known ? TermMark{-1, 0, nullptr} : find(text, phrase, marks);
        if (found.start >= 0) {
            marks.push_back(found);
        }
    }
    std::sort(marks.begin(), marks.end(), [](const TermMark &a, const TermMark &b) { return a.start < b.start; });
    return marks;
}

} // namespace relief::ui
