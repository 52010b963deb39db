// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/why_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace relief::session {

using namespace Qt::StringLiterals;
using content::Audience;
using content::Effect;
using content::MedicineGroup;
using content::NodeKind;
using Reason = WhyNothing::Reason;

namespace {

constexpr double same = 1e-6; // activities closer than this have not moved

/// Words and the diagram they are about.
struct Speaker {
    const Snapshot &now;

    const content::Node &node(int index) const { return now.diagram->nodes[static_cast<size_t>(index)]; }
    const content::DrugAction &action(int index) const { return now.diagram->drugActions[static_cast<size_t>(index)]; }
    bool plain() const { return now.audience == Audience::Patient; }

    QString quoted(int index) const
    {
        const QString label = node(index).label.at(now.audience);
        const bool hasQuotes = label.contains(u'“') || label.contains(u'«') || label.contains(u'„');
        return hasQuotes ? label : tr("“%1”").arg(label);
    }

    QString medicine(MedicineGroup group) const
    {
        return group == MedicineGroup::Opioid     ? tr("Opioid")
               : group == MedicineGroup::Ketamine ? tr("Ketamine")
                                                  : tr("Naloxone");
    }

    bool hasOwnWords(int index, bool rises) const { return !(rises ? node(index).more : node(index).less).isEmpty(); }
    QString change(int index, bool rises) const;
    QString step(const WhyStep &step, MedicineGroup cause) const;
    QString ofMedicine(const WhyStep &step, MedicineGroup cause) const;
    QString ofEdge(const WhyStep &step) const;
    QString amount(const WhyPath &path) const;
    QString nothing(const WhyNothing &nothing, int asked) const;
    QString summary(const Why &why) const;

    Q_DECLARE_TR_FUNCTIONS(Why)
};

QString Speaker::change(int index, bool rises) const
{
    const content::Node &changed = node(index);
    if (hasOwnWords(index, rises)) {
        return (rises ? changed.more : changed.less).at(now.audience);
    }
    switch (changed.kind) {
    case NodeKind::Neuron:
    case NodeKind::Receptor:
    case NodeKind::IonChannel:
    case NodeKind::BrainRegion:
    case NodeKind::Tissue:
        return (rises ? tr("%1 is more active") : tr("%1 is less active")).arg(quoted(index));
    case NodeKind::Transmitter:
    case NodeKind::SecondMessenger:
    case NodeKind::Ligand:
        return (rises ? tr("There is more of %1") : tr("There is less of %1")).arg(quoted(index));
    case NodeKind::Effect:
        break;
    }
    return (rises ? tr("%1: more") : tr("%1: less")).arg(quoted(index));
}

QString Speaker::ofMedicine(const WhyStep &step, MedicineGroup cause) const
{
    const content::DrugAction &behind = action(step.action);
    const QString target = quoted(step.to);
    const QString who = medicine(cause);
    if (behind.weeks != content::Weeks::None) {
        return tr("Weeks with the opioid have changed %1; %2 acts on that.").arg(target, who);
    }
    if (behind.drug != cause || behind.effect == Effect::Compete) {
        return tr("%1 takes the seats of %2, so that nothing else can use them.").arg(who, target);
    }
    switch (behind.effect) {
    case Effect::Activate:
        return (node(step.to).kind == NodeKind::Receptor ? tr("%1 switches on %2.") : tr("%1 drives %2."))
            .arg(who, target);
    case Effect::Block:
        return tr("%1 blocks %2.").arg(who, target);
    default:
        return tr("%1 holds %2 back.").arg(who, target);
    }
}

QString Speaker::ofEdge(const WhyStep &step) const
{
    const content::Edge &edge = now.diagram->edges[static_cast<size_t>(step.edge)];
    const auto sign = computedSign(edge);
    const bool drives = sign == content::Sign::Excite || sign == content::Sign::Bind;
    const bool rises = step.fromNow > step.fromBefore;
    const char *text = drives ? (rises ? QT_TRANSLATE_NOOP("Why", "%1 drives %2 more.")
                                       : QT_TRANSLATE_NOOP("Why", "%1 drives %2 less."))
                              : (rises ? QT_TRANSLATE_NOOP("Why", "%1 holds %2 back more.")
                                       : QT_TRANSLATE_NOOP("Why", "%1 holds %2 back less."));
    return tr(text).arg(quoted(step.from), quoted(step.to));
}

/// What acts on what, and what comes of it where the pack has words for that.
QString Speaker::step(const WhyStep &step, MedicineGroup cause) const
{
    const QString acts = step.action >= 0 ? ofMedicine(step, cause)
                         : step.from >= 0 ? ofEdge(step)
                                          : tr("Weeks with the opioid have changed %1.").arg(quoted(step.to));
    const double moved = step.now - step.before;
    if (std::abs(moved) < same) {
        return acts;
    }
    const bool rises = moved > 0;
    bool pushedUp = rises;
    if (step.from >= 0) {
        const auto sign = computedSign(now.diagram->edges[static_cast<size_t>(step.edge)]);
        const bool drives = sign == content::Sign::Excite || sign == content::Sign::Bind;
        pushedUp = (step.fromNow > step.fromBefore) == drives;
    }
    if (pushedUp != rises) {
        return tr("%1 All the same: %2.").arg(acts, change(step.to, rises));
    }
    return hasOwnWords(step.to, rises) ? tr("%1 %2.").arg(acts, change(step.to, rises)) : acts;
}

QString Speaker::amount(const WhyPath &path) const
{
    QString words;
    switch (path.amount) {
    case WhyAmount::Most:
        words = tr("Most of its effect here comes this way.");
        break;
    case WhyAmount::Part:
        words = tr("Part of its effect here comes this way.");
        break;
    case WhyAmount::Little:
        words = tr("A little of its effect here comes this way.");
        break;
    case WhyAmount::OneOfSeveral:
        words = tr("Several ways do the same; one of them alone is enough.");
        break;
    case WhyAmount::Against:
        words = tr("This way works against its effect here.");
        break;
    }
    if (plain() || path.amount == WhyAmount::OneOfSeveral) {
        return words;
    }
    const QString share = QLocale().toString(qRound(std::abs(path.share) * 100));
    return tr("%1 In this model %2%, not measured.").arg(words, share);
}

/// Sentences of a reason that names neither a node nor another medicine.
const char *plainReason(Reason reason)
{
    switch (reason) {
    case Reason::NotYet:
        return QT_TRANSLATE_NOOP("Why", "%1 has not been given yet at this time.");
    case Reason::JustGiven:
        return QT_TRANSLATE_NOOP("Why", "%1 has only just been given: hardly any has come to where it acts.");
    case Reason::Gone:
        return QT_TRANSLATE_NOOP("Why", "Hardly any of this medicine is left where it acts: %1.");
    case Reason::NotComputed:
        return QT_TRANSLATE_NOOP("Why", "%1: the picture draws a way to here that the model does not compute.");
    case Reason::NoWay:
        return QT_TRANSLATE_NOOP("Why", "%1: nothing it acts on in this picture leads here.");
    case Reason::NothingToUndo:
        return QT_TRANSLATE_NOOP("Why", "%1 takes opioid seats, and no opioid medicine is there to be pushed off.");
    case Reason::UndoneByNaloxone:
        return QT_TRANSLATE_NOOP("Why", "%1 would change this, but naloxone has undone it.");
    case Reason::UndoneInPart:
        return QT_TRANSLATE_NOOP("Why", "%1 changed this more before naloxone took most of that away.");
    case Reason::TooSmall:
        return QT_TRANSLATE_NOOP("Why", "%1 does change this, but too little to be seen in the picture.");
    default:
        return QT_TRANSLATE_NOOP("Why", "No medicine has been given.");
    }
}

QString Speaker::nothing(const WhyNothing &because, int asked) const
{
    const QString who = medicine(because.cause);
    switch (because.reason) {
    case Reason::NoMedicine:
        return tr(plainReason(because.reason));
    case Reason::DoesNotAct:
        return tr("%1 does not act on %2. %3").arg(who, quoted(asked), action(because.action).result.at(now.audience));
    case Reason::LeavesAlone:
        return tr("%1 leaves alone what %2 does to %3. %4")
            .arg(who, medicine(because.holder), quoted(because.at), action(because.action).result.at(now.audience));
    case Reason::HeldByMedicine:
        return tr("%1 has a way to here, but %2 already keeps it as it is.").arg(who, medicine(because.holder));
    case Reason::HeldByOther:
        return tr("%1 has a way to here, but other influences keep %2 as it is.").arg(who, quoted(because.at));
    default:
        return tr(plainReason(because.reason)).arg(who);
    }
}

/// The pack's own words for what the medicine does, and how much of the change that is.
QString Speaker::summary(const Why &why) const
{
    if (why.paths.empty() || std::abs(why.now - why.before) < whyVisible) {
        return why.nothing.empty() ? QString() : why.nothing.front().sentence;
    }
    const WhyPath &best = why.paths.front();
    const WhyStep &first = best.steps.front();
    const bool own = first.action >= 0 && action(first.action).drug == best.cause;
    const QString result = own ? action(first.action).result.at(now.audience) : QString();
    const QString acts = result.isEmpty() ? first.sentence : result;
    const QString much = best.amount == WhyAmount::Most     ? tr("That is most of it.")
                         : best.amount == WhyAmount::Part   ? tr("That is part of it.")
                         : best.amount == WhyAmount::Little ? tr("That is a little of it.")
                                                            : QString();
    return much.isEmpty() ? acts : tr("%1 %2").arg(acts, much);
}

} // namespace

void putIntoWords(const Snapshot &snapshot, Why *why)
{
    const Speaker speaker{snapshot};
    for (WhyPath &path : why->paths) {
        for (WhyStep &step : path.steps) {
            step.sentence = speaker.step(step, path.cause);
        }
        path.sentence = speaker.amount(path);
    }
    for (WhyNothing &nothing : why->nothing) {
        nothing.sentence = speaker.nothing(nothing, why->node);
    }
    const double moved = why->now - why->before;
    why->question =
        std::abs(moved) >= whyVisible
            ? Speaker::tr("Why? %1").arg(speaker.change(why->node, moved > 0))
            : Speaker::tr("Why does nothing change? %1").arg(speaker.node(why->node).label.at(snapshot.audience));
    why->summary = speaker.summary(*why);
}

} // namespace relief::session
