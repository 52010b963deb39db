// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/differences_reasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace relief::session {

using content::MedicineGroup;
using content::Readout;
using Reason = WhyNothing::Reason;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Differences)
};

void addNew(QStringList &list, const QStringList &more)
{
    for (const QString &entry : more) {
        if (!list.contains(entry)) {
            list << entry;
        }
    }
}

/// What the medicine does where it acts: the pack's own words, where there are any.
QString beginningOf(const WhyPath &path, const Snapshot &shown)
{
    const WhyStep &first = path.steps.front();
    const bool acts = first.action >= 0;
    const content::DrugAction action =
        acts ? shown.diagram->drugActions[static_cast<size_t>(first.action)] : content::DrugAction();
    const QString result = action.drug == path.cause ? action.result.at(shown.audience) : QString();
    return result.isEmpty() ? first.sentence : result;
}

/// The strongest chain of a pane: how it begins, and how it ends.
BecauseOf fromChain(const WhyPath &path, const Snapshot &shown, const QString &title)
{
    BecauseOf because;
    const QString beginning = beginningOf(path, shown);
    because.reason = path.steps.size() < 2 ? Words::tr("%1: %2", "pane, what happens").arg(title, beginning)
                                           : Words::tr("%1: %2 %3", "pane, what happens first, what happens last")
                                                 .arg(title, beginning, path.steps.back().sentence);
    for (const WhyStep &step : path.steps) {
        addNew(because.references, step.references);
    }
    return because;
}

int surpriseOf(Reason reason)
{
    switch (reason) {
    case Reason::LeavesAlone:
    case Reason::DoesNotAct:
        return 3;
    case Reason::UndoneByNaloxone:
    case Reason::UndoneInPart:
    case Reason::NothingToUndo:
    case Reason::HeldByMedicine:
    case Reason::HeldByOther:
    case Reason::TooSmall:
        return 2;
    case Reason::NotComputed:
    case Reason::JustGiven:
    case Reason::Gone:
    case Reason::NotYet:
        return 1;
    case Reason::NoWay:
    case Reason::NoMedicine:
        break;
    }
    return 0;
}

/// Of each medicine the reason that tells most, the most surprising two of them.
BecauseOf fromNothing(std::vector<WhyNothing> nothing)
{
    constexpr int mostSentences = 2;
    std::stable_sort(nothing.begin(), nothing.end(), [](const WhyNothing &one, const WhyNothing &other) {
        return surpriseOf(one.reason) > surpriseOf(other.reason);
    });
    BecauseOf because;
    std::vector<MedicineGroup> told;
    for (const WhyNothing &entry : nothing) {
        if (std::find(told.begin(), told.end(), entry.cause) != told.end() || told.size() == mostSentences) {
            continue;
        }
        told.push_back(entry.cause);
        because.surprise = std::max(because.surprise, surpriseOf(entry.reason));
        because.reason = because.reason.isEmpty()
                             ? entry.sentence
                             : Words::tr("%1 %2", "two sentences").arg(because.reason, entry.sentence);
        addNew(because.references, entry.references);
    }
    return because;
}

/// References for a medicine's hold on its receptor: of the shown diagram, else of the first that has it.
void addHold(QStringList &references, const Comparison &comparison, MedicineGroup group)
{
    const auto add = [&](const content::Diagram &diagram) {
        for (const content::DrugAction &action : diagram.drugActions) {
            const int node = diagram.indexOf(action.node);
            const auto kind = node < 0 ? content::NodeKind::Effect : diagram.nodes[static_cast<size_t>(node)].kind;
            const bool holds = kind == content::NodeKind::Receptor || kind == content::NodeKind::IonChannel;
            if (action.drug == group && holds && action.effect != content::Effect::None && action.agent.isEmpty()) {
                addNew(references, action.references);
                return true;
            }
        }
        return false;
    };
    const auto &all = comparison.session().pack().diagrams;
    if (!add(*comparison.withoutMedicine().diagram)) {
        std::find_if(all.begin(), all.end(), add);
    }
}

/// A number without a part of its own.
BecauseOf fromKind(const Comparison &comparison, const Readout &readout)
{
    BecauseOf because;
    switch (readout.kind) {
    case Readout::Kind::MuOccupancy:
        because.reason = Words::tr("Opioids and naloxone compete for these seats. Ketamine takes hardly any.");
        addHold(because.references, comparison, MedicineGroup::Opioid);
        addHold(because.references, comparison, MedicineGroup::Naloxone);
        break;
    case Readout::Kind::NmdaBlock:
        because.reason = Words::tr("Ketamine plugs these gates. Opioids and naloxone leave them alone.");
        addHold(because.references, comparison, MedicineGroup::Ketamine);
        break;
    case Readout::Kind::InBody:
        because.reason = Words::tr("A medicine is in the body only where it is given, and leaves it with time.");
        break;
    case Readout::Kind::Ventilation:
        because.reason = Words::tr("Breathing is computed by a published model of the opioid that is given.");
        break;
    case Readout::Kind::Activity:
        const content::Diagram *origin = comparison.session().pack().diagram(readout.diagram);
        const QString title = origin != nullptr ? origin->title.at(comparison.withoutMedicine().audience) : QString();
        because.reason = Words::tr("It is computed in the picture “%1” from what the medicines do there.").arg(title);
        break;
    }
    return because;
}

QString nodeOf(const Comparison &comparison, const Measured &measured)
{
    const content::Diagram &diagram = *comparison.withoutMedicine().diagram;
    return measured.node < 0 ? QString() : diagram.nodes[static_cast<size_t>(measured.node)].id;
}

} // namespace

BecauseOf whyDifferent(const Comparison &comparison, const Measured &measured)
{
    const QString node = nodeOf(comparison, measured);
    const size_t pane = measured.mostChanged();
    const Why why = node.isEmpty() ? Why() : comparison.why(pane, node);
    if (!why.paths.empty()) {
        return fromChain(why.paths.front(), comparison.snapshot(pane), comparison.title(pane));
    }
    return measured.readout != nullptr ? fromKind(comparison, *measured.readout) : fromNothing(why.nothing);
}

BecauseOf whySame(const Comparison &comparison, const Measured &measured)
{
    const QString node = nodeOf(comparison, measured);
    if (node.isEmpty()) {
        return fromKind(comparison, *measured.readout);
    }
    std::vector<WhyNothing> nothing;
    std::vector<WhyNothing> ofNone; // "no medicine has been given" is no reason where another pane gives one
    for (size_t pane = 0; pane < measured.panes.size(); ++pane) {
        const Why why = comparison.why(pane, node);
        auto &list = measured.panes[pane].given ? nothing : ofNone;
        list.insert(list.end(), why.nothing.begin(), why.nothing.end());
        if (std::abs(measured.panes[pane].value - measured.without) >= whyVisible && !why.paths.empty()) {
            BecauseOf because = // they all do the same
                fromChain(why.paths.front(), comparison.snapshot(pane), comparison.title(pane));
            because.surprise = 2;
            return because;
        }
    }
    return fromNothing(nothing.empty() ? ofNone : nothing);
}

} // namespace relief::session
