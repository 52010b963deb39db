// SPDX-License-Identifier: GPL-3.0-or-later
// From an experiment to its result: which runs, measured when, told how.
#include "session/experiment_run.h"
#include "session/experiment_words.h"
#include "session/rehearsal.h"

#include <algorithm>

namespace relief::session {

using content::Experiment;
using content::MedicineGroup;
using content::Setup;

namespace {

bool hasReadout(const Setup &setup, const QString &readout, const content::Pack &pack)
{
    const content::Diagram *diagram = pack.diagram(setup.diagram);
    return diagram != nullptr
           && std::any_of(diagram->readouts.begin(), diagram->readouts.end(),
               [&](const content::Readout &candidate) { return candidate.id == readout; });
}

bool canRun(const Experiment &experiment, const content::Pack &pack)
{
    if (!hasReadout(experiment.first, experiment.readout, pack)) {
        return false;
    }
    return experiment.kind == Experiment::Kind::Contrast
               ? experiment.second && hasReadout(*experiment.second, experiment.readout, pack)
               : gives(experiment.first, MedicineGroup::Naloxone);
}

ExperimentResult reversal(const Experiment &experiment, const content::Pack &pack, Rehearsal &rehearsal)
{
    const Setup &run = experiment.first;
    const Setup alone = without(run, {MedicineGroup::Naloxone});
    const Setup nothing = withoutMedicine(run);
    const double given = arrangementOf(run, pack, {}).medication.naloxoneAtMin;
    const Reversal measured = measure(
        {*curveOf(rehearsal.curves(run), experiment.readout), *curveOf(rehearsal.curves(alone), experiment.readout),
            *curveOf(rehearsal.curves(nothing), experiment.readout), given, run.toMin});
    ExperimentResult result;
    result.known = measured.known;
    result.settledMin = measured.known ? measured.best.minutes : run.toMin;
    if (!measured.known) {
        result.sentences << notSaid(experiment, rehearsal.at(run, run.toMin));
        return result;
    }
    const bool isReturn = experiment.kind == Experiment::Kind::Return;
    result.outcome = isReturn ? outcomeOfReturn(measured) : outcomeOfReversal(measured);
    if (isReturn && measured.worst) {
        result.settledMin = measured.worst->minutes;
    }
    const double best = measured.best.minutes;
    tellReversal(result, experiment, pack, measured,
        {rehearsal.at(nothing, given), rehearsal.at(alone, given), rehearsal.at(run, best), rehearsal.at(alone, best),
            rehearsal.at(run, measured.worst.value_or(measured.best).minutes)});
    return result;
}

ExperimentResult contrast(const Experiment &experiment, const content::Pack &pack, Rehearsal &rehearsal)
{
    const ContrastSnapshots at{rehearsal.at(experiment.first, experiment.first.toMin),
        rehearsal.at(*experiment.second, experiment.second->toMin)};
    const ReadoutValue &first = *at.first.readout(experiment.readout);
    const ReadoutValue &second = *at.second.readout(experiment.readout);
    ExperimentResult result;
    result.settledMin = experiment.second->toMin;
    result.known = first.known && second.known;
    result.outcome = content::Outcome::Same;
    if (result.known) {
        result.outcome = outcomeOfContrast(first.now, second.now);
        tellContrast(result, experiment, pack, at);
    } else {
        result.sentences << notSaid(experiment, first.known ? at.second : at.first);
    }
    return result;
}

} // namespace

const Curve *curveOf(const std::vector<Curve> &curves, const QString &readout)
{
    const auto found =
        std::find_if(curves.begin(), curves.end(), [&](const Curve &curve) { return curve.id == readout; });
    return found == curves.end() ? nullptr : &*found;
}

std::optional<ExperimentResult> resultOf(
    const Experiment &experiment, const Session &session, content::Audience audience)
{
    const content::Pack &pack = session.pack();
    if (!canRun(experiment, pack)) {
        return std::nullopt;
    }
    Rehearsal rehearsal(pack);
    rehearsal.adopt(session);
    rehearsal.setAudience(audience);
    return experiment.kind == Experiment::Kind::Contrast ? contrast(experiment, pack, rehearsal)
                                                         : reversal(experiment, pack, rehearsal);
}

} // namespace relief::session
