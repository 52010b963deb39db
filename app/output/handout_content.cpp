// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/handout_content.h"

#include "output/handout_parts.h"
#include "session/differences.h"
#include "session/lesson_player.h"
#include "session/rehearsal.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

namespace relief::output {

using namespace Qt::StringLiterals;
using content::Audience;

namespace {

QString text(const char *english)
{
    return QCoreApplication::translate("Handout", english);
}

QString beforeCaption()
{
    return text(QT_TRANSLATE_NOOP("Handout", "Without the medicine"));
}

QString givenCaption(const session::Snapshot &shown, const content::Pack &pack)
{
    const QStringList names = namesOf(medicinesGiven(shown), pack, shown.audience);
    if (names.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("Handout", "No medicine"));
    }
    return text(QT_TRANSLATE_NOOP("Handout", "With the medicine: %1")).arg(names.join(u", "_s));
}

QStringList changesOf(const session::Snapshot &shown)
{
    QStringList sentences;
    for (const session::Change &change : shown.changes) {
        const bool ended = change.text.endsWith(u'.');
        sentences << (ended ? change.text
                            : QCoreApplication::translate("Handout", "%1.", "a sentence").arg(change.text));
    }
    return sentences;
}

/// What the diagram says of the state shown.
void explain(Handout &handout, const session::Snapshot &shown, const content::Pack &pack)
{
    if (shown.explanation < 0) {
        addHappenings(handout, changesOf(shown));
        return;
    }
    const content::Explanation &explanation = shown.diagram->explanations[static_cast<size_t>(shown.explanation)];
    addHappenings(handout, QStringList{explanation.body.at(shown.audience)} + changesOf(shown));
    handout.warnings << sentencesOf(explanation.watchFor.at(shown.audience));
    for (const QString &id : explanation.statements) {
        if (const content::Statement *statement = pack.statement(id)) {
            addSourcesOfHappenings(handout, pack, statement->references);
        }
    }
}

/// The session's state told to the audience wished for; its words are made when it is.
session::Snapshot toldTo(Audience audience, session::Session &own, const session::Session &shown)
{
    session::Snapshot snapshot = own.snapshot();
    Q_ASSERT(snapshot.audience == audience);
    snapshot.diagram = shown.pack().diagram(snapshot.diagram->id); // outlives this session
    return snapshot;
}

/// The steps of a lesson's strip that give a medicine, else its last.
const content::Setup &tellingStep(const content::Lesson &lesson)
{
    for (auto step = lesson.steps.rbegin(); step != lesson.steps.rend(); ++step) {
        if (!step->setup.given.empty()) {
            return step->setup;
        }
    }
    return lesson.steps.back().setup;
}

void addPair(Handout &handout, const content::Setup &setup, session::Rehearsal &rehearsal, const content::Pack &pack)
{
    const content::Setup none = session::withoutMedicine(setup);
    const auto add = [&](const content::Setup &one, const QString &caption) {
        HandoutPicture picture{caption, rehearsal.at(one, one.toMin), {}};
        picture.options = paperOptions(scene::plotCurves(rehearsal.curves(one), {}));
        picture.options.spotlight = one.highlight;
        handout.pictures.push_back(std::move(picture));
    };
    const session::Snapshot shown = rehearsal.at(setup, setup.toMin);
    if (!medicinesGiven(shown).isEmpty()) {
        add(none, beforeCaption());
    }
    add(setup, givenCaption(shown, pack));
}

} // namespace

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const QString sentence = text.mid(start, end - start).simplified();
        if (!sentence.isEmpty()) {
            sentences << sentence;
        }
        start = end;
    }
    return sentences;
}

Handout handoutOf(const session::Session &session, const HandoutWishes &wishes)
{
    const content::Pack &pack = session.pack();
    session::Session own(pack);
    own.setAudience(wishes.audience);
    own.arrange(session.arrangement());
    const session::Snapshot shown = toldTo(wishes.audience, own, session);
    const scene::PlotCurves curves = scene::plotCurves(own);
    Handout handout = emptyHandout(pack, wishes);
    handout.title = shown.diagram->title.at(wishes.audience);
    handout.lead = shown.diagram->purpose.at(wishes.audience);
    const QStringList given = medicinesGiven(shown);
    addSides(handout, pack, given, wishes.audience);
    addOverdoseSigns(handout, pack, given, wishes.audience);
    explain(handout, shown, pack);
    if (!given.isEmpty()) {
        own.resetMedicines();
        handout.pictures.push_back(
            {beforeCaption(), toldTo(wishes.audience, own, session), paperOptions(scene::plotCurves(own))});
    }
    handout.pictures.push_back({givenCaption(shown, pack), shown, paperOptions(curves)});
    return handout;
}

Handout handoutOf(const content::Question &question, const session::Session &session, const HandoutWishes &wishes)
{
    const content::Pack &pack = session.pack();
    session::Rehearsal rehearsal(pack);
    rehearsal.adopt(session);
    rehearsal.setAudience(wishes.audience);
    Handout handout = emptyHandout(pack, wishes);
    handout.title = question.question.at(wishes.audience);
    handout.lead = question.word.at(wishes.audience);
    if (const content::Statement *statement = pack.statement(question.statement)) {
        addHappenings(handout, {statement->text.at(wishes.audience)});
        addSourcesOfHappenings(handout, pack, statement->references);
    }
    QStringList medicines;
    for (const content::QuestionPicture &picture : question.pictures) {
        const content::Setup &setup = picture.setup;
        const session::Snapshot shown = rehearsal.at(setup, setup.toMin);
        medicines << medicinesGiven(shown);
        addHappenings(handout, {picture.text.at(wishes.audience)});
        if (question.pictures.size() == 1) {
            addPair(handout, setup, rehearsal, pack);
        } else {
            handout.pictures.push_back({picture.title.at(wishes.audience), shown,
                paperOptions(scene::plotCurves(rehearsal.curves(setup), {}))});
            handout.pictures.back().options.spotlight = setup.highlight;
        }
    }
    addSides(handout, pack, medicines, wishes.audience);
    addOverdoseSigns(handout, pack, medicines, wishes.audience);
    handout.warnings << sentencesOf(question.caution.at(wishes.audience));
    return handout;
}

Handout handoutOf(const content::Lesson &lesson, const session::Session &session, const HandoutWishes &wishes)
{
    const content::Pack &pack = session.pack();
    session::Rehearsal rehearsal(pack);
    rehearsal.adopt(session);
    rehearsal.setAudience(wishes.audience);
    Handout handout = emptyHandout(pack, wishes);
    handout.title = lesson.title.at(wishes.audience);
    handout.lead = lesson.goal.at(wishes.audience);
    for (const content::LeveledText &sentence : lesson.summary) {
        addHappenings(handout, {sentence.at(wishes.audience)});
    }
    if (!lesson.ask.empty()) {
        handout.ask.clear();
    }
    for (const content::LeveledText &question : lesson.ask) {
        handout.ask << question.at(wishes.audience);
    }
    if (!lesson.steps.empty()) {
        const content::Setup &setup = tellingStep(lesson);
        addPair(handout, setup, rehearsal, pack);
        const session::Snapshot &shown = handout.pictures.back().snapshot;
        const QStringList given = medicinesGiven(shown);
        addSides(handout, pack, given, wishes.audience);
        addOverdoseSigns(handout, pack, given, wishes.audience);
    }
    for (const content::LessonStep &step : lesson.steps) {
        addSourcesOfHappenings(handout, pack, step.references);
    }
    return handout;
}

Handout handoutOf(const session::Comparison &comparison, const HandoutWishes &wishes)
{
    const content::Pack &pack = comparison.session().pack();
    session::Session own(pack);
    own.setAudience(wishes.audience);
    own.arrange(comparison.session().arrangement());
    session::Comparison told(&own);
    told.setPanes(comparison.panes());
    Handout handout = emptyHandout(pack, wishes);
    handout.title = told.snapshot(0).diagram->title.at(wishes.audience);
    handout.lead = told.snapshot(0).diagram->purpose.at(wishes.audience);
    QStringList medicines;
    for (size_t pane = 0; pane < told.panes().size(); ++pane) {
        session::Snapshot shown = told.snapshot(pane);
        medicines << medicinesGiven(shown);
        shown.diagram = pack.diagram(shown.diagram->id);
        handout.pictures.push_back(
            {told.title(pane), shown, paperOptions(scene::plotCurves(told.curves(pane), told.doseMarks(pane)))});
    }
    addSides(handout, pack, medicines, wishes.audience);
    addOverdoseSigns(handout, pack, medicines, wishes.audience);
    for (const session::Difference &difference : session::differences(told)) {
        addHappenings(handout, {difference.text});
        addSourcesOfHappenings(handout, pack, difference.references);
    }
    return handout;
}

} // namespace relief::output
