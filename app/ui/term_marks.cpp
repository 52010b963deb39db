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
    std::stable_sort(phrases.begin(), phrases.end(),
        [](const Phrase &a, const Phrase &b) { return a.text.size() > b.text.size(); });
    return phrases;
}

bool isWordEdge(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || !text.at(at).isLetterOrNumber();
}

/// Where the phrase stands as a whole word, a plural s allowed; -1 if nowhere.
TermMark find(const QString &text, const Phrase &phrase)
{
    qsizetype at = text.indexOf(phrase.text, 0, Qt::CaseInsensitive);
    for (; at >= 0; at = text.indexOf(phrase.text, at + 1, Qt::CaseInsensitive)) {
        qsizetype end = at + phrase.text.size();
        if (end < text.size() && text.at(end) == u's' && isWordEdge(text, end + 1)) {
            ++end;
        }
        if (isWordEdge(text, at - 1) && isWordEdge(text, end)) {
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
        const TermMark found = find(text, phrase);
        const bool taken = std::any_of(marks.begin(), marks.end(), [&found](const TermMark &mark) {
            return mark.term == found.term
                   || (found.start < mark.start + mark.length && mark.start < found.start + found.length);
        });
        if (found.start >= 0 && !taken) {
            marks.push_back(found);
        }
    }
    std::sort(marks.begin(), marks.end(), [](const TermMark &a, const TermMark &b) { return a.start < b.start; });
    return marks;
}

} // namespace relief::ui
