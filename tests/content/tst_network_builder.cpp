// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule of the network, worked out by hand beside it, and the mini pack's synapse as a whole.
#include "content/mini_pack.h"
#include "content/network_builder.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace relief;
using namespace relief::content;

namespace {

/// The normalised Hill function as the method's paper writes it.
double f(double x, double n = 1.4, double h = 0.5)
{
    const double b = (std::pow(h, n) - 1) / (2 * std::pow(h, n) - 1);
    const double k = std::pow(b - 1, 1 / n);
    return b * std::pow(x, n) / (std::pow(k, n) + std::pow(x, n));
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

Node node(const QString &id, double basal = 0)
{
    Node result;
    result.id = id;
    result.basal = basal;
    return result;
}

Edge edge(const QString &from, const QString &to, Sign sign)
{
    Edge result;
    result.from = from;
    result.to = to;
    result.sign = sign;
    return result;
}

DrugAction action(MedicineGroup drug, const QString &on, Effect effect)
{
    DrugAction result;
    result.drug = drug;
    result.node = on;
    result.effect = effect;
    return result;
}

/// Two sources of 0.6 and 0.3, and a node "t" they act on.
Diagram two(Sign first, Sign second)
{
    Diagram diagram;
    diagram.nodes = {node(u"a"_s, 0.6), node(u"b"_s, 0.3), node(u"t"_s)};
    diagram.edges = {edge(u"a"_s, u"t"_s, first), edge(u"b"_s, u"t"_s, second)};
    return diagram;
}

double activity(const Diagram &diagram, const QString &id, const NetworkInputs &inputs = {})
{
    return sim::steadyState(buildNetwork(diagram), inputs.asVector())[static_cast<size_t>(diagram.indexOf(id))];
}

} // namespace

class TestNetworkBuilder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ownDriveIsTheActivity();
    void endorphinSwitchTurnsItsDriveOff();
    void excitingEdgesCombineByOr();
    void andMultiplies();
    void ownDriveJoinsTheOthers();
    void inhibitingEdgesAreNot();
    void weightAndConstantsOfAResponseCount();
    void modulateIsDrawnOrReadAsSaid();
    void medicinesEnterThroughTheirOccupancy();
    void competingTakesOnlyBindingEdges();
    void weeksTakeThePlaceOfTheSource();
    void aStepThatBuildsUpNeedsSourceAndTolerance();
    void nothingDrivesNothing();
    void opioidQuietsTheSynapseAndNaloxoneRestoresIt();
    void bundledDiagramsSettle();
};

void TestNetworkBuilder::ownDriveIsTheActivity()
{
    Diagram diagram;
    for (const double basal : {0.0, 0.1, 0.3, 0.7, 1.0}) {
        diagram.nodes = {node(u"a"_s, basal)};
        QVERIFY(near(activity(diagram, u"a"_s), basal));
    }
}

void TestNetworkBuilder::endorphinSwitchTurnsItsDriveOff()
{
    Diagram diagram;
    diagram.nodes = {node(u"a"_s, 0.4)};
    diagram.nodes[0].endogenousOpioid = true;
    NetworkInputs inputs;
    QVERIFY(near(activity(diagram, u"a"_s, inputs), 0.4));
    inputs.endogenousOpioid = 0;
    QVERIFY(near(activity(diagram, u"a"_s, inputs), 0));
}

void TestNetworkBuilder::excitingEdgesCombineByOr()
{
    const double expected = 1 - (1 - f(0.6)) * (1 - f(0.3));
    QVERIFY(near(activity(two(Sign::Excite, Sign::Bind), u"t"_s), expected));
}

void TestNetworkBuilder::andMultiplies()
{
    Diagram diagram = two(Sign::Excite, Sign::Bind);
    diagram.nodes[2].combine = Combine::And;
    QVERIFY(near(activity(diagram, u"t"_s), f(0.6) * f(0.3)));
    diagram.nodes[2].basal = 0.5;
    QVERIFY(near(activity(diagram, u"t"_s), 0.5 * f(0.6) * f(0.3)));
    diagram.drugActions = {action(MedicineGroup::Ketamine, u"t"_s, Effect::Block)};
    QVERIFY(near(activity(diagram, u"t"_s, {0, 0, 0.8, 1}), 0.5 * f(0.6) * f(0.3) * (1 - f(0.8))));
}

void TestNetworkBuilder::ownDriveJoinsTheOthers()
{
    Diagram diagram = two(Sign::Excite, Sign::Inhibit);
    diagram.nodes[2].basal = 0.2;
    const double no = 1 - f(0.3);
    QVERIFY(near(activity(diagram, u"t"_s), 1 - (1 - f(0.6) * no) * (1 - 0.2 * no)));
}

void TestNetworkBuilder::inhibitingEdgesAreNot()
{
    for (const Sign sign : {Sign::Inhibit, Sign::Block}) {
        QVERIFY(near(activity(two(Sign::Excite, sign), u"t"_s), f(0.6) * (1 - f(0.3))));
    }
}

void TestNetworkBuilder::weightAndConstantsOfAResponseCount()
{
    Diagram diagram = two(Sign::Excite, Sign::Inhibit);
    diagram.edges[0].response = {0.7, 2, 0.4, u"test"_s};
    diagram.edges[1].response = {0.5, 1.4, 0.3, u"test"_s};
    QVERIFY(near(activity(diagram, u"t"_s), 0.7 * f(0.6, 2, 0.4) * (1 - 0.5 * f(0.3, 1.4, 0.3))));
}

void TestNetworkBuilder::modulateIsDrawnOrReadAsSaid()
{
    Diagram diagram = two(Sign::Excite, Sign::Modulate);
    QVERIFY(near(activity(diagram, u"t"_s), f(0.6)));
    diagram.edges[1].modelAs = Sign::Inhibit;
    QVERIFY(near(activity(diagram, u"t"_s), f(0.6) * (1 - f(0.3))));
    diagram.edges[1].modelAs = Sign::Excite;
    QVERIFY(near(activity(diagram, u"t"_s), 1 - (1 - f(0.6)) * (1 - f(0.3))));
}

void TestNetworkBuilder::medicinesEnterThroughTheirOccupancy()
{
    const NetworkInputs inputs{0.5, 0.2, 0.8, 1};
    Diagram diagram = two(Sign::Excite, Sign::Modulate);
    diagram.drugActions = {action(MedicineGroup::Opioid, u"t"_s, Effect::Activate)};
    QVERIFY(near(activity(diagram, u"t"_s, inputs), 1 - (1 - f(0.6)) * (1 - f(0.5))));
    diagram.drugActions = {action(MedicineGroup::Ketamine, u"t"_s, Effect::Block)};
    QVERIFY(near(activity(diagram, u"t"_s, inputs), f(0.6) * (1 - f(0.8))));
    diagram.drugActions = {action(MedicineGroup::Opioid, u"t"_s, Effect::Inhibit)};
    QVERIFY(near(activity(diagram, u"t"_s, inputs), f(0.6) * (1 - f(0.5))));
    diagram.drugActions = {action(MedicineGroup::Naloxone, u"t"_s, Effect::None)};
    QVERIFY(near(activity(diagram, u"t"_s, inputs), f(0.6)));
}

void TestNetworkBuilder::competingTakesOnlyBindingEdges()
{
    const NetworkInputs inputs{0.5, 0.4, 0, 1};
    Diagram diagram = two(Sign::Bind, Sign::Excite);
    diagram.drugActions = {action(MedicineGroup::Opioid, u"t"_s, Effect::Activate),
        action(MedicineGroup::Naloxone, u"t"_s, Effect::Compete)};
    const double bound = f(0.6) * (1 - f(0.4));
    QVERIFY(near(activity(diagram, u"t"_s, inputs), 1 - (1 - bound) * (1 - f(0.3)) * (1 - f(0.5))));
}

void TestNetworkBuilder::weeksTakeThePlaceOfTheSource()
{
    NetworkInputs weeks;
    weeks.tolerance = 0.7;
    weeks.withdrawal = 0.2;
    Diagram diagram = two(Sign::Excite, Sign::Inhibit);
    diagram.edges[0].weeks = Weeks::Tolerance;
    diagram.edges[1].weeks = Weeks::Withdrawal;
    QVERIFY(near(activity(diagram, u"t"_s, weeks), f(0.7) * (1 - f(0.2))));
    QCOMPARE(activity(diagram, u"t"_s), 0.0);
    diagram.edges.clear();
    diagram.drugActions = {action(MedicineGroup::Naloxone, u"t"_s, Effect::Activate)};
    diagram.drugActions[0].weeks = Weeks::Withdrawal;
    weeks.muNaloxone = 0.9;
    QVERIFY(near(activity(diagram, u"t"_s, weeks), f(0.2)));
}

void TestNetworkBuilder::aStepThatBuildsUpNeedsSourceAndTolerance()
{
    NetworkInputs weeks;
    weeks.tolerance = 0.7;
    Diagram diagram = two(Sign::Excite, Sign::Excite);
    diagram.edges[0].weeks = Weeks::Builds;
    QVERIFY(near(activity(diagram, u"t"_s, weeks), 1 - (1 - f(0.6) * f(0.7)) * (1 - f(0.3))));
    QVERIFY(near(activity(diagram, u"t"_s), f(0.3)));
    diagram.nodes[2].combine = Combine::And;
    QVERIFY(near(activity(diagram, u"t"_s, weeks), f(0.6) * f(0.7) * f(0.3)));
}

void TestNetworkBuilder::nothingDrivesNothing()
{
    Diagram diagram = two(Sign::Inhibit, Sign::Block);
    QVERIFY(near(activity(diagram, u"t"_s), 0));
    diagram.nodes[2].combine = Combine::And;
    QVERIFY(near(activity(diagram, u"t"_s), 0));
    QVERIFY(sim::steadyState(buildNetwork(Diagram()), NetworkInputs().asVector()).empty());
}

void TestNetworkBuilder::opioidQuietsTheSynapseAndNaloxoneRestoresIt()
{
    const LoadedPack loaded = readPack(mini::folder());
    const Diagram &synapse = *loaded.pack.diagram(u"D03"_s);
    const double rest = activity(synapse, u"fire"_s);
    const double opioid = activity(synapse, u"fire"_s, {0.6, 0, 0, 1});
    const double reversed = activity(synapse, u"fire"_s, {0.1, 0.8, 0, 1});
    QVERIFY(opioid < rest);
    QVERIFY(reversed > opioid);
    QVERIFY(near(activity(synapse, u"mupre"_s, {0.6, 0, 0, 0}), f(0.6)));
    QVERIFY(near(activity(synapse, u"cav"_s, {0.6, 0, 0, 0}), f(1) * (1 - 0.9 * f(f(0.6)))));
}

void TestNetworkBuilder::bundledDiagramsSettle()
{
    const LoadedPack core = readPack(u":/packs/core"_s, Checking::Trusted);
    for (const Diagram &diagram : core.pack.diagrams) {
        const sim::Network network = buildNetwork(diagram);
        for (const NetworkInputs &inputs : {NetworkInputs{}, NetworkInputs{1, 0, 1, 1}, NetworkInputs{0, 1, 0, 0}}) {
            const std::vector<double> state = sim::steadyState(network, inputs.asVector());
            QCOMPARE(state.size(), diagram.nodes.size());
            for (const double value : state) {
                QVERIFY(value >= 0 && value <= 1 + 1e-12);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestNetworkBuilder)
#include "tst_network_builder.moc"
