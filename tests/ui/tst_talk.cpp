// SPDX-License-Identifier: GPL-3.0-or-later
// What a talk tells its audience and its console, without a window.
#include "talk_fixture.h"

#include <QSignalSpy>

using namespace relief;
using namespace Qt::StringLiterals;
using session::LessonPlayer;
using ui::Talk;
using Stage = LessonPlayer::Stage;

class TestTalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPredictionAsksAndDoesNotTellItsStep();
    void aStepTellsItsFirstSentenceAndEndsWithItsLastPicture();
    void withoutALessonItIsTheSessionsPicture();
    void aFrozenPictureStandsWhileTheConsoleGoesOn();
    void aFrozenPictureCanBeSaidInAnotherLanguage();
    void wordsAndNumbersAreOfTheAudiencesLanguage();
    void votesAreCountedAndForgottenWithTheStep();
    void aTrailFadesAndALightGoesOut();
    void timeRunsWhileThePictureStands();
    void zoomAndLanguageStayWithinWhatIsOffered();

private:
    const content::LessonStep &step(int index) const { return m_player->lesson()->steps[static_cast<size_t>(index)]; }
    /// Opens the lesson at a step that asks first.
    int goToPrediction();

    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<LessonPlayer> m_player;
    std::unique_ptr<Talk> m_talk;
};

void TestTalk::init()
{
    support::failOnWarnings();
    fixture::offerPseudo();
    m_session = std::make_unique<session::Session>(support::corePack().pack);
    m_player = std::make_unique<LessonPlayer>(m_session.get());
    m_talk = std::make_unique<Talk>(m_session.get(), m_player.get());
}

void TestTalk::cleanup()
{
    m_talk.reset();
    m_player.reset();
    m_session.reset();
}

int TestTalk::goToPrediction()
{
    m_player->open(u"L03"_s);
    const auto &steps = m_player->lesson()->steps;
    const auto asking =
        std::find_if(steps.begin(), steps.end(), [](const auto &one) { return one.predict.has_value(); });
    const int index = static_cast<int>(asking - steps.begin());
    m_player->goTo(index);
    return index;
}

void TestTalk::aPredictionAsksAndDoesNotTellItsStep()
{
    const int index = goToPrediction();
    QVERIFY(m_player->stage() == Stage::Predict);
    const content::Audience audience = m_session->snapshot().audience;
    QVERIFY(m_talk->isAsking());
    QVERIFY(m_talk->hasVote());
    QCOMPARE(m_talk->title(), step(index).predict->question.at(audience));
    QVERIFY(!m_talk->caption().contains(step(index).title.at(audience)));
    m_talk->next();
    QVERIFY(m_player->stage() == Stage::Step);
    QVERIFY(!m_talk->isAsking());
    QCOMPARE(m_talk->title(), step(index).title.at(audience));
    QVERIFY(m_player->isPlaying());
}

void TestTalk::aStepTellsItsFirstSentenceAndEndsWithItsLastPicture()
{
    m_player->open(u"L03"_s);
    m_player->goTo(0);
    if (m_talk->isAsking()) {
        m_talk->next();
    }
    const QString all = LessonPlayer::narration(step(0), m_session->snapshot().audience);
    QVERIFY(!m_talk->caption().isEmpty());
    QVERIFY2(all.startsWith(m_talk->caption()), qPrintable(m_talk->caption()));
    QVERIFY(m_talk->caption().size() <= all.size());
    QCOMPARE(m_talk->stepCount(), static_cast<int>(m_player->lesson()->steps.size()));
    m_player->setPlaying(true);
    for (int i = 0; i < 1000; ++i) {
        m_talk->advance(0.25);
    }
    QCOMPARE(m_talk->step(), 0); // who talks goes on
    QCOMPARE(m_player->elapsedSeconds(), m_player->stepSeconds());
    QVERIFY(!m_talk->isMoving());
    m_talk->replay();
    QCOMPARE(m_player->elapsedSeconds(), 0.0);
    QVERIFY(m_talk->isMoving());
    m_talk->next();
    QCOMPARE(m_talk->step(), 1);
    m_talk->back();
    QCOMPARE(m_talk->step(), 0);
}

void TestTalk::withoutALessonItIsTheSessionsPicture()
{
    QVERIFY(!m_talk->isLesson());
    m_session->openDiagram(u"D03"_s);
    const session::Snapshot &snapshot = m_session->snapshot();
    QCOMPARE(m_talk->title(), snapshot.diagram->title.at(snapshot.audience));
    QCOMPARE(m_talk->stepCount(), 0);
    QVERIFY(m_talk->question() == nullptr && m_talk->setup() == nullptr);
    m_session->setMinutes(60);
    QSignalSpy ticks(m_talk.get(), &Talk::ticked);
    m_talk->next();
    m_talk->advance(0.1);
    QVERIFY(ticks.count() > 0);
    QVERIFY(m_session->snapshot().minutes > 60);
    m_talk->next();
    QVERIFY(!m_talk->isMoving());
    m_talk->back();
    QCOMPARE(m_session->snapshot().minutes, 0.0);
}

void TestTalk::aFrozenPictureStandsWhileTheConsoleGoesOn()
{
    m_player->open(u"L03"_s);
    m_player->goTo(0);
    const session::Snapshot before = m_talk->shown();
    const QString title = m_talk->title();
    m_talk->setFrozen(true);
    QSignalSpy pictures(m_talk.get(), &Talk::pictureChanged);
    QSignalSpy ticks(m_talk.get(), &Talk::ticked);
    m_talk->next();
    m_talk->next();
    m_talk->advance(0.2);
    QVERIFY(m_player->step() > 0);
    QCOMPARE(m_talk->shown(), before);
    QCOMPARE(m_talk->title(), title);
    QCOMPARE(m_talk->step(), 0);
    QCOMPARE(pictures.count() + ticks.count(), 0);
    m_talk->setFrozen(false);
    QCOMPARE(pictures.count(), 1);
    QCOMPARE(m_talk->step(), m_player->step());
    QCOMPARE(m_talk->shown(), m_session->snapshot());
}

void TestTalk::aFrozenPictureCanBeSaidInAnotherLanguage()
{
    m_session->openDiagram(u"D03"_s);
    m_session->setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
    m_session->setMinutes(60);
    const QString now = m_session->snapshot().readouts.front().text;
    m_talk->setFrozen(true);
    m_session->resetMedicines();
    QVERIFY(m_session->snapshot().readouts.front().text != now);
    m_talk->setLanguage(fixture::pseudo);
    QCOMPARE(m_talk->shown().readouts.front().text.left(1), u"["_s);
    QCOMPARE(m_talk->shown().minutes, 60.0);
    QVERIFY(m_talk->shown().readouts.front().now < m_session->snapshot().readouts.front().now);
}

void TestTalk::wordsAndNumbersAreOfTheAudiencesLanguage()
{
    m_player->open(u"L03"_s);
    m_player->goTo(0);
    m_talk->setLanguage(fixture::pseudo);
    QVERIFY(m_talk->title().startsWith(u'['));
    QVERIFY(m_talk->caption().startsWith(u'['));
    QVERIFY(m_talk->shown().readouts.empty() || m_talk->shown().readouts.front().text.startsWith(u'['));
    QCOMPARE(content::spokenLanguage(), u"en"_s); // the console's own
    QVERIFY(!step(0).title.at(content::Audience::Patient).startsWith(u'['));
}

void TestTalk::votesAreCountedAndForgottenWithTheStep()
{
    goToPrediction();
    m_talk->setVotes(0, 12);
    m_talk->setVotes(1, 5);
    m_talk->setVotes(99, 5);
    m_talk->setVotes(0, -3);
    QCOMPARE(m_talk->votes(0), 0);
    m_talk->setVotes(0, 12);
    QVERIFY(!m_talk->voteIsShown());
    m_talk->setVoteShown(true);
    QVERIFY(m_talk->voteIsShown());
    m_talk->next(); // to what happens: the class's guess stays to be compared
    QCOMPARE(m_talk->votes(0), 12);
    QCOMPARE(m_talk->votes(1), 5);
    QSignalSpy votes(m_talk.get(), &Talk::voteChanged);
    m_talk->next();
    QCOMPARE(votes.count(), 1);
    QCOMPARE(m_talk->votes(0), 0);
    QVERIFY(!m_talk->voteIsShown());
    m_talk->back();
    QCOMPARE(m_talk->votes(0), 0);
}

void TestTalk::aTrailFadesAndALightGoesOut()
{
    m_talk->pointAt({0.5, 0.5});
    QVERIFY(m_talk->trail().empty()); // no tool is on
    m_talk->setPointer(Talk::Pointer::Trail);
    m_talk->pointAt({0.1, 0.1});
    m_talk->advance(0.5);
    m_talk->pointAt({0.2, 0.2});
    QCOMPARE(m_talk->trail().size(), size_t(2));
    QVERIFY(m_talk->isMoving());
    m_talk->endPointing();
    m_talk->advance(1);
    QCOMPARE(m_talk->trail(), (std::vector<QPointF>{{0.2, 0.2}}));
    m_talk->advance(1);
    QVERIFY(m_talk->trail().empty());
    QVERIFY(!m_talk->isMoving());
    m_talk->setPointer(Talk::Pointer::Spotlight);
    m_talk->pointAt({0.1, 0.1});
    m_talk->pointAt({0.3, 0.3});
    QCOMPARE(m_talk->trail(), (std::vector<QPointF>{{0.3, 0.3}}));
    m_talk->advance(60);
    QCOMPARE(m_talk->trail().size(), size_t(1));
    m_talk->endPointing();
    QVERIFY(m_talk->trail().empty());
}

void TestTalk::timeRunsWhileThePictureStands()
{
    QSignalSpy seconds(m_talk.get(), &Talk::timeChanged);
    for (int i = 0; i < 10; ++i) {
        m_talk->advance(0.5);
    }
    QCOMPARE(m_talk->elapsedSeconds(), 5.0);
    QCOMPARE(seconds.count(), 5);
    m_talk->advance(3); // a busy computer: the talk took that long, the picture makes no jump
    QCOMPARE(m_talk->elapsedSeconds(), 8.0);
    m_talk->setPlannedMinutes(45);
    QCOMPARE(m_talk->plannedMinutes(), std::optional<int>(45));
    m_talk->restartTime();
    QCOMPARE(m_talk->elapsedSeconds(), 0.0);
}

void TestTalk::zoomAndLanguageStayWithinWhatIsOffered()
{
    m_talk->setZoom(9);
    QCOMPARE(m_talk->zoom(), 2.0);
    m_talk->setZoom(0.1);
    QCOMPARE(m_talk->zoom(), 1.0);
    m_talk->setLanguage(u"xx"_s);
    QCOMPARE(m_talk->language(), u"en"_s);
}

QTEST_MAIN(TestTalk)
#include "tst_talk.moc"
