// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checks.h"
#include "content/checks_setup.h"

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

constexpr size_t mostPictures = 2;

void keepPictures(Question &question, const Showable &all, const QString &pointer, Findings &findings)
{
    std::vector<QuestionPicture> kept;
    for (size_t i = 0; i < question.pictures.size(); ++i) {
        const QString place = at(pointer, i);
        if (i >= mostPictures) {
            findings.error(
                place, Check::tr("A question has %1 pictures at most.").arg(mostPictures), Check::tr("Remove one."));
        } else if (checkSetup(question.pictures[i].setup, all, at(place, "setup"_L1), findings)) {
            kept.push_back(std::move(question.pictures[i]));
        }
    }
    question.pictures = std::move(kept);
}

void keepRelated(Question &question, const QSet<QString> &known, const QString &pointer, Findings &findings)
{
    QStringList kept;
    for (qsizetype i = 0; i < question.related.size(); ++i) {
        if (known.contains(question.related[i]) && question.related[i] != question.id) {
            kept << question.related[i];
        } else {
            findings.error(at(pointer, static_cast<size_t>(i)),
                Check::tr("There is no other question %1 in the pack, or it was left out.")
                    .arg(quoted(question.related[i])),
                Check::tr("Add it to questions.json or correct the id."));
        }
    }
    question.related = kept;
}

} // namespace

void checkQuestions(Draft &draft)
{
    const Showable all(draft);
    const QSet<QString> statements = idsOf(draft.statements);
    keepSound(draft.questions, draft.issues, [&](Found<Question> &item, Findings &findings) {
        keepPictures(item.value, all, at(item.pointer, "pictures"_L1), findings);
        const bool answered = statements.contains(item.value.statement);
        if (!answered) {
            findings.error(at(item.pointer, "statement"_L1),
                Check::tr("There is no statement %1 in the pack, or it was left out.")
                    .arg(quoted(item.value.statement)),
                Check::tr("The question is left out: its statement has the answer, its grade and its sources."));
        }
        return answered;
    });
    const QSet<QString> questions = idsOf(draft.questions);
    keepSound(draft.questions, draft.issues, [&](Found<Question> &item, Findings &findings) {
        keepRelated(item.value, questions, at(item.pointer, "related"_L1), findings);
        return true;
    });
}

} // namespace relief::content
