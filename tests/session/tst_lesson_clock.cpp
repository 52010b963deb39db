// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of a lesson: how long steps take, playing, and what any second of a step shows.
#include "lesson_examples.h"
#include "session/lesson_timing.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Level;
using content::MedicineGroup;
using examples::Opened;
using examples::playOn;
using session::LessonPlayer;
using session::ReadingPace;
using session::Session;
using Stage = LessonPlayer::Stage;

class TestLessonClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void aStepTakesTheTimeToReadItAndItsClockRunsMeanwhile()
    {
        Opened opened;
        QCOMPARE(opened.player.stepSeconds(), 11 / ReadingPace::wordsASecond + ReadingPace::settleSeconds);
        opened.player.goTo(2);
        QCOMPARE(opened.player.stepSeconds(), ReadingPace::shortestWatchSeconds); // its clock runs
        opened.player.seek(ReadingPace::shortestWatchSeconds / 2);
        QCOMPARE(opened.session.snapshot().minutes, (8 + 90) / 2.0);
        QVERIFY(!opened.player.hasArrived());
        opened.player.seek(1000);
        QCOMPARE(opened.player.elapsedSeconds(), opened.player.stepSeconds());
        QCOMPARE(opened.session.snapshot().minutes, 90.0);
        QVERIFY(opened.player.hasArrived());
        opened.player.seek(-1);
        QCOMPARE(opened.session.snapshot().minutes, 8.0);
    }

    void anotherAudienceReadsLongerAndSeesTheSame()
    {
        Opened opened;
        opened.player.goTo(2);
        opened.player.seek(opened.player.stepSeconds() / 4);
        const double minutes = opened.session.snapshot().minutes;
        opened.session.setAudience(content::Audience::Nurse);
        QVERIFY(opened.player.stepSeconds() > ReadingPace::shortestWatchSeconds);
        QCOMPARE(opened.session.snapshot().minutes, minutes);
        QCOMPARE(opened.player.elapsedSeconds(), opened.player.stepSeconds() / 4);
    }

    void playingGoesOnToTheNextStepAndStopsAtAPrediction()
    {
        Opened opened;
        QSignalSpy stopped(&opened.player, &LessonPlayer::playingChanged);
        opened.player.setPlaying(true);
        QVERIFY(!opened.session.isPlaying());
        playOn(opened.player);
        QCOMPARE(stopped.size(), 2);
        QCOMPARE(opened.player.step(), 1);
        QCOMPARE(opened.player.stage(), Stage::Predict);
        QVERIFY(opened.player.isDone(0));
        QCOMPARE(opened.session.snapshot().minutes, 8.0); // nothing is given away
        opened.player.advance(100);
        QCOMPARE(opened.player.stage(), Stage::Predict);
        opened.player.setPlaying(true); // asked for
        QCOMPARE(opened.player.stage(), Stage::Step);
        playOn(opened.player);
        QCOMPARE(opened.player.step(), 3); // the last; the check is not entered unasked
        QCOMPARE(opened.player.stage(), Stage::Step);
        QVERIFY(opened.player.isDone(3));
        opened.player.setPlaying(true);
        QCOMPARE(opened.player.elapsedSeconds(), 0.0);
    }

    void speedShortensAndOtherSpeedsAreBroughtWithinBounds()
    {
        Opened opened;
        opened.player.setSpeed(5);
        QCOMPARE(opened.player.speed(), 2.0);
        opened.player.setSpeed(0.1);
        QCOMPARE(opened.player.speed(), 0.5);
        opened.player.setPlaying(true);
        opened.player.advance(2);
        QCOMPARE(opened.player.elapsedSeconds(), 1.0);
    }

    void minutesLeftCountAllStepsToCome()
    {
        Opened opened;
        double seconds = 0;
        for (int step = 0; step < 4; ++step) {
            opened.player.goTo(step);
            seconds += opened.player.stepSeconds();
        }
        opened.player.goTo(0);
        QCOMPARE(opened.player.minutesLeft(), static_cast<int>(std::ceil(seconds / 60)));
        opened.player.setSpeed(0.5);
        QCOMPARE(opened.player.minutesLeft(), static_cast<int>(std::ceil(seconds / 30)));
        opened.player.goTo(3);
        opened.player.next();
        QCOMPARE(opened.player.minutesLeft(), 0);
    }

    void thePredictedStepLeavesTimeToReadWhy()
    {
        Opened opened;
        opened.player.goTo(1);
        opened.player.watch();
        opened.player.advance(ReadingPace::shortestWatchSeconds);
        QVERIFY(opened.player.hasArrived());
        QCOMPARE(opened.session.snapshot().minutes, 60.0);
        QVERIFY(opened.player.stepSeconds() > ReadingPace::shortestWatchSeconds + ReadingPace::settleSeconds);
        QCOMPARE(opened.player.step(), 1);
    }

    void whatIsDoneToTheSessionMeanwhileDoesNotStay()
    {
        Opened opened;
        opened.player.goTo(2);
        opened.player.seek(5);
        const session::Snapshot shown = opened.session.snapshot();
        opened.session.openDiagram(u"D07"_s);
        opened.session.setLevel(MedicineGroup::Ketamine, Level::High);
        opened.session.setMinutes(200);
        opened.player.seek(5);
        QVERIFY(opened.session.snapshot() == shown);
    }

    void anySecondShowsTheSameFromEitherSide()
    {
        Opened opened;
        QRandomGenerator random(5);
        for (int i = 0; i < 200; ++i) {
            const int step = i % 4;
            opened.player.goTo(step);
            if (opened.player.stage() == Stage::Predict) {
                opened.player.watch();
            }
            const double at = random.bounded(opened.player.stepSeconds());
            opened.player.seek(0);
            opened.player.seek(at);
            const session::Snapshot forwards = opened.session.snapshot();
            opened.player.seek(opened.player.stepSeconds());
            opened.player.seek(at);
            QVERIFY2(opened.session.snapshot() == forwards, QByteArray::number(at).constData());
        }
    }

    void aPanelShowsTheEndOfItsStepAndLeavesTheSessionAlone()
    {
        Opened opened;
        opened.player.goTo(2);
        opened.player.seek(1000);
        const session::Snapshot end = opened.session.snapshot();
        opened.player.goTo(0);
        const session::Snapshot now = opened.session.snapshot();
        const session::Snapshot panel = opened.player.panel(2);
        QVERIFY(panel == end);
        QCOMPARE(panel.diagram, opened.session.pack().diagram(u"D03"_s));
        QVERIFY(opened.session.snapshot() == now);
        QVERIFY(opened.player.panel(0) == now);
    }
};

QTEST_GUILESS_MAIN(TestLessonClock)
#include "tst_lesson_clock.moc"
