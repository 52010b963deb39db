// SPDX-License-Identifier: GPL-3.0-or-later
// The signalling network against results worked out here, by formula or bisection.

#include "sim/network.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace relief::sim;

class TestNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hillPassesThroughItsThreePoints();
    void hillIsThePublishedFormula();
    void aChainIsOneFunctionAfterTheOther();
    void andMultipliesOrAddsUpNotTurnsAround();
    void aNodeWithoutReactionsRestsAndAConstantDriveHolds();
    void negativeFeedbackSettlesWhereBisectionSays_data();
    void negativeFeedbackSettlesWhereBisectionSays();
    void aSwitchWithTwoStatesStartsFromRest();
    void aSearchFromElsewhereFindsTheOtherState();
    void nodesBehindACycleFollowIt();
    void theSameInputsGiveTheSameBitsWhateverWasComputedBefore();
    void anOpioidQuietensTheChainAndNaloxoneRestoresIt();
    void oneNodeRelaxesExponentially();
    void relaxationEndsInTheSteadyState();
    void twoRelaxationsInARowAreOneLongOne();
};

namespace {

constexpr double tight = 1e-12;

double bisect(const std::function<double(double)> &f)
{
    double low = 0;
    double high = 1;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (f(middle) > 0 ? low : high) = middle;
    }
    return low;
}

/// B x^n / (K^n + x^n) as printed: B = (h - 1) / (2 h - 1), K = (B - 1)^(1/n).
double printedHill(double x, double n, double half)
{
    const double b = (std::pow(half, n) - 1) / (2 * std::pow(half, n) - 1);
    const double k = std::pow(b - 1, 1 / n);
    return b * std::pow(x, n) / (std::pow(k, n) + std::pow(x, n));
}

double f(double x)
{
    return printedHill(x, 1.4, 0.5);
}

Regulator on(int source)
{
    return {source};
}

Regulator off(int source)
{
    return {source, true};
}

/// Input 0 drives node 1; node 1 drives node 2; node 2 holds node 1 back.
Network feedbackLoop(double hill)
{
    Network n;
    n.inputs = 1;
    n.nodes = 2;
    n.tauMin = {1, 3};
    n.reactions = {{1, 1, {{0, false, 1, hill, 0.5}, {2, true, 1, hill, 0.5}}}, {2, 1, {{1, false, 1, hill, 0.5}}}};
    return n;
}

/// Node 1 drives itself, or the input drives it.
Network switchWithTwoStates()
{
    Network n;
    n.inputs = 1;
    n.nodes = 1;
    n.reactions = {{1, 1, {{1, false, 1, 4, 0.5}}}, {1, 0.1, {on(0)}}};
    return n;
}

} // namespace

void TestNetwork::hillPassesThroughItsThreePoints()
{
    for (double hill : {0.7, 1.0, 1.4, 4.0}) {
        for (double half : {0.2, 0.5, 0.6095068271022377, 0.9}) { // the third is 0.5^(1/1.4): no gap there
            QCOMPARE(normalisedHill(0, hill, half), 0.0);
            QVERIFY(std::abs(normalisedHill(half, hill, half) - 0.5) < tight);
            QCOMPARE(normalisedHill(1, hill, half), 1.0);
            double last = 0;
            for (int i = 1; i <= 100; ++i) {
                const double now = normalisedHill(i / 100.0, hill, half);
                QVERIFY(now > last && now <= 1);
                last = now;
            }
        }
    }
    QCOMPARE(normalisedHill(-0.1, 1.4, 0.5), 0.0);
    QCOMPARE(normalisedHill(1.1, 1.4, 0.5), 1.0);
}

void TestNetwork::hillIsThePublishedFormula()
{
    for (double x : {0.05, 0.3, 0.77}) {
        QVERIFY(std::abs(normalisedHill(x, 1.4, 0.5) - printedHill(x, 1.4, 0.5)) < tight);
        QVERIFY(std::abs(normalisedHill(x, 3, 0.4) - printedHill(x, 3, 0.4)) < tight);
    }
}

void TestNetwork::aChainIsOneFunctionAfterTheOther()
{
    Network n;
    n.inputs = 1;
    n.nodes = 3;
    // listed backwards on purpose: 0 -> 3 -> 1 -> 2
    n.reactions = {{2, 1, {on(1)}}, {1, 0.8, {on(3)}}, {3, 1, {{0, false, 0.9, 1.4, 0.5}}}};
    const std::vector<double> y = steadyState(n, {0.6});
    const double first = 0.9 * f(0.6);
    QVERIFY(std::abs(y[2] - first) < tight);
    QVERIFY(std::abs(y[0] - 0.8 * f(first)) < tight);
    QVERIFY(std::abs(y[1] - f(0.8 * f(first))) < tight);
}

void TestNetwork::andMultipliesOrAddsUpNotTurnsAround()
{
    Network n;
    n.inputs = 2;
    n.nodes = 3;
    n.reactions = {{2, 0.9, {on(0), on(1)}}, {3, 1, {on(0)}}, {3, 0.7, {on(1)}}, {4, 1, {on(0), {1, true, 0.6}}}};
    const double a = f(0.7);
    const double b = f(0.4);
    const std::vector<double> y = steadyState(n, {0.7, 0.4});
    QVERIFY(std::abs(y[0] - 0.9 * a * b) < tight);
    QVERIFY(std::abs(y[1] - (a + 0.7 * b - a * 0.7 * b)) < tight);
    QVERIFY(std::abs(y[2] - a * (1 - 0.6 * b)) < tight);
}

void TestNetwork::aNodeWithoutReactionsRestsAndAConstantDriveHolds()
{
    Network n;
    n.nodes = 2;
    n.reactions = {{1, 0.3, {}}};
    const std::vector<double> y = steadyState(n, {});
    QCOMPARE(y[0], 0.0);
    QVERIFY(std::abs(y[1] - 0.3) < tight);
    QVERIFY(steadyState({}, {}).empty());
}

void TestNetwork::negativeFeedbackSettlesWhereBisectionSays_data()
{
    QTest::addColumn<double>("hill");
    QTest::newRow("gentle") << 1.4;
    QTest::newRow("steep") << 4.0;
    QTest::newRow("so steep that plain iteration swings for ever") << 12.0;
}

void TestNetwork::negativeFeedbackSettlesWhereBisectionSays()
{
    QFETCH(const double, hill);
    const std::vector<double> y = steadyState(feedbackLoop(hill), {0.8});
    const auto g = [=](double x) { return printedHill(x, hill, 0.5); };
    const double expected = bisect([&](double x) { return g(0.8) * (1 - g(g(x))) - x; });
    QVERIFY(std::abs(y[0] - expected) < 1e-10);
    QVERIFY(std::abs(y[1] - g(expected)) < 1e-9);
}

void TestNetwork::aSwitchWithTwoStatesStartsFromRest()
{
    const Network n = switchWithTwoStates();
    const auto drive = [](double x, double input) { return 1 - (1 - printedHill(x, 4, 0.5)) * (1 - 0.1 * f(input)); };
    QCOMPARE(steadyState(n, {0})[0], 0.0);
    const double low = steadyState(n, {0.3})[0];
    QVERIFY(low > 0 && low < 0.1);
    QVERIFY(std::abs(drive(low, 0.3) - low) < 1e-12);
    QVERIFY(steadyState(n, {1})[0] < 0.5); // from rest even the full input is not enough to switch it on
}

void TestNetwork::aSearchFromElsewhereFindsTheOtherState()
{
    const Network two = switchWithTwoStates();
    QVERIFY(steadyStateFrom(two, {0.3}, {0.0}) == steadyState(two, {0.3}));
    QVERIFY(steadyStateFrom(two, {0.3}, {0.2})[0] < 0.1);
    QVERIFY(steadyStateFrom(two, {0.3}, {0.9})[0] > 0.9);
    const Network one = feedbackLoop(4);
    QVERIFY(std::abs(steadyStateFrom(one, {0.8}, {0.9, 0.1})[0] - steadyState(one, {0.8})[0]) < 1e-10);
}

void TestNetwork::nodesBehindACycleFollowIt()
{
    Network n = feedbackLoop(1.4);
    const std::vector<double> loop = steadyState(n, {0.8});
    n.nodes = 4;
    n.reactions.push_back({4, 1, {on(2)}});
    n.reactions.push_back({3, 1, {off(4), on(1)}});
    const std::vector<double> y = steadyState(n, {0.8});
    QCOMPARE(y[0], loop[0]);
    QVERIFY(std::abs(y[3] - f(loop[1])) < tight);
    QVERIFY(std::abs(y[2] - (1 - f(f(loop[1]))) * f(loop[0])) < tight);
}

void TestNetwork::theSameInputsGiveTheSameBitsWhateverWasComputedBefore()
{
    const Network n = feedbackLoop(4);
    const std::vector<double> first = steadyState(n, {0.37});
    for (double other : {1.0, 0.0, 0.9}) {
        steadyState(n, {other});
        QVERIFY(steadyState(n, {0.37}) == first);
    }
}

void TestNetwork::anOpioidQuietensTheChainAndNaloxoneRestoresIt()
{
    // inputs: signal 0, opioid's share of the receptor 1; nodes: channel 2, release 3, relay 4
    Network n;
    n.inputs = 2;
    n.nodes = 3;
    n.reactions = {{2, 1, {on(0), off(1)}}, {3, 1, {on(2)}}, {4, 1, {on(3), off(1)}}};
    const std::vector<double> none = steadyState(n, {0.9, 0});
    const std::vector<double> opioid = steadyState(n, {0.9, 0.6});
    const std::vector<double> naloxone = steadyState(n, {0.9, 0.1});
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(opioid[i] < naloxone[i]);
        QVERIFY(naloxone[i] < none[i]);
    }
}

void TestNetwork::oneNodeRelaxesExponentially()
{
    Network n;
    n.inputs = 1;
    n.nodes = 1;
    n.tauMin = {2.5};
    n.reactions = {{1, 1, {on(0)}}};
    for (double minutes : {0.0, 0.1, 2.5, 9.0, 500.0}) {
        const double expected = f(0.6) + (0.9 - f(0.6)) * std::exp(-minutes / 2.5);
        QVERIFY(std::abs(relax(n, {0.6}, {0.9}, minutes)[0] - expected) < 1e-8);
    }
}

void TestNetwork::relaxationEndsInTheSteadyState()
{
    const Network n = feedbackLoop(4);
    const std::vector<double> steady = steadyState(n, {0.8});
    for (double minutes : {200.0, 1e9}) { // the second ends as soon as nothing moves
        const std::vector<double> relaxed = relax(n, {0.8}, {1, 0}, minutes);
        QVERIFY(std::abs(relaxed[0] - steady[0]) < 1e-7);
        QVERIFY(std::abs(relaxed[1] - steady[1]) < 1e-7);
    }
}

void TestNetwork::twoRelaxationsInARowAreOneLongOne()
{
    const Network n = feedbackLoop(4);
    const std::vector<double> once = relax(n, {0.8}, {0.1, 0.9}, 5);
    const std::vector<double> twice = relax(n, {0.8}, relax(n, {0.8}, {0.1, 0.9}, 2.2), 2.8);
    QVERIFY(std::abs(once[0] - twice[0]) < 1e-8);
    QVERIFY(std::abs(once[1] - twice[1]) < 1e-8);
}

QTEST_APPLESS_MAIN(TestNetwork)
#include "tst_network.moc"
