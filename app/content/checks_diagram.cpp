// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checks.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

template <class T>
void checkUnique(const std::vector<T> &items, const QString &pointer, Findings &findings)
{
    QSet<QString> seen;
    for (size_t i = 0; i < items.size(); ++i) {
        if (seen.contains(items[i].id)) {
            findings.error(at(at(pointer, i), "id"_L1), Check::tr("The id %1 is used twice.").arg(quoted(items[i].id)),
                Check::tr("Give each its own id."));
        }
        seen.insert(items[i].id);
    }
}

void requireNode(const Diagram &diagram, const QString &node, const QString &pointer, Findings &findings)
{
    if (diagram.indexOf(node) < 0) {
        findings.error(pointer, Check::tr("There is no node %1 in this diagram.").arg(quoted(node)),
            Check::tr("Add the node or correct the id."));
    }
}

void checkEdges(const Diagram &diagram, Findings &findings)
{
    QSet<QString> seen;
    for (size_t i = 0; i < diagram.edges.size(); ++i) {
        const Edge &edge = diagram.edges[i];
        const QString pointer = at(u"/edges"_s, i);
        requireNode(diagram, edge.from, at(pointer, "from"_L1), findings);
        requireNode(diagram, edge.to, at(pointer, "to"_L1), findings);
        if (edge.modelAs && edge.sign != Sign::Modulate) {
            findings.error(at(pointer, "modelAs"_L1), Check::tr("Only an edge with sign modulate can have modelAs."),
                Check::tr("Remove it, or change the sign."));
        }
        const QString ends = u"%1 %2 %3"_s.arg(edge.from, edge.to).arg(static_cast<int>(edge.sign));
        if (seen.contains(ends)) {
            findings.warning(pointer, Check::tr("The same edge is there twice and would count twice."),
                Check::tr("Remove one of the two."));
        }
        seen.insert(ends);
    }
}

void checkActions(const Diagram &diagram, Findings &findings)
{
    for (size_t i = 0; i < diagram.drugActions.size(); ++i) {
        requireNode(diagram, diagram.drugActions[i].node, at(at(u"/drugActions"_s, i), "node"_L1), findings);
    }
    for (size_t i = 0; i < diagram.portals.size(); ++i) {
        requireNode(diagram, diagram.portals[i].node, at(at(u"/portals"_s, i), "node"_L1), findings);
    }
}

/// Breathing is a person's, whatever the diagram, and a share of the usual.
void checkVentilation(const Diagram &diagram, const Readout &readout, const QString &pointer, Findings &findings)
{
    if (!readout.node.isEmpty()) {
        requireNode(diagram, readout.node, at(pointer, "node"_L1), findings);
    }
    if (!readout.diagram.isEmpty()) {
        findings.error(at(pointer, "diagram"_L1), Check::tr("Breathing is of the person, not of a diagram."),
            Check::tr("Remove it."));
    }
    if (readout.outOf != 100) {
        findings.error(
            at(pointer, "outOf"_L1), Check::tr("Breathing is told in percent of usual."), Check::tr("Accepted: 100."));
    }
}

void checkReadouts(const Diagram &diagram, Findings &findings)
{
    for (size_t i = 0; i < diagram.readouts.size(); ++i) {
        const Readout &readout = diagram.readouts[i];
        const QString pointer = at(u"/readouts"_s, i);
        const bool here = readout.diagram.isEmpty() || readout.diagram == diagram.id;
        if (readout.kind == Readout::Kind::Activity && here) {
            requireNode(diagram, readout.node, at(pointer, "node"_L1), findings);
        }
        if (readout.kind == Readout::Kind::Ventilation) {
            checkVentilation(diagram, readout, pointer, findings);
        }
        if (readout.kind == Readout::Kind::MuOccupancy && readout.group == MedicineGroup::Ketamine) {
            findings.error(at(pointer, "group"_L1), Check::tr("Ketamine holds no mu-opioid receptors in this model."),
                Check::tr("Accepted: opioid, naloxone."));
        }
        if (readout.outOf < 1) {
            findings.error(at(pointer, "outOf"_L1), Check::tr("A number can only be out of 1 or more."));
        }
    }
}

bool isAlways(const Explanation &explanation)
{
    return !explanation.opioid && !explanation.ketamine && !explanation.naloxone;
}

void checkExplanations(const Diagram &diagram, Findings &findings)
{
    if (diagram.explanations.empty() || !isAlways(diagram.explanations.back())) {
        findings.error(u"/explanations"_s, Check::tr("No explanation is left for the remaining situations."),
            Check::tr(R"(End the list with one whose "when" is empty.)"));
        return;
    }
    for (size_t i = 0; i + 1 < diagram.explanations.size(); ++i) {
        if (isAlways(diagram.explanations[i])) {
            findings.warning(at(u"/explanations"_s, i),
                Check::tr("This one always holds, so those after it are never shown."), Check::tr("Put it last."));
        }
    }
}

void checkCards(const Diagram &diagram, Findings &findings)
{
    checkUnique(diagram.cards, u"/cards"_s, findings);
    for (size_t i = 0; i < diagram.cards.size(); ++i) {
        if (!diagram.cards[i].node.isEmpty()) {
            requireNode(diagram, diagram.cards[i].node, at(at(u"/cards"_s, i), "node"_L1), findings);
        }
    }
}

} // namespace

void checkDiagram(const Diagram &diagram, Findings &findings)
{
    if (diagram.nodes.empty()) {
        findings.error(u"/nodes"_s, Check::tr("The diagram has no nodes."));
    }
    checkUnique(diagram.nodes, u"/nodes"_s, findings);
    checkUnique(diagram.readouts, u"/readouts"_s, findings);
    checkUnique(diagram.notes, u"/notes"_s, findings);
    checkEdges(diagram, findings);
    checkActions(diagram, findings);
    checkReadouts(diagram, findings);
    checkExplanations(diagram, findings);
    checkCards(diagram, findings);
}

} // namespace relief::content
