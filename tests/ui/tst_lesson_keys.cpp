// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson with the keyboard alone, from its card to the next lesson.
#include "session/lesson_player.h"
#include "ui/lesson_step_row.h"
#include "ui/lessons_page.h"
#include "ui/quiz_answer.h"
#include "window_test.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace relief;
using Stage = session::LessonPlayer::Stage;

class TestLessonKeys : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(QString()); }
    void cleanup() { close(); }
    void aWholeLesson();
    void theFilledButtonAloneLeadsThroughALesson();
    void lettersChooseAGuessAndAnAnswer();
    void arrowsMoveAmongTheAnswersOfAGuess();
    void spacePlaysAndPausesFromTheListOfSteps();
    void everyKeyIsInTheList();

private:
    void settle() ///< also what is to be deleted
    {
        fixture::settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    session::LessonPlayer &player() { return *part<ui::LessonsPage>("lessons")->player(); }
    QString text(const char *name) { return part<QLabel>(name)->text(); }
    void openLesson(const char *id)
    {
        m_window->openPage(u"lessons"_s);
        settle();
        button(id)->setFocus();
        press(Qt::Key_Return);
        settle();
    }
    ui::LessonStepRow *stepWithFocus() { return qobject_cast<ui::LessonStepRow *>(QApplication::focusWidget()); }
    void watchToTheEnd()
    {
        auto *driver = m_window->findChild<ui::FrameDriver *>();
        const int step = player().step();
        for (int i = 0; i < 2000 && player().isPlaying() && player().step() == step; ++i) {
            driver->frame(0.2);
        }
    }
};

void TestLessonKeys::aWholeLesson()
{
    openLesson("lesson.card.L03");
    QVERIFY(player().isOpen());
    QCOMPARE(player().lesson()->id, u"L03"_s);
    QVERIFY(stepWithFocus() != nullptr && stepWithFocus()->isCurrent());
    const auto steps = static_cast<int>(player().lesson()->steps.size());
    for (int step = 0; step < steps; ++step) {
        QCOMPARE(player().step(), step);
        QCOMPARE(text("lesson.where"), u"Step %1 of %2"_s.arg(step + 1).arg(steps));
        if (player().stage() == Stage::Predict) {
            QVERIFY(part<QWidget>("lesson.predict") != nullptr);
            press(Qt::Key_A);
            press(Qt::Key_Return); // on the step in the list: watch
        }
        QCOMPARE(player().stage(), Stage::Step);
        QVERIFY(part<QWidget>("lesson.step") != nullptr);
        press(step % 2 == 0 ? Qt::Key_Right : Qt::Key_N);
        settle();
    }
    const auto questions = static_cast<int>(player().lesson()->check.size());
    for (int question = 0; question < questions; ++question) {
        QCOMPARE(player().stage(), Stage::Check);
        QCOMPARE(text("quiz.place"), u"Question %1 of %2"_s.arg(question + 1).arg(questions));
        press(Qt::Key_B);
        QVERIFY(!part<QWidget>("quiz.reason")->isHidden());
        press(Qt::Key_N);
        settle();
    }
    QCOMPARE(player().stage(), Stage::Summary);
    QCOMPARE(text("lesson.where"), u"Summary"_s);
    QVERIFY(part<QWidget>("lesson.summary") != nullptr);
    press(Qt::Key_Escape);
    QVERIFY(!player().isOpen());
    QCOMPARE(QApplication::focusWidget(), button("lesson.card.L03"));
    QVERIFY(button("lesson.card.L03")->accessibleDescription().contains(u"done"_s));
}

void TestLessonKeys::theFilledButtonAloneLeadsThroughALesson()
{
    openLesson("lesson.card.L12");
    button("lesson.next")->setFocus();
    for (int presses = 0; presses < 60 && player().lesson()->id == u"L12"_s && player().stage() != Stage::Summary;
         ++presses) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(part<QWidget>("lesson.panel")->isAncestorOf(focus));
        if (player().stage() == Stage::Predict) {
            press(Qt::Key_Space); // the first answer
            QCOMPARE(player().guessed(), 0);
            button("predict.watch")->setFocus();
        } else if (player().stage() == Stage::Check) {
            press(Qt::Key_Space);
            QCOMPARE(player().answered(), 0);
            button("lesson.next")->setFocus();
        }
        press(Qt::Key_Return);
        settle();
    }
    QCOMPARE(player().stage(), Stage::Summary);
    QCOMPARE(QApplication::focusWidget(), button("lesson.next"));
    press(Qt::Key_Return);
    QVERIFY(!player().isOpen()); // there is none after the last
}

void TestLessonKeys::lettersChooseAGuessAndAnAnswer()
{
    openLesson("lesson.card.L03");
    press(Qt::Key_A);
    QVERIFY(!player().guessed()); // nothing is asked
    player().goTo(1);
    QCOMPARE(player().stage(), Stage::Predict);
    QVERIFY(!button("predict.watch")->isEnabled());
    press(Qt::Key_C);
    QCOMPARE(player().guessed(), 2);
    QVERIFY(part<ui::QuizAnswer>("answer.C")->isTaken());
    press(Qt::Key_D); // there are three
    QCOMPARE(player().guessed(), 2);
    press(Qt::Key_B);
    QCOMPARE(player().guessed(), 1);
    QVERIFY(button("predict.watch")->isEnabled());
}

void TestLessonKeys::arrowsMoveAmongTheAnswersOfAGuess()
{
    openLesson("lesson.card.L03");
    player().goTo(1);
    settle();
    button("answer.A")->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), button("answer.B"));
    QCOMPARE(player().step(), 1);
    QCOMPARE(player().stage(), Stage::Predict);
}

void TestLessonKeys::spacePlaysAndPausesFromTheListOfSteps()
{
    openLesson("lesson.card.L01");
    QVERIFY(player().isPlaying()); // from the beginning
    press(Qt::Key_Space);
    QVERIFY(!player().isPlaying());
    press(Qt::Key_Space);
    QVERIFY(player().isPlaying());
    QCOMPARE(button("lesson.play")->accessibleName(), u"Pause (Space)"_s);
    press(Qt::Key_Space);
    QVERIFY(!player().isPlaying());
    press(Qt::Key_Space);
    watchToTheEnd();
    QCOMPARE(player().step(), 1);
    QVERIFY(stepWithFocus() != nullptr && stepWithFocus()->isCurrent()); // the focus goes along
}

void TestLessonKeys::everyKeyIsInTheList()
{
    press(Qt::Key_F1);
    settle();
    QString words;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        words += label->text() + u'\n';
    }
    for (const QString &text : {u"Play or pause; watch without a guess"_s, u"Back to all lessons"_s, u"Answer D"_s,
             u"Comic strip or one picture at a time"_s}) {
        QVERIFY2(words.contains(text), qPrintable(text));
    }
}

QTEST_MAIN(TestLessonKeys)
#include "tst_lesson_keys.moc"
