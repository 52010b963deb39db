// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checks.h"
#include "content/checks_setup.h"
#include "content/learning_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

std::vector<Outcome> outcomesOf(Experiment::Kind kind)
{
    switch (kind) {
    case Experiment::Kind::Reversal:
        return {Outcome::All, Outcome::Part, Outcome::Nothing};
    case Experiment::Kind::Return:
        return {Outcome::Again, Outcome::Stays};
    case Experiment::Kind::Contrast:
        break;
    }
    return {Outcome::More, Outcome::Less, Outcome::Same};
}

QString namesOf(const std::vector<Outcome> &outcomes)
{
    QStringList names;
    for (const Outcome outcome : outcomes) {
        names << wordFor(outcomeWords, outcome);
    }
    return listed(names);
}

/// Each outcome of the kind is predicted once, and no other.
void keepPredictions(Experiment &experiment, Findings &findings)
{
    std::vector<Outcome> open = outcomesOf(experiment.kind);
    const QString accepted = namesOf(open);
    std::vector<Prediction> kept;
    for (size_t i = 0; i < experiment.predictions.size(); ++i) {
        const auto found = std::find(open.begin(), open.end(), experiment.predictions[i].outcome);
        if (found != open.end()) {
            open.erase(found);
            kept.push_back(std::move(experiment.predictions[i]));
        } else {
            findings.error(at(at(u"/predictions"_s, i), "outcome"_L1),
                Check::tr("This outcome cannot come of an experiment of the kind %1, or is there already.")
                    .arg(wordFor(experimentWords, experiment.kind)),
                Check::tr("Accepted, each once: %1.").arg(accepted));
        }
    }
    experiment.predictions = std::move(kept);
    if (!open.empty()) {
        findings.error(u"/predictions"_s, Check::tr("Nobody can predict the outcome %1.").arg(namesOf(open)),
            Check::tr("Add a prediction for each outcome: %1.").arg(accepted));
    }
}

bool checkReversal(const Experiment &experiment, Findings &findings)
{
    if (experiment.second) {
        findings.error(u"/second"_s, Check::tr("Only an experiment of the kind contrast has a second run."),
            Check::tr("Remove it, or change the kind."));
    }
    if (!gives(experiment.first, MedicineGroup::Naloxone)) {
        findings.error(u"/first"_s, Check::tr("An experiment of this kind gives naloxone."),
            Check::tr("Add \"naloxone\", or change the kind."));
    }
    return !experiment.second && gives(experiment.first, MedicineGroup::Naloxone);
}

bool checkContrast(const Experiment &experiment, const Showable &all, Findings &findings)
{
    if (!experiment.second) {
        findings.error(u"/second"_s, Check::tr("A contrast needs a second run."),
            Check::tr("Add \"second\", or change the kind."));
        return false;
    }
    bool sound = checkSetup(*experiment.second, all, u"/second"_s, findings);
    if (experiment.second->diagram != experiment.first.diagram) {
        findings.error(u"/second/diagram"_s, Check::tr("The second run is on another diagram than the first."),
            Check::tr("Name %1 in both.").arg(experiment.first.diagram));
        sound = false;
    }
    return sound;
}

bool checkMeasured(const Experiment &experiment, const Showable &all, Findings &findings)
{
    const Diagram *diagram = all.diagram(experiment.first.diagram);
    if (diagram == nullptr) {
        return false; // told of the setup
    }
    bool sound = checkReadout(*diagram, experiment.readout, u"/readout"_s, findings);
    for (qsizetype i = 0; i < experiment.nodes.size(); ++i) {
        sound = checkNode(*diagram, experiment.nodes[i], at(u"/nodes"_s, static_cast<size_t>(i)), findings) && sound;
    }
    return sound;
}

} // namespace

void checkExperiments(Draft &draft)
{
    const Showable all(draft);
    const Names names{{}, idsOf(draft.statements)};
    keepSound(draft.experiments, draft.issues, [&](Found<Experiment> &item, Findings &findings) {
        Experiment &experiment = item.value;
        keepStatements(experiment.people, names, u"/people"_s, findings);
        keepStatements(experiment.animals, names, u"/animals"_s, findings);
        if (experiment.people.isEmpty() && experiment.animals.isEmpty()) {
            findings.error(u"/people"_s, Check::tr("No statement says what studies found."),
                Check::tr("Name at least one statement under \"people\" or \"animals\"."));
        }
        keepPredictions(experiment, findings);
        bool sound = checkSetup(experiment.first, all, u"/first"_s, findings);
        sound = (experiment.kind == Experiment::Kind::Contrast ? checkContrast(experiment, all, findings)
                                                               : checkReversal(experiment, findings))
                && sound;
        return checkMeasured(experiment, all, findings) && sound;
    });
}

} // namespace relief::content
