// SPDX-License-Identifier: GPL-3.0-or-later
// What the medicines do to each other: the direction of every effect.

#include "sim/pkpd_scenarios.h"

using namespace relief::sim;
using namespace relief::sim::pkpd;

class TestDirections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void naloxoneLeavesNmdaBlockUnchangedToTheLastBit();
    void naloxoneLowersOpioidOccupancy();
    void naloxoneBringsBreathingBackAndWearsOff();
    void moreOpioidMeansLessBreathing();
    void washoutIsMonotone();
    void occupancyStaysBetweenNothingAndAll();
};

void TestDirections::naloxoneLeavesNmdaBlockUnchangedToTheLastBit()
{
    Scenario s = scenario(u"P04"_s);
    s.nmdaBlockers = {{"ketamine", {126}}};
    s.timesMin = everyMinute(240);
    const Course alone = simulate(s);
    s.models.push_back(drugModel(u"naloxone_papathanasiou_stanpump"_s, Route::Intravenous));
    s.models.push_back(drugModel(u"naloxone_in4_fda"_s, Route::Nasal));
    s.doses.insert(s.doses.begin(), bolus("naloxone", 400, 0));
    s.doses.push_back(bolus("naloxone", 2000, 40));
    s.doses.push_back({"naloxone", Route::Nasal, {4000}, {61.7}, {}});
    s.muLigands = {{"naloxone", {0.602}}};
    const Course both = simulate(s);
    QVERIFY(alone.nmdaBlock[40] > 0.5);
    QCOMPARE(both.nmdaBlock == alone.nmdaBlock, true);
}

void TestDirections::naloxoneLowersOpioidOccupancy()
{
    Scenario s = scenario(u"P08"_s);
    s.timesMin = everyMinute(360);
    s.kinetics = true;
    const Course with = simulate(s);
    s.doses.pop_back();
    const Course without = simulate(s);
    for (std::size_t t = 0; t <= 360; ++t) {
        const DrugCourse &blocked = *with.drug("morphine");
        const DrugCourse &free = *without.drug("morphine");
        QCOMPARE(blocked.plasma[t], free.plasma[t]);
        if (t <= 30) {
            QCOMPARE(blocked.muOccupancy[t], free.muOccupancy[t]);
            QCOMPARE(blocked.muOccupancyKinetic[t], free.muOccupancyKinetic[t]);
        } else {
            QVERIFY(blocked.muOccupancy[t] < free.muOccupancy[t]);
            QVERIFY(blocked.muOccupancyKinetic[t] < free.muOccupancyKinetic[t]);
        }
    }
}

void TestDirections::naloxoneBringsBreathingBackAndWearsOff()
{
    for (const QString &id : {u"P08"_s, u"P09"_s}) {
        Scenario s = scenario(id);
        s.timesMin = everyMinute(240);
        const Course with = simulate(s);
        s.ventilation->antagonist.clear();
        const Course without = simulate(s);
        const auto given = static_cast<std::size_t>(s.doses.back().at.value);
        for (std::size_t t = given + 1; t <= 240; ++t) {
            QVERIFY(with.ventilation[t] > without.ventilation[t]);
        }
        const auto best =
            std::max_element(with.ventilation.begin() + static_cast<std::ptrdiff_t>(given), with.ventilation.end());
        QVERIFY(*std::min_element(best, with.ventilation.end()) < 0.95 * *best);
    }
}

void TestDirections::moreOpioidMeansLessBreathing()
{
    for (const QString &id : {u"P08"_s, u"P09"_s}) {
        Scenario s = scenario(id);
        s.timesMin = everyMinute(240);
        const Course usual = simulate(s);
        s.doses[0].amount = s.doses[0].amount * 1.5;
        const Course more = simulate(s);
        QCOMPARE(more.ventilation[0], s.ventilation->baseline.value);
        for (std::size_t t = 1; t <= 240; ++t) {
            QVERIFY(more.ventilation[t] < usual.ventilation[t]);
            QVERIFY(more.ventilation[t] > 0);
        }
    }
}

void TestDirections::washoutIsMonotone()
{
    for (const QString &id : {u"P01"_s, u"P02"_s, u"P04"_s, u"P05"_s, u"P06"_s, u"P07"_s}) {
        Scenario s = scenario(id);
        s.timesMin = everyMinute(2000);
        const DrugCourse course = simulate(s).drugs.at(0);
        for (const std::vector<double> *series : {&course.plasma, &course.effectSite}) {
            const auto peak = std::max_element(series->begin(), series->end());
            QVERIFY(std::is_sorted(peak, series->end(), std::greater<>()));
            QVERIFY(series->back() >= 0 && series->back() < 0.2 * *peak);
        }
    }
}

void TestDirections::occupancyStaysBetweenNothingAndAll()
{
    Scenario s = fullScenario();
    for (double factor : {1.0, 1e-6, 100.0}) {
        Scenario scaled = s;
        for (Dose &dose : scaled.doses) {
            dose.amount = dose.amount * factor;
        }
        const Course course = simulate(scaled);
        for (std::size_t t = 0; t < s.timesMin.size(); ++t) {
            double equilibrium = 0;
            double kinetic = 0;
            for (const char *id : {"morphine", "naloxone"}) {
                QVERIFY(course.drug(id)->muOccupancy[t] >= 0);
                QVERIFY(course.drug(id)->muOccupancyKinetic[t] >= -1e-9);
                equilibrium += course.drug(id)->muOccupancy[t];
                kinetic += course.drug(id)->muOccupancyKinetic[t];
            }
            QVERIFY(equilibrium < 1 && kinetic < 1 + 1e-9);
            QVERIFY(course.nmdaBlock[t] >= 0 && course.nmdaBlock[t] < 1);
            QVERIFY(course.ventilationFraction[t] > -1e-9 && course.ventilationFraction[t] <= 1);
        }
    }
}

QTEST_APPLESS_MAIN(TestDirections)
#include "tst_directions.moc"
