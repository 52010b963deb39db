// SPDX-License-Identifier: GPL-3.0-or-later
// What the networks claim is direction. No single number decides it: with any one of them a tenth lower or higher every
// change that a medicine makes goes the same way.
#include "content/network_builder.h"
#include "content/network_parameters.h"
#include "support.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace relief;
using namespace relief::content;

namespace {

constexpr double seen = 0.03;      ///< smaller changes are not claimed
constexpr double mostMoved = 0.15; ///< of what is shown, by a tenth of one number

const NetworkInputs nothing;
const NetworkInputs opioid{.muOpioid = 0.25};
const NetworkInputs reversed{.muOpioid = 0.04, .muNaloxone = 0.85};
const NetworkInputs ketamine{.nmdaBlock = 0.5};

/// The state before, and what it becomes.
struct Step {
    NetworkInputs before;
    NetworkInputs after;
};

const std::vector<Step> steps{{nothing, opioid}, {nothing, ketamine}, {opioid, reversed}};

std::vector<double> changes(const Diagram &diagram, const Step &step)
{
    const sim::Network network = buildNetwork(diagram);
    const std::vector<double> before = sim::steadyState(network, step.before.asVector());
    std::vector<double> after = sim::steadyState(network, step.after.asVector());
    std::transform(after.begin(), after.end(), before.begin(), after.begin(), std::minus<>());
    return after;
}

/// Calls visit(changed diagram, what was changed) for each parameter a tenth down and up.
template <class Visit>
void turnEach(const Diagram &diagram, const Visit &visit)
{
    for (const NetworkParameter &parameter : networkParameters(diagram)) {
        for (const double factor : {0.9, 1.1}) {
            if (QTest::currentTestFailed()) {
                return; // one is enough to read
            }
            Diagram changed = diagram;
            setParameter(changed, parameter, std::min(parameter.value * factor, greatestValue(parameter.kind)));
            visit(changed, parameter);
        }
    }
}

QByteArray named(const Diagram &diagram, size_t node, const NetworkParameter &parameter)
{
    return u"%1 %2, number %3 of place %4, item %5"_s.arg(diagram.id, diagram.nodes[node].id)
        .arg(static_cast<int>(parameter.kind))
        .arg(static_cast<int>(parameter.place))
        .arg(parameter.index)
        .toUtf8();
}

} // namespace

class TestRobustDirections : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noSingleNumberTurnsAChangeAround();
    void noSingleNumberMovesWhatIsShownByMuch();
};

void TestRobustDirections::noSingleNumberTurnsAChangeAround()
{
    for (const Diagram &diagram : support::corePack().pack.diagrams) {
        for (const Step &step : steps) {
            const std::vector<double> expected = changes(diagram, step);
            turnEach(diagram, [&](const Diagram &changed, const NetworkParameter &parameter) {
                const std::vector<double> now = changes(changed, step);
                for (size_t node = 0; node < now.size(); ++node) {
                    QVERIFY2(std::abs(expected[node]) < seen || expected[node] * now[node] > 0,
                        named(diagram, node, parameter).constData());
                }
            });
        }
    }
}

void TestRobustDirections::noSingleNumberMovesWhatIsShownByMuch()
{
    for (const Diagram &diagram : support::corePack().pack.diagrams) {
        for (const NetworkInputs &inputs : {nothing, opioid, reversed, ketamine}) {
            const auto usual = sim::steadyState(buildNetwork(diagram), inputs.asVector());
            turnEach(diagram, [&](const Diagram &changed, const NetworkParameter &parameter) {
                const auto now = sim::steadyState(buildNetwork(changed), inputs.asVector());
                for (const Readout &readout : diagram.readouts) {
                    const bool here = readout.kind == Readout::Kind::Activity && readout.diagram.isEmpty();
                    const auto node = static_cast<size_t>(here ? diagram.indexOf(readout.node) : 0);
                    QVERIFY2(!here || std::abs(now[node] - usual[node]) < mostMoved,
                        named(diagram, node, parameter).constData());
                }
            });
        }
    }
}

QTEST_GUILESS_MAIN(TestRobustDirections)
#include "tst_robust_directions.moc"
