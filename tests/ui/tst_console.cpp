// SPDX-License-Identifier: GPL-3.0-or-later
// The console: its buttons, notes, next step, medicines and settings.
#include "console_test.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace relief;
using namespace Qt::StringLiterals;
using ui::Talk;

class TestConsole : public QObject, private fixture::ConsoleTest {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { close(); }
    void eachButtonDoesWhatItSays();
    void theStepsNotesAreShownAndGrow();
    void withoutNotesTheClassroomsWordsAreShown();
    void theAnswerOfAPredictionIsKeptFromASharedScreen();
    void theNextStepIsShownWithItsPicture();
    void medicinesAreThereWithoutALessonOnly();
    void theTimeIsShownAndCanBePlanned();
    void zoomAndLanguageAreTheAudiencesAlone();
    void everyControlHasANameAndIsReachedByTab();
    void everyPartFitsItsWindow_data();
    void everyPartFitsItsWindow();

private:
    QString notes()
    {
        QString all;
        for (const QLabel *label : m_console->findChildren<QLabel *>(u"presenter.note"_s)) {
            all += label->text() + u'\n';
        }
        return all;
    }
};

void TestConsole::eachButtonDoesWhatItSays()
{
    open(u"L03"_s);
    click("talk.next");
    QCOMPARE(m_talk->step(), 1);
    click("talk.back");
    QCOMPARE(m_talk->step(), 0);
    click("talk.freeze");
    QVERIFY(m_talk->isFrozen());
    QCOMPARE(text("presenter.state"), u"Frozen"_s);
    click("talk.freeze");
    QVERIFY(!m_talk->isFrozen());
    click("talk.black");
    QCOMPARE(m_talk->blank(), Talk::Blank::Black);
    QVERIFY(part<QAbstractButton>("talk.black")->isChecked());
    click("talk.white");
    QCOMPARE(m_talk->blank(), Talk::Blank::White);
    click("talk.next"); // brings the picture back, and no more
    QCOMPARE(m_talk->blank(), Talk::Blank::No);
    QCOMPARE(m_talk->step(), 0);
    m_player->seek(2);
    click("talk.replay");
    QCOMPARE(m_player->elapsedSeconds(), 0.0);
    click("talk.spotlight");
    QCOMPARE(m_talk->pointer(), Talk::Pointer::Spotlight);
    click("talk.trail");
    QCOMPARE(m_talk->pointer(), Talk::Pointer::Trail);
    click("talk.magnifier");
    QCOMPARE(m_talk->pointer(), Talk::Pointer::Magnifier);
    click("talk.magnifier");
    QCOMPARE(m_talk->pointer(), Talk::Pointer::None);
    QSignalSpy swapped(m_console.get(), &ui::PresenterConsole::swapAsked);
    QSignalSpy ended(m_console.get(), &ui::PresenterConsole::endAsked);
    click("talk.swap");
    click("talk.end");
    QCOMPARE(swapped.count(), 1);
    QCOMPARE(ended.count(), 1);
}

void TestConsole::theStepsNotesAreShownAndGrow()
{
    open(u"L03"_s);
    m_player->goTo(1);
    settle();
    const auto &told = m_player->lesson()->steps[1].notes;
    QVERIFY(!told.empty());
    for (const content::TeacherNote &note : told) {
        QVERIFY2(notes().contains(note.text.toHtmlEscaped()), qPrintable(note.text));
    }
    const auto size = [this] { return part<QLabel>("presenter.note")->font().pixelSize(); };
    const int before = size();
    click("presenter.notes.larger");
    QVERIFY(size() > before);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(size(), before);
}

void TestConsole::withoutNotesTheClassroomsWordsAreShown()
{
    open({});
    const session::Snapshot &now = m_session->snapshot();
    const content::Explanation &told = now.diagram->explanations[static_cast<size_t>(now.explanation)];
    QVERIFY(notes().contains(told.body.at(content::Audience::Classroom).toHtmlEscaped()));
    m_session->setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
    m_session->setMinutes(60);
    settle();
    const session::Snapshot &then = m_session->snapshot();
    const content::Explanation &other = then.diagram->explanations[static_cast<size_t>(then.explanation)];
    QVERIFY(other.body != told.body);
    QVERIFY(notes().contains(other.body.at(content::Audience::Classroom).toHtmlEscaped()));
}

void TestConsole::theAnswerOfAPredictionIsKeptFromASharedScreen()
{
    open(u"L03"_s);
    goToPrediction();
    const content::Quiz &quiz = *m_talk->question();
    const QString why = quiz.why.at(content::Audience::Classroom).toHtmlEscaped();
    QVERIFY(notes().contains(why));
    m_console->setPreviewed(false);
    settle();
    QVERIFY(!notes().contains(why));
    QVERIFY(!part("presenter.preview")->isVisible());
}

void TestConsole::theNextStepIsShownWithItsPicture()
{
    open(u"L03"_s);
    QCOMPARE(text("presenter.nextStep.title"), m_player->lesson()->steps[1].title.at(content::Audience::Classroom));
    QTRY_VERIFY(!part<QLabel>("presenter.nextStep.picture")->pixmap(Qt::ReturnByValue).isNull());
    m_player->goTo(m_talk->stepCount() - 1);
    m_player->watch();
    settle();
    QCOMPARE(text("presenter.nextStep.title"), u"Check yourself"_s);
    QVERIFY(!part("presenter.nextStep.picture")->isVisible());
}

void TestConsole::medicinesAreThereWithoutALessonOnly()
{
    open({});
    auto *opioid = part<QPushButton>("presenter.opioid");
    QVERIFY(opioid->isVisible());
    QTimer::singleShot(0, this, [opioid] {
        opioid->menu()->setActiveAction(opioid->menu()->actions().constLast());
        QTest::keyClick(opioid->menu(), Qt::Key_Return);
    });
    QTest::mouseClick(opioid, Qt::LeftButton);
    QCOMPARE(m_session->snapshot().medicine(content::MedicineGroup::Opioid).level, content::Level::High);
    m_console->activateWindow(); // no window manager does it here
    settle();
    press(Qt::Key_K);
    QCOMPARE(m_session->snapshot().medicine(content::MedicineGroup::Ketamine).level, content::Level::Low);
    click("presenter.naloxone");
    QCOMPARE(m_session->snapshot().medicine(content::MedicineGroup::Naloxone).level, content::Level::Usual);
    press(Qt::Key_N);
    QCOMPARE(m_session->snapshot().medicine(content::MedicineGroup::Naloxone).level, content::Level::None);
    close();
    open(u"L03"_s);
    QVERIFY(!part("presenter.opioid")->isVisible());
    const session::Arrangement before = m_session->arrangement();
    press(Qt::Key_N);
    QCOMPARE(m_session->arrangement(), before);
}

void TestConsole::theTimeIsShownAndCanBePlanned()
{
    open(u"L03"_s);
    for (int second = 0; second < 65; ++second) {
        m_talk->advance(1);
    }
    QCOMPARE(text("presenter.time"), u"1:05"_s);
    auto *planned = part<QComboBox>("presenter.planned");
    planned->setFocus();
    QTest::keyClick(planned, Qt::Key_Down);
    QCOMPARE(m_talk->plannedMinutes(), std::optional(5));
    for (int second = 0; second < 300; ++second) {
        m_talk->advance(1);
    }
    QVERIFY(part("presenter.time")->accessibleName().contains(u"longer than planned"_s));
    click("presenter.restartTime");
    QCOMPARE(text("presenter.time"), u"0:00"_s);
}

void TestConsole::zoomAndLanguageAreTheAudiencesAlone()
{
    fixture::offerPseudo();
    open(u"L03"_s);
    const QFont before = part<QLabel>("presenter.note")->font();
    click("presenter.zoomIn");
    QCOMPARE(m_talk->zoom(), 1.25);
    press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_talk->zoom(), 1.0);
    auto *language = part<QComboBox>("presenter.language");
    QVERIFY(language->isVisible());
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End);
    QCOMPARE(m_talk->language(), fixture::pseudo);
    settle();
    QVERIFY(m_talk->title().startsWith(u'['));
    QVERIFY(!text("presenter.notes.step").startsWith(u'['));
    QCOMPARE(part<QLabel>("presenter.note")->font(), before);
    QCOMPARE(m_console->layoutDirection(), Qt::LeftToRight);
}

void TestConsole::everyControlHasANameAndIsReachedByTab()
{
    open(u"L03"_s);
    goToPrediction();
    QSet<QWidget *> reached;
    for (int i = 0; i < 80; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (QAbstractButton *button : m_console->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled()) {
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(reached.contains(button), qPrintable(button->objectName() + button->accessibleName()));
        }
    }
    for (QComboBox *box : m_console->findChildren<QComboBox *>()) {
        QVERIFY(!box->isVisible() || (reached.contains(box) && !box->accessibleName().isEmpty()));
    }
    QVERIFY(reached.contains(part("vote.A")));
}

void TestConsole::everyPartFitsItsWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("lesson");
    QTest::newRow("laptop, lesson") << QSize(1366, 738) << u"L03"_s;
    QTest::newRow("laptop, picture") << QSize(1366, 738) << QString();
    QTest::newRow("large, lesson") << QSize(1920, 1050) << u"L03"_s;
}

void TestConsole::everyPartFitsItsWindow()
{
    QFETCH(QSize, size);
    QFETCH(QString, lesson);
    open(lesson, {1920, 1080}, size);
    if (!lesson.isEmpty()) {
        goToPrediction();
    }
    for (QWidget *widget : m_console->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (widget->isVisible() && (button != nullptr || widget->objectName() == "presenter.preview"_L1)
            && !part("presenter.notes")->isAncestorOf(widget)) {
            const QRect place(widget->mapTo(m_console.get(), QPoint()), widget->size());
            QVERIFY2(m_console->rect().contains(place), qPrintable(widget->objectName()));
            QVERIFY2(button == nullptr || widget->height() >= 36, qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
