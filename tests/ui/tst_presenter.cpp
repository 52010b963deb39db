// SPDX-License-Identifier: GPL-3.0-or-later
// A talk on two fake monitors: who sees what where, and how it ends.
#include "presenter_test.h"

#include <QScreen>
#include <QSignalSpy>

using namespace relief;
using namespace Qt::StringLiterals;

class TestPresenter : public QObject, protected fixture::PresenterTest {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { close(); }
    void theAudienceFillsTheProjectorAndTheConsoleIsOnTheLaptop();
    void screensAreSwapped();
    void theEndBringsTheWindowBackAsItWas();
    void aLessonIsStillOpenAfterItsTalk();
    void closingTheConsoleEndsTheTalk();
    void itCanBeginAsAPresenter();
};

void TestPresenter::theAudienceFillsTheProjectorAndTheConsoleIsOnTheLaptop()
{
    open();
    startTalk();
    const QWidget *window = windowNamed("audience.window");
    const QWidget *desk = windowNamed("presenter");
    QVERIFY(window != nullptr && desk != nullptr);
    QCOMPARE(window->screen()->name(), u"projector"_s);
    QCOMPARE(window->geometry(), QRect(1366, 0, 1920, 1080));
    QVERIFY(window->windowFlags().testFlag(Qt::FramelessWindowHint));
    QCOMPARE(audience().window(), window);
    QCOMPARE(audience().size(), QSize(1920, 1080));
    QCOMPARE(desk->screen()->name(), u"laptop"_s);
    QVERIFY(m_window->isHidden());
}

void TestPresenter::screensAreSwapped()
{
    open();
    startTalk();
    talk().advance(5);
    presenter()->swapScreens();
    settle();
    QCOMPARE(windowNamed("audience.window")->geometry(), QRect(0, 0, 1366, 768));
    QCOMPARE(windowNamed("presenter")->screen()->name(), u"projector"_s);
    QCOMPARE(talk().elapsedSeconds(), 5.0);
    presenter()->swapScreens();
    settle();
    QCOMPARE(windowNamed("audience.window")->screen()->name(), u"projector"_s);
}

void TestPresenter::theEndBringsTheWindowBackAsItWas()
{
    open();
    m_window->openPage(u"compare"_s);
    settle();
    const session::Arrangement before = m_window->session().arrangement();
    const QSize size = m_window->size();
    startTalk();
    QTest::keyClick(presenter()->desk(), Qt::Key_Escape);
    settle();
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->size(), size);
    QVERIFY(windowNamed("audience.window") == nullptr && windowNamed("presenter") == nullptr);
    QVERIFY(m_window->findChild<QWidget *>(u"page.compare"_s)->property("checked").toBool());
    QVERIFY(m_window->session().arrangement() == before);
    startTalk(); // and once more
    QVERIFY(windowNamed("audience.window") != nullptr);
}

void TestPresenter::aLessonIsStillOpenAfterItsTalk()
{
    open();
    openLesson();
    startTalk();
    QVERIFY(talk().isLesson());
    talk().next();
    talk().next();
    const int step = talk().step();
    const session::Snapshot shown = m_window->session().snapshot();
    QVERIFY(step > 0);
    presenter()->stop();
    settle();
    QVERIFY(m_window->isVisible());
    QCOMPARE(lessons()->player()->step(), step);
    QVERIFY(lessons()->player()->isOpen());
    QVERIFY(!lessons()->player()->isPlaying());
    QCOMPARE(m_window->session().snapshot(), shown);
}

void TestPresenter::closingTheConsoleEndsTheTalk()
{
    open();
    startTalk();
    QSignalSpy ended(presenter(), &ui::Presenter::ended);
    windowNamed("presenter")->close();
    settle();
    QCOMPARE(ended.count(), 1);
    QVERIFY(m_window->isVisible());
}

void TestPresenter::itCanBeginAsAPresenter()
{
    open(u"D09"_s, true);
    presenter()->clock()->setManual(true);
    QVERIFY(windowNamed("audience.window") != nullptr);
    QVERIFY(!m_window->isVisible());
    QCOMPARE(talk().shown().diagram->id, u"D09"_s);
    presenter()->stop();
    settle();
    QVERIFY(m_window->isVisible());
}

int main(int argc, char **argv)
{
    return fixture::runOnTwoScreens<TestPresenter>(argc, argv);
}
#include "tst_presenter.moc"
