// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/experiment_words.h"

#include "session/experiment_names.h"

#include <QCoreApplication>

namespace relief::session {

using content::Experiment;
using content::Outcome;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExperimentWords)
};

bool isPlain(const Snapshot &snapshot)
{
    return snapshot.audience == content::Audience::Patient;
}

const ReadoutValue &valueOf(const Experiment &experiment, const Snapshot &snapshot)
{
    return *snapshot.readout(experiment.readout);
}

void addMeasured(ExperimentResult &result, const Experiment &experiment, const Snapshot &at, const QString &when)
{
    const ReadoutValue &value = valueOf(experiment, at);
    result.measured.push_back(
        {Words::tr("%1: %2").arg(readoutName(experiment, at), when), value.text, at.minutes, value.now});
}

QString opening(const Experiment &experiment, const QString &given, bool moved, const ReversalSnapshots &at)
{
    const QString name = readoutName(experiment, at.before);
    const QString nothing = valueOf(experiment, at.nothing).text;
    const QString before = valueOf(experiment, at.before).text;
    if (!moved) {
        return Words::tr(
            "%1 hardly changed “%2” here: %3 without it, %4 with it. So naloxone had nothing to give back.")
            .arg(given, name, nothing, before);
    }
    return isPlain(at.before) ? Words::tr("%1 took “%2” from %3 to %4.").arg(given, name, nothing, before)
                              : Words::tr("%1 took “%2” from %3 to %4 at %5, just before naloxone.")
                                    .arg(given, name, nothing, before, timeText(at.before));
}

QString whatCameBack(const Experiment &experiment, Outcome outcome, const ReversalSnapshots &at)
{
    const QString best = valueOf(experiment, at.best).text;
    if (outcome == Outcome::All) {
        return Words::tr("After naloxone it came to %1: all, or nearly all, of the change was undone.").arg(best);
    }
    return outcome == Outcome::Part
               ? Words::tr("After naloxone it came to %1: only a part of the change was undone.").arg(best)
               : Words::tr("After naloxone it was at %1: nothing, or hardly anything, of the change was undone.")
                     .arg(best);
}

/// Against the same time without naloxone: what wears off by itself is not naloxone's doing.
QString withoutIt(const Experiment &experiment, const Reversal &reversal, const ReversalSnapshots &at)
{
    const QString without = valueOf(experiment, at.without).text;
    return isPlain(at.before)
               ? Words::tr("Without naloxone it would have been at %1 at that time.").arg(without)
               : Words::tr("That was %1 after naloxone. Without naloxone it would have been at %2 at that time, so "
                           "naloxone undid %3 of the change.")
                     .arg(spanText(reversal.best.minutes - at.before.minutes), without,
                         percentText(reversal.best.share));
}

QString whatCameLater(
    const Experiment &experiment, Outcome outcome, const Reversal &reversal, const ReversalSnapshots &at)
{
    const QString worst = valueOf(experiment, at.worst).text;
    const bool again = outcome == Outcome::Again;
    if (isPlain(at.before)) {
        return again ? Words::tr("Later it got worse again: it went to %1.").arg(worst)
                     : Words::tr("Later it did not get worse again in a way that counts: the worst was %1.").arg(worst);
    }
    const QString later = spanText(reversal.worst->minutes - at.before.minutes);
    return again
               ? Words::tr("%1 after naloxone it was worse again, at %2.").arg(later, worst)
               : Words::tr("Its worst after that was %2, %1 after naloxone: no return that counts.").arg(later, worst);
}

/// What further parts are compared with.
enum class Beside { NoNaloxone, Best, FirstRun };

QString compared(const PartChange &part, const QString &name, Beside beside)
{
    const bool up = part.change > 0;
    const bool same = part.change == 0;
    switch (beside) {
    case Beside::NoNaloxone:
        return (same ? Words::tr("%1: the same as without naloxone.")
                : up ? Words::tr("%1: more than without naloxone.")
                     : Words::tr("%1: less than without naloxone."))
            .arg(name);
    case Beside::Best:
        return (same ? Words::tr("%1: the same as when naloxone helped most.")
                : up ? Words::tr("%1: more than when naloxone helped most.")
                     : Words::tr("%1: less than when naloxone helped most."))
            .arg(name);
    case Beside::FirstRun:
        break;
    }
    return (same ? Words::tr("%1: the same as in the first run.")
            : up ? Words::tr("%1: more than in the first run.")
                 : Words::tr("%1: less than in the first run."))
        .arg(name);
}

/// One sentence for each further part, from one snapshot to another.
void tellNodes(
    ExperimentResult &result, const Experiment &experiment, const Snapshot &from, const Snapshot &to, Beside beside)
{
    for (const QString &node : experiment.nodes) {
        const PartChange part = partChange(node, from, to);
        if (!part.known) {
            result.sentences << Words::tr("“%1”: the model does not say.").arg(part.name);
            continue;
        }
        const QString name = isPlain(to) ? Words::tr("“%1”").arg(part.name)
                                         : Words::tr("“%1” (%2 → %3)").arg(part.name, part.before, part.now);
        result.sentences << compared(part, name, beside);
    }
}

} // namespace

QString notSaid(const Experiment &experiment, const Snapshot &snapshot)
{
    return Words::tr("The model does not say “%1” of what is given here, so nothing can be read from it.")
        .arg(readoutName(experiment, snapshot));
}

void tellReversal(ExperimentResult &result, const Experiment &experiment, const content::Pack &pack,
    const Reversal &reversal, const ReversalSnapshots &at)
{
    const bool isReturn = experiment.kind == Experiment::Kind::Return;
    const QString given = givenNames(experiment.first, pack, at.before.audience, Naming::WithoutNaloxone);
    addMeasured(result, experiment, at.nothing, Words::tr("nothing given"));
    addMeasured(result, experiment, at.before, Words::tr("%1, just before naloxone").arg(given));
    addMeasured(result, experiment, at.best,
        Words::tr("%1 after naloxone").arg(spanText(reversal.best.minutes - at.before.minutes)));
    addMeasured(result, experiment, at.without, Words::tr("the same time without naloxone"));
    result.sentences << opening(experiment, given, reversal.moved, at);
    if (reversal.moved) {
        const Outcome undone = isReturn ? outcomeOfReversal(reversal) : result.outcome;
        result.sentences << whatCameBack(experiment, undone, at) << withoutIt(experiment, reversal, at);
    }
    if (!isReturn) {
        tellNodes(result, experiment, at.without, at.best, Beside::NoNaloxone);
    } else if (!reversal.worst) {
        result.sentences << Words::tr("What came later the model does not say.");
    } else if (reversal.moved) {
        addMeasured(result, experiment, at.worst,
            Words::tr("%1 after naloxone").arg(spanText(reversal.worst->minutes - at.before.minutes)));
        result.sentences << whatCameLater(experiment, result.outcome, reversal, at);
        tellNodes(result, experiment, at.best, at.worst, Beside::Best);
    }
}

void tellContrast(
    ExperimentResult &result, const Experiment &experiment, const content::Pack &pack, const ContrastSnapshots &at)
{
    const QString name = readoutName(experiment, at.first);
    const QString first = runName(experiment, false, pack, at.first);
    const QString second = runName(experiment, true, pack, at.second);
    const QString firstValue = valueOf(experiment, at.first).text;
    const QString secondValue = valueOf(experiment, at.second).text;
    addMeasured(result, experiment, at.first, first);
    addMeasured(result, experiment, at.second, second);
    result.sentences << Words::tr("%1: “%2” was at %3.").arg(first, name, firstValue);
    if (result.outcome == Outcome::Same) {
        result.sentences << Words::tr("%1: it was at %2. That is no difference that counts.").arg(second, secondValue);
    } else {
        result.sentences << (result.outcome == Outcome::More
                                 ? Words::tr("%1: it was at %2. That is more.").arg(second, secondValue)
                                 : Words::tr("%1: it was at %2. That is less.").arg(second, secondValue));
    }
    tellNodes(result, experiment, at.first, at.second, Beside::FirstRun);
}

} // namespace relief::session
