// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checks.h"
#include "content/links.h"
#include "content/readability.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

constexpr qsizetype mostWordsLeftOut = 120;

/// A side without a shown reference is only someone's word, unless it says itself that there is none.
void checkSide(const Dispute &dispute, QLatin1StringView side, const QStringList &references, const QString &pointer,
    Findings &findings)
{
    const bool saysNone = dispute.withoutSource == side;
    if (references.isEmpty() && !saysNone) {
        findings.error(at(pointer, side),
            Check::tr("The side %1 of this dispute names no reference that is shown.").arg(quoted(QString(side))),
            Check::tr(R"(Name one of references.json; if there is none, say so in its text and add "withoutSource".)"));
    } else if (!references.isEmpty() && saysNone) {
        findings.error(at(pointer, "withoutSource"_L1),
            Check::tr("The side %1 of this dispute is said to have no source, and names one.")
                .arg(quoted(QString(side))),
            Check::tr("Remove one of the two."));
    }
}

template <class T>
void checkDisputes(const std::vector<T> &items, const QString &list, Findings &findings)
{
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].certainty == Certainty::Contested && !items[i].dispute) {
            findings.error(at(list, i),
                Check::tr("This is contested, and nothing says what speaks for and against it."),
                Check::tr(R"(Add "dispute" with "for" and "against".)"));
        } else if (items[i].dispute) {
            const Dispute &dispute = *items[i].dispute;
            const QString pointer = at(at(at(list, i), "dispute"_L1), "references"_L1);
            checkSide(dispute, "for"_L1, dispute.referencesInFavor, pointer, findings);
            checkSide(dispute, "against"_L1, dispute.referencesAgainst, pointer, findings);
        }
    }
}

/// Nodes that edges lead to from a drive of their own or from a medicine.
QSet<QString> reachedNodes(const Diagram &diagram)
{
    QSet<QString> reached;
    for (const Node &node : diagram.nodes) {
        if (node.basal > 0) {
            reached << node.id;
        }
    }
    for (const DrugAction &action : diagram.drugActions) {
        if (action.effect != Effect::None) {
            reached << action.node;
        }
    }
    for (qsizetype before = -1; before != reached.size();) {
        before = reached.size();
        for (const Edge &edge : diagram.edges) {
            if (reached.contains(edge.from)) {
                reached << edge.to;
            }
        }
    }
    return reached;
}

void checkReached(const Diagram &diagram, Findings &findings)
{
    if (diagram.isOfWords()) {
        return; // they are not signaling networks
    }
    const QSet<QString> reached = reachedNodes(diagram);
    for (size_t i = 0; i < diagram.nodes.size(); ++i) {
        if (!reached.contains(diagram.nodes[i].id)) {
            findings.error(at(u"/nodes"_s, i),
                Check::tr("No way leads to the node %1 from a medicine or from a node with a drive of its own.")
                    .arg(quoted(diagram.nodes[i].id)),
                Check::tr(R"(Set "basal", connect it, or remove it.)"));
        }
    }
}

void checkLeavesOut(const Diagram &diagram, Findings &findings)
{
    const qsizetype words = readingWords(diagram.leavesOut.patient).size();
    if (words > mostWordsLeftOut) {
        findings.error(
            u"/leavesOut/patient"_s, Check::tr("What the diagram leaves out takes %1 words; accepted are %2 at most.")
                                         .arg(words)
                                         .arg(mostWordsLeftOut));
    }
}

QSet<QString> seedsOf(const Draft &draft)
{
    QSet<QString> seeds;
    for (const Found<Statement> &item : draft.statements) {
        for (const QString &seed : item.value.seeds) {
            seeds << seed;
        }
    }
    return seeds;
}

void checkCovered(const Draft &draft, Issues &issues)
{
    QSet<QString> covered;
    for (const Found<Lesson> &item : draft.lessons) {
        covered.unite(QSet<QString>(item.value.covers.begin(), item.value.covers.end()));
    }
    for (qsizetype i = 0; i < draft.seedItems.size() && !draft.lessons.empty(); ++i) { // a pack may have no lessons
        if (!covered.contains(draft.seedItems[i])) {
            issues.push_back({u"seed_items.json"_s, at(u"/items"_s, static_cast<size_t>(i)),
                Check::tr("No lesson covers the item %1.").arg(quoted(draft.seedItems[i])),
                Check::tr(R"(Name it in the "covers" of a lesson.)"), Severity::Error});
        }
    }
}

void checkVerdicts(const Draft &draft, Issues &issues)
{
    for (const Found<Statement> &item : draft.statements) {
        const Statement &statement = item.value;
        const bool contradicts = statement.verdict == Verdict::Misleading || statement.verdict == Verdict::Wrong;
        if (contradicts && statement.differs.isEmpty()) {
            issues.push_back(
                {item.file, item.pointer, Check::tr("The source article is contradicted here, and nothing says why."),
                    Check::tr(R"(Add "differs".)"), Severity::Error});
        }
    }
}

} // namespace

void checkCompleteness(const Diagram &diagram, Findings &findings)
{
    checkDisputes(diagram.edges, u"/edges"_s, findings);
    checkDisputes(diagram.drugActions, u"/drugActions"_s, findings);
    checkReached(diagram, findings);
    checkLeavesOut(diagram, findings);
}

void checkTrace(const Draft &draft, Issues &issues)
{
    const QSet<QString> seeds = seedsOf(draft);
    for (qsizetype i = 0; i < draft.seedItems.size(); ++i) {
        if (!seeds.contains(draft.seedItems[i])) {
            issues.push_back({u"seed_items.json"_s, at(u"/items"_s, static_cast<size_t>(i)),
                Check::tr("No statement traces the item %1.").arg(quoted(draft.seedItems[i])),
                Check::tr(R"(Name it in the "seed" of a statement.)"), Severity::Error});
        }
    }
    checkCovered(draft, issues);
    checkVerdicts(draft, issues);
}

} // namespace relief::content
