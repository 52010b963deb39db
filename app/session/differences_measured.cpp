// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/differences_measured.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace relief::session {

using content::NodeKind;
using content::Readout;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Differences)
};

bool givesAnything(const PaneChoice &pane)
{
    return std::any_of(pane.choices.begin(), pane.choices.end(),
        [](const Choice &choice) { return choice.level != content::Level::None; });
}

/// Panes without values yet.
std::vector<InPane> emptyPanes(const Comparison &comparison)
{
    std::vector<InPane> panes;
    for (size_t i = 0; i < comparison.panes().size(); ++i) {
        InPane pane;
        pane.given = givesAnything(comparison.panes()[i]);
        pane.title = comparison.title(i);
        panes.push_back(pane);
    }
    return panes;
}

bool isAmount(NodeKind kind)
{
    return kind == NodeKind::Transmitter || kind == NodeKind::SecondMessenger || kind == NodeKind::Ligand
           || kind == NodeKind::Effect;
}

/// Its label, with the second line where another part has the same.
QString nameOf(const content::Diagram &diagram, size_t index, content::Audience audience)
{
    const content::Node &node = diagram.nodes[index];
    const QString label = node.label.at(audience);
    const auto sharers = std::count_if(diagram.nodes.begin(), diagram.nodes.end(),
        [&](const content::Node &other) { return other.label.at(audience) == label; });
    const QString sublabel = node.sublabel.at(audience);
    return sharers < 2 || sublabel.isEmpty() ? label : Words::tr("%1, %2", "part, where it is").arg(label, sublabel);
}

Measured partOf(const Comparison &comparison, size_t index, std::vector<InPane> panes)
{
    const Snapshot &without = comparison.withoutMedicine();
    const content::Diagram &diagram = *without.diagram;
    Measured part;
    part.node = static_cast<int>(index);
    part.comesInAmounts = isAmount(diagram.nodes[index].kind);
    part.about = nameOf(diagram, index, without.audience);
    part.without = without.activity[index];
    part.panes = std::move(panes);
    for (size_t i = 0; i < part.panes.size(); ++i) {
        part.panes[i].value = comparison.snapshot(i).activity[index];
    }
    return part;
}

Measured numberOf(const Comparison &comparison, size_t index, std::vector<InPane> panes)
{
    const Snapshot &without = comparison.withoutMedicine();
    const Readout &readout = without.diagram->readouts[index];
    Measured number;
    number.node = without.diagram->indexOf(readout.node);
    number.readout = &readout;
    number.inWords = readout.kind == Readout::Kind::Activity;
    number.comesInAmounts = true;
    number.about = readout.label.at(without.audience);
    number.without = without.readouts[index].now;
    number.panes = std::move(panes);
    for (size_t i = 0; i < number.panes.size(); ++i) {
        const ReadoutValue &value = comparison.snapshot(i).readouts[index];
        number.panes[i].value = value.now;
        number.panes[i].known = value.known;
        number.panes[i].text = value.text;
    }
    return number;
}

/// The part says it already.
bool repeatsAPart(const content::Diagram &diagram, const Readout &readout)
{
    return readout.kind == Readout::Kind::Activity && (readout.diagram.isEmpty() || readout.diagram == diagram.id)
           && diagram.indexOf(readout.node) >= 0;
}

/// A number says it already, in place of the part or under its name.
bool repeatsANumber(const Snapshot &without, const Measured &part, const std::vector<Measured> &numbers)
{
    return without.readoutInPlaceOf(without.diagram->nodes[static_cast<size_t>(part.node)].id) != nullptr
           || std::any_of(numbers.begin(), numbers.end(),
               [&](const Measured &number) { return number.readout != nullptr && number.about == part.about; });
}

} // namespace

double Measured::spread() const
{
    double least = 1e9;
    double most = -1e9;
    for (const InPane &pane : panes) {
        least = pane.known ? std::min(least, pane.value) : least;
        most = pane.known ? std::max(most, pane.value) : most;
    }
    return std::max(0.0, most - least);
}

size_t Measured::mostChanged() const
{
    const auto change = [this](const InPane &pane) { return pane.known ? std::abs(pane.value - without) : -1; };
    const auto most = std::max_element(panes.begin(), panes.end(),
        [&](const InPane &one, const InPane &other) { return change(one) < change(other); });
    return static_cast<size_t>(most - panes.begin());
}

std::vector<Measured> measuredIn(const Comparison &comparison)
{
    const Snapshot &without = comparison.withoutMedicine();
    const content::Diagram &diagram = *without.diagram;
    const std::vector<InPane> panes = emptyPanes(comparison);
    std::vector<Measured> all;
    for (size_t i = 0; i < diagram.readouts.size(); ++i) {
        if (!repeatsAPart(diagram, diagram.readouts[i])) {
            all.push_back(numberOf(comparison, i, panes));
        }
    }
    for (size_t i = 0; i < diagram.nodes.size(); ++i) {
        Measured part = partOf(comparison, i, panes);
        if (!repeatsANumber(without, part, all)) {
            all.push_back(std::move(part));
        }
    }
    std::erase_if(all, [](const Measured &measured) {
        return std::count_if(measured.panes.begin(), measured.panes.end(), [](const InPane &pane) {
            return pane.known;
        }) < 2;
    });
    return all;
}

} // namespace relief::session
