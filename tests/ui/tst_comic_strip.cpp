// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson without motion, and on paper.
#include "session/lesson_player.h"
#include "ui/comic_panel.h"
#include "ui/comic_strip.h"
#include "ui/lesson_print.h"
#include "ui/lessons_page.h"
#include "window_test.h"

#include <QRegularExpression>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace relief;
using Stage = session::LessonPlayer::Stage;

class TestComicStrip : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void everyLessonHasAStripOfSixPanelsAtMost();
    void reducedMotionShowsItInThePlaceOfTheMovingPicture();
    void theStepOneIsAtIsMarked();
    void aPanelOpensItsStep();
    void aPredictionIsNotToldByItsPanel();
    void theButtonAndItsKeyShowIt();
    void wordsBesideItAreOfTheEndOfAStep();
    void paperHasItsPicturesAndWords();

private:
    void settle() ///< also what is to be deleted
    {
        fixture::settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    ui::LessonsPage *page() { return part<ui::LessonsPage>("lessons"); }
    session::LessonPlayer &player() { return *page()->player(); }
    ui::ComicPanel *panel(int number) { return part<ui::ComicPanel>(qPrintable(u"comic.%1"_s.arg(number))); }
    void openLesson(const QString &id)
    {
        m_window->openPage(u"lessons"_s);
        settle();
        page()->go({ui::Destination::Kind::Lesson, id, {}});
        settle();
    }
};

void TestComicStrip::everyLessonHasAStripOfSixPanelsAtMost()
{
    for (const content::Lesson &lesson : session().pack().lessons) {
        const std::vector<int> strip = ui::stripOf(lesson);
        QVERIFY(!strip.empty() && strip.size() <= 6);
    }
    content::Lesson unnamed = session().pack().lessons.front();
    unnamed.strip.clear();
    unnamed.steps.resize(9, unnamed.steps.front());
    QCOMPARE(ui::stripOf(unnamed), (std::vector{0, 1, 2, 3, 4, 5}));
}

void TestComicStrip::reducedMotionShowsItInThePlaceOfTheMovingPicture()
{
    openLesson(u"L03"_s);
    QVERIFY(!part<QWidget>("comicStrip")->isVisible());
    page()->setReducedMotion(true);
    settle();
    QVERIFY(part<QWidget>("comicStrip")->isVisible());
    QVERIFY(!part<QWidget>("lesson.diagram")->isVisible());
    for (const ui::ComicPanel *one : m_window->findChildren<ui::ComicPanel *>()) {
        QVERIFY(!one->words().isEmpty() && one->width() > 200 && one->height() > 150);
    }
    QVERIFY(part<QWidget>("lesson.next")->isVisible()); // by steps as before
    page()->setReducedMotion(false);
    QVERIFY(part<QWidget>("lesson.diagram")->isVisible());
}

void TestComicStrip::theStepOneIsAtIsMarked()
{
    openLesson(u"L03"_s); // its panels are steps 0, 1, 2, 4, 5, 6
    page()->setReducedMotion(true);
    QVERIFY(panel(1)->isCurrent());
    player().goTo(4);
    QVERIFY(!panel(1)->isCurrent());
    QVERIFY(panel(4)->isCurrent());
    QVERIFY(panel(4)->accessibleName().contains(u"where you are"_s));
    QCOMPARE(panel(4)->words(), player().lesson()->steps[4].narration.patient);
    player().goTo(3); // without a panel of its own: in the place of the one before
    QVERIFY(panel(3)->isCurrent());
    QCOMPARE(panel(3)->number(), 4);
    QCOMPARE(panel(3)->words(), player().lesson()->steps[3].narration.patient);
    player().goTo(4);
    QCOMPARE(panel(3)->number(), 3);
}

void TestComicStrip::aPanelOpensItsStep()
{
    openLesson(u"L03"_s);
    page()->setReducedMotion(true);
    settle();
    fixture::click(panel(5));
    QCOMPARE(player().step(), 5);
}

void TestComicStrip::aPredictionIsNotToldByItsPanel()
{
    openLesson(u"L03"_s);
    page()->setReducedMotion(true);
    player().goTo(1);
    QCOMPARE(player().stage(), Stage::Predict);
    const QString told = player().lesson()->steps[1].narration.patient;
    QVERIFY(panel(2)->words() != told);
    player().watch();
    QCOMPARE(panel(2)->words(), told);
}

void TestComicStrip::theButtonAndItsKeyShowIt()
{
    openLesson(u"L03"_s);
    fixture::click(button("lesson.strip"));
    QVERIFY(part<QWidget>("comicStrip")->isVisible());
    QCOMPARE(button("lesson.strip")->accessibleName(), u"One picture at a time (S)"_s);
    button("lesson.step.1")->setFocus();
    press(Qt::Key_S);
    QVERIFY(!part<QWidget>("comicStrip")->isVisible());
}

void TestComicStrip::wordsBesideItAreOfTheEndOfAStep()
{
    openLesson(u"L03"_s);
    page()->setReducedMotion(true);
    player().goTo(1);
    QCOMPARE(session().snapshot().minutes, player().lesson()->steps[1].setup.fromMin); // not told before the guess
    player().watch();
    QCOMPARE(session().snapshot().minutes, player().lesson()->steps[1].setup.toMin);
    QVERIFY(player().hasArrived());
    QVERIFY(!player().isPlaying());
    QVERIFY(!button("lesson.play")->isVisible());
    player().setPlaying(true);
    QVERIFY(!player().isPlaying());
    QCOMPARE(player().step(), 1);
    player().next();
    QCOMPARE(session().snapshot().minutes, player().lesson()->steps[2].setup.toMin);
}

void TestComicStrip::paperHasItsPicturesAndWords()
{
    const content::Lesson *lesson = session().pack().lesson(u"L10"_s);
    const QString html = ui::lessonHtml(*lesson, session());
    QTextDocument paper;
    paper.setHtml(html);
    const QString words = paper.toPlainText();
    for (const int step : ui::stripOf(*lesson)) {
        QVERIFY(words.contains(lesson->steps[static_cast<size_t>(step)].narration.patient));
    }
    for (const content::LeveledText &line : lesson->summary) {
        QVERIFY(words.contains(line.patient));
    }
    for (const content::LeveledText &line : lesson->ask) {
        QVERIFY(words.contains(line.patient));
    }
    QRegularExpressionMatchIterator pictures = QRegularExpression(u"src=\"(data:[^\"]+)\""_s).globalMatch(html);
    int count = 0;
    while (pictures.hasNext()) {
        const QUrl url(pictures.next().captured(1));
        const auto picture = qvariant_cast<QPixmap>(paper.resource(QTextDocument::ImageResource, url));
        QVERIFY(picture.width() > 1000); // crisp on paper
        ++count;
    }
    QCOMPARE(count, static_cast<int>(ui::stripOf(*lesson).size()));
}

QTEST_MAIN(TestComicStrip)
#include "tst_comic_strip.moc"
