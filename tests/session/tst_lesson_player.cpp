// SPDX-License-Identifier: GPL-3.0-or-later
// How a lesson runs: its places, its questions, and the way out.
#include "lesson_examples.h"

#include <QSignalSpy>
#include <QTest>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Level;
using content::MedicineGroup;
using examples::Opened;
using examples::playOn;
using session::LessonPlayer;
using session::Session;
using Stage = LessonPlayer::Stage;

class TestLessonPlayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void opensAtItsFirstStepBySlugOrIdAndIgnoresOthers()
    {
        Session session(examples::packWith({examples::lesson()}));
        LessonPlayer player(&session);
        QSignalSpy changed(&player, &LessonPlayer::lessonChanged);
        player.open(u"L99"_s);
        QVERIFY(!player.isOpen());
        QCOMPARE(changed.size(), 0);
        player.open(u"T01-slug"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(player.lesson()->id, u"T01"_s);
        QCOMPARE(player.step(), 0);
        QCOMPARE(player.stage(), Stage::Step);
        QCOMPARE(session.snapshot().diagram->id, u"D03"_s);
        QCOMPARE(session.snapshot().minutes, 5.0);
        QVERIFY(!player.isPlaying());
    }

    void leavingBringsBackAllThatWasShown()
    {
        Session session(examples::packWith({examples::lesson(), examples::lesson(u"T02"_s)}));
        session.openDiagram(u"D07"_s);
        session.setLevel(MedicineGroup::Opioid, Level::High);
        session.setMinutes(33);
        session.setPlaying(true);
        const session::Arrangement before = session.arrangement();
        const session::Snapshot shown = session.snapshot();
        LessonPlayer player(&session);
        player.open(u"T01"_s);
        QVERIFY(!session.isPlaying());
        player.goTo(2);
        player.open(u"T02"_s); // the way back stays that of the first
        player.next();
        player.leave();
        QVERIFY(!player.isOpen());
        QCOMPARE(session.arrangement(), before);
        QVERIFY(session.snapshot() == shown);
        QVERIFY(session.isPlaying());
    }

    void aLessonGoesOnWhereItWasLeft()
    {
        Opened opened({examples::lesson(), examples::lesson(u"T02"_s)});
        opened.player.goTo(2);
        opened.player.seek(3);
        const session::Snapshot left = opened.session.snapshot();
        opened.player.open(u"T02"_s);
        QCOMPARE(opened.player.step(), 0);
        QVERIFY(!opened.player.isDone(0));
        opened.player.open(u"T01"_s);
        QCOMPARE(opened.player.step(), 2);
        QCOMPARE(opened.player.elapsedSeconds(), 3.0);
        QVERIFY(opened.session.snapshot() == left);
        QVERIFY(opened.player.isDone(0)); // left for a later one
        opened.player.leave();
        opened.player.open(u"T01"_s);
        QCOMPARE(opened.player.step(), 2);
        opened.player.restart();
        QCOMPARE(opened.player.step(), 0);
        QVERIFY(!opened.player.isDone(0));
    }

    void aGuessStaysOnTheScreenOfItsStep()
    {
        Opened opened;
        opened.player.guess(0);
        QVERIFY(!opened.player.guessed()); // nothing is predicted in the first step
        opened.player.goTo(1);
        opened.player.guess(7);
        QVERIFY(!opened.player.guessed());
        opened.player.guess(0);
        opened.player.setSureness(2);
        opened.player.watch();
        QCOMPARE(opened.player.guessed(), 0);
        QVERIFY(opened.player.watchesAfterGuess());
        QVERIFY(opened.player.isPlaying());
        opened.player.next();
        QVERIFY(!opened.player.guessed());
        QVERIFY(!opened.player.watchesAfterGuess());
        opened.player.back();
        QCOMPARE(opened.player.stage(), Stage::Predict);
        QVERIFY(!opened.player.guessed());
        QCOMPARE(opened.player.sureness(), 1);
        opened.player.next(); // without a guess
        QCOMPARE(opened.player.stage(), Stage::Step);
        QVERIFY(!opened.player.watchesAfterGuess());
    }

    void nothingOfAGuessIsLeftOutsideOfLessons()
    {
        Opened opened;
        opened.player.goTo(1);
        opened.player.guess(0);
        opened.player.setSureness(2);
        opened.player.leave();
        QVERIFY(!opened.player.guessed());
        QCOMPARE(opened.player.sureness(), 1);
    }

    void theCheckComesAfterTheStepsAndTheSummaryLast()
    {
        Opened opened;
        opened.player.goTo(3);
        opened.player.next();
        QCOMPARE(opened.player.stage(), Stage::Check);
        QVERIFY(opened.player.isDone(3));
        QVERIFY(!opened.player.answered());
        opened.player.answer(5);
        QVERIFY(!opened.player.answered());
        opened.player.answer(1);
        opened.player.answer(0); // any number of times
        QCOMPARE(opened.player.answered(), 0);
        opened.player.setPlaying(true);
        QVERIFY(!opened.player.isPlaying());
        opened.player.next();
        QCOMPARE(opened.player.question(), 1);
        QVERIFY(!opened.player.answered());
        opened.player.next();
        opened.player.next();
        QCOMPARE(opened.player.stage(), Stage::Summary);
        opened.player.next();
        QCOMPARE(opened.player.stage(), Stage::Summary);
        QCOMPARE(opened.player.step(), 3);
        opened.player.back();
        QCOMPARE(opened.player.question(), 2);
        opened.player.back();
        opened.player.back();
        QCOMPARE(opened.player.answered(), 0);
        opened.player.back();
        QCOMPARE(opened.player.stage(), Stage::Step);
        QCOMPARE(opened.player.step(), 3);
        opened.player.back();
        QCOMPARE(opened.player.step(), 2);
    }

    void stepsThatCannotBeShownAreSkippedAndNamed()
    {
        content::Lesson lesson = examples::lesson();
        lesson.steps[0].setup.diagram = u"D99"_s;
        lesson.steps[2].setup.highlight = {u"nothing"_s};
        lesson.missing = {2}; // the file had one more
        Opened opened({lesson});
        QCOMPARE(opened.player.step(), 1);
        const QStringList skipped = opened.player.skipped();
        QCOMPARE(skipped.size(), 3);
        QVERIFY2(skipped[0].contains(u"1"_s) && skipped[0].contains(u"D99"_s), qPrintable(skipped[0]));
        QVERIFY2(skipped[1].contains(u"3"_s), qPrintable(skipped[1]));
        QVERIFY2(skipped[2].contains(u"4"_s) && skipped[2].contains(u"nothing"_s), qPrintable(skipped[2]));
        opened.player.goTo(2);
        QCOMPARE(opened.player.step(), 1);
        opened.player.watch();
        playOn(opened.player);
        QCOMPARE(opened.player.step(), 3);
        opened.player.back();
        QCOMPARE(opened.player.step(), 1);
        opened.player.back(); // none before
        QCOMPARE(opened.player.step(), 1);
    }

    void aLessonWithoutAnyStepThatCanBeShownHasItsCheckAndSummary()
    {
        content::Lesson lesson = examples::lesson();
        for (content::LessonStep &step : lesson.steps) {
            step.setup.diagram = u"D99"_s;
        }
        Opened opened({lesson});
        QCOMPARE(opened.player.stage(), Stage::Check);
        QCOMPARE(opened.player.skipped().size(), 4);
        QCOMPARE(opened.player.minutesLeft(), 0);
        opened.player.back();
        QCOMPARE(opened.player.stage(), Stage::Check);
        lesson.check.clear();
        Opened bare({lesson});
        QCOMPARE(bare.player.stage(), Stage::Summary);
    }

    void thePersonStaysThatOfTheSession()
    {
        Opened opened;
        sim::Person person = opened.session.person();
        person.weight.value = 95;
        opened.session.setPerson(person);
        opened.player.goTo(1);
        QCOMPARE(opened.session.person().weight.value, 95.0);
        opened.player.leave();
    }
};

QTEST_GUILESS_MAIN(TestLessonPlayer)
#include "tst_lesson_player.moc"
