// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/experiment_names.h"

#include "session/medication.h"
#include "session/showings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace relief::session {

using content::Level;
using content::MedicineGroup;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExperimentNames)
};

QString withDose(const QString &medicine, Level level)
{
    switch (level) {
    case Level::Low:
        return Words::tr("%1, low dose").arg(medicine);
    case Level::High:
        return Words::tr("%1, high dose").arg(medicine);
    case Level::Usual:
        return Words::tr("%1, usual dose").arg(medicine);
    case Level::None:
        break;
    }
    return medicine;
}

std::optional<double> valueOf(const QString &node, const Snapshot &snapshot)
{
    if (const ReadoutValue *readout = snapshot.readoutInPlaceOf(node)) {
        return readout->known ? std::optional(readout->now) : std::nullopt;
    }
    return snapshot.diagram->indexOf(node) >= 0 ? std::optional(snapshot.activityOf(node)) : std::nullopt;
}

} // namespace

QString givenNames(const content::Setup &setup, const content::Pack &pack, content::Audience audience, Naming naming)
{
    const Medication medication = medicationOf(setup, pack, {});
    QString names;
    for (const MedicineGroup group : content::allGroups) {
        const Choice &choice = medication.choice(group);
        const content::Medicine *medicine = pack.medicine(choice.medicine);
        if (medicine == nullptr || choice.level == Level::None
            || (group == MedicineGroup::Naloxone && naming == Naming::WithoutNaloxone)) {
            continue;
        }
        const QString own = medicine->name.at(audience);
        const QString name = naming == Naming::WithDoses ? withDose(own, choice.level) : own;
        names = names.isEmpty() ? name : Words::tr("%1 and %2").arg(names, name);
    }
    return names.isEmpty() ? Words::tr("No medicine") : names;
}

QString runName(const content::Experiment &experiment, bool second, const content::Pack &pack, const Snapshot &end)
{
    const content::Setup &setup = second ? *experiment.second : experiment.first;
    const QString given = givenNames(setup, pack, end.audience, Naming::WithDoses);
    const bool sameTime = experiment.first.weeks == experiment.second->weeks
                          && std::abs(experiment.first.toMin - experiment.second->toMin) < 1;
    return sameTime ? given : Words::tr("%1, %2").arg(given, timeText(end));
}

QString readoutName(const content::Experiment &experiment, const Snapshot &snapshot)
{
    const auto &readouts = snapshot.diagram->readouts;
    const auto found = std::find_if(readouts.begin(), readouts.end(),
        [&](const content::Readout &readout) { return readout.id == experiment.readout; });
    return found == readouts.end() ? QString() : found->label.at(snapshot.audience);
}

QString timeText(const Snapshot &snapshot)
{
    const bool weeks = snapshot.clock == Clock::Weeks;
    const QString number = QLocale().toString(qRound(weeks ? snapshot.minutes / dayMin : snapshot.minutes));
    return (weeks ? Words::tr("day %1") : Words::tr("minute %1")).arg(number);
}

QString spanText(double minutes)
{
    return Words::tr("%1 min").arg(QLocale().toString(qRound(minutes)));
}

QString percentText(double share)
{
    return QCoreApplication::translate("Readout", "%1%").arg(QLocale().toString(qRound(share * 100)));
}

PartChange partChange(const QString &node, const Snapshot &from, const Snapshot &to)
{
    PartChange part;
    const int index = to.diagram->indexOf(node);
    part.name = index < 0 ? node : to.diagram->nodes[static_cast<size_t>(index)].label.at(to.audience);
    const auto before = valueOf(node, from);
    const auto now = valueOf(node, to);
    part.known = before.has_value() && now.has_value();
    if (part.known) {
        const double change = *now - *before;
        part.change = std::abs(change) < changedFrom ? 0 : change > 0 ? 1 : -1;
        part.before = percentText(*before);
        part.now = percentText(*now);
    }
    return part;
}

} // namespace relief::session
