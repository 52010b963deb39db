// SPDX-License-Identifier: GPL-3.0-or-later
// The slow clock: every public number of P18, and what adaptation must do over hours and weeks.

#include "sim/nonlinear_data.h"

using namespace relief::sim;
using namespace relief::sim::pkpd;

class TestTolerance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void courseOfP18PassesThroughEveryNumber_data();
    void courseOfP18PassesThroughEveryNumber();
    void everyNonlinearNumberIsAsserted();
    void weeksOfTheSameInfusionEndAtTheFormula();
    void stoppingLeavesWithdrawalThatFades();
    void whoeverNeverHadAnyIsNotTolerant();
    void whatIsNotAskedStaysEmpty();
    void aLaterDoseChangesNothingBefore();
};

namespace {

constexpr double dayMin = 1440;

const std::map<QString, Pick> &picks()
{
    static const std::map<QString, Pick> map{{u"Cp_morphine"_s, [](const Course &c) { return c.drugs.at(0).plasma; }},
        {u"Ce_morphine"_s, [](const Course &c) { return c.drugs.at(0).effectSite; }},
        {u"M_tol"_s, [](const Course &c) { return c.tolerance; }},
        {u"E_tol"_s, [](const Course &c) { return c.effect; }},
        {u"E_naive_tol"_s, [](const Course &c) { return c.effectNaive; }},
        {u"net_tol"_s, [](const Course &c) { return c.netEffect; }}};
    return map;
}

Scenario infusedFor(double days, std::vector<double> timesMin)
{
    Scenario s = toleranceScenario();
    s.doses[0].duration = {days * dayMin};
    s.doses[0].amount = {2000.0 / 60 * days * dayMin};
    s.timesMin = std::move(timesMin);
    return s;
}

} // namespace

void TestTolerance::courseOfP18PassesThroughEveryNumber_data()
{
    QTest::addColumn<QString>("quantity");
    for (const auto &[name, pick] : picks()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestTolerance::courseOfP18PassesThroughEveryNumber()
{
    QFETCH(const QString, quantity);
    QCOMPARE(rowsMet(toleranceScenario(), u"P18"_s, quantity, picks().at(quantity)), 11);
}

void TestTolerance::everyNonlinearNumberIsAsserted()
{
    // 19 of P12, 3 x 15 and 4 extremes of P13, 6 x 11 of P18
    QCOMPARE(nonlinearRows().size(), std::size_t{19 + 45 + 4 + 66});
}

void TestTolerance::weeksOfTheSameInfusionEndAtTheFormula()
{
    const Course course = simulate(infusedFor(100, {42 * dayMin, 99 * dayMin}));
    const ToleranceModel model = morphineTolerance();
    const double c = std::pow(course.drugs[0].effectSite[1], model.hill);
    const double s = c / (c + std::pow(model.ec50, model.hill));
    QVERIFY(agrees(course.tolerance[0], s, 1e-4));
    QVERIFY(agrees(course.tolerance[1], s, 1e-7));
    const double shifted = std::pow(model.ec50 * (1 + model.gain * s), model.hill);
    QVERIFY(agrees(course.effect[1], c / (c + shifted), 1e-7));
    QVERIFY(agrees(course.effectNaive[1], s, 1e-12));
}

void TestTolerance::stoppingLeavesWithdrawalThatFades()
{
    const Course course = simulate(infusedFor(14, {14 * dayMin, 15 * dayMin, 16 * dayMin, 18 * dayMin, 60 * dayMin}));
    QVERIFY(course.netEffect[0] > 0);
    QVERIFY(course.netEffect[1] < 0 && course.netEffect[2] < 0);
    QVERIFY(course.netEffect[3] > course.netEffect[2]);
    QVERIFY(course.netEffect[4] > -1e-3 && course.netEffect[4] <= 0);
    QVERIFY(std::is_sorted(course.tolerance.rbegin(), course.tolerance.rend()));
}

void TestTolerance::whoeverNeverHadAnyIsNotTolerant()
{
    Scenario s = toleranceScenario();
    s.doses[0].at = {100};
    s.timesMin = {-10, 0, 100};
    const std::vector<double> none{0, 0, 0};
    for (const Course &course : {simulate(s), [&] {
                                     Scenario empty = s;
                                     empty.doses.clear();
                                     return simulate(empty);
                                 }()}) {
        QCOMPARE(course.tolerance, none);
        QCOMPARE(course.effect, none);
        QCOMPARE(course.effectNaive, none);
        QCOMPARE(course.netEffect, none);
    }
}

void TestTolerance::whatIsNotAskedStaysEmpty()
{
    Scenario s = toleranceScenario();
    s.tolerance.reset();
    s.timesMin = {60};
    const Course course = simulate(s);
    QVERIFY(course.tolerance.empty() && course.effect.empty());
    QVERIFY(course.effectNaive.empty() && course.netEffect.empty());
}

void TestTolerance::aLaterDoseChangesNothingBefore()
{
    Scenario s = infusedFor(2, everyMinute(2000));
    const Course without = simulate(s);
    s.doses.push_back(bolus("morphine", 20'000, 1000.7));
    const Course with = simulate(s);
    QVERIFY(std::equal(without.tolerance.begin(), without.tolerance.begin() + 1001, with.tolerance.begin()));
    QVERIFY(with.tolerance[1500] > without.tolerance[1500]);
    QVERIFY(with.effectNaive[1100] > without.effectNaive[1100]);
}

QTEST_APPLESS_MAIN(TestTolerance)
#include "tst_tolerance.moc"
