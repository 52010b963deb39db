// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source_entries.h"

#include "content/search_words.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Audience;
using content::Grade;
using content::Verdict;

namespace {

QString gradeChoice(Grade grade)
{
    return QCoreApplication::translate("Sources", "%1, %2").arg(content::gradeLetter(grade), content::gradeWord(grade));
}

SourceEntry entryOf(const content::Reference &reference)
{
    const QString type = content::translated(reference.type);
    return {reference.id, reference.shortCitation(), reference.title, {}, type,
        content::folded(QStringList{reference.shortCitation(), reference.title, type, reference.doi}.join(u' '))};
}

SourceEntry entryOf(const content::Statement &statement, Audience audience)
{
    const QString question = statement.question.at(audience);
    const QString text = statement.text.at(audience);
    return {statement.id, question.isEmpty() ? text : question, question.isEmpty() ? QString() : text,
        content::gradeLetter(statement.grade), gradeChoice(statement.grade),
        content::folded(question + u' ' + text + u' ' + statement.seeds.join(u' '))};
}

SourceEntry differenceOf(const content::Statement &statement, Audience audience)
{
    SourceEntry entry = entryOf(statement, audience);
    const QString said = content::translated(statement.said);
    entry.filter = statement.verdict ? content::verdictWord(*statement.verdict) : QString();
    entry.title = said.isEmpty() ? entry.title : said;
    entry.second = entry.filter;
    entry.words += u' ' + content::folded(said + u' ' + statement.differs.at(audience) + u' ' + entry.filter);
    return entry;
}

SourceEntry entryOf(const content::Term &term)
{
    const QString name = content::translated(term.term);
    const QString meaning = content::translated(term.explanation);
    return {term.id, name, meaning, {}, {}, content::folded(name + u' ' + term.synonyms.join(u' ') + u' ' + meaning)};
}

/// What has no author begins with its year, and comes last.
void sortByTitle(std::vector<SourceEntry> &entries)
{
    const QCollator collator;
    const auto isNamed = [](const SourceEntry &entry) {
        return !entry.title.isEmpty() && entry.title.front().isLetter();
    };
    std::stable_sort(entries.begin(), entries.end(), [&](const SourceEntry &a, const SourceEntry &b) {
        return isNamed(a) != isNamed(b) ? isNamed(a) : collator(a.title, b.title);
    });
}

} // namespace

bool differs(const content::Statement &statement)
{
    return statement.verdict.has_value()
           && (!statement.differs.isEmpty() || *statement.verdict == Verdict::Contested
               || *statement.verdict == Verdict::Misleading || *statement.verdict == Verdict::Wrong);
}

std::vector<SourceEntry> entriesOf(const content::Pack &pack, SourceTab tab, Audience audience)
{
    std::vector<SourceEntry> entries;
    switch (tab) {
    case SourceTab::References:
        std::transform(pack.references.begin(), pack.references.end(), std::back_inserter(entries),
            [](const content::Reference &reference) { return entryOf(reference); });
        sortByTitle(entries);
        break;
    case SourceTab::Statements:
        std::transform(pack.statements.begin(), pack.statements.end(), std::back_inserter(entries),
            [audience](const content::Statement &statement) { return entryOf(statement, audience); });
        break;
    case SourceTab::Differences:
        for (const content::Statement &statement : pack.statements) {
            if (differs(statement)) {
                entries.push_back(differenceOf(statement, audience));
            }
        }
        break;
    case SourceTab::Terms:
        std::transform(pack.glossary.begin(), pack.glossary.end(), std::back_inserter(entries),
            [](const content::Term &term) { return entryOf(term); });
        sortByTitle(entries);
        break;
    }
    return entries;
}

QStringList filtersOf(const std::vector<SourceEntry> &entries, SourceTab tab)
{
    QStringList known;
    for (const SourceEntry &entry : entries) {
        if (!entry.filter.isEmpty() && !known.contains(entry.filter)) {
            known << entry.filter;
        }
    }
    QStringList order; // grades and verdicts from sure to wrong, study types by name
    if (tab == SourceTab::Statements) {
        for (const Grade grade :
            {Grade::Mechanism, Grade::Strong, Grade::Moderate, Grade::Limited, Grade::LabOnly, Grade::Unsettled}) {
            order << gradeChoice(grade);
        }
    } else if (tab == SourceTab::Differences) {
        for (const Verdict verdict :
            {Verdict::WellEstablished, Verdict::Nuanced, Verdict::Contested, Verdict::Misleading, Verdict::Wrong}) {
            order << content::verdictWord(verdict);
        }
    } else {
        known.sort(Qt::CaseInsensitive);
        return known;
    }
    order.removeIf([&known](const QString &choice) { return !known.contains(choice); });
    return order;
}

bool isShown(const SourceEntry &entry, const QString &typed, const QString &filter)
{
    if (!filter.isEmpty() && entry.filter != filter) {
        return false;
    }
    const QStringList words = content::folded(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        words.begin(), words.end(), [&entry](const QString &word) { return entry.words.contains(word); });
}

} // namespace relief::ui
