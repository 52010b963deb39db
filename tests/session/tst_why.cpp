// SPDX-License-Identifier: GPL-3.0-or-later
// "Why?" about networks so small that every share is worked out by hand.
#include "support.h"
#include "why_answers.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace relief;
using answers::hasPathOf;
using answers::nodesOf;
using answers::says;
using content::Effect;
using content::Level;
using content::MedicineGroup;
using content::Sign;
using session::Why;
using session::WhyAmount;
using session::WhyPath;
using Reason = session::WhyNothing::Reason;

namespace {

content::Node node(const QString &id)
{
    content::Node result;
    result.id = id;
    result.label.patient = id;
    return result;
}

/// With Hill 1 and half 0.5 a response is its argument times the weight.
content::Edge edge(const QString &from, const QString &to, double weight, Sign sign = Sign::Excite)
{
    content::Edge result;
    result.from = from;
    result.to = to;
    result.sign = sign;
    result.response = {weight, 1, 0.5, {}};
    result.references = {from + to};
    return result;
}

content::DrugAction action(MedicineGroup drug, const QString &node, Effect effect)
{
    content::DrugAction result;
    result.drug = drug;
    result.node = node;
    result.effect = effect;
    result.response = {1, 1, 0.5, {}};
    result.references = {u"drug"_s};
    return result;
}

/// The opioid drives a; a drives b and c; t is driven by b (weight 0.6) and by c (weight 0.2).
content::Diagram twoWays()
{
    content::Diagram diagram;
    diagram.id = u"two"_s;
    diagram.nodes = {node(u"a"_s), node(u"b"_s), node(u"c"_s), node(u"t"_s), node(u"far"_s)};
    diagram.edges = {
        edge(u"a"_s, u"b"_s, 1), edge(u"a"_s, u"c"_s, 1), edge(u"b"_s, u"t"_s, 0.6), edge(u"c"_s, u"t"_s, 0.2)};
    diagram.drugActions = {action(MedicineGroup::Opioid, u"a"_s, Effect::Activate)};
    return diagram;
}

/// The answer for a diagram made by hand, with these shares of the receptors and any medicine left out at will.
Why answer(const content::Diagram &diagram, const QString &asked, const content::NetworkInputs &inputs)
{
    const sim::SteadyNetwork network(content::buildNetwork(diagram));
    const auto without = [&](double, const std::vector<MedicineGroup> &groups) {
        content::NetworkInputs left = inputs;
        const auto out = [&](MedicineGroup group) { return std::count(groups.begin(), groups.end(), group) > 0; };
        left.muOpioid = out(MedicineGroup::Opioid) ? 0 : left.muOpioid;
        left.nmdaBlock = out(MedicineGroup::Ketamine) ? 0 : left.nmdaBlock;
        return left;
    };
    session::Snapshot now;
    now.diagram = &diagram;
    now.inputs = inputs;
    now.activity = network.activities(inputs.asVector());
    now.before = network.activities(content::NetworkInputs().asVector());
    for (const MedicineGroup group : content::allGroups) {
        session::MedicineState &medicine = now.medicines[static_cast<size_t>(group)];
        medicine.group = group;
        const double share = group == MedicineGroup::Opioid ? inputs.muOpioid : inputs.nmdaBlock;
        medicine.given = group != MedicineGroup::Naloxone && share > 0;
        medicine.level = medicine.given ? Level::Usual : Level::None;
    }
    return session::whyOf({now, network, without}, diagram.indexOf(asked));
}

bool near(double one, double other)
{
    return std::abs(one - other) < 1e-9;
}

} // namespace

class TestWhy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void sharesOfTwoWaysAreThoseWorkedOutByHand();
    void aWayThatWorksAgainstTheChangeSaysSo();
    void twoWaysThatDoTheSameShareTheCredit();
    void aWayNeverVisitsANodeTwice();
    void nothingLeadsToANodeApart();
    void aBlockedWayIsHeldByTheOtherMedicine();
    void withoutMedicineThereIsNothingToExplain();
};

void TestWhy::sharesOfTwoWaysAreThoseWorkedOutByHand()
{
    content::NetworkInputs inputs;
    inputs.muOpioid = 0.5;
    const content::Diagram diagram = twoWays();
    const Why why = answer(diagram, u"t"_s, inputs);
    // t = 1 - (1 - 0.3)(1 - 0.1) = 0.37; without b 0.1, without c 0.3
    QVERIFY(near(why.now, 0.37));
    QCOMPARE(why.paths.size(), size_t{2});
    QCOMPARE(nodesOf(diagram, why.paths[0]), QStringList({u"a"_s, u"b"_s, u"t"_s}));
    QCOMPARE(nodesOf(diagram, why.paths[1]), QStringList({u"a"_s, u"c"_s, u"t"_s}));
    QVERIFY(near(why.paths[0].share, (0.37 - 0.1) / 0.37));
    QVERIFY(near(why.paths[1].share, (0.37 - 0.3) / 0.37));
    QCOMPARE(why.paths[0].amount, WhyAmount::Most);
    QCOMPARE(why.paths[1].amount, WhyAmount::Little);
    QCOMPARE(why.paths[0].steps[1].references, QStringList(u"ab"_s));
    QVERIFY(near(why.paths[0].steps[0].now, 0.5) && near(why.paths[0].steps[0].before, 0));
    QVERIFY(why.nothing.empty());
}

void TestWhy::aWayThatWorksAgainstTheChangeSaysSo()
{
    content::Diagram diagram = twoWays();
    diagram.edges[3] = edge(u"c"_s, u"t"_s, 0.5, Sign::Inhibit);
    content::NetworkInputs inputs;
    inputs.muOpioid = 0.5;
    const Why why = answer(diagram, u"t"_s, inputs);
    // t = 0.3 (1 - 0.25) = 0.225; without the brake 0.3
    QVERIFY(near(why.now, 0.225));
    QCOMPARE(why.paths.size(), size_t{2});
    QVERIFY(near(why.paths[0].share, 1));
    QVERIFY(near(why.paths[1].share, (0.225 - 0.3) / 0.225));
    QCOMPARE(why.paths[1].amount, WhyAmount::Against);
}

void TestWhy::twoWaysThatDoTheSameShareTheCredit()
{
    content::Diagram diagram = twoWays();
    diagram.edges[2].response.weight = 1;
    diagram.edges[3].response.weight = 1;
    content::NetworkInputs inputs;
    inputs.muOpioid = 1;
    const Why why = answer(diagram, u"t"_s, inputs);
    QVERIFY(near(why.now, 1));
    QVERIFY(!why.paths.empty());
    QVERIFY(near(why.paths[0].share, 0));
    QCOMPARE(why.paths[0].amount, WhyAmount::OneOfSeveral);
}

void TestWhy::aWayNeverVisitsANodeTwice()
{
    content::Diagram diagram = twoWays();
    diagram.edges.push_back(edge(u"t"_s, u"a"_s, 0.3));
    diagram.edges.push_back(edge(u"b"_s, u"c"_s, 0.8));
    diagram.edges[3].response.weight = 0.5;
    content::NetworkInputs inputs;
    inputs.muOpioid = 0.5;
    const Why why = answer(diagram, u"t"_s, inputs);
    QVERIFY(why.paths.size() > 2);
    for (const WhyPath &path : why.paths) {
        QStringList ids = nodesOf(diagram, path);
        QCOMPARE(ids.removeDuplicates(), 0);
        QCOMPARE(ids.last(), u"t"_s);
    }
}

void TestWhy::nothingLeadsToANodeApart()
{
    content::NetworkInputs inputs;
    inputs.muOpioid = 0.5;
    content::Diagram diagram = twoWays();
    QVERIFY(says(answer(diagram, u"far"_s, inputs), MedicineGroup::Opioid, Reason::NoWay));
    diagram.edges.push_back(edge(u"t"_s, u"far"_s, 1, Sign::Modulate)); // drawn, not computed
    QVERIFY(says(answer(diagram, u"far"_s, inputs), MedicineGroup::Opioid, Reason::NotComputed));
}

void TestWhy::aBlockedWayIsHeldByTheOtherMedicine()
{
    content::Diagram diagram = twoWays();
    diagram.drugActions.push_back(action(MedicineGroup::Ketamine, u"t"_s, Effect::Block));
    content::NetworkInputs inputs;
    inputs.muOpioid = 0.5;
    inputs.nmdaBlock = 1;
    const Why why = answer(diagram, u"t"_s, inputs);
    QVERIFY(near(why.now, 0));
    QVERIFY(says(why, MedicineGroup::Opioid, Reason::HeldByMedicine));
    QVERIFY(hasPathOf(why, MedicineGroup::Ketamine));
    QVERIFY(!hasPathOf(why, MedicineGroup::Opioid));
}

void TestWhy::withoutMedicineThereIsNothingToExplain()
{
    const Why why = answer(twoWays(), u"t"_s, {});
    QCOMPARE(why.nothing.size(), size_t{1});
    QCOMPARE(why.nothing[0].reason, Reason::NoMedicine);
    QVERIFY(!why.summary.isEmpty());
    QVERIFY(answer(twoWays(), u"absent"_s, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestWhy)
#include "tst_why.moc"
