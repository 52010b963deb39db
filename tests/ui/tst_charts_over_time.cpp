// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the model in the timeline of the Explore page: chosen, moved, kept at the session's state.
#include "charts/model_chart.h"
#include "ui/chart_pane.h"
#include "ui/explore_page.h"
#include "ui/scrubber.h"
#include "ui/timeline_panel.h"
#include "window_test.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Audience;
using content::Level;
using content::MedicineGroup;
using fixture::click;
using fixture::settle;
using session::ChartKind;

/// Counts what is painted of a widget and all in it.
class Repaints : public QObject {
public:
    explicit Repaints(QWidget *inside)
    {
        inside->installEventFilter(this);
        for (QWidget *child : inside->findChildren<QWidget *>()) {
            child->installEventFilter(this);
        }
    }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

class TestChartsOverTime : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void theSignalsAreShownFirstAndNoChartIsMade();
    void aClickShowsEachChart_data();
    void aClickShowsEachChart();
    void theKeyboardShowsEachChart();
    void plotAndScrubberShareOneScale_data();
    void plotAndScrubberShareOneScale();
    void theCursorIsTheClock();
    void movingTheCursorMovesTheClock();
    void aHeldCursorStopsTheClock();
    void pausedMeansNoRepaint();
    void playingMovesOnlyTheCursor();
    void theChartTakesThePicturesPlaceAndGivesItBack();
    void besideVeryLargeTextTheLargeChartHasAPlot();
    void anotherPictureEndsTheLargeChart();

private:
    charts::ModelChart *chart() { return part<charts::ModelChart>("chart"); }
    void choose(const char *id) { click(button(id)); }
    void giveOpioid(Audience audience);
};

void TestChartsOverTime::giveOpioid(Audience audience)
{
    session().setAudience(Audience::Nurse);
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    session().chooseModel(MedicineGroup::Opioid, u"morphine_olofsen2010"_s); // it tells how much people differ
    session().setAudience(audience);
    session().setMinutes(60);
    settle();
}

void TestChartsOverTime::theSignalsAreShownFirstAndNoChartIsMade()
{
    QVERIFY(button("chart.signals")->isChecked());
    QVERIFY(part<QLabel>("value.signal")->isVisible());
    QVERIFY(chart() == nullptr);
    QVERIFY(button("chart.numbers")->isHidden());
}

void TestChartsOverTime::aClickShowsEachChart_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("kind");
    QTest::newRow("body") << QByteArray("chart.body") << static_cast<int>(ChartKind::Concentration);
    QTest::newRow("receptors") << QByteArray("chart.receptors") << static_cast<int>(ChartKind::Occupancy);
    QTest::newRow("breathing") << QByteArray("chart.breathing") << static_cast<int>(ChartKind::Breathing);
    QTest::newRow("effect") << QByteArray("chart.effect") << static_cast<int>(ChartKind::DoseResponse);
}

void TestChartsOverTime::aClickShowsEachChart()
{
    QFETCH(const QByteArray, id);
    QFETCH(const int, kind);
    giveOpioid(Audience::Nurse);
    choose(id.constData());
    settle();
    QVERIFY(button(id.constData())->isChecked());
    QVERIFY(chart()->isVisible());
    QCOMPARE(static_cast<int>(chart()->data().kind), kind);
    QVERIFY(!chart()->data().isEmpty());
    QVERIFY(chart()->plotRect().height() > 60);
    QVERIFY(!part<QLabel>("value.signal")->isVisible());
    QCOMPARE(chart()->accessibleName(), chart()->data().title);
    choose("chart.signals");
    QVERIFY(!chart()->isVisible());
    QVERIFY(part<QLabel>("value.signal")->isVisible());
}

void TestChartsOverTime::theKeyboardShowsEachChart()
{
    giveOpioid(Audience::Nurse);
    button("chart.signals")->setFocus();
    press(Qt::Key_Right); // as in every group of which one is chosen
    QVERIFY(button("chart.body")->isChecked());
    QVERIFY(button("chart.body")->hasFocus());
    QVERIFY(chart()->isVisible());
    view()->setFocus();
    for (const char *id : {"chart.receptors", "chart.breathing", "chart.effect", "chart.signals", "chart.body"}) {
        press(Qt::Key_C);
        QVERIFY2(button(id)->isChecked(), id);
    }
}

void TestChartsOverTime::plotAndScrubberShareOneScale_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("laptop") << QSize(1366, 768);
    QTest::newRow("screen") << QSize(1920, 1080);
}

void TestChartsOverTime::plotAndScrubberShareOneScale()
{
    QFETCH(const QSize, size);
    open(u"D03"_s, size);
    giveOpioid(Audience::Nurse);
    choose("chart.body");
    settle();
    auto *scrubber = part<ui::Scrubber>("scrubber");
    const QRectF plot = chart()->plotRect();
    QCOMPARE(chart()->mapTo(m_window.get(), QPointF(plot.left(), 0)).x(),
        scrubber->mapTo(m_window.get(), QPointF(scrubber->xOf(0), 0)).x());
    QCOMPARE(chart()->mapTo(m_window.get(), QPointF(plot.right(), 0)).x(),
        scrubber->mapTo(m_window.get(), QPointF(scrubber->xOf(session().spanMin()), 0)).x());
}

void TestChartsOverTime::theCursorIsTheClock()
{
    giveOpioid(Audience::Nurse);
    choose("chart.body");
    QCOMPARE(chart()->cursorX(), 60.0);
    session().setMinutes(97.5);
    QCOMPARE(chart()->cursorX(), 97.5);
}

void TestChartsOverTime::movingTheCursorMovesTheClock()
{
    giveOpioid(Audience::Nurse);
    choose("chart.body");
    settle();
    const QRectF plot = chart()->plotRect();
    QTest::mouseClick(chart(), Qt::LeftButton, {}, plot.center().toPoint());
    QVERIFY(std::abs(session().snapshot().minutes - session().spanMin() / 2) < 1);
    QCOMPARE(part<ui::Scrubber>("scrubber")->minutes(), session().snapshot().minutes);
    session().setMinutes(30);
    chart()->setFocus();
    press(Qt::Key_Right);
    QCOMPARE(session().snapshot().minutes, 31.0);
    QCOMPARE(chart()->cursorX(), 31.0);
}

void TestChartsOverTime::aHeldCursorStopsTheClock()
{
    giveOpioid(Audience::Nurse);
    choose("chart.body");
    settle();
    session().setPlaying(true);
    const QPoint middle = chart()->plotRect().center().toPoint();
    QTest::mousePress(chart(), Qt::LeftButton, {}, middle);
    QVERIFY(!session().isPlaying());
    QTest::mouseRelease(chart(), Qt::LeftButton, {}, middle);
    QVERIFY(session().isPlaying());
}

void TestChartsOverTime::pausedMeansNoRepaint()
{
    giveOpioid(Audience::Patient);
    choose("chart.body");
    QTRY_VERIFY(!chart()->data().bands.empty()); // nothing is computed any more
    settle();
    const Repaints repaints(part("timeline"));
    settle();
    session().advance(1); // a frame while paused
    settle();
    QCOMPARE(repaints.count(), 0);
}

void TestChartsOverTime::playingMovesOnlyTheCursor()
{
    giveOpioid(Audience::Patient);
    choose("chart.body");
    QTRY_VERIFY(!chart()->data().bands.empty());
    settle();
    const int drawings = chart()->drawings();
    session().setPlaying(true);
    for (int i = 0; i < 30; ++i) {
        session().advance(0.5);
        settle();
    }
    QCOMPARE(chart()->drawings(), drawings);
    QCOMPARE(chart()->cursorX(), session().snapshot().minutes);
}

void TestChartsOverTime::theChartTakesThePicturesPlaceAndGivesItBack()
{
    giveOpioid(Audience::Nurse);
    choose("chart.body");
    settle();
    const QSize small = chart()->size();
    choose("chart.large");
    settle();
    QVERIFY(!view()->isVisible());
    QVERIFY(chart()->height() > 2 * small.height());
    QVERIFY(chart()->hasFocus());
    press(Qt::Key_Escape);
    settle();
    QVERIFY(view()->isVisible());
    QVERIFY(!button("chart.large")->isChecked());
    QCOMPARE(chart()->size(), small);
    view()->setFocus();
    press(Qt::Key_B);
    QVERIFY(part<ui::TimelinePanel>("timeline")->isLarge());
}

void TestChartsOverTime::besideVeryLargeTextTheLargeChartHasAPlot()
{
    giveOpioid(Audience::Nurse);
    auto *page = m_window->findChild<ui::ExplorePage *>();
    Q_EMIT page->textScaleChosen(2);
    settle();
    choose("chart.body");
    choose("chart.large");
    settle();
    QVERIFY(chart()->plotRect().height() >= 48);
    QVERIFY(!chart()->data().lines.empty());
    QVERIFY(!part<ui::ChartPane>("chartPane")->data().title.isEmpty()); // the numbers still have it
}

void TestChartsOverTime::anotherPictureEndsTheLargeChart()
{
    giveOpioid(Audience::Nurse);
    choose("chart.body");
    choose("chart.large");
    session().openDiagram(u"D04"_s);
    settle();
    QVERIFY(view()->isVisible());
    QVERIFY(chart()->isVisible());
}

QTEST_MAIN(TestChartsOverTime)
#include "tst_charts_over_time.moc"
