// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/snapshot_builder.h"

#include "session/changes.h"
#include "session/notes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace relief::session {

namespace {

using content::MedicineGroup;

constexpr double signalSecondsPerMinute = 1; // one minute of medicine time plays one second of slow-motion signals
constexpr double feltWithdrawal = 0.1;       // less is not worth words of its own

double inBody(const SnapshotSource &source, MedicineGroup group, double minutes)
{
    const double highPeak = source.highPeaks[static_cast<size_t>(group)];
    return highPeak > 0 ? std::clamp(source.exposure.concentration(group, minutes) / highPeak, 0.0, 1.0) : 0;
}

MedicineState medicineState(const SnapshotSource &source, MedicineGroup group, double minutes, const Occupancies &taken)
{
    const Choice &choice = source.medication.choice(group);
    MedicineState state;
    state.group = group;
    state.medicine = choice.medicine;
    state.level = choice.level;
    state.given = source.exposure.given(group, minutes);
    state.binds = source.exposure.binds(group);
    state.inBody = state.binds ? inBody(source, group, minutes) : 0; // particles would look like an effect
    switch (group) {
    case MedicineGroup::Opioid:
        state.occupancy = taken.muOpioid;
        break;
    case MedicineGroup::Ketamine:
        state.occupancy = taken.nmdaBlock;
        break;
    case MedicineGroup::Naloxone:
        state.occupancy = taken.muNaloxone;
        break;
    }
    return state;
}

QString valueText(const content::Readout &readout, const std::optional<double> &value, const SnapshotSource &source)
{
    if (!value) {
        return unknownText(source);
    }
    const int whole = qRound(*value * readout.outOf);
    const QString number = QLocale().toString(whole);
    return readout.outOf == 100 ? QCoreApplication::translate("Readout", "%1%").arg(number)
                                : QCoreApplication::translate("Readout", "%1 / %2").arg(number).arg(readout.outOf);
}

ReadoutValue readoutBetween(
    const content::Readout &readout, const SnapshotSource &source, const Moment &nowMoment, const Moment &beforeMoment)
{
    const std::optional<double> now = readoutValue(readout, source, nowMoment);
    const std::optional<double> before = readoutValue(readout, source, beforeMoment);
    return {readout.id, now.value_or(0), before.value_or(0), valueText(readout, now, source),
        valueText(readout, before, source), now.has_value(), before.has_value()};
}

bool showsBreathing(const content::Diagram &diagram)
{
    return std::any_of(diagram.readouts.begin(), diagram.readouts.end(),
        [](const content::Readout &readout) { return readout.kind == content::Readout::Kind::Ventilation; });
}

std::vector<MedicineGroup> givenGroups(const Snapshot &snapshot)
{
    std::vector<MedicineGroup> groups;
    for (const MedicineState &medicine : snapshot.medicines) {
        if (medicine.given) { // one that binds nothing is told of, too: it changes nothing here
            groups.push_back(medicine.group);
        }
    }
    return groups;
}

/// Which medicines the reference state leaves out.
std::vector<MedicineGroup> leftOut(Snapshot &snapshot, const std::vector<MedicineGroup> &given)
{
    const bool reversal = snapshot.medicine(MedicineGroup::Naloxone).given && given.size() > 1;
    snapshot.reference = reversal ? Reference::BeforeNaloxone : Reference::NoMedicine;
    return reversal ? std::vector{MedicineGroup::Naloxone} : given;
}

/// Medicines whose doing is told: after naloxone only what the naloxone did.
std::vector<WithoutOne> candidates(const SnapshotSource &source, const Snapshot &snapshot,
    const std::vector<MedicineGroup> &given, const Groups &without)
{
    std::vector<WithoutOne> result;
    for (const MedicineGroup group : given) {
        if (snapshot.reference == Reference::BeforeNaloxone && group != MedicineGroup::Naloxone) {
            continue;
        }
        if (without == std::vector{group}) {
            result.push_back({group, snapshot.before});
            continue;
        }
        const auto inputs = inputsAt(source.exposure, snapshot.minutes, snapshot.endorphins, {group});
        result.push_back({group, source.networks.activities(source.diagram.id, inputs)});
    }
    return result;
}

bool matches(const std::optional<bool> &wanted, const Snapshot &snapshot, MedicineGroup group)
{
    const MedicineState &medicine = snapshot.medicine(group);
    return !wanted || *wanted == (medicine.given && medicine.binds); // words tell what the picture shows
}

/// Whether a medicine was given and is given no more: its infusions have ended, and single doses no longer follow.
bool stopped(const SnapshotSource &source, MedicineGroup group, double minutes)
{
    bool any = false;
    for (const sim::Dose &dose : source.exposure.scenario().doses) {
        if (groupOf(dose.drug, source.pack) != group || dose.at.value > minutes) {
            continue;
        }
        any = true;
        const double rest = dose.duration.value > 0 ? dose.duration.value : exampleIntervalMin;
        if (minutes < dose.at.value + rest) {
            return false;
        }
    }
    return any;
}

int explanationFor(const Snapshot &snapshot, const SnapshotSource &source)
{
    const auto &explanations = snapshot.diagram->explanations;
    const bool weeks = snapshot.clock == Clock::Weeks;
    const bool over = weeks && stopped(source, MedicineGroup::Opioid, snapshot.minutes);
    const bool withdrawal = snapshot.inputs.withdrawal >= feltWithdrawal;
    for (size_t i = 0; i < explanations.size(); ++i) {
        if (explanations[i].weeks.value_or(weeks) == weeks
            && explanations[i].withdrawal.value_or(withdrawal) == withdrawal
            && explanations[i].stopped.value_or(over) == over
            && matches(explanations[i].opioid, snapshot, MedicineGroup::Opioid)
            && matches(explanations[i].ketamine, snapshot, MedicineGroup::Ketamine)
            && matches(explanations[i].naloxone, snapshot, MedicineGroup::Naloxone)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace

Networks::Networks(const content::Pack &pack)
{
    for (const content::Diagram &diagram : pack.diagrams) {
        m_networks.emplace(diagram.id, sim::SteadyNetwork(content::buildNetwork(diagram)));
    }
}

std::vector<double> Networks::activities(const QString &diagram, const content::NetworkInputs &inputs) const
{
    const sim::SteadyNetwork *network = of(diagram);
    return network == nullptr ? std::vector<double>() : network->activities(inputs.asVector());
}

const sim::SteadyNetwork *Networks::of(const QString &diagram) const
{
    const auto found = m_networks.find(diagram);
    return found == m_networks.end() ? nullptr : &found->second;
}

content::NetworkInputs inputsAt(const Exposure &exposure, double minutes, bool endorphins, const Groups &without)
{
    const Occupancies taken = exposure.at(minutes, without);
    const Adapted adapted = exposure.adaptedAt(minutes, without);
    return {taken.muOpioid, taken.muNaloxone, taken.nmdaBlock, endorphins ? 1.0 : 0.0, adapted.tolerance,
        adapted.withdrawal, adapted.toleranceLost};
}

Moment momentAt(const SnapshotSource &source, double minutes, const Groups &without)
{
    Moment moment;
    moment.inputs = inputsAt(source.exposure, minutes, source.medication.endorphins, without);
    for (const MedicineGroup group : content::allGroups) {
        if (std::find(without.begin(), without.end(), group) == without.end()) {
            moment.inBody[static_cast<size_t>(group)] = inBody(source, group, minutes);
        }
    }
    moment.activities = source.networks.activities(source.diagram.id, moment.inputs);
    if (showsBreathing(source.diagram)) { // without naloxone it is one more course
        moment.ventilation = source.exposure.breathAt(minutes, without).ventilationFraction;
    }
    return moment;
}

QString unknownText(const SnapshotSource &source)
{
    return source.medication.clock == Clock::Weeks ? QCoreApplication::translate("Readout", "hours only")
                                                   : QCoreApplication::translate("Readout", "not modeled");
}

std::optional<double> readoutValue(const content::Readout &readout, const SnapshotSource &source, const Moment &moment)
{
    switch (readout.kind) {
    case content::Readout::Kind::MuOccupancy:
        return readout.group == MedicineGroup::Naloxone ? moment.inputs.muNaloxone : moment.inputs.muOpioid;
    case content::Readout::Kind::NmdaBlock:
        return moment.inputs.nmdaBlock;
    case content::Readout::Kind::InBody:
        return moment.inBody[static_cast<size_t>(readout.group)];
    case content::Readout::Kind::Ventilation:
        return moment.ventilation;
    case content::Readout::Kind::Activity:
        break;
    }
    const content::Diagram &diagram = source.diagram;
    const bool here = readout.diagram.isEmpty() || readout.diagram == diagram.id;
    const content::Diagram *place = here ? &diagram : source.pack.diagram(readout.diagram);
    const int node = place != nullptr ? place->indexOf(readout.node) : -1;
    if (node < 0) {
        return 0;
    }
    const auto index = static_cast<size_t>(node);
    return here ? moment.activities[index] : source.networks.activities(place->id, moment.inputs)[index];
}

Snapshot buildSnapshot(const SnapshotSource &source, double minutes)
{
    Snapshot snapshot;
    snapshot.diagram = &source.diagram;
    snapshot.audience = source.audience;
    snapshot.clock = source.medication.clock;
    snapshot.minutes = minutes;
    snapshot.signalSeconds = minutes / paceOf(snapshot.clock) * signalSecondsPerMinute;
    snapshot.endorphins = source.medication.endorphins;
    const Occupancies taken = source.exposure.at(minutes);
    for (const MedicineGroup group : content::allGroups) {
        snapshot.medicines[static_cast<size_t>(group)] = medicineState(source, group, minutes, taken);
    }
    const std::vector<MedicineGroup> given = givenGroups(snapshot);
    const std::vector<MedicineGroup> without = leftOut(snapshot, given);
    const Moment nowMoment = momentAt(source, minutes);
    const Moment beforeMoment = without.empty() ? nowMoment : momentAt(source, minutes, without);
    snapshot.inputs = nowMoment.inputs;
    snapshot.beforeInputs = beforeMoment.inputs;
    snapshot.activity = nowMoment.activities;
    snapshot.before = beforeMoment.activities;
    for (const content::Readout &readout : source.diagram.readouts) {
        snapshot.readouts.push_back(readoutBetween(readout, source, nowMoment, beforeMoment));
    }
    snapshot.changes = findChanges(snapshot, candidates(source, snapshot, given, without));
    snapshot.explanation = explanationFor(snapshot, source);
    const Breath breath = source.exposure.breathAt(minutes);
    snapshot.ventilationFraction = breath.ventilationFraction;
    snapshot.paco2 = breath.paco2;
    snapshot.offersWeeks = snapshot.clock == Clock::Hours && source.diagram.tellsOfWeeks();
    snapshot.notes = notesFor(snapshot, source);
    return snapshot;
}

} // namespace relief::session
