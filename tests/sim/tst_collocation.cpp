// SPDX-License-Identifier: GPL-3.0-or-later
// The solver of stiff equations: known solutions, promises kept, and how much work it needs.

#include "sim/collocation.h"
#include "sim/pkpd_scenarios.h"
#include "sim/radau.h"

#include <Eigen/LU>

using namespace relief::sim;
using namespace relief::sim::pkpd;

class TestCollocation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePointsIntegratePolynomialsUpToDegreeEight();
    void stiffDecayTowardsAMovingTargetIsExact_data();
    void stiffDecayTowardsAMovingTargetIsExact();
    void anEquationThatIsNotLinearIsSolved();
    void anEquationIsRestartedWhereItsInputJumps();
    void valuesDoNotDependOnTheOtherTimesAsked();
    void workGrowsWithTimeAndNotWithStiffness();
    void whatCannotBeSolvedIsNotANumber();
};

namespace {

/// y' = rate (cos(w t) - y), from 0.
DrivenOde towardsCosine(double rate, double w, int &reads)
{
    DrivenOde ode;
    ode.initial = {0.0};
    ode.breaks = {0};
    ode.enter = [](double) {};
    ode.read = [=, &reads](double t, double *input) {
        ++reads;
        *input = std::cos(w * t);
    };
    ode.rates = [=](const double *input, const double *y, double *dydt, double *jacobian) {
        *dydt = rate * (*input - *y);
        *jacobian = -rate;
    };
    return ode;
}

std::vector<double> valuesOf(const DrivenOde &ode, const std::vector<double> &times)
{
    std::vector<double> values;
    solve(ode, times, [&](std::size_t, const OdeState &y) { values.push_back(y[0]); });
    return values;
}

} // namespace

void TestCollocation::thePointsIntegratePolynomialsUpToDegreeEight()
{
    // The step y(1) - y(0) = sum of weight x slope: the weights are the last row of the inverse of `slopes`.
    const Radau radau;
    const Radau::Square integrals = radau.slopes.inverse();
    for (int degree = 0; degree <= 9; ++degree) {
        double sum = 0;
        for (int i = 0; i < Radau::stages; ++i) {
            sum += integrals(Radau::stages - 1, i) * std::pow(Radau::points[static_cast<std::size_t>(i)], degree);
        }
        const double error = std::abs(sum - 1.0 / (degree + 1));
        QVERIFY(degree <= 8 ? error < 1e-14 : error > 1e-8);
    }
}

void TestCollocation::stiffDecayTowardsAMovingTargetIsExact_data()
{
    QTest::addColumn<double>("rate");
    for (double rate : {0.001, 0.1, 3.0, 1e3, 1e6}) {
        QTest::addRow("%g", rate) << rate;
    }
}

void TestCollocation::stiffDecayTowardsAMovingTargetIsExact()
{
    QFETCH(const double, rate);
    const double w = 0.05;
    int reads = 0;
    const std::vector<double> times{0, 1e-3, 0.5, 1, 10, 77.7, 600};
    const std::vector<double> values = valuesOf(towardsCosine(rate, w, reads), times);
    for (std::size_t i = 0; i < times.size(); ++i) {
        const double t = times[i];
        const double along = rate * (rate * std::cos(w * t) + w * std::sin(w * t)) / (rate * rate + w * w);
        const double expected = along - rate * rate / (rate * rate + w * w) * std::exp(-rate * t);
        QVERIFY2(std::abs(values[i] - expected) < 2e-9, said(u"y"_s, values[i], expected).constData());
    }
}

void TestCollocation::anEquationThatIsNotLinearIsSolved()
{
    // y' = y (1 - y), the logistic curve
    DrivenOde ode;
    ode.initial = {0.01};
    ode.breaks = {0};
    ode.linear = false;
    ode.enter = [](double) {};
    ode.read = [](double, double *input) { *input = 0; };
    ode.rates = [](const double *, const double *y, double *dydt, double *jacobian) {
        *dydt = *y * (1 - *y);
        *jacobian = 1 - 2 * *y;
    };
    const std::vector<double> times{0, 1, 4.6, 10, 30, 500};
    const std::vector<double> values = valuesOf(ode, times);
    for (std::size_t i = 0; i < times.size(); ++i) {
        QVERIFY(std::abs(values[i] - 1 / (1 + 99 * std::exp(-times[i]))) < 2e-9);
    }
}

void TestCollocation::anEquationIsRestartedWhereItsInputJumps()
{
    // y' = 1 before 3, then -2: a step across the corner would miss it
    double slope = 0;
    DrivenOde ode;
    ode.initial = {0.5};
    ode.breaks = {0, 3};
    ode.enter = [&](double breakMin) { slope = breakMin < 3 ? 1 : -2; };
    ode.read = [&](double, double *input) { *input = slope; };
    ode.rates = [](const double *input, const double *, double *dydt, double *jacobian) {
        *dydt = *input;
        *jacobian = 0;
    };
    const std::vector<double> values = valuesOf(ode, {-1, 0, 2, 3, 4});
    const std::vector<double> expected{0.5, 0.5, 2.5, 3.5, 1.5};
    QCOMPARE(values.size(), expected.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        QVERIFY(std::abs(values[i] - expected[i]) < 1e-12);
    }
}

void TestCollocation::valuesDoNotDependOnTheOtherTimesAsked()
{
    int reads = 0;
    const DrivenOde ode = towardsCosine(2.4, 0.3, reads);
    const std::vector<double> times = everyMinute(100);
    const std::vector<double> together = valuesOf(ode, times);
    for (std::size_t i : {0U, 1U, 17U, 100U}) {
        QVERIFY(valuesOf(ode, {times[i]})[0] == together[i]);
    }
}

void TestCollocation::workGrowsWithTimeAndNotWithStiffness()
{
    const auto work = [](double rate, double last) {
        int reads = 0;
        valuesOf(towardsCosine(rate, 0.01, reads), {last});
        return reads;
    };
    const int day = work(2.4, 1440);
    QVERIFY2(day < 900, QByteArray::number(day).constData());
    QVERIFY(work(2.4, 14400) < 10.5 * day);
    QVERIFY(work(2.4e6, 1440) < 2 * day);
}

void TestCollocation::whatCannotBeSolvedIsNotANumber()
{
    DrivenOde ode;
    ode.initial = {1.0};
    ode.breaks = {0};
    ode.linear = false;
    ode.enter = [](double) {};
    ode.read = [](double, double *input) { *input = 0; };
    ode.rates = [](const double *, const double *y, double *dydt, double *jacobian) {
        *dydt = *y * *y; // 1 / (1 - t): no value from 1 min on
        *jacobian = 2 * *y;
    };
    const std::vector<double> values = valuesOf(ode, {0, 0.5, 2});
    QCOMPARE(values.size(), std::size_t{3});
    QVERIFY(std::abs(values[1] - 2) < 1e-8);
    QVERIFY(std::isnan(values[2]));
}

QTEST_APPLESS_MAIN(TestCollocation)
#include "tst_collocation.moc"
