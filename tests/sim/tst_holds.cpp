// SPDX-License-Identifier: GPL-3.0-or-later
// One influence of a network set back while everything else goes on.

#include "sim/steady_network.h"

#include <QTest>

#include <cmath>

using namespace relief::sim;

namespace {

constexpr double tight = 1e-12;

/// With Hill 1 and half 0.5 a response is its argument.
Regulator straight(int source, double weight = 1, bool inverted = false)
{
    return {source, inverted, weight, 1, 0.5};
}

/// An input (0) drives a (1) and b (2); both drive t (3), b by half; a holds u (4) back, which the input drives.
SteadyNetwork twoWays()
{
    Network network;
    network.inputs = 1;
    network.nodes = 4;
    network.reactions = {{1, 1, {straight(0)}}, {2, 1, {straight(0)}}, {3, 1, {straight(1)}}, {3, 0.5, {straight(2)}},
        {4, 1, {straight(0), straight(1, 1, true)}}};
    network.tauMin = {1, 1, 1, 1};
    return SteadyNetwork(network);
}

bool near(double one, double other)
{
    return std::abs(one - other) < tight;
}

} // namespace

class TestHolds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutHoldsTheBitsAreTheSame();
    void aHoldTurnsOneInfluenceAlone();
    void aHoldTurnsABrakeBack();
    void severalHoldsWorkTogether();
    void aCycleIsHeldToo();
};

void TestHolds::withoutHoldsTheBitsAreTheSame()
{
    const SteadyNetwork network = twoWays();
    for (const double input : {0.0, 0.3, 1.0}) {
        QCOMPARE(network.activities({input}, {}), steadyState(network.network(), {input}));
    }
}

void TestHolds::aHoldTurnsOneInfluenceAlone()
{
    const std::vector<Hold> hold{{1, 3, 0}};
    const std::vector<double> held = twoWays().activities({0.4}, hold);
    QVERIFY(near(held[0], 0.4)); // a itself goes on
    QVERIFY(near(held[2], 0.2)); // only b drives t
    QVERIFY(near(held[3], 0.4 * 0.6));
}

void TestHolds::aHoldTurnsABrakeBack()
{
    const std::vector<Hold> hold{{1, 4, 0}};
    QVERIFY(near(twoWays().activities({0.4}, hold)[3], 0.4));
}

void TestHolds::severalHoldsWorkTogether()
{
    const std::vector<Hold> holds{{1, 3, 0.1}, {2, 3, 0.2}};
    QVERIFY(near(twoWays().activities({0.4}, holds)[2], 1 - 0.9 * 0.9));
}

/// x is driven by the input and holds itself back through y: x = i (1 - y), y = x.
void TestHolds::aCycleIsHeldToo()
{
    Network network;
    network.inputs = 1;
    network.nodes = 2;
    network.reactions = {{1, 1, {straight(0), straight(2, 1, true)}}, {2, 1, {straight(1)}}};
    network.tauMin = {1, 1};
    const SteadyNetwork loop(network);
    QVERIFY(std::abs(loop.activities({0.5})[0] - 1.0 / 3) < 1e-9);
    const std::vector<Hold> hold{{2, 1, 0}};
    QVERIFY(near(loop.activities({0.5}, hold)[0], 0.5));
}

QTEST_GUILESS_MAIN(TestHolds)
#include "tst_holds.moc"
