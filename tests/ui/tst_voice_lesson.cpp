// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson read along: its words begin with each step, and the next step waits for them.
#include "fake_voice.h"
#include "lesson_test.h"

using namespace Qt::StringLiterals;
using namespace relief;
using Stage = session::LessonPlayer::Stage;

class TestVoiceLesson : public QObject, protected fixture::LessonTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void eachStepIsReadAsItBegins();
    void theNextStepWaitsForTheEndOfTheWords();
    void aPauseIsSilentAndGoingOnBeginsTheWordsAgain();
    void anotherStepStopsTheWordsOfThisOne();
    void leavingStops();
    void notAlongMeansNotAlong();

private:
    ui::Reader *reader() { return ui::Reader::of(m_window.get()); }
    QString narration(int step)
    {
        const auto &steps = player().lesson()->steps;
        return ui::Lexicon(u"en"_s).spoken(ui::inSentences(
            {session::LessonPlayer::narration(steps[static_cast<size_t>(step)], session().snapshot().audience)}));
    }
    void playFrom(int step)
    {
        player().goTo(step);
        if (player().stage() == Stage::Predict) {
            player().watch();
        }
        player().setPlaying(true);
    }

    fixture::VoiceNotes m_notes;
};

void TestVoiceLesson::init()
{
    m_notes = {};
    open(QString());
    fixture::readAloud(fixture::useFakeVoice(m_window.get(), &m_notes));
    openLesson(u"L03"_s);
}

void TestVoiceLesson::eachStepIsReadAsItBegins()
{
    QVERIFY(m_notes.said.empty());
    playFrom(0);
    QCOMPARE(m_notes.said.size(), size_t(1));
    QCOMPARE(m_notes.said.back().text, narration(0));
    m_notes.end();
    playFrom(1);
    QCOMPARE(m_notes.said.size(), size_t(2));
    QCOMPARE(m_notes.said.back().text, narration(1));
}

void TestVoiceLesson::theNextStepWaitsForTheEndOfTheWords()
{
    playFrom(0);
    play(player().stepSeconds() + 5);
    QCOMPARE(player().step(), 0);
    QVERIFY(player().isPlaying());
    QCOMPARE(player().elapsedSeconds(), player().stepSeconds());
    m_notes.end();
    play(0.2);
    QCOMPARE(player().step(), 1);
    QVERIFY(m_notes.said.size() == 2 || player().stage() == Stage::Predict);
}

void TestVoiceLesson::aPauseIsSilentAndGoingOnBeginsTheWordsAgain()
{
    playFrom(0);
    play(1);
    player().setPlaying(false);
    QVERIFY(!reader()->isReading());
    QCOMPARE(m_notes.stops, 1);
    player().setPlaying(true);
    QCOMPARE(m_notes.said.size(), size_t(2));
    QCOMPARE(m_notes.said.back().text, narration(0));
    m_notes.end();
    player().setPlaying(false);
    player().setPlaying(true);
    QCOMPARE(m_notes.said.size(), size_t(2)); // they were told to their end
}

void TestVoiceLesson::anotherStepStopsTheWordsOfThisOne()
{
    playFrom(0);
    player().goTo(1);
    QVERIFY(m_notes.stops >= 1);
    if (player().stage() == Stage::Step) {
        QCOMPARE(m_notes.said.back().text, narration(1));
    } else {
        QVERIFY(!reader()->isReading());
    }
}

void TestVoiceLesson::leavingStops()
{
    playFrom(0);
    QVERIFY(reader()->isReading());
    m_window->openPage(u"home"_s);
    QVERIFY(!reader()->isReading());
}

void TestVoiceLesson::notAlongMeansNotAlong()
{
    ui::VoiceSettings settings = reader()->settings();
    settings.along = false;
    reader()->setSettings(settings);
    playFrom(0);
    QVERIFY(m_notes.said.empty());
    play(player().stepSeconds() + 0.4);
    QCOMPARE(player().step(), 1); // nothing to wait for
}

QTEST_MAIN(TestVoiceLesson)
#include "tst_voice_lesson.moc"
