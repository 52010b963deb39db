// SPDX-License-Identifier: GPL-3.0-or-later
// The Lessons page: what is shown, what is not kept, and the way back to what one had.
#include "lesson_test.h"
#include "ui/history.h"
#include "ui/lesson_readouts.h"
#include "ui/lesson_step_row.h"
#include "ui/prose_text.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Level;
using content::MedicineGroup;
using Stage = session::LessonPlayer::Stage;

class TestLessonPage : public QObject, protected fixture::LessonTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void theLibraryHasEveryLessonInOrder();
    void pictureAndSheetHaveTheSameNumbers();
    void leavingBringsBackWhatWasShown();
    void anotherPageShowsOnesOwnAndTheLessonWaits();
    void nothingOfALessonIsUndone();
    void framesComeOnlyWhileTheLessonPlays();
    void stepsThatCannotBeShownAreToldOf();
    void theWordsOfAnotherAudienceTakeTheirPlace();
    void everyControlHasItsName();
    void aDialogPausesTheLesson();
    void thePictureKeepsHalfOfASmallWindow();
    void itOpensAtOnce();
};

void TestLessonPage::theLibraryHasEveryLessonInOrder()
{
    m_window->openPage(u"lessons"_s);
    settle();
    QPoint before(-1, -1);
    for (int i = 1; i <= 12; ++i) {
        auto *card = button(qPrintable(u"lesson.card.L%1"_s.arg(i, 2, 10, QLatin1Char('0'))));
        QVERIFY(card != nullptr && card->isVisible());
        QVERIFY(card->accessibleName().startsWith(u"Lesson %1: "_s.arg(i)));
        QVERIFY(card->accessibleDescription().contains(u"min"_s));
        QVERIFY(card->y() > before.y() || (card->y() == before.y() && card->x() > before.x()));
        before = card->pos();
    }
    fixture::click(button("lesson.card.L05"));
    QCOMPARE(player().lesson()->id, u"L05"_s);
    QCOMPARE(text("lesson.title"), player().lesson()->title.patient);
    player().goTo(2);
    fixture::click(button("crumb.lessons"));
    QVERIFY(!player().isOpen());
    QVERIFY(button("lesson.card.L05")->accessibleDescription().contains(u"left at step 3 of 7"_s));
}

void TestLessonPage::pictureAndSheetHaveTheSameNumbers()
{
    openLesson(u"L03"_s);
    player().goTo(1);
    player().watch();
    play(player().stepSeconds() / 2);
    settle();
    auto *view = part<scene::DiagramView>("lesson.diagram");
    QVERIFY(view->snapshot() == session().snapshot());
    const QStringList lines = part<ui::LessonReadouts>("lesson.readouts")->lines();
    QVERIFY(!lines.isEmpty());
    qsizetype found = 0;
    for (const session::ReadoutValue &value : view->snapshot().readouts) {
        found += lines.filter(value.text).isEmpty() ? 0 : 1;
    }
    QCOMPARE(found, lines.size());
}

void TestLessonPage::leavingBringsBackWhatWasShown()
{
    session().setLevel(MedicineGroup::Ketamine, Level::High);
    session().setMinutes(33);
    const session::Arrangement before = session().arrangement();
    openLesson(u"L05"_s);
    player().goTo(3);
    player().watch();
    play(2);
    QVERIFY(!(session().arrangement() == before));
    press(Qt::Key_Escape);
    QCOMPARE(session().arrangement(), before);
}

void TestLessonPage::anotherPageShowsOnesOwnAndTheLessonWaits()
{
    session().setLevel(MedicineGroup::Ketamine, Level::Low);
    const session::Arrangement before = session().arrangement();
    openLesson(u"L05"_s);
    player().goTo(2);
    player().setPlaying(true);
    play(3);
    const double at = player().elapsedSeconds();
    m_window->openPage(u"explore"_s);
    settle();
    QCOMPARE(session().arrangement(), before);
    QCOMPARE(view()->snapshot().diagram->id, before.diagram);
    QVERIFY(!player().isOpen());
    m_window->openPage(u"lessons"_s);
    settle();
    QVERIFY(player().isOpen());
    QCOMPARE(player().step(), 2);
    QCOMPARE(player().elapsedSeconds(), at);
    QVERIFY(!player().isPlaying());
    QVERIFY(qobject_cast<ui::LessonStepRow *>(QApplication::focusWidget()) != nullptr);
    fixture::click(button("lesson.explore")); // the step, to be tried
    settle();
    QCOMPARE(session().snapshot().diagram->id, u"D07"_s);
    QVERIFY(view()->isVisible());
    QVERIFY(!player().isOpen());
}

void TestLessonPage::nothingOfALessonIsUndone()
{
    auto *history = m_window->findChild<ui::History *>();
    const int steps = history->stack()->count();
    openLesson(u"L03"_s);
    player().goTo(1);
    player().watch();
    play(3);
    player().goTo(6);
    press(Qt::Key_Escape);
    QCOMPARE(history->stack()->count(), steps);
    session().setLevel(MedicineGroup::Opioid, Level::Low);
    QCOMPARE(history->stack()->count(), steps + 1);
}

void TestLessonPage::framesComeOnlyWhileTheLessonPlays()
{
    openLesson(u"L01"_s);
    driver()->setManual(false);
    QVERIFY(!driver()->isRunning());
    player().setPlaying(true);
    QVERIFY(driver()->isRunning());
    QVERIFY(!session().isPlaying());
    player().setPlaying(false);
    QVERIFY(!driver()->isRunning());
    player().setPlaying(true);
    m_window->openPage(u"explore"_s);
    QVERIFY(!driver()->isRunning());
    driver()->setManual(true);
}

void TestLessonPage::stepsThatCannotBeShownAreToldOf()
{
    content::LoadedPack pack = support::corePack();
    for (content::Lesson &lesson : pack.pack.lessons) {
        lesson.steps[2].setup.diagram = u"D99"_s;
    }
    open(pack);
    openLesson(u"L03"_s);
    QVERIFY(text("lesson.skipped").contains(u"D99"_s));
    fixture::click(button("lesson.step.3"));
    QCOMPARE(player().step(), 0);
}

void TestLessonPage::theWordsOfAnotherAudienceTakeTheirPlace()
{
    openLesson(u"L03"_s);
    const content::LessonStep &step = player().lesson()->steps[0];
    QCOMPARE(part<ui::ProseText>("lesson.words")->text(), step.narration.patient);
    session().setAudience(content::Audience::Nurse);
    settle();
    QCOMPARE(part<ui::ProseText>("lesson.words")->text(), step.narration.nurse);
    QCOMPARE(text("lesson.step.title"), step.title.nurse);
    fixture::click(button("lesson.captions"));
    QVERIFY(part<ui::ProseText>("lesson.words")->isHidden());
}

void TestLessonPage::thePictureKeepsHalfOfASmallWindow()
{
    openLesson(u"L03"_s);
    const QSize picture = part<QWidget>("lesson.diagram")->size();
    QVERIFY(2 * picture.width() * picture.height() >= 1366 * 768);
}

void TestLessonPage::everyControlHasItsName()
{
    openLesson(u"L03"_s);
    const auto check = [this](const QString &where) {
        for (const QAbstractButton *one : page()->findChildren<QAbstractButton *>()) {
            if (!one->isVisible()) {
                continue;
            }
            const QString name = where + u": "_s + one->objectName();
            QVERIFY2(!one->accessibleName().isEmpty(), qPrintable(name));
            QVERIFY2(!one->text().isEmpty() || !one->toolTip().isEmpty(), qPrintable(name));
            QVERIFY2(one->width() >= 24 && one->height() >= 24, qPrintable(name));
        }
    };
    check(u"step"_s);
    player().goTo(1);
    settle();
    check(u"predict"_s);
    fixture::click(button("lesson.step.8"));
    settle();
    check(u"check"_s);
    while (player().stage() != Stage::Summary) {
        player().next();
    }
    settle();
    check(u"summary"_s);
    press(Qt::Key_Escape);
    settle();
    check(u"library"_s);
}

void TestLessonPage::aDialogPausesTheLesson()
{
    openLesson(u"L01"_s);
    player().setPlaying(true);
    press(Qt::Key_F9);
    settle();
    QVERIFY(QApplication::activeModalWidget() != nullptr);
    QVERIFY(!player().isPlaying());
    QApplication::activeModalWidget()->close();
}

void TestLessonPage::itOpensAtOnce()
{
    m_window->openPage(u"lessons"_s);
    settle();
    for (const content::Lesson &lesson : session().pack().lessons) {
        QElapsedTimer timer;
        timer.start();
        page()->go({ui::Destination::Kind::Lesson, lesson.id, {}});
        page()->grab();
        QVERIFY2(timer.elapsed() < 150, qPrintable(lesson.id));
        page()->go({ui::Destination::Kind::Lessons, {}, {}});
        settle();
    }
}

QTEST_MAIN(TestLessonPage)
#include "tst_lesson_page.moc"
