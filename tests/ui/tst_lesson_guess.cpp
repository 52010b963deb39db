// SPDX-License-Identifier: GPL-3.0-or-later
// Guesses and answers: asked first, told in words, kept nowhere.
#include "lesson_test.h"
#include "ui/lesson_step_row.h"
#include "ui/predict_stages.h"
#include "ui/quiz_answer.h"

using namespace Qt::StringLiterals;
using namespace relief;
using Stage = session::LessonPlayer::Stage;

class TestLessonGuess : public QObject, protected fixture::LessonTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void autoPlayStopsAtAPrediction();
    void aTitleDoesNotTellWhatIsToBeGuessed();
    void aGuessIsNowhereAfterwards();
    void theExplanationWaitsUntilItHasHappened();
    void anAnswerIsToldInWordsAndMayBeTriedAgain();
    void aStepThatIsGoneOnToPlays();
};

void TestLessonGuess::autoPlayStopsAtAPrediction()
{
    openLesson(u"L03"_s);
    fixture::click(button("lesson.play"));
    QVERIFY(player().isPlaying());
    play(120);
    QCOMPARE(player().step(), 1);
    QCOMPARE(player().stage(), Stage::Predict);
    QVERIFY(!player().isPlaying());
    QVERIFY(!button("predict.watch")->isEnabled());
    fixture::click(button("lesson.skip"));
    QVERIFY(player().isPlaying());
    play(240);
    QCOMPARE(player().step(), 6); // the next one that asks
    QCOMPARE(player().stage(), Stage::Predict);
}

void TestLessonGuess::aTitleDoesNotTellWhatIsToBeGuessed()
{
    openLesson(u"L03"_s);
    const QString title = player().lesson()->steps[1].title.patient;
    auto *row = part<ui::LessonStepRow>("lesson.step.2");
    QVERIFY(!row->accessibleName().contains(title));
    player().goTo(1);
    QVERIFY(!row->accessibleName().contains(title));
    QVERIFY(!allWords().contains(player().lesson()->steps[1].narration.patient));
    player().watch();
    settle();
    QVERIFY(row->accessibleName().contains(title));
    QCOMPARE(text("lesson.step.title"), title);
}

void TestLessonGuess::aGuessIsNowhereAfterwards()
{
    openLesson(u"L03"_s);
    player().goTo(1);
    fixture::click(button("answer.A"));
    fixture::click(button("predict.watch"));
    settle();
    const QString guess = player().lesson()->steps[1].predict->answers[0].text.patient;
    QCOMPARE(text("lesson.thought"), guess);
    press(Qt::Key_Escape);
    settle();
    QVERIFY(part<QWidget>("lesson.thought") == nullptr);
    QVERIFY(!allWords().contains(guess));
    page()->go({ui::Destination::Kind::Lesson, u"L03"_s, {}});
    settle();
    QCOMPARE(player().step(), 1);
    QVERIFY(!player().guessed());
    QVERIFY(part<QWidget>("lesson.thought") == nullptr);
    player().back();
    player().next();
    settle();
    for (const ui::QuizAnswer *answer : m_window->findChildren<ui::QuizAnswer *>()) {
        QVERIFY(!answer->isTaken());
    }
}

void TestLessonGuess::theExplanationWaitsUntilItHasHappened()
{
    openLesson(u"L03"_s);
    player().goTo(1);
    player().guess(0);
    player().watch();
    settle();
    QCOMPARE(part<ui::PredictStages>("predict.stages")->stage(), ui::PredictStages::Observe);
    QVERIFY(part<QWidget>("lesson.explanation")->isHidden());
    while (!player().hasArrived()) {
        driver()->frame(0.2);
    }
    QCOMPARE(part<ui::PredictStages>("predict.stages")->stage(), ui::PredictStages::Explain);
    QVERIFY(!part<QWidget>("lesson.explanation")->isHidden());
    QVERIFY(player().isPlaying()); // time to read it
}

void TestLessonGuess::anAnswerIsToldInWordsAndMayBeTriedAgain()
{
    openLesson(u"L03"_s);
    fixture::click(button("lesson.step.8"));
    settle();
    QCOMPARE(player().stage(), Stage::Check);
    const content::Quiz &quiz = player().lesson()->check[0];
    const auto answer = [this](int index) {
        return part<ui::QuizAnswer>(qPrintable(u"answer."_s + ui::QuizAnswer::letter(index)));
    };
    const int wrong = quiz.right == 0 ? 1 : 0;
    fixture::click(answer(wrong));
    QCOMPARE(answer(wrong)->verdict(), u"Not this one"_s);
    QVERIFY(answer(quiz.right)->verdict().isEmpty());
    QVERIFY(text("quiz.verdict").startsWith(u"Not this one"_s));
    QVERIFY(part<QWidget>("quiz.reason")->accessibleDescription().contains(quiz.why.patient));
    fixture::click(answer(quiz.right));
    QVERIFY(answer(wrong)->verdict().isEmpty());
    QVERIFY(answer(quiz.right)->verdict().startsWith(u"Yes"_s));
    QVERIFY(text("quiz.verdict").startsWith(u"Yes"_s));
}

void TestLessonGuess::aStepThatIsGoneOnToPlays()
{
    openLesson(u"L03"_s);
    player().goTo(2);
    QVERIFY(!player().isPlaying());
    fixture::click(button("lesson.next"));
    QCOMPARE(player().step(), 3);
    QVERIFY(player().isPlaying());
    fixture::click(button("lesson.step.6"));
    QCOMPARE(player().step(), 5);
    QVERIFY(player().isPlaying());
    fixture::click(button("lesson.next"));
    QCOMPARE(player().stage(), Stage::Predict); // never by itself
    QVERIFY(!player().isPlaying());
    QVERIFY(!player().guessed());
}

QTEST_MAIN(TestLessonGuess)
#include "tst_lesson_guess.moc"
