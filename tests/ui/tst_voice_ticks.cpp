// SPDX-License-Identifier: GPL-3.0-or-later
// Ticks of a neuron: their times and pitches follow from what is shown, and from nothing else.
#include "fake_voice.h"
#include "ui/frame_driver.h"
#include "ui/voice_ticks.h"
#include "window_test.h"

using namespace Qt::StringLiterals;
using namespace relief;

class TestVoiceTicks : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void moreActivityTicksMore();
    void ticksAreEvenAndTheSameHoweverTimeIsCut();
    void excitationAndInhibitionDiffer();
    void oneTickIsSoft();
    void jumpsAndOtherPartsAreSilent();
    void theSelectedNeuronIsHeardWhileTimeRuns();

private:
    static const content::Diagram &diagram(const QString &id) { return *support::corePack().pack.diagram(id); }
    fixture::VoiceNotes m_notes;
};

void TestVoiceTicks::moreActivityTicksMore()
{
    QCOMPARE(ui::ticksBetween(1, 0, 10).size(), size_t(10 * ui::mostTicks));
    QCOMPARE(ui::ticksBetween(0.5, 0, 10).size(), size_t(5 * ui::mostTicks));
    QVERIFY(ui::ticksBetween(0, 0, 100).empty());
    QCOMPARE(ui::ticksBetween(7, 0, 10).size(), size_t(10 * ui::mostTicks)); // never more than can be told apart
}

void TestVoiceTicks::ticksAreEvenAndTheSameHoweverTimeIsCut()
{
    const std::vector<double> whole = ui::ticksBetween(0.6, 3, 9);
    std::vector<double> parts;
    for (double from = 3; from < 9; from += 0.0625) {
        const std::vector<double> some = ui::ticksBetween(0.6, from, from + 0.0625);
        parts.insert(parts.end(), some.begin(), some.end());
    }
    QCOMPARE(parts, whole);
    for (size_t i = 1; i < whole.size(); ++i) {
        const double apart = whole[i] - whole[i - 1];
        QVERIFY(std::abs(apart - 1 / (0.6 * ui::mostTicks)) < 0.02);
    }
}

void TestVoiceTicks::excitationAndInhibitionDiffer()
{
    QVERIFY(ui::influenceOf(diagram(u"D01"_s), u"dh1"_s) > 0);
    QVERIFY(ui::influenceOf(diagram(u"D02"_s), u"rvmoff"_s) < 0);
    QVERIFY(ui::influenceOf(diagram(u"D03"_s), u"gabai"_s) < 0); // over the receptor that it binds
    QCOMPARE(ui::tickPitch(2), ui::excitingPitch);
    QCOMPARE(ui::tickPitch(-1), ui::inhibitingPitch);
    QVERIFY(ui::excitingPitch > 2 * ui::inhibitingPitch); // more than an octave
    QVERIFY(ui::mixedPitch > ui::inhibitingPitch && ui::mixedPitch < ui::excitingPitch);
}

void TestVoiceTicks::oneTickIsSoft()
{
    const std::vector<float> wave = ui::tickWave(ui::excitingPitch, ui::Voice::sampleRate);
    QVERIFY(wave.size() > 1000 && wave.size() < 2000);
    QVERIFY(std::abs(wave.front()) < 1e-6F && std::abs(wave.back()) < 1e-6F);
    float loudest = 0;
    float steepest = 0;
    for (size_t i = 1; i < wave.size(); ++i) {
        loudest = std::max(loudest, std::abs(wave[i]));
        steepest = std::max(steepest, std::abs(wave[i] - wave[i - 1]));
    }
    QVERIFY(loudest > 0.1F && loudest <= 0.25F);
    QVERIFY(steepest < 0.05F); // a click would jump
}

void TestVoiceTicks::jumpsAndOtherPartsAreSilent()
{
    session::Snapshot now;
    now.diagram = &diagram(u"D01"_s);
    now.activity.assign(now.diagram->nodes.size(), 1);
    ui::TickClock clock;
    const auto heard = [&](double seconds, const QString &node) {
        now.signalSeconds = seconds;
        return clock.heard(now, node).ticks;
    };
    QCOMPARE(heard(10, u"dh1"_s), 0); // nothing before it
    QCOMPARE(heard(10.25, u"dh1"_s), ui::mostTicks / 4);
    QCOMPARE(heard(30, u"dh1"_s), 0);   // a jump
    QCOMPARE(heard(29.9, u"dh1"_s), 0); // back
    QCOMPARE(heard(30.1, u"dh5"_s), 0); // another part
    QCOMPARE(heard(30.35, u"dh5"_s), ui::mostTicks / 4);
    QCOMPARE(heard(30.6, {}), 0);
    now.activity.assign(now.diagram->nodes.size(), 0);
    QCOMPARE(heard(30.8, u"dh5"_s), 0);
    QCOMPARE(heard(31, u"dh5"_s), 0);
}

void TestVoiceTicks::theSelectedNeuronIsHeardWhileTimeRuns()
{
    open(u"D01"_s);
    m_notes = {};
    ui::Reader *reader = fixture::useFakeVoice(m_window.get(), &m_notes);
    auto *driver = m_window->findChild<ui::FrameDriver *>();
    const auto play = [&] {
        session().setPlaying(true);
        for (int i = 0; i < 20; ++i) {
            driver->frame(0.1);
        }
    };
    Q_EMIT view()->nodeSelected(u"dh1"_s);
    fixture::settle();
    play();
    QVERIFY(m_notes.played.empty()); // off
    ui::VoiceSettings settings;
    settings.ticks = true;
    reader->setSettings(settings);
    play();
    QVERIFY(!m_notes.played.empty());
    QCOMPARE(m_notes.played.front(), ui::tickWave(ui::excitingPitch, ui::Voice::sampleRate));
    QVERIFY(m_notes.said.empty()); // sounds, no words
    m_notes.played.clear();
    Q_EMIT view()->nodeSelected({});
    fixture::settle();
    play();
    QVERIFY(m_notes.played.empty());
    close();
}

QTEST_MAIN(TestVoiceTicks)
#include "tst_voice_ticks.moc"
