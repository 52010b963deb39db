// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checks.h"
#include "content/links.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

template <class T>
void keepReferencesOf(std::vector<T> &items, QLatin1StringView list, const Names &names, Findings &findings)
{
    for (size_t i = 0; i < items.size(); ++i) {
        keepReferences(items[i].references, names, at(at(at(QString(), list), i), "references"_L1), findings);
    }
}

template <class T>
void keepDisputed(std::vector<T> &items, QLatin1StringView list, const Names &names, Findings &findings)
{
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].dispute) {
            Dispute &dispute = *items[i].dispute;
            const QString pointer = at(at(at(at(QString(), list), i), "dispute"_L1), "references"_L1);
            keepReferences(dispute.referencesInFavor, names, at(pointer, "for"_L1), findings);
            keepReferences(dispute.referencesAgainst, names, at(pointer, "against"_L1), findings);
            dispute.references = dispute.referencesInFavor + dispute.referencesAgainst;
            dispute.references.removeDuplicates(); // a review may speak for both
        }
    }
}

void keepEvidence(Diagram &diagram, const Names &names, Findings &findings)
{
    keepReferencesOf(diagram.nodes, "nodes"_L1, names, findings);
    keepReferencesOf(diagram.edges, "edges"_L1, names, findings);
    keepReferencesOf(diagram.drugActions, "drugActions"_L1, names, findings);
    keepDisputed(diagram.edges, "edges"_L1, names, findings);
    keepDisputed(diagram.drugActions, "drugActions"_L1, names, findings);
    keepReferences(diagram.references, names, u"/references"_s, findings);
    keepStatements(diagram.related, names, u"/related"_s, findings);
    for (size_t i = 0; i < diagram.explanations.size(); ++i) {
        keepStatements(
            diagram.explanations[i].statements, names, at(at(u"/explanations"_s, i), "statements"_L1), findings);
    }
}

QString noDiagram(const QString &id)
{
    return Check::tr("There is no diagram %1 in the pack, or it was left out.").arg(quoted(id));
}

void keepReadouts(Diagram &diagram, const std::map<QString, QStringList> &nodesOf, Findings &findings)
{
    std::vector<Readout> kept;
    for (size_t i = 0; i < diagram.readouts.size(); ++i) {
        const Readout &readout = diagram.readouts[i];
        const QString pointer = at(u"/readouts"_s, i);
        const bool elsewhere = readout.kind == Readout::Kind::Activity && !readout.diagram.isEmpty();
        const auto place = nodesOf.find(readout.diagram);
        if (elsewhere && place == nodesOf.end()) {
            findings.error(at(pointer, "diagram"_L1), noDiagram(readout.diagram),
                Check::tr("The number is not shown. Add the diagram or correct the id."));
        } else if (elsewhere && !place->second.contains(readout.node)) {
            findings.error(at(pointer, "node"_L1),
                Check::tr("There is no node %1 in the diagram %2.").arg(quoted(readout.node), readout.diagram),
                Check::tr("The number is not shown. Correct the id."));
        } else {
            kept.push_back(readout);
        }
    }
    diagram.readouts = std::move(kept);
}

/// Whether going out from the diagram again and again comes to an end.
bool endsOutside(const QString &start, const std::map<QString, QString> &parents)
{
    QString id = start;
    for (size_t steps = 0; steps <= parents.size(); ++steps) {
        const auto next = parents.find(id);
        if (next == parents.end() || next->second.isEmpty()) {
            return true;
        }
        id = next->second;
    }
    return false;
}

void keepParent(Diagram &diagram, const std::map<QString, QString> &parents, Findings &findings)
{
    if (!diagram.parent.isEmpty() && !parents.contains(diagram.parent)) {
        findings.error(u"/parent"_s, noDiagram(diagram.parent),
            Check::tr("There is no way out of this diagram. Add the diagram or correct the id."));
        diagram.parent.clear();
    } else if (!endsOutside(diagram.id, parents)) {
        findings.error(u"/parent"_s, Check::tr("Going out from here leads in a circle."),
            Check::tr(R"(Leave "parent" out in the outermost diagram.)"));
        diagram.parent.clear();
    }
}

} // namespace

void checkDiagrams(Draft &draft)
{
    const Names names{idsOf(draft.references), idsOf(draft.statements)};
    std::map<QString, QStringList> nodesOf;
    std::map<QString, QString> parents;
    for (const Found<Diagram> &item : draft.diagrams) {
        parents[item.value.id] = item.value.parent;
        for (const Node &node : item.value.nodes) {
            nodesOf[item.value.id] << node.id;
        }
    }
    keepSound(draft.diagrams, draft.issues, [&](Found<Diagram> &item, Findings &findings) {
        keepEvidence(item.value, names, findings);
        keepReadouts(item.value, nodesOf, findings);
        keepParent(item.value, parents, findings);
        return true;
    });
}

void checkPortals(Draft &draft)
{
    const QSet<QString> diagrams = idsOf(draft.diagrams);
    keepSound(draft.diagrams, draft.issues, [&](const Found<Diagram> &item, Findings &findings) {
        for (size_t i = 0; i < item.value.portals.size(); ++i) {
            const QString &target = item.value.portals[i].target;
            if (!diagrams.contains(target)) {
                findings.warning(at(at(u"/portals"_s, i), "target"_L1), noDiagram(target),
                    Check::tr("The way in is not shown until the pack holds it."));
            }
        }
        return true;
    });
}

} // namespace relief::content
