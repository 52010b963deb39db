// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for any course: sums, balances, and independence to the last bit.

#include "sim/pkpd_scenarios.h"

using namespace relief::sim;
using namespace relief::sim::pkpd;

class TestCourse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doublingADoseDoublesEveryConcentration();
    void dosesAddUp();
    void routesOfADrugAddUp();
    void twoInfusionsEndToEndAreOne();
    void anInfusionTooShortForItsTimeArrivesWhole();
    void everythingAbsorbedIsCleared_data();
    void everythingAbsorbedIsCleared();
    void aLaterDoseChangesNothingBefore();
    void valuesDoNotDependOnTheOtherTimesAsked();
    void aDoseShowsAtItsOwnTime();
    void nothingHappensBeforeTheFirstDose();
    void drugsComeInOrderOfFirstDose();
    void whatIsNotAskedStaysEmpty();
};

namespace {

/// Every series of a course, one after the other.
std::vector<std::vector<double>> allSeries(const Course &course)
{
    std::vector<std::vector<double>> all{course.nmdaBlock, course.ventilation, course.ventilationFraction};
    for (const DrugCourse &drug : course.drugs) {
        all.insert(all.end(), {drug.plasma, drug.effectSite, drug.muOccupancy, drug.muOccupancyKinetic});
    }
    return all;
}

} // namespace

void TestCourse::doublingADoseDoublesEveryConcentration()
{
    Scenario s = scenario(u"P06"_s);
    s.timesMin = everyMinute(300);
    const DrugCourse once = simulate(s).drugs.at(0);
    s.doses[0].amount = s.doses[0].amount * 2;
    const DrugCourse twice = simulate(s).drugs.at(0);
    for (std::size_t t = 0; t <= 300; ++t) {
        QVERIFY(twice.plasma[t] == 2 * once.plasma[t]);
        QVERIFY(twice.effectSite[t] == 2 * once.effectSite[t]);
    }
}

void TestCourse::dosesAddUp()
{
    Scenario s = scenario(u"P02"_s);
    s.timesMin = everyMinute(300);
    const auto run = [&](const std::vector<Dose> &doses) {
        s.doses = doses;
        return simulate(s).drugs.at(0);
    };
    const Dose first = bolus("fentanyl", 100, 0);
    const Dose second{"fentanyl", Route::Intravenous, {300}, {20.4}, {33.3}};
    const Dose third = bolus("fentanyl", 50, 41);
    const DrugCourse all = run({third, first, second});
    const DrugCourse one = run({first});
    const DrugCourse two = run({second});
    const DrugCourse three = run({third});
    for (std::size_t t = 0; t <= 300; ++t) {
        QVERIFY(agrees(all.plasma[t], one.plasma[t] + two.plasma[t] + three.plasma[t], 1e-12));
        QVERIFY(agrees(all.effectSite[t], one.effectSite[t] + two.effectSite[t] + three.effectSite[t], 1e-12));
    }
}

void TestCourse::routesOfADrugAddUp()
{
    const Scenario iv = scenario(u"P05"_s);
    const Scenario nasal = scenario(u"P06"_s);
    Scenario both = iv;
    both.doses.push_back(nasal.doses[0]);
    both.models.push_back(nasal.models[0]);
    both.timesMin = {0, 3, 15, 90};
    const auto at = [&](Scenario s) {
        s.timesMin = both.timesMin;
        return simulate(s).drugs.at(0);
    };
    for (std::size_t t = 0; t < both.timesMin.size(); ++t) {
        QCOMPARE(at(both).plasma[t], at(iv).plasma[t] + at(nasal).plasma[t]);
        QCOMPARE(at(both).effectSite[t], at(iv).effectSite[t] + at(nasal).effectSite[t]);
    }
}

void TestCourse::twoInfusionsEndToEndAreOne()
{
    Scenario s = scenario(u"P04"_s);
    const DrugCourse one = simulate(s).drugs.at(0);
    s.doses = {{"ketamine", Route::Intravenous, {875 * 13.5}, {0}, {13.5}},
        {"ketamine", Route::Intravenous, {875 * 26.5}, {13.5}, {26.5}}};
    const DrugCourse two = simulate(s).drugs.at(0);
    for (std::size_t t = 0; t < s.timesMin.size(); ++t) {
        QVERIFY(agrees(two.plasma[t], one.plasma[t], 1e-12));
    }
}

void TestCourse::anInfusionTooShortForItsTimeArrivesWhole()
{
    Scenario s = scenario(u"P02"_s);
    s.doses[0].at = {100'000};
    s.timesMin = {100'000, 100'001, 100'010};
    const DrugCourse bolus = simulate(s).drugs.at(0);
    for (const double minutes : {1e-13, 1e-12, 2e-11, 1e-10, 1e-9}) { // numbers of this size are 1.5e-11 apart
        s.doses[0].duration = {minutes};
        const DrugCourse infused = simulate(s).drugs.at(0);
        for (std::size_t t = 1; t < s.timesMin.size(); ++t) {
            const double ratio = infused.plasma[t] / bolus.plasma[t];
            QVERIFY2(std::abs(ratio - 1) < 1e-8, qPrintable(u"%1 min: %2"_s.arg(minutes).arg(ratio)));
        }
    }
}

void TestCourse::everythingAbsorbedIsCleared_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"P01", "P02", "P04", "P05", "P06", "P07", "P15"}) {
        QTest::newRow(id) << QString::fromLatin1(id);
    }
}

void TestCourse::everythingAbsorbedIsCleared()
{
    QFETCH(const QString, id);
    Scenario s = scenario(id);
    // Simpson's rule over stretches that grow with time; 40 is even, so no stretch straddles the end of an infusion.
    const std::vector<double> edges{0, 10, 40, 400, 4000, 40000};
    const std::vector<double> steps{0.01, 0.025, 0.25, 2, 20};
    double area = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto intervals = static_cast<std::size_t>(std::lround((edges[i + 1] - edges[i]) / steps[i]));
        s.timesMin.clear();
        for (std::size_t n = 0; n <= intervals; ++n) {
            s.timesMin.push_back(edges[i] + static_cast<double>(n) * steps[i]);
        }
        const std::vector<double> plasma = simulate(s).drugs.at(0).plasma;
        for (std::size_t n = 0; n < intervals; n += 2) {
            area += steps[i] / 3 * (plasma[n] + 4 * plasma[n + 1] + plasma[n + 2]);
        }
    }
    const Compartments c = compartmentsFor(s.models[0].disposition, s.person);
    const double absorbed = s.doses[0].amount.value * s.models[0].absorption.bioavailability;
    QVERIFY2(
        agrees(area * c.k10 * c.volumeL, absorbed, 1e-6), said(id, area * c.k10 * c.volumeL, absorbed).constData());
}

void TestCourse::aLaterDoseChangesNothingBefore()
{
    Scenario s = fullScenario();
    const std::vector<std::vector<double>> before = allSeries(simulate(s));
    s.doses.push_back(bolus("morphine", 20000, 150.2));
    s.doses.push_back(bolus("naloxone", 2000, 151));
    s.doses.push_back(bolus("ketamine", 50000, 152));
    const std::vector<std::vector<double>> after = allSeries(simulate(s));
    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        QVERIFY(std::equal(before[i].begin(), std::min(before[i].begin() + 151, before[i].end()), after[i].begin()));
        QVERIFY(before[i].empty() || before[i][200] != after[i][200]);
    }
}

void TestCourse::valuesDoNotDependOnTheOtherTimesAsked()
{
    Scenario s = fullScenario();
    s.timesMin = {0, 7, 12, 33.3, 52, 90.3, 141.7, 240};
    const std::vector<std::vector<double>> together = allSeries(simulate(s));
    const std::vector<double> times = s.timesMin;
    for (std::size_t t = 0; t < times.size(); ++t) {
        s.timesMin = {times[t], 240};
        const std::vector<std::vector<double>> apart = allSeries(simulate(s));
        for (std::size_t i = 0; i < together.size(); ++i) {
            QVERIFY(together[i].empty() || together[i][t] == apart[i][0]);
        }
    }
}

void TestCourse::aDoseShowsAtItsOwnTime()
{
    Scenario s = scenario(u"P01"_s);
    s.doses.push_back(bolus("morphine", 10000, 60));
    s.timesMin = {std::nextafter(60.0, 0.0), 60};
    const DrugCourse course = simulate(s).drugs.at(0);
    QVERIFY(agrees(course.plasma[1] - course.plasma[0], 10000 / (0.25 * 70), 1e-9));
    QVERIFY(agrees(course.effectSite[1], course.effectSite[0], 1e-9));
}

void TestCourse::nothingHappensBeforeTheFirstDose()
{
    Scenario s = fullScenario();
    for (Dose &dose : s.doses) {
        dose.at = dose.at + Minutes{10};
    }
    s.timesMin = {-5, 0, 9.99};
    const Course course = simulate(s);
    for (const DrugCourse &drug : course.drugs) {
        QCOMPARE(drug.plasma, (std::vector<double>{0, 0, 0}));
    }
    QCOMPARE(course.nmdaBlock, (std::vector<double>{0, 0, 0}));
    QCOMPARE(course.ventilationFraction, (std::vector<double>{1, 1, 1}));
    QCOMPARE(course.drug("morphine")->muOccupancyKinetic, (std::vector<double>{0, 0, 0}));
}

void TestCourse::drugsComeInOrderOfFirstDose()
{
    Scenario s = fullScenario();
    std::reverse(s.doses.begin(), s.doses.end());
    const Course course = simulate(s);
    QCOMPARE(course.drugs.size(), std::size_t{3});
    QCOMPARE(course.drugs[0].drug, std::string("morphine"));
    QCOMPARE(course.drugs[1].drug, std::string("ketamine"));
    QCOMPARE(course.drugs[2].drug, std::string("naloxone"));
    QVERIFY(course.drug("fentanyl") == nullptr);
}

void TestCourse::whatIsNotAskedStaysEmpty()
{
    Scenario s = scenario(u"P04"_s);
    const Course course = simulate(s);
    QVERIFY(course.nmdaBlock.empty() && course.ventilation.empty() && course.ventilationFraction.empty());
    QVERIFY(course.drugs[0].muOccupancy.empty() && course.drugs[0].muOccupancyKinetic.empty());
    s.doses.clear();
    s.nmdaBlockers = {{"ketamine", {126}}};
    QCOMPARE(simulate(s).nmdaBlock, std::vector<double>(s.timesMin.size(), 0.0));
    QVERIFY(simulate(s).drugs.empty());
}

QTEST_APPLESS_MAIN(TestCourse)
#include "tst_course.moc"
