// SPDX-License-Identifier: GPL-3.0-or-later
// A person at the Explore page: real mouse and keys, and what the page then shows.
#include "charts/time_chart.h"
#include "ui/change_tag.h"
#include "ui/level_slider.h"
#include "ui/scrubber.h"
#include "window_test.h"

#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Level;
using content::MedicineGroup;
using fixture::click;

class TestExploreScenario : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void draggingTheSliderChangesEverythingInTheSameEvent();
    void keysMoveTheSlider();
    void theSwitchReturnsToTheLastLevel();
    void naloxoneIsGivenAtTheClockAndTakenBack();
    void resetTakesAllMedicinesAway();
    void spacePlaysAndPausesWhereNothingElseWantsIt();
    void spaceStillPressesAFocusedButton();
    void scrubbingBothWaysGivesTheSamePicture();
    void draggingOnTheChartScrubs();
    void aHeldHandleStopsTheClock();
    void aPortalOpensAndBackspaceLeadsUpWithTheMedicines();
    void theAudienceSwitchChangesTheWords();
    void patientsNeverSeeMilligrams();
    void pausedMeansNoRepaint();
    void chartsAndScrubberShareOneScale();

private:
    QString readout(const char *id) { return part<QLabel>(id)->text(); }
    QString title() { return part<QLabel>("explanation.title")->text(); }
    QStringList tags();
};

QStringList TestExploreScenario::tags()
{
    QStringList texts;
    for (const auto *tag : m_window->findChildren<ui::ChangeTag *>()) {
        if (!tag->isHidden()) {
            texts << tag->text();
        }
    }
    return texts;
}

void TestExploreScenario::draggingTheSliderChangesEverythingInTheSameEvent()
{
    auto *slider = part<ui::LevelSlider>("level.opioid");
    const QString before = readout("value.signal");
    const QString wordsBefore = title();
    QVERIFY(tags().isEmpty());
    QTest::mousePress(slider, Qt::LeftButton, {}, slider->placeOf(Level::None));
    QTest::mouseMove(slider, slider->placeOf(Level::Low));
    QTest::mouseMove(slider, slider->placeOf(Level::Usual));
    // No event loop in between: the state is one.
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Opioid).level, Level::Usual);
    QVERIFY(readout("value.signal") != before);
    QCOMPARE(readout("value.signal"), session().snapshot().readout(u"signal"_s)->text);
    QVERIFY(title() != wordsBefore);
    QVERIFY(!tags().isEmpty());
    QCOMPARE(tags().constFirst(), session().snapshot().changes.front().text);
    QCOMPARE(view()->snapshot(), session().snapshot());
    QVERIFY(button("switch.opioid")->isChecked());
    QTest::mouseRelease(slider, Qt::LeftButton, {}, slider->placeOf(Level::Usual));
}

void TestExploreScenario::keysMoveTheSlider()
{
    auto *slider = part<ui::LevelSlider>("level.ketamine");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Ketamine).level, Level::Low);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Ketamine).level, Level::High);
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Ketamine).level, Level::None);
}

void TestExploreScenario::theSwitchReturnsToTheLastLevel()
{
    auto *toggle = button("switch.opioid");
    click(toggle);
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Opioid).level, Level::Usual);
    session().setLevel(MedicineGroup::Opioid, Level::High);
    click(toggle);
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Opioid).level, Level::None);
    click(toggle);
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Opioid).level, Level::High);
}

void TestExploreScenario::naloxoneIsGivenAtTheClockAndTakenBack()
{
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    session().setMinutes(62);
    const session::Snapshot with = session().snapshot();
    click(button("give"));
    QVERIFY(session().doseMarks().back().group == MedicineGroup::Naloxone);
    QCOMPARE(session().doseMarks().back().startMin, 62.0);
    auto *back = button("takeBack");
    QVERIFY(back->isVisible());
    QVERIFY(!button("give")->isVisible());
    session().setMinutes(75);
    QVERIFY(session().snapshot().readout(u"signal"_s)->now > with.readout(u"signal"_s)->now);
    click(back);
    session().setMinutes(62);
    QCOMPARE(session().snapshot(), with);
}

void TestExploreScenario::resetTakesAllMedicinesAway()
{
    session().setLevel(MedicineGroup::Opioid, Level::High);
    session().setLevel(MedicineGroup::Ketamine, Level::Low);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    for (const session::MedicineState &medicine : session().snapshot().medicines) {
        QCOMPARE(medicine.level, Level::None);
    }
}

void TestExploreScenario::spacePlaysAndPausesWhereNothingElseWantsIt()
{
    auto *driver = m_window->findChild<ui::FrameDriver *>();
    const double before = session().snapshot().minutes;
    QTest::keyClick(part("diagram"), Qt::Key_Space);
    QVERIFY(session().isPlaying());
    driver->frame(0.2);
    driver->frame(0.2);
    QCOMPARE(session().snapshot().minutes, before + 0.4);
    driver->frame(3600); // a sleeping laptop is not a jump
    QCOMPARE(session().snapshot().minutes, before + 0.4 + ui::FrameDriver::longestFrame);
    QTest::keyClick(part("diagram"), Qt::Key_Space);
    QVERIFY(!session().isPlaying());
}

void TestExploreScenario::spaceStillPressesAFocusedButton()
{
    auto *toggle = button("switch.endorphins");
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(!session().isPlaying());
    QVERIFY(!session().snapshot().endorphins);
}

void TestExploreScenario::scrubbingBothWaysGivesTheSamePicture()
{
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    auto *scrubber = part<ui::Scrubber>("scrubber");
    scrubber->setFocus();
    QTest::keyClick(scrubber, Qt::Key_Home);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(scrubber, Qt::Key_PageUp);
    }
    const session::Snapshot forwards = session().snapshot();
    QCOMPARE(forwards.minutes, 30.0);
    QTest::keyClick(scrubber, Qt::Key_End);
    QCOMPARE(session().snapshot().minutes, session().spanMin());
    while (session().snapshot().minutes > 30) {
        QTest::keyClick(scrubber, session().snapshot().minutes > 40 ? Qt::Key_PageDown : Qt::Key_Left);
    }
    QCOMPARE(session().snapshot(), forwards);
}

void TestExploreScenario::draggingOnTheChartScrubs()
{
    auto *chart = m_window->findChild<charts::TimeChart *>();
    QVERIFY(chart != nullptr);
    QWidget *panel = chart->parentWidget();
    const QRectF plot = chart->plotRect().translated(chart->pos());
    const QPoint quarter(qRound(plot.left() + plot.width() / 4), qRound(plot.center().y()));
    const QPoint half(qRound(plot.center().x()), quarter.y());
    QTest::mousePress(panel, Qt::LeftButton, {}, quarter);
    QVERIFY(std::abs(session().snapshot().minutes - 60) < 0.5);
    QTest::mouseMove(panel, half);
    QVERIFY(std::abs(session().snapshot().minutes - 120) < 0.5);
    QTest::mouseRelease(panel, Qt::LeftButton, {}, half);
}

void TestExploreScenario::aHeldHandleStopsTheClock()
{
    session().setPlaying(true);
    auto *scrubber = part<ui::Scrubber>("scrubber");
    QTest::mousePress(scrubber, Qt::LeftButton, {}, scrubber->rect().center());
    QVERIFY(!session().isPlaying());
    QTest::mouseRelease(scrubber, Qt::LeftButton, {}, scrubber->rect().center());
    QVERIFY(session().isPlaying());
    session().setPlaying(false);
}

void TestExploreScenario::aPortalOpensAndBackspaceLeadsUpWithTheMedicines()
{
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    QTest::keyClick(view(), Qt::Key_Backspace);
    QCOMPARE(session().snapshot().diagram->id, u"D01"_s);
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Opioid).level, Level::Usual);
    const QString inside = session().snapshot().diagram->portals.front().node;
    view()->setSelectedNode(inside);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(session().snapshot().diagram->id, u"D03"_s);
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Opioid).level, Level::Usual);
    auto *up = button("crumb.D01");
    QVERIFY(up != nullptr);
    click(up);
    QCOMPARE(session().snapshot().diagram->id, u"D01"_s);
}

void TestExploreScenario::theAudienceSwitchChangesTheWords()
{
    const QString patient = title();
    click(button("segment.nurse"));
    QVERIFY(session().snapshot().audience == content::Audience::Nurse);
    QVERIFY(title() != patient);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(session().snapshot().audience == content::Audience::Patient);
    QCOMPARE(title(), patient);
    QVERIFY(button("segment.patient")->isChecked());
}

void TestExploreScenario::patientsNeverSeeMilligrams()
{
    static const QRegularExpression dose(u"\\d\\s*(mg|micrograms|µg|mcg)\\b"_s);
    const auto shown = [this] {
        QStringList texts;
        for (const auto *label : part("medicines")->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts << label->text();
            }
        }
        return texts.join(u' ');
    };
    session().setLevel(MedicineGroup::Opioid, Level::High);
    session().giveNaloxone();
    QVERIFY2(!shown().contains(dose), qPrintable(shown()));
    session().setAudience(content::Audience::Nurse);
    QVERIFY2(shown().contains(dose), qPrintable(shown()));
}

void TestExploreScenario::pausedMeansNoRepaint()
{
    session().setPlaying(false);
    QTest::qWait(50); // what the window system still wanted
    const quint64 before = view()->paintCount();
    for (int i = 0; i < 20; ++i) {
        QApplication::processEvents();
    }
    QCOMPARE(view()->paintCount(), before);
    m_window->findChild<ui::FrameDriver *>()->setManual(false);
    QVERIFY(!m_window->findChild<ui::FrameDriver *>()->isRunning());
    session().setPlaying(true);
    QVERIFY(m_window->findChild<ui::FrameDriver *>()->isRunning());
    m_window->hide();
    QVERIFY(!m_window->findChild<ui::FrameDriver *>()->isRunning());
}

void TestExploreScenario::chartsAndScrubberShareOneScale()
{
    auto *scrubber = part<ui::Scrubber>("scrubber");
    const auto charts = m_window->findChildren<charts::TimeChart *>();
    QCOMPARE(charts.size(), 2);
    for (const double minute : {0.0, 100.0, 240.0}) {
        QTest::mouseClick(scrubber, Qt::LeftButton, {}, scrubber->rect().center());
        session().setMinutes(minute);
        for (const charts::TimeChart *chart : charts) {
            const QRectF plot = chart->plotRect().translated(chart->pos());
            const double here = plot.left() + plot.width() * minute / session().spanMin();
            QVERIFY(std::abs(here - (scrubber->x() + scrubber->xOf(minute))) < 0.51);
        }
    }
}

QTEST_MAIN(TestExploreScenario)
#include "tst_explore_scenario.moc"
