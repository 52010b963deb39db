// SPDX-License-Identifier: GPL-3.0-or-later
// A person at home: three doors, pictures, going on, and the tour.
#include "scene/diagram_view.h"
#include "ui/diagram_tile.h"
#include "ui/home_page.h"
#include "ui/tour.h"
#include "window_fixture.h"

#include <QDialog>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Level;
using content::MedicineGroup;
using fixture::click;
using fixture::named;

class TestHome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void startsAtHomeWithoutMakingTheOtherPages();
    void aNamedDiagramOpensExplore();
    void picturesComeAfterTheFirstFrame();
    void aPictureOpensItsDiagram();
    void thumbnailsLeaveTheSessionAlone();
    void goingOnIsOfferedOnlyAfterBeingElsewhere();
    void theNurseDoorOpensTheSearchAtNurseLevel();
    void theClassDoorOpensTheLessonsForAClass();
    void theTourTellsItsStoryInSixtySeconds();
    void theTourPausesGoesOnAndStops();
    void theLastSceneEndsTheTour();
    void noTimePassesAtHome();

private:
    session::Session &session() { return m_window->session(); }
    void pictures();

    std::unique_ptr<ui::MainWindow> m_window;
};

void TestHome::init()
{
    support::failOnWarnings();
    support::useTestFont();
    m_window = fixture::openWindow({1366, 768}, {});
}

void TestHome::pictures()
{
    for (int i = 0; i < 60; ++i) {
        QApplication::processEvents();
    }
}

void TestHome::startsAtHomeWithoutMakingTheOtherPages()
{
    QVERIFY(named<QWidget>(m_window.get(), "home")->isVisible());
    QVERIFY(named<QWidget>(m_window.get(), "diagram") == nullptr);
    QVERIFY(named<QWidget>(m_window.get(), "sources") == nullptr);
    click(named<QAbstractButton>(m_window.get(), "page.explore"));
    QVERIFY(named<QWidget>(m_window.get(), "diagram")->isVisible());
    click(named<QAbstractButton>(m_window.get(), "page.sources"));
    QVERIFY(named<QWidget>(m_window.get(), "sources")->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(named<QWidget>(m_window.get(), "home")->isVisible());
}

void TestHome::aNamedDiagramOpensExplore()
{
    m_window = fixture::openWindow({1366, 768}, u"D01"_s);
    QVERIFY(named<QWidget>(m_window.get(), "diagram")->isVisible());
    QVERIFY(named<QWidget>(m_window.get(), "home") == nullptr);
}

void TestHome::picturesComeAfterTheFirstFrame()
{
    pictures();
    const auto tiles = m_window->findChildren<ui::DiagramTile *>();
    QVERIFY(tiles.size() >= 2);
    for (const ui::DiagramTile *tile : tiles) {
        QVERIFY2(tile->hasPicture(), qPrintable(tile->text()));
        QVERIFY(!tile->accessibleName().isEmpty() && !tile->toolTip().isEmpty());
    }
}

void TestHome::aPictureOpensItsDiagram()
{
    click(named<QAbstractButton>(m_window.get(), "tile.D01"));
    QCOMPARE(session().snapshot().diagram->id, u"D01"_s);
    QVERIFY(named<QWidget>(m_window.get(), "diagram")->isVisible());
}

void TestHome::thumbnailsLeaveTheSessionAlone()
{
    const session::Snapshot before = session().snapshot();
    pictures();
    QCOMPARE(session().snapshot(), before);
}

void TestHome::goingOnIsOfferedOnlyAfterBeingElsewhere()
{
    auto *go = named<QAbstractButton>(m_window.get(), "home.continue");
    QVERIFY(!go->isVisible());
    click(named<QAbstractButton>(m_window.get(), "tile.D01"));
    session().setLevel(MedicineGroup::Opioid, Level::Low);
    const session::Snapshot left = session().snapshot();
    click(named<QAbstractButton>(m_window.get(), "page.home"));
    QVERIFY(go->isVisible());
    QVERIFY2(go->text().contains(left.diagram->title.at(left.audience)), qPrintable(go->text()));
    click(go);
    QCOMPARE(session().snapshot(), left);
    QVERIFY(named<QWidget>(m_window.get(), "diagram")->isVisible());
}

void TestHome::theNurseDoorOpensTheSearchAtNurseLevel()
{
    click(named<QAbstractButton>(m_window.get(), "door.nurse.open"));
    QVERIFY(session().snapshot().audience == content::Audience::Nurse);
    auto *palette = named<QDialog>(m_window.get(), "palette");
    QVERIFY(palette != nullptr && palette->isVisible());
    palette->close();
}

void TestHome::theClassDoorOpensTheLessonsForAClass()
{
    click(named<QAbstractButton>(m_window.get(), "door.class.open"));
    QVERIFY(session().snapshot().audience == content::Audience::Classroom);
    QVERIFY(named<QWidget>(m_window.get(), "lessons")->isVisible());
}

void TestHome::theTourTellsItsStoryInSixtySeconds()
{
    session().setLevel(MedicineGroup::Ketamine, Level::High);
    click(named<QAbstractButton>(m_window.get(), "door.patient.open"));
    QVERIFY(session().snapshot().audience == content::Audience::Patient);
    QCOMPARE(session().snapshot().diagram->id, u"D03"_s);
    auto *bar = named<QWidget>(m_window.get(), "tourBar");
    QVERIFY(bar->isVisible());
    auto *driver = m_window->findChild<ui::FrameDriver *>();
    QStringList captions;
    QStringList states;
    double seconds = 0;
    for (; bar->isVisible() && seconds < 100; seconds += 0.25) {
        const QString caption = named<QLabel>(m_window.get(), "tour.caption")->text();
        if (!captions.contains(caption)) {
            captions << caption;
            QStringList on;
            for (const session::MedicineState &medicine : session().snapshot().medicines) {
                if (medicine.level != Level::None) {
                    on << content::toString(medicine.group);
                }
            }
            states << on.join(u'+');
        }
        driver->frame(0.25);
    }
    QCOMPARE(seconds, ui::Tour::lengthSeconds);
    QCOMPARE(states, (QStringList{u""_s, u"opioid"_s, u"opioid+naloxone"_s, u"ketamine"_s, u"ketamine+naloxone"_s}));
}

void TestHome::theTourPausesGoesOnAndStops()
{
    click(named<QAbstractButton>(m_window.get(), "tour.play"));
    QVERIFY(session().isPlaying());
    auto *pause = named<QAbstractButton>(m_window.get(), "tour.pause");
    QVERIFY(pause->hasFocus());
    click(pause);
    QVERIFY(!session().isPlaying());
    click(pause);
    QVERIFY(session().isPlaying());
    const QString first = named<QLabel>(m_window.get(), "tour.caption")->text();
    click(named<QAbstractButton>(m_window.get(), "tour.next"));
    QVERIFY(named<QLabel>(m_window.get(), "tour.caption")->text() != first);
    QTest::keyClick(pause, Qt::Key_Escape);
    QVERIFY(!named<QWidget>(m_window.get(), "tourBar")->isVisible());
    QVERIFY(session().snapshot().medicine(MedicineGroup::Opioid).level == Level::Usual); // left as it is
}

void TestHome::theLastSceneEndsTheTour()
{
    session::Session &session = m_window->session();
    ui::Tour tour(&session);
    tour.start();
    for (int i = 0; i < tour.sceneCount(); ++i) {
        QCOMPARE(tour.scene(), i);
        QVERIFY(!tour.caption().isEmpty());
        tour.next();
    }
    QVERIFY(!tour.isRunning());
    QVERIFY(tour.caption().isEmpty());
}

void TestHome::noTimePassesAtHome()
{
    auto *driver = m_window->findChild<ui::FrameDriver *>();
    driver->setManual(false);
    session().setPlaying(true);
    QVERIFY(!driver->isRunning());
    click(named<QAbstractButton>(m_window.get(), "page.explore"));
    QVERIFY(driver->isRunning());
    session().setPlaying(false);
}

QTEST_MAIN(TestHome)
#include "tst_home.moc"
