// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and clicker, in either window of a talk.
#include "console_test.h"
#include "ui/shortcuts_dialog.h"

using namespace relief;
using namespace Qt::StringLiterals;
using ui::Talk;

class TestConsoleKeys : public QObject, private fixture::ConsoleTest {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { close(); }
    void nextAndBackHaveTheKeysOfClickers();
    void blankingHasTheKeysOfOtherPrograms();
    void theLessonBeginsAgainWithF5();
    void escapeEnds();
    void toolsHaveTheirLetters();
    void keysWorkInTheAudiencesWindowToo();
    void keysWorkOnceInOneWindow();
    void spaceStaysNextAfterAButtonWasClicked();
    void spacePressesAButtonReachedByTab();
    void f1ListsEveryKey();
    void noKeyIsGivenTwice();
};

void TestConsoleKeys::nextAndBackHaveTheKeysOfClickers()
{
    open(u"L03"_s);
    goToPrediction();
    m_player->goTo(0);
    int step = 0;
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Space}) {
        const Stage stage = m_player->stage();
        press(key);
        QVERIFY(m_talk->step() == step + 1 || m_player->stage() != stage);
        step = m_talk->step();
    }
    m_player->goTo(3);
    press(Qt::Key_PageUp);
    QCOMPARE(m_talk->step(), 2);
    press(Qt::Key_Left);
    QCOMPARE(m_talk->step(), 1);
}

void TestConsoleKeys::blankingHasTheKeysOfOtherPrograms()
{
    open(u"L03"_s);
    for (const Qt::Key key : {Qt::Key_B, Qt::Key_Period}) {
        press(key);
        QCOMPARE(m_talk->blank(), Talk::Blank::Black);
        press(key);
        QCOMPARE(m_talk->blank(), Talk::Blank::No);
    }
    press(Qt::Key_W);
    QCOMPARE(m_talk->blank(), Talk::Blank::White);
    press(Qt::Key_PageDown);
    QCOMPARE(m_talk->blank(), Talk::Blank::No);
    QCOMPARE(m_talk->step(), 0);
}

void TestConsoleKeys::theLessonBeginsAgainWithF5()
{
    open(u"L03"_s);
    m_player->goTo(3);
    press(Qt::Key_F5);
    QCOMPARE(m_talk->step(), 0);
    m_player->seek(2);
    press(Qt::Key_R);
    QCOMPARE(m_player->elapsedSeconds(), 0.0);
}

void TestConsoleKeys::escapeEnds()
{
    open(u"L03"_s);
    QSignalSpy ended(m_console.get(), &ui::PresenterConsole::endAsked);
    QSignalSpy swapped(m_console.get(), &ui::PresenterConsole::swapAsked);
    press(Qt::Key_X);
    QCOMPARE(swapped.count(), 1);
    press(Qt::Key_Escape);
    QCOMPARE(ended.count(), 1);
}

void TestConsoleKeys::toolsHaveTheirLetters()
{
    open(u"L03"_s);
    press(Qt::Key_S);
    QCOMPARE(m_talk->pointer(), Talk::Pointer::Spotlight);
    press(Qt::Key_T);
    QCOMPARE(m_talk->pointer(), Talk::Pointer::Trail);
    press(Qt::Key_M);
    QCOMPARE(m_talk->pointer(), Talk::Pointer::Magnifier);
    press(Qt::Key_M);
    QCOMPARE(m_talk->pointer(), Talk::Pointer::None);
    press(Qt::Key_F);
    QVERIFY(m_talk->isFrozen());
}

void TestConsoleKeys::keysWorkInTheAudiencesWindowToo()
{
    open(u"L03"_s);
    m_view->activateWindow();
    settle();
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QCOMPARE(m_talk->step(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_talk->step(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_B);
    QCOMPARE(m_talk->blank(), Talk::Blank::Black);
    QSignalSpy ended(m_console.get(), &ui::PresenterConsole::endAsked);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(ended.count(), 1);
}

void TestConsoleKeys::keysWorkOnceInOneWindow()
{
    open(u"L03"_s);
    QWidget both;
    both.resize(1366, 738);
    m_console->setPreviewed(false);
    m_view->setParent(&both);
    m_console->setParent(&both);
    m_view->setGeometry(0, 0, 986, 738);
    m_console->setGeometry(986, 0, 380, 738);
    m_console->setAudience(m_view.get());
    both.show();
    m_view->show();
    m_console->show();
    both.activateWindow();
    m_console->setFocus();
    settle();
    press(Qt::Key_PageDown);
    QCOMPARE(m_talk->step(), 1);
    press(Qt::Key_B);
    QCOMPARE(m_talk->blank(), Talk::Blank::Black);
    m_view->setParent(nullptr);
    m_console->setParent(nullptr);
}

void TestConsoleKeys::spaceStaysNextAfterAButtonWasClicked()
{
    open(u"L03"_s);
    click("talk.freeze");
    click("talk.freeze");
    click("presenter.zoomIn");
    press(Qt::Key_Space);
    QVERIFY(!m_talk->isFrozen());
    QCOMPARE(m_talk->zoom(), 1.25);
    QCOMPARE(m_talk->step(), 1);
}

void TestConsoleKeys::spacePressesAButtonReachedByTab()
{
    open(u"L03"_s);
    while (QApplication::focusWidget()->objectName() != "talk.freeze"_L1) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    press(Qt::Key_Space);
    QVERIFY(m_talk->isFrozen());
    QCOMPARE(m_player->step(), 0);
}

void TestConsoleKeys::f1ListsEveryKey()
{
    open(u"L03"_s);
    press(Qt::Key_F1);
    auto *dialog = m_console->findChild<ui::ShortcutsDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QStringList words;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        words << label->text();
    }
    for (const ui::Command &command : m_console->commands().commands()) {
        QVERIFY2(words.contains(command.text), qPrintable(command.id));
    }
}

void TestConsoleKeys::noKeyIsGivenTwice()
{
    open(u"L03"_s);
    QStringList keys;
    for (const ui::Command &command : m_console->commands().commands()) {
        QVERIFY2(!command.keys.empty(), qPrintable(command.id));
        for (const QKeySequence &key : command.keys) {
            keys << key.toString();
        }
    }
    QCOMPARE(keys.removeDuplicates(), 0);
}

QTEST_MAIN(TestConsoleKeys)
#include "tst_console_keys.moc"
