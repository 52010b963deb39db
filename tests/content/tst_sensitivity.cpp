// SPDX-License-Identifier: GPL-3.0-or-later
// How much each number of a network matters, against values worked out by hand.
#include "content/sensitivity.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace relief::content;
using Kind = NetworkParameter::Kind;
using Place = NetworkParameter::Place;

namespace {

/// a, with a drive of 0.5, excites b: b = 0.8 f(a), and f(x) is x for Hill 1 as half nears 0.5.
Diagram twoNodes()
{
    Diagram diagram;
    diagram.nodes.resize(2);
    diagram.nodes[0].id = u"a"_s;
    diagram.nodes[0].basal = 0.5;
    diagram.nodes[0].reason = u"a drive"_s;
    diagram.nodes[1].id = u"b"_s;
    diagram.edges.resize(1);
    diagram.edges[0].from = u"a"_s;
    diagram.edges[0].to = u"b"_s;
    diagram.edges[0].response = {0.8, 1, 0.5, u"a response"_s};
    return diagram;
}

const Sensitivity &rowOf(const SensitivityTable &table, size_t node, Kind kind, Place place)
{
    const auto &rows = table.ranked[node];
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Sensitivity &row) {
        const NetworkParameter &parameter = table.parameters[row.parameter];
        return parameter.kind == kind && parameter.place == place;
    });
    if (found == rows.end()) {
        qFatal("no such row");
    }
    return *found;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

} // namespace

class TestSensitivity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNumberOfTheNetworkIsAParameter();
    void drawnStepsHaveNone();
    void aChangedParameterIsRead();
    void elasticitiesAreThoseOfTheFormula();
    void theMostImportantComesFirst();
    void aParameterAtItsEndIsTurnedOneWay();
    void nothingOfNothingHasNoElasticity();
    void aMedicineThatIsNotThereDoesNotMatter();
};

void TestSensitivity::everyNumberOfTheNetworkIsAParameter()
{
    const Diagram diagram = twoNodes();
    const std::vector<NetworkParameter> expected{{Kind::Basal, Place::Node, 0, 0.5},
        {Kind::Weight, Place::Edge, 0, 0.8}, {Kind::Hill, Place::Edge, 0, 1}, {Kind::Half, Place::Edge, 0, 0.5}};
    QVERIFY(networkParameters(diagram) == expected);
    QCOMPARE(reasonOf(diagram, expected[0]), u"a drive"_s);
    QCOMPARE(reasonOf(diagram, expected[1]), u"a response"_s);
    QCOMPARE(reasonOf(diagram, {Kind::Hill, Place::Edge, 0, 1.4}), QString()); // the method's own needs none
    QCOMPARE(usualValue(Kind::Basal), 0.0);
    QCOMPARE(usualValue(Kind::Weight), 1.0);
    QCOMPARE(usualValue(Kind::Hill), 1.4);
    QCOMPARE(usualValue(Kind::Half), 0.5);
}

void TestSensitivity::drawnStepsHaveNone()
{
    Diagram diagram = twoNodes();
    diagram.edges[0].sign = Sign::Modulate;
    diagram.drugActions.resize(1);
    diagram.drugActions[0].node = u"b"_s;
    QCOMPARE(networkParameters(diagram).size(), size_t{1});
    diagram.edges[0].modelAs = Sign::Inhibit;
    diagram.drugActions[0].effect = Effect::Block;
    QCOMPARE(networkParameters(diagram).size(), size_t{7});
}

void TestSensitivity::aChangedParameterIsRead()
{
    Diagram diagram = twoNodes();
    diagram.drugActions.resize(1);
    diagram.drugActions[0].node = u"b"_s;
    diagram.drugActions[0].effect = Effect::Activate;
    double value = 0.1;
    for (const NetworkParameter &parameter : networkParameters(diagram)) {
        setParameter(diagram, parameter, value);
        value += 0.1;
    }
    value = 0.1;
    for (const NetworkParameter &parameter : networkParameters(diagram)) {
        QVERIFY(near(parameter.value, value));
        value += 0.1;
    }
}

/// With h = half^n and x = a: b = w (1 - h) x^n / (h + (1 - 2 h) x^n); at n = 1, h = 1/2, x = 1/2: b = w / 2.
void TestSensitivity::elasticitiesAreThoseOfTheFormula()
{
    const SensitivityTable table = sensitivities(twoNodes(), {});
    QVERIFY(near(table.activities[0], 0.5));
    QVERIFY(near(table.activities[1], 0.4));

    // b is in proportion to the weight: 0.36 and 0.44, elasticity 1.
    const Sensitivity &weight = rowOf(table, 1, Kind::Weight, Place::Edge);
    QVERIFY(near(weight.low, 0.36));
    QVERIFY(near(weight.high, 0.44));
    QVERIFY(near(weight.slope, 0.4));
    QVERIFY(near(weight.elasticity.value(), 1));

    // f(x) = x here, so b is in proportion to the drive of a as well.
    QVERIFY(near(rowOf(table, 1, Kind::Basal, Place::Node).elasticity.value(), 1));

    // half 0.45: 0.8 x 0.55 x 0.5 / (0.45 + 0.05) = 0.44; half 0.55: 0.8 x 0.45 x 0.5 / (0.55 - 0.05) = 0.36.
    const Sensitivity &half = rowOf(table, 1, Kind::Half, Place::Edge);
    QVERIFY(near(half.low, 0.44));
    QVERIFY(near(half.high, 0.36));
    QVERIFY(near(half.elasticity.value(), -1));

    // f(half) = 1/2 whatever the Hill coefficient is, and a is at half.
    QVERIFY(near(rowOf(table, 1, Kind::Hill, Place::Edge).elasticity.value(), 0));

    // a follows its own drive and nothing of the edge behind it.
    QVERIFY(near(rowOf(table, 0, Kind::Basal, Place::Node).elasticity.value(), 1));
    QVERIFY(near(rowOf(table, 0, Kind::Weight, Place::Edge).slope, 0));
}

void TestSensitivity::theMostImportantComesFirst()
{
    Diagram diagram = twoNodes();
    diagram.nodes[1].basal = 0.5; // b = 1 - (1 - 0.4) 0.5 = 0.7: the drive's slope is 0.3, the weight's 0.2
    const SensitivityTable table = sensitivities(diagram, {});
    QVERIFY(near(table.activities[1], 0.7));
    const auto &rows = table.ranked[1];
    QCOMPARE(rows.size(), table.parameters.size());
    QCOMPARE(table.parameters[rows.front().parameter].place, Place::Node);
    QCOMPARE(table.parameters[rows.front().parameter].index, size_t{1});
    QVERIFY(near(rows.front().slope, 0.3));
    QVERIFY(near(rows.front().elasticity.value(), 0.3 / 0.7));
    QVERIFY(std::is_sorted(rows.begin(), rows.end(),
        [](const Sensitivity &one, const Sensitivity &other) { return std::abs(one.slope) > std::abs(other.slope); }));
}

void TestSensitivity::aParameterAtItsEndIsTurnedOneWay()
{
    Diagram diagram = twoNodes();
    diagram.edges[0].response.weight = 1;
    const Sensitivity weight = rowOf(sensitivities(diagram, {}), 1, Kind::Weight, Place::Edge);
    QVERIFY(near(weight.low, 0.45));
    QVERIFY(near(weight.high, 0.5));
    QVERIFY(near(weight.elasticity.value(), 1)); // by the step that was made
    diagram.edges[0].response.half = 0.95;
    QVERIFY(rowOf(sensitivities(diagram, {}), 1, Kind::Half, Place::Edge).high > 0);
    diagram.edges[0].response.weight = 0;
    const Sensitivity none = rowOf(sensitivities(diagram, {}), 1, Kind::Weight, Place::Edge);
    QVERIFY(near(none.slope, 0) && near(none.elasticity.value(), 0));
}

void TestSensitivity::nothingOfNothingHasNoElasticity()
{
    Diagram diagram = twoNodes();
    diagram.nodes[1].id = u"c"_s; // nothing reaches it now
    const Sensitivity row = sensitivities(diagram, {}).ranked[1].front();
    QVERIFY(near(row.slope, 0) && near(row.elasticity.value(), 0));

    diagram = twoNodes(); // a brake that is fully on, on a drive of its own: b = 1 - weight
    diagram.nodes[0].basal = 1;
    diagram.nodes[1].basal = 1;
    diagram.edges[0].sign = Sign::Inhibit;
    diagram.edges[0].response.weight = 1;
    const SensitivityTable table = sensitivities(diagram, {});
    QVERIFY(near(table.activities[1], 0));
    const Sensitivity &weight = rowOf(table, 1, Kind::Weight, Place::Edge);
    QVERIFY(near(weight.low, 0.1) && near(weight.slope, -1));
    QVERIFY(!weight.elasticity);
}

void TestSensitivity::aMedicineThatIsNotThereDoesNotMatter()
{
    Diagram diagram = twoNodes();
    diagram.drugActions.resize(1);
    diagram.drugActions[0].drug = MedicineGroup::Opioid;
    diagram.drugActions[0].node = u"b"_s;
    diagram.drugActions[0].effect = Effect::Inhibit;
    diagram.drugActions[0].response = {0.6, 1, 0.5, u"a response"_s};
    QVERIFY(near(rowOf(sensitivities(diagram, {}), 1, Kind::Weight, Place::Action).slope, 0));
    NetworkInputs inputs;
    inputs.muOpioid = 0.5; // b = 0.4 (1 - 0.6 / 2) = 0.28, and weight 0.66 gives 0.268
    const SensitivityTable table = sensitivities(diagram, inputs);
    QVERIFY(near(table.activities[1], 0.28));
    const Sensitivity weight = rowOf(table, 1, Kind::Weight, Place::Action);
    QVERIFY(near(weight.high, 0.268));
    QVERIFY(near(weight.elasticity.value(), -0.12 / 0.28));
}

QTEST_APPLESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
