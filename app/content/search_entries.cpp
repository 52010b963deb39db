// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/search_entries.h"

#include "content/search_words.h"

#include <algorithm>
#include <map>
#include <set>

namespace relief::content {

namespace {

void add(std::vector<QString> &texts, const QString &text)
{
    QString words = folded(text);
    if (!words.isEmpty() && std::find(texts.begin(), texts.end(), words) == texts.end()) {
        texts.push_back(std::move(words));
    }
}

/// English is found in any language: the literature is English.
void addEnglish(std::vector<QString> &texts, const QString &english)
{
    add(texts, english);
    const QString shown = translated(english);
    if (shown != english) {
        add(texts, shown);
    }
}

void addLevels(std::vector<QString> &texts, const LeveledText &text)
{
    addEnglish(texts, text.patient);
    if (text.nurse != text.patient) {
        addEnglish(texts, text.nurse);
    }
    if (text.classroom != text.patient) {
        addEnglish(texts, text.classroom);
    }
}

void addAll(std::vector<QString> &texts, const QStringList &english)
{
    for (const QString &text : english) {
        addEnglish(texts, text);
    }
}

SearchEntry entryFor(const Diagram &diagram)
{
    SearchEntry entry{FoundKind::Diagram, diagram.id, &diagram, diagram.title, {}, {}, {}, {}};
    addLevels(entry.titles, diagram.title);
    add(entry.synonyms, diagram.id);
    addAll(entry.body, diagram.place);
    addLevels(entry.body, diagram.purpose);
    for (const Explanation &explanation : diagram.explanations) {
        addLevels(entry.body, explanation.title);
        addLevels(entry.body, explanation.body);
        addLevels(entry.body, explanation.watchFor);
    }
    for (const Card &card : diagram.cards) {
        addLevels(entry.body, card.title);
        addLevels(entry.body, card.lines);
        addLevels(entry.body, card.result);
    }
    addLevels(entry.body, diagram.leavesOut);
    return entry;
}

SearchEntry entryFor(const Node &node, const Diagram &diagram)
{
    SearchEntry entry{FoundKind::Node, node.id, &diagram, node.label, {}, {}, {}, {}};
    addLevels(entry.titles, node.label);
    addLevels(entry.synonyms, node.sublabel);
    addEnglish(entry.body, node.where);
    addLevels(entry.body, node.about);
    return entry;
}

SearchEntry entryFor(const Medicine &medicine)
{
    SearchEntry entry{FoundKind::Medicine, medicine.id, nullptr, medicine.name, {}, {}, {}, {}};
    addLevels(entry.titles, medicine.name);
    addAll(entry.synonyms, medicine.synonyms);
    addLevels(entry.body, medicine.summary);
    return entry;
}

SearchEntry entryFor(const Lesson &lesson)
{
    SearchEntry entry{FoundKind::Lesson, lesson.id, nullptr, lesson.title, {}, {}, {}, {}};
    addLevels(entry.titles, lesson.title);
    add(entry.synonyms, lesson.id);
    addLevels(entry.body, lesson.goal);
    for (const LessonStep &step : lesson.steps) {
        addLevels(entry.body, step.title);
        addLevels(entry.body, step.narration);
    }
    for (const LeveledText &sentence : lesson.summary) {
        addLevels(entry.body, sentence);
    }
    return entry;
}

SearchEntry entryFor(const Experiment &experiment)
{
    SearchEntry entry{FoundKind::Experiment, experiment.id, nullptr, experiment.question, {}, {}, {}, {}};
    addLevels(entry.titles, experiment.question);
    addLevels(entry.body, experiment.intro);
    addLevels(entry.body, experiment.prompt);
    addLevels(entry.body, experiment.why);
    addLevels(entry.body, experiment.unknown);
    return entry;
}

SearchEntry entryFor(const Question &question)
{
    SearchEntry entry{FoundKind::Asked, question.id, nullptr, question.question, {}, {}, {}, {}};
    addLevels(entry.titles, question.question);
    addLevels(entry.body, question.caution);
    for (const QuestionPicture &picture : question.pictures) {
        addLevels(entry.body, picture.title);
        addLevels(entry.body, picture.text);
    }
    return entry;
}

/// `hasPage`: a question asks for it elsewhere, and would be found twice.
SearchEntry entryFor(const Statement &statement, const Diagram *diagram, bool hasPage)
{
    const bool asks = !statement.question.isEmpty() && !hasPage;
    SearchEntry entry{asks ? FoundKind::Question : FoundKind::Statement, statement.id, diagram,
        asks ? statement.question : statement.text, {}, {}, {}, {}};
    addLevels(entry.titles, statement.question); // a statement's own words are too many for a title
    addLevels(entry.body, statement.text);
    addLevels(entry.body, statement.differs);
    addEnglish(entry.body, statement.said);
    for (const QString &seed : statement.seeds) {
        add(entry.synonyms, seed);
    }
    return entry;
}

SearchEntry entryFor(const Term &term)
{
    SearchEntry entry{FoundKind::Term, term.id, nullptr, {term.term, {}, {}}, {}, {}, {}, {}};
    addEnglish(entry.titles, term.term);
    addAll(entry.synonyms, term.synonyms);
    addEnglish(entry.body, term.explanation);
    return entry;
}

SearchEntry entryFor(const Reference &reference)
{
    const QString citation = reference.shortCitation();
    SearchEntry entry{FoundKind::Reference, reference.id, nullptr, {reference.title, {}, {}}, citation, {}, {}, {}};
    add(entry.titles, reference.authors);
    add(entry.synonyms, reference.title); // long, and found by many a word
    add(entry.synonyms, reference.id);
    add(entry.body, citation);
    add(entry.body, reference.type);
    add(entry.body, reference.doi);
    return entry;
}

/// The first diagram that shows each statement.
std::map<QString, const Diagram *> shownIn(const Pack &pack)
{
    std::map<QString, const Diagram *> shown;
    for (const Diagram &diagram : pack.diagrams) {
        for (const QString &statement : diagram.related) {
            shown.emplace(statement, &diagram);
        }
        for (const Explanation &explanation : diagram.explanations) {
            for (const QString &statement : explanation.statements) {
                shown.emplace(statement, &diagram);
            }
        }
    }
    return shown;
}

void addLearning(std::vector<SearchEntry> &entries, const Pack &pack)
{
    for (const Lesson &lesson : pack.lessons) {
        entries.push_back(entryFor(lesson));
    }
    for (const Experiment &experiment : pack.experiments) {
        entries.push_back(entryFor(experiment));
    }
    for (const Question &question : pack.questions) {
        entries.push_back(entryFor(question));
    }
}

void addStatements(std::vector<SearchEntry> &entries, const Pack &pack)
{
    std::set<QString> asked;
    for (const Question &question : pack.questions) {
        asked.insert(question.statement);
    }
    const std::map<QString, const Diagram *> shown = shownIn(pack);
    for (const Statement &statement : pack.statements) {
        const auto place = shown.find(statement.id);
        const Diagram *diagram = place == shown.end() ? nullptr : place->second;
        entries.push_back(entryFor(statement, diagram, asked.contains(statement.id)));
    }
}

} // namespace

std::vector<SearchEntry> searchEntries(const Pack &pack)
{
    std::vector<SearchEntry> entries;
    for (const Diagram &diagram : pack.diagrams) {
        entries.push_back(entryFor(diagram));
        for (const Node &node : diagram.nodes) {
            entries.push_back(entryFor(node, diagram));
        }
    }
    for (const Medicine &medicine : pack.medicines) {
        entries.push_back(entryFor(medicine));
    }
    addLearning(entries, pack);
    addStatements(entries, pack);
    for (const Term &term : pack.glossary) {
        entries.push_back(entryFor(term));
    }
    for (const Reference &reference : pack.references) {
        entries.push_back(entryFor(reference));
    }
    std::stable_sort(
        entries.begin(), entries.end(), [](const SearchEntry &a, const SearchEntry &b) { return a.kind < b.kind; });
    return entries;
}

std::vector<std::vector<QString>> namesInPack(const Pack &pack)
{
    std::vector<std::vector<QString>> all;
    for (const Medicine &medicine : pack.medicines) {
        std::vector<QString> names;
        addLevels(names, medicine.name);
        addAll(names, medicine.synonyms);
        all.push_back(std::move(names));
    }
    for (const Term &term : pack.glossary) {
        std::vector<QString> names;
        addEnglish(names, term.term);
        addAll(names, term.synonyms);
        all.push_back(std::move(names));
    }
    return all;
}

} // namespace relief::content
