// SPDX-License-Identifier: GPL-3.0-or-later
// Binding over time and breathing: limits that can be worked out by hand.

#include "sim/ode.h"
#include "sim/pkpd_scenarios.h"

using namespace relief::sim;
using namespace relief::sim::pkpd;

class TestBinding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bindingAtConstantConcentrationFollowsItsFormula();
    void kineticBindingEndsAtEquilibrium();
    void aLigandWithoutConstantsIsTakenAsFast();
    void aLigandAloneWithoutConstantsHasNoKineticCourse();
    void quasiSteadyVentilationIsKineticBindingWithAFastAntagonist();
    void buprenorphineComesOffSlowlyAndNaloxoneReversesItOnlyInPart();
    void anEquationIsRestartedWhereItsInputJumps();
    void whatCannotBeSolvedIsNotANumber();
};

namespace {

/// A drug that an infusion from the start holds at 4 ng/mL, in plasma at once and at the effect site soon.
Scenario steadyScenario(const std::string &drug)
{
    DrugModel model{"steady", drug, Route::Intravenous, {}, {}};
    model.disposition.volume1L = 1;
    model.disposition.k10 = 8;
    model.disposition.ke0PerMin = 20;
    Scenario s;
    s.models = {model};
    s.doses = {{drug, Route::Intravenous, {4}, {0}, {}}, {drug, Route::Intravenous, {32 * 1000}, {0}, {1000}}};
    s.timesMin = {0, 5, 20, 100, 1000};
    s.kinetics = true;
    return s;
}

} // namespace

void TestBinding::bindingAtConstantConcentrationFollowsItsFormula()
{
    Scenario s = steadyScenario("a");
    s.muLigands = {{"a", {2}, 0.01, 0.02}};
    const DrugCourse course = simulate(s).drugs[0];
    // from 5 min on the effect site is at 4 ng/mL, so what is left to bind decays with kon C + koff = 0.06
    const double limit = 0.04 / 0.06;
    const double left = limit - course.muOccupancyKinetic[1];
    for (std::size_t i = 1; i < s.timesMin.size(); ++i) {
        const double expected = limit - left * std::exp(-0.06 * (s.timesMin[i] - 5));
        QVERIFY(std::abs(course.muOccupancyKinetic[i] - expected) < 1e-8);
    }
}

void TestBinding::kineticBindingEndsAtEquilibrium()
{
    Scenario s = steadyScenario("a");
    const Scenario other = steadyScenario("b");
    s.models.push_back(other.models[0]);
    s.doses.insert(s.doses.end(), other.doses.begin(), other.doses.end());
    s.muLigands = {{"a", {2}, 0.01, 0.02}, {"b", {0.5}, 4, 2}};
    const Course course = simulate(s);
    for (const DrugCourse &drug : course.drugs) {
        QVERIFY(std::abs(drug.muOccupancyKinetic.back() - drug.muOccupancy.back()) < 1e-8);
        QVERIFY(std::abs(drug.muOccupancyKinetic[1] - drug.muOccupancy[1]) > 1e-3);
    }
    QVERIFY(std::abs(course.drugs[1].muOccupancy.back() - 8.0 / 11) < 1e-12);
}

void TestBinding::aLigandWithoutConstantsIsTakenAsFast()
{
    Scenario s = scenario(u"P08"_s);
    s.kinetics = true;
    s.muLigands[1].konPerMin = 0;
    s.muLigands[1].koffPerMin = 0;
    const Course fast = simulate(s);
    QVERIFY(fast.drug("naloxone")->muOccupancyKinetic.empty());
    s.muLigands[1].koffPerMin = 240; // a hundred times faster than measured
    s.muLigands[1].konPerMin = 240 / 0.602;
    const Course nearlyFast = simulate(s);
    for (std::size_t t = 0; t < s.timesMin.size(); ++t) {
        const double difference =
            fast.drug("morphine")->muOccupancyKinetic[t] - nearlyFast.drug("morphine")->muOccupancyKinetic[t];
        QVERIFY(std::abs(difference) < 2e-4);
    }
}

void TestBinding::aLigandAloneWithoutConstantsHasNoKineticCourse()
{
    Scenario s = scenario(u"P05"_s);
    s.muLigands = {{"naloxone", {0.602}}};
    s.kinetics = true;
    const DrugCourse course = simulate(s).drugs[0];
    QVERIFY(course.muOccupancyKinetic.empty());
    QCOMPARE(course.muOccupancy.size(), s.timesMin.size());
}

void TestBinding::quasiSteadyVentilationIsKineticBindingWithAFastAntagonist()
{
    Scenario s = scenario(u"P08"_s);
    s.kinetics = true;
    s.muLigands[1] = {"naloxone", {s.ventilation->antagonistK}};
    const Course course = simulate(s);
    for (std::size_t t = 0; t < s.timesMin.size(); ++t) {
        const double held = course.drug("morphine")->muOccupancyKinetic[t];
        QVERIFY(std::abs(course.ventilationFraction[t] - (1 - held)) < 1e-9);
    }
}

void TestBinding::buprenorphineComesOffSlowlyAndNaloxoneReversesItOnlyInPart()
{
    Scenario s = scenario(u"P10"_s);
    s.timesMin = everyMinute(480);
    s.kinetics = true;
    const Course course = simulate(s);
    const std::vector<double> &equilibrium = course.drug("buprenorphine")->muOccupancy;
    const std::vector<double> &held = course.drug("buprenorphine")->muOccupancyKinetic;
    QVERIFY(equilibrium[65] < 0.8 * held[65]); // minutes after naloxone at 60 min it is still held
    const auto best = std::max_element(course.ventilationFraction.begin() + 60, course.ventilationFraction.end() - 330);
    QVERIFY(best - course.ventilationFraction.begin() > 75); // slow: naloxone itself peaks 6 min after the dose
    QVERIFY(*best > course.ventilationFraction[60] + 0.05 && *best < 0.55); // and far from the baseline

    Scenario morphine = scenario(u"P08"_s);
    morphine.timesMin = everyMinute(480);
    const Course reversed = simulate(morphine);
    QVERIFY(*std::max_element(reversed.ventilationFraction.begin() + 31, reversed.ventilationFraction.end()) > 0.85);
}

void TestBinding::anEquationIsRestartedWhereItsInputJumps()
{
    // y' = 1 before 3, then -2: a step across the corner would miss it
    double slope = 0;
    PiecewiseOde ode;
    ode.initial = {0.5};
    ode.breaks = {0, 3};
    ode.enter = [&](double breakMin) { slope = breakMin < 3 ? 1 : -2; };
    ode.rhs = [&](const OdeState &, OdeState &dydt, double) { dydt[0] = slope; };
    std::vector<double> values;
    solve(ode, {-1, 0, 2, 3, 4}, [&](std::size_t, const OdeState &y) { values.push_back(y[0]); });
    const std::vector<double> expected{0.5, 0.5, 2.5, 3.5, 1.5};
    QCOMPARE(values.size(), expected.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        QVERIFY(std::abs(values[i] - expected[i]) < 1e-12);
    }
}

void TestBinding::whatCannotBeSolvedIsNotANumber()
{
    PiecewiseOde ode;
    ode.initial = {0.0};
    ode.breaks = {0};
    ode.rhs = [](const OdeState &y, OdeState &dydt, double) { dydt[0] = 1e12 * (1 - y[0]) + 1e12 * std::sin(y[0]); };
    std::vector<double> values;
    solve(ode, {0, 60}, [&](std::size_t, const OdeState &y) { values.push_back(y[0]); });
    QCOMPARE(values.size(), std::size_t{2});
    QCOMPARE(values[0], 0.0);
    QVERIFY(std::isnan(values[1]));
}

QTEST_APPLESS_MAIN(TestBinding)
#include "tst_binding.moc"
