// SPDX-License-Identifier: GPL-3.0-or-later
// Every diagram's network has one steady state: from wherever it starts, it ends where the program says.
#include "session/session.h"
#include "sim/network.h"
#include "support.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace relief;
using content::MedicineGroup;
using content::NetworkInputs;

namespace {

constexpr int starts = 100;
constexpr double sameState = 1e-9;
constexpr double relaxed = 1e-7;     ///< relaxation is integrated, and ends where it moves by less than 1e-8
constexpr double longTimeMin = 1000; ///< of time constants of a minute

const content::Pack &core()
{
    return support::corePack().pack;
}

double uniform(std::mt19937 &source) // std::uniform_real_distribution differs between libraries
{
    return static_cast<double>(source()) / static_cast<double>(std::mt19937::max());
}

/// Every tenth start has its nodes at the corners, all off or all on among them.
std::vector<double> startAt(int index, size_t nodes, std::mt19937 &source)
{
    std::vector<double> state(nodes, index == 0 ? 0 : 1);
    if (index > 1) {
        const bool corner = index % 10 == 0;
        std::generate(
            state.begin(), state.end(), [&] { return corner ? std::round(uniform(source)) : uniform(source); });
    }
    return state;
}

double difference(const std::vector<double> &one, const std::vector<double> &other)
{
    double most = 0;
    for (size_t i = 0; i < one.size(); ++i) {
        most = std::max(most, std::abs(one[i] - other[i]));
    }
    return std::isfinite(most) ? most : 1;
}

NetworkInputs inputsWith(const std::vector<MedicineGroup> &given, session::Clock clock, double minutes)
{
    session::Session session(core());
    session.setClock(clock);
    for (const MedicineGroup group : given) {
        if (group == MedicineGroup::Naloxone) {
            session.setMinutes(minutes - 10);
            session.giveNaloxone();
        } else {
            session.setLevel(group, content::Level::High);
        }
    }
    return session.at(minutes).inputs;
}

NetworkInputs anyInputs(std::mt19937 &source)
{
    NetworkInputs inputs;
    inputs.muOpioid = uniform(source);
    inputs.muNaloxone = (1 - inputs.muOpioid) * uniform(source); // two ligands share what there is
    inputs.nmdaBlock = uniform(source);
    inputs.endogenousOpioid = std::round(uniform(source));
    inputs.tolerance = uniform(source);
    inputs.withdrawal = uniform(source);
    return inputs;
}

} // namespace

class TestSteadyStates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStartEndsInTheSameState_data();
    void everyStartEndsInTheSameState();
    void soItIsForAnyInputs_data() { diagrams(); }
    void soItIsForAnyInputs();
    void relaxationEndsThereToo_data() { diagrams(); }
    void relaxationEndsThereToo();
    void aSecondStateWouldBeFound();

private:
    static void diagrams();
};

void TestSteadyStates::everyStartEndsInTheSameState_data()
{
    QTest::addColumn<std::vector<double>>("inputs");
    using enum MedicineGroup;
    using session::Clock;
    constexpr double dayMin = session::dayMin;
    std::vector<std::vector<double>> all;
    const auto row = [&all](const char *name, const std::vector<MedicineGroup> &given, Clock clock, double minutes) {
        const std::vector<double> inputs = inputsWith(given, clock, minutes).asVector();
        QVERIFY2(std::find(all.begin(), all.end(), inputs) == all.end(), name);
        all.push_back(inputs);
        QTest::newRow(name) << inputs;
    };
    row("none", {}, Clock::Hours, 60);
    row("opioid", {Opioid}, Clock::Hours, 60);
    row("ketamine", {Ketamine}, Clock::Hours, 60);
    row("opioid and naloxone", {Opioid, Naloxone}, Clock::Hours, 60);
    row("weeks of an opioid", {Opioid}, Clock::Weeks, 14 * dayMin);
    row("a day after the stop", {Opioid}, Clock::Weeks, 16 * dayMin);
    row("naloxone after weeks", {Opioid, Naloxone}, Clock::Weeks, 14 * dayMin);
}

void TestSteadyStates::everyStartEndsInTheSameState()
{
    QFETCH(const std::vector<double>, inputs);
    QCOMPARE(core().diagrams.size(), size_t{18});
    std::mt19937 source(20240607);
    for (const content::Diagram &diagram : core().diagrams) {
        const sim::Network network = content::buildNetwork(diagram);
        const std::vector<double> expected = sim::steadyState(network, inputs);
        for (int i = 0; i < starts; ++i) {
            const auto found = sim::steadyStateFrom(network, inputs, startAt(i, expected.size(), source));
            QVERIFY2(difference(found, expected) <= sameState, qPrintable(u"%1, start %2"_s.arg(diagram.id).arg(i)));
        }
    }
}

void TestSteadyStates::diagrams()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < core().diagrams.size(); ++i) {
        QTest::newRow(qPrintable(core().diagrams[i].id)) << static_cast<int>(i);
    }
}

void TestSteadyStates::soItIsForAnyInputs()
{
    QFETCH(const int, index);
    const sim::Network network = content::buildNetwork(core().diagrams[static_cast<size_t>(index)]);
    std::mt19937 source(20240608);
    for (int i = 0; i < starts; ++i) {
        const std::vector<double> inputs = anyInputs(source).asVector();
        const std::vector<double> expected = sim::steadyState(network, inputs);
        for (int start = 0; start < 10; ++start) {
            const auto found = sim::steadyStateFrom(network, inputs, startAt(start, expected.size(), source));
            QVERIFY2(difference(found, expected) <= sameState, qPrintable(u"inputs %1"_s.arg(i)));
        }
    }
}

/// The search for the steady state takes whole steps, node after node; the equations themselves go there as well.
void TestSteadyStates::relaxationEndsThereToo()
{
    QFETCH(const int, index);
    const sim::Network network = content::buildNetwork(core().diagrams[static_cast<size_t>(index)]);
    std::mt19937 source(20240609);
    for (int i = 0; i < starts; ++i) {
        const std::vector<double> inputs = anyInputs(source).asVector();
        const std::vector<double> expected = sim::steadyState(network, inputs);
        const auto found = sim::relax(network, inputs, startAt(i, expected.size(), source), longTimeMin);
        QVERIFY2(difference(found, expected) <= relaxed, qPrintable(u"start %1"_s.arg(i)));
    }
}

/// A diagram of two parts that drive each other steeply, to see that the starts reach both of its states.
void TestSteadyStates::aSecondStateWouldBeFound()
{
    content::Diagram diagram;
    diagram.nodes.resize(2);
    diagram.nodes[0].id = u"a"_s;
    diagram.nodes[1].id = u"b"_s;
    for (const int from : {0, 1}) {
        content::Edge edge;
        edge.from = from == 0 ? u"a"_s : u"b"_s;
        edge.to = from == 0 ? u"b"_s : u"a"_s;
        edge.response.hill = 4;
        diagram.edges.push_back(edge);
    }
    const sim::Network network = content::buildNetwork(diagram);
    const std::vector<double> inputs = NetworkInputs().asVector();
    const std::vector<double> expected = sim::steadyState(network, inputs);
    std::mt19937 source(20240607);
    int elsewhere = 0;
    for (int i = 0; i < starts; ++i) {
        elsewhere += difference(sim::steadyStateFrom(network, inputs, startAt(i, 2, source)), expected) > 0.5 ? 1 : 0;
    }
    QVERIFY(elsewhere > starts / 10 && elsewhere < starts);
}

QTEST_GUILESS_MAIN(TestSteadyStates)
#include "tst_steady_states.moc"
