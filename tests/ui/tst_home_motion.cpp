// SPDX-License-Identifier: GPL-3.0-or-later
// The small pictures at home move, and only while someone sees them and wants it.
#include "ui/diagram_tile.h"
#include "ui/home_hero.h"
#include "ui/live_motion.h"
#include "ui/page.h"
#include "window_fixture.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace relief;
using fixture::click;
using fixture::named;

namespace {

/// How often widgets were painted.
class PaintCount : public QObject {
public:
    void watch(QWidget *widget) { widget->installEventFilter(this); }
    int take() { return std::exchange(m_count, 0); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

QImage imageOf(QWidget *widget)
{
    return widget->grab().toImage();
}

} // namespace

class TestHomeMotion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void nothingMovesBeforeTheFirstFrame();
    void stepsMoveThePictures();
    void aStepRepaintsOnlyWhatMoves();
    void reducedMotionStopsEverything();
    void theButtonStopsEverything();
    void theKeyboardReachesTheButton();
    void stoppedStaysStoppedUntilAskedFor();
    void nothingMovesBehindAnotherPage();
    void nothingMovesInAHiddenWindow();
    void motionSurvivesAnotherSize();

private:
    void open();
    void steps(int count);
    int paintsIn(int count);

    std::unique_ptr<ui::MainWindow> m_window;
    ui::LiveMotion *m_motion = nullptr;
    ui::LiveThumbnails *m_thumbnails = nullptr;
    QList<ui::DiagramTile *> m_tiles;
    ui::HomeHero *m_hero = nullptr;
};

void TestHomeMotion::init()
{
    support::failOnWarnings();
    support::useTestFont();
}

void TestHomeMotion::open()
{
    m_window = fixture::openWindow({1366, 768}, {});
    m_motion = m_window->findChild<ui::LiveMotion *>();
    m_thumbnails = m_window->findChild<ui::LiveThumbnails *>();
    m_tiles = m_window->findChildren<ui::DiagramTile *>();
    m_hero = m_window->findChild<ui::HomeHero *>();
    for (int i = 0; i < 60; ++i) { // one picture a turn
        QApplication::processEvents();
    }
}

void TestHomeMotion::steps(int count)
{
    for (int i = 0; i < count; ++i) {
        m_motion->step();
        fixture::settle();
    }
}

int TestHomeMotion::paintsIn(int count)
{
    PaintCount paints;
    paints.watch(m_hero);
    for (ui::DiagramTile *tile : m_tiles) {
        paints.watch(tile);
    }
    fixture::settle();
    paints.take();
    steps(count);
    return paints.take();
}

void TestHomeMotion::nothingMovesBeforeTheFirstFrame()
{
    ui::WindowOptions options;
    options.remember = false;
    ui::MainWindow window(support::corePack(), options);
    window.show();
    QVERIFY(!window.findChild<ui::LiveMotion *>()->isRunning());
    QCOMPARE(window.findChild<ui::LiveThumbnails *>()->liveCount(), 0);
}

void TestHomeMotion::stepsMoveThePictures()
{
    open();
    QVERIFY(m_motion->isRunning());
    QCOMPARE(m_thumbnails->liveCount(), 7);
    QList<QImage> before{imageOf(m_hero)};
    for (ui::DiagramTile *tile : m_tiles) {
        before << imageOf(tile);
    }
    steps(4);
    QVERIFY(imageOf(m_hero) != before.first());
    for (int i = 0; i < m_tiles.size(); ++i) {
        QVERIFY2(imageOf(m_tiles.at(i)) != before.at(i + 1), qPrintable(m_tiles.at(i)->diagram()));
    }
    QVERIFY(paintsIn(4) > 0);
}

void TestHomeMotion::aStepRepaintsOnlyWhatMoves()
{
    open();
    PaintCount others;
    for (const char *name : {"door.patient", "door.nurse", "door.class", "home.continue"}) {
        others.watch(named<QWidget>(m_window.get(), name));
    }
    int area = 0;
    connect(m_thumbnails, &ui::LiveThumbnails::moved, this, [&area](const QString &, const QRegion &part) {
        for (const QRect &rect : part) {
            area += rect.width() * rect.height();
        }
    });
    fixture::settle();
    others.take();
    m_motion->step();
    QVERIFY2(area > 0 && area < m_hero->width() * m_hero->height() / 2, qPrintable(QString::number(area)));
    fixture::settle();
    QCOMPARE(others.take(), 0);
}

void TestHomeMotion::reducedMotionStopsEverything()
{
    open();
    auto *page = m_window->findChild<ui::Page *>(u"home"_s);
    page->setReducedMotion(true);
    QVERIFY(!m_motion->isRunning());
    QCOMPARE(m_thumbnails->liveCount(), 0);
    QCOMPARE(paintsIn(4), 0);
    QVERIFY(!named<QWidget>(m_window.get(), "home.motion")->isVisible()); // nothing to stop
    page->setReducedMotion(false);
    QVERIFY(m_motion->isRunning());
    QVERIFY(named<QWidget>(m_window.get(), "home.motion")->isVisible());
}

void TestHomeMotion::theButtonStopsEverything()
{
    open();
    auto *stop = named<QAbstractButton>(m_window.get(), "home.motion");
    const QString name = stop->accessibleName();
    QVERIFY(!name.isEmpty() && stop->toolTip() == name);
    const QImage before = imageOf(m_tiles.first());
    click(stop);
    QVERIFY(!m_motion->isRunning());
    QCOMPARE(m_thumbnails->liveCount(), 0);
    QCOMPARE(paintsIn(4), 0);
    QCOMPARE(imageOf(m_tiles.first()), before); // as it stood, not as it began
    QVERIFY(stop->accessibleName() != name && stop->toolTip() == stop->accessibleName());
    click(stop);
    QVERIFY(m_motion->isRunning());
    QCOMPARE(stop->accessibleName(), name);
}

void TestHomeMotion::theKeyboardReachesTheButton()
{
    open();
    auto *stop = named<QAbstractButton>(m_window.get(), "home.motion");
    for (int i = 0; i < 40 && !stop->hasFocus(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(stop->hasFocus());
    QTest::keyClick(stop, Qt::Key_Space);
    QVERIFY(!m_motion->isRunning());
    QTest::keyClick(stop, Qt::Key_Space);
    QVERIFY(m_motion->isRunning());
}

void TestHomeMotion::stoppedStaysStoppedUntilAskedFor()
{
    open();
    click(named<QAbstractButton>(m_window.get(), "home.motion"));
    click(named<QAbstractButton>(m_window.get(), "page.explore"));
    click(named<QAbstractButton>(m_window.get(), "page.home"));
    fixture::settle();
    QVERIFY(!m_motion->isRunning());
    QCOMPARE(paintsIn(3), 0);
}

void TestHomeMotion::nothingMovesBehindAnotherPage()
{
    open();
    click(named<QAbstractButton>(m_window.get(), "page.explore"));
    fixture::settle();
    QVERIFY(!m_motion->isRunning());
    QCOMPARE(m_thumbnails->liveCount(), 0); // and keeps nothing ready for it
    QCOMPARE(paintsIn(3), 0);
    click(named<QAbstractButton>(m_window.get(), "page.home"));
    fixture::settle();
    QVERIFY(m_motion->isRunning());
}

void TestHomeMotion::nothingMovesInAHiddenWindow()
{
    open();
    m_window->showMinimized();
    fixture::settle();
    QVERIFY(!m_motion->isRunning());
    QCOMPARE(paintsIn(3), 0);
    m_window->showNormal();
    fixture::settle();
    QVERIFY(m_motion->isRunning());
    m_window->hide();
    fixture::settle();
    QVERIFY(!m_motion->isRunning());
    m_window->show();
    fixture::settle();
    QVERIFY(m_motion->isRunning());
}

void TestHomeMotion::motionSurvivesAnotherSize()
{
    open();
    m_window->resize(1700, 900);
    for (int i = 0; i < 60; ++i) {
        QApplication::processEvents();
    }
    QCOMPARE(m_thumbnails->liveCount(), 7);
    const QImage before = imageOf(m_tiles.first());
    steps(4);
    QVERIFY(imageOf(m_tiles.first()) != before);
}

QTEST_MAIN(TestHomeMotion)
#include "tst_home_motion.moc"
