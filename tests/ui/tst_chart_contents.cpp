// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts of the Explore page say: the same as the rest of the window, at each level.
#include "charts/model_chart.h"
#include "ui/scrubber.h"
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

class TestChartContents : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void chartSnapshotAndPictureTellTheSame();
    void medicinesRedrawTheChart();
    void naloxoneMovesTheCurveOfLevelAndEffect();
    void patientsSeeNoUnitsOfDoses();
    void linesOfOneColorDifferInStyle();
    void patientsSeeTheBloodWhereNothingElseIsModeled();
    void weeksAreOfferedWhereTheyAreModeled();
    void aPersonOutsideTheStudiesIsNoted();
    void patientsAreNotOfferedLevelAndEffect();

private:
    charts::ModelChart *chart() { return part<charts::ModelChart>("chart"); }
    void choose(const char *id) { click(button(id)); }
    void giveOpioid(Audience audience);
    QStringList words();
};

void TestChartContents::giveOpioid(Audience audience)
{
    session().setAudience(Audience::Nurse);
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    session().chooseModel(MedicineGroup::Opioid, u"morphine_olofsen2010"_s); // it tells how much people differ
    session().setAudience(audience);
    session().setMinutes(60);
    settle();
}

QStringList TestChartContents::words()
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

void TestChartContents::chartSnapshotAndPictureTellTheSame()
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

void TestChartContents::medicinesRedrawTheChart()
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

void TestChartContents::naloxoneMovesTheCurveOfLevelAndEffect()
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

void TestChartContents::patientsSeeNoUnitsOfDoses()
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

void TestChartContents::linesOfOneColorDifferInStyle()
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

void TestChartContents::patientsSeeTheBloodWhereNothingElseIsModeled()
{
    giveOpioid(Audience::Patient);
    session().chooseMedicine(MedicineGroup::Opioid, u"codeine"_s);
    choose("chart.body");
    for (const session::ChartLine &line : chart()->data().lines) {
        QCOMPARE(*std::max_element(line.y.begin(), line.y.end()), 1.0);
    }
}

void TestChartContents::weeksAreOfferedWhereTheyAreModeled()
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

void TestChartContents::aPersonOutsideTheStudiesIsNoted()
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

void TestChartContents::patientsAreNotOfferedLevelAndEffect()
{
    giveOpioid(Audience::Nurse);
    choose("chart.effect");
    session().setAudience(Audience::Patient);
    settle();
    QVERIFY(button("chart.effect")->isHidden());
    QVERIFY(button("chart.signals")->isChecked());
    QVERIFY(part<QLabel>("value.signal")->isVisible());
}

QTEST_MAIN(TestChartContents)
#include "tst_chart_contents.moc"
