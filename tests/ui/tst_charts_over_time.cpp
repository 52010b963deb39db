// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the model in the timeline of the Explore page: chosen, moved, kept at the session's state.
#include "charts/model_chart.h"
#include "session/chart_builder.h"
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
    void chartSnapshotAndPictureTellTheSame();
    void pausedMeansNoRepaint();
    void playingMovesOnlyTheCursor();
    void medicinesRedrawTheChart();
    void naloxoneMovesTheCurveOfLevelAndEffect();
    void patientsSeeNoUnitsOfDoses();
    void linesOfOneColorDifferInStyle();
    void patientsSeeTheBloodWhereNothingElseIsModeled();
    void patientsAreNotOfferedLevelAndEffect();
    void weeksAreOfferedWhereTheyAreModeled();
    void aPersonOutsideTheStudiesIsNoted();
    void theChartTakesThePicturesPlaceAndGivesItBack();
    void besideVeryLargeTextTheLargeChartHasAPlot();
    void anotherPictureEndsTheLargeChart();

private:
    charts::ModelChart *chart() { return part<charts::ModelChart>("chart"); }
    void choose(const char *id) { click(button(id)); }
    void giveOpioid(Audience audience);
    QStringList words();
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

QStringList TestChartsOverTime::words()
{
    const session::ChartData &data = chart()->data();
    QStringList all = data.notes;
    all << data.title << data.xLabel << data.yLabel << data.empty << chart()->reading();
    for (const session::ChartMark &mark : data.marks) {
        all << mark.label;
    }
    for (const session::ChartLine &line : data.lines) {
        all << line.name;
    }
    return all;
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

void TestChartsOverTime::chartSnapshotAndPictureTellTheSame()
{
    giveOpioid(Audience::Nurse);
    session().setMinutes(62.5); // a time of the course
    choose("chart.breathing");
    const session::ChartLine &line = chart()->data().lines.front();
    const auto at = std::find(line.x.begin(), line.x.end(), 62.5);
    QVERIFY(at != line.x.end());
    const double drawn = line.y[static_cast<size_t>(at - line.x.begin())];
    QCOMPARE(drawn, session().snapshot().ventilationFraction.value());
    QCOMPARE(view()->snapshot(), session().snapshot());
    const QString percent = u"%1%"_s.arg(qRound(100 * drawn));
    QVERIFY2(chart()->cursorReading().contains(percent), qPrintable(chart()->cursorReading()));
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

void TestChartsOverTime::medicinesRedrawTheChart()
{
    giveOpioid(Audience::Nurse);
    choose("chart.body");
    const double usual = chart()->data().lines.front().y.at(60);
    session().setLevel(MedicineGroup::Opioid, Level::High);
    QVERIFY(chart()->data().lines.front().y.at(60) > usual);
    session().resetMedicines();
    QVERIFY(chart()->data().isEmpty());
    QVERIFY(!chart()->data().empty.isEmpty());
}

void TestChartsOverTime::naloxoneMovesTheCurveOfLevelAndEffect()
{
    giveOpioid(Audience::Classroom);
    choose("chart.effect");
    QCOMPARE(chart()->data().lines.size(), size_t(1));
    QVERIFY(button("chart.people")->isHidden());
    session().giveNaloxone();
    session().setMinutes(70);
    QCOMPARE(chart()->data().lines.size(), size_t(2));
    const double early = chart()->data().lines.back().y.at(100);
    session().setMinutes(200);
    QVERIFY(chart()->data().lines.back().y.at(100) > early); // it wears off
}

void TestChartsOverTime::patientsSeeNoUnitsOfDoses()
{
    giveOpioid(Audience::Patient);
    session().setLevel(MedicineGroup::Ketamine, Level::Usual);
    session().giveNaloxone();
    for (const char *id : {"chart.body", "chart.receptors", "chart.breathing"}) {
        choose(id);
        settle();
        for (const QString &text : words()) {
            QVERIFY2(
                !text.contains(u"ng/mL"_s) && !text.contains(u" mg"_s) && !text.contains(u"µg"_s), qPrintable(text));
        }
    }
}

void TestChartsOverTime::linesOfOneColorDifferInStyle()
{
    giveOpioid(Audience::Nurse);
    session().chooseMedicine(MedicineGroup::Opioid, u"codeine"_s); // the body forms three drugs from it
    choose("chart.body");
    const std::vector<session::ChartLine> &lines = chart()->data().lines;
    QCOMPARE(lines.size(), size_t(5));
    for (size_t i = 1; i < lines.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            QVERIFY2(lines[i].token != lines[j].token || lines[i].style != lines[j].style, qPrintable(lines[i].name));
        }
    }
}

void TestChartsOverTime::patientsSeeTheBloodWhereNothingElseIsModeled()
{
    giveOpioid(Audience::Patient);
    session().chooseMedicine(MedicineGroup::Opioid, u"codeine"_s);
    choose("chart.body");
    for (const session::ChartLine &line : chart()->data().lines) {
        QCOMPARE(*std::max_element(line.y.begin(), line.y.end()), 1.0);
    }
}

void TestChartsOverTime::patientsAreNotOfferedLevelAndEffect()
{
    giveOpioid(Audience::Nurse);
    choose("chart.effect");
    session().setAudience(Audience::Patient);
    settle();
    QVERIFY(button("chart.effect")->isHidden());
    QVERIFY(button("chart.signals")->isChecked());
    QVERIFY(part<QLabel>("value.signal")->isVisible());
}

void TestChartsOverTime::weeksAreOfferedWhereTheyAreModeled()
{
    giveOpioid(Audience::Nurse);
    QVERIFY(button("chart.weeks") == nullptr);
    session().setClock(session::Clock::Weeks);
    settle();
    QVERIFY(button("chart.breathing")->isHidden());
    QCOMPARE(part<ui::Scrubber>("scrubber")->valueText(), u"14 days 0 h"_s);
    part("scrubber")->setFocus();
    press(Qt::Key_Right); // as far as a minute of the hours
    QCOMPARE(session().snapshot().minutes, 14 * session::dayMin + session::paceOf(session::Clock::Weeks));
    choose("chart.weeks");
    settle();
    QCOMPARE(chart()->data().kind, ChartKind::Tolerance);
    QVERIFY2(chart()->data().marks.front().label.endsWith(u"over 14 days"_s),
        qPrintable(chart()->data().marks.front().label));
    QVERIFY(!chart()->data().isEmpty());
    QCOMPARE(chart()->cursorX(), session().snapshot().minutes);
    session().setClock(session::Clock::Hours);
    settle();
    QVERIFY(button("chart.weeks")->isHidden());
    QVERIFY(button("chart.signals")->isChecked());
}

void TestChartsOverTime::aPersonOutsideTheStudiesIsNoted()
{
    giveOpioid(Audience::Nurse);
    session().chooseMedicine(MedicineGroup::Opioid, u"remifentanil"_s); // its model says whom it was made from
    choose("chart.body");
    QVERIFY(session().outsideRange().isEmpty());
    sim::Person person = session().person();
    person.age = {100};
    session().setPerson(person);
    QVERIFY(!session().outsideRange().isEmpty());
    for (const QString &note : session().outsideRange()) {
        QVERIFY2(chart()->data().notes.contains(note), qPrintable(note));
    }
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
