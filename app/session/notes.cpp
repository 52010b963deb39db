// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/notes.h"

#include <QCoreApplication>

#include <algorithm>

namespace relief::session {

namespace {

using content::MedicineGroup;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SnapshotNotes)
};

QString nameOf(const MedicineState &state, const Snapshot &snapshot, const content::Pack &pack)
{
    const content::Medicine *medicine = pack.medicine(state.medicine);
    return medicine != nullptr ? medicine->name.at(snapshot.audience) : QString();
}

QString unbound(const QString &name, content::Audience audience)
{
    return audience == content::Audience::Patient
               ? Words::tr("%1: nobody has measured in people how firmly it holds its place. Its level is shown in the "
                           "charts. What it does is not.")
                     .arg(name)
               : Words::tr("%1: no in-vivo constant for its receptor has been published. Its concentration is "
                           "computed; the diagrams show no effect of it.")
                     .arg(name);
}

void addWeeks(QStringList &notes, const Snapshot &snapshot, const SnapshotSource &source)
{
    const bool patient = snapshot.audience == content::Audience::Patient;
    const MedicineState &opioid = snapshot.medicine(MedicineGroup::Opioid);
    notes << (patient ? Words::tr("A teaching model of weeks: it shows the kind of change, not its size.")
                      : Words::tr("Teaching model of adaptation: direction and order are claims, sizes are not."));
    if (source.medication.fromFile) {
        return; // a file's doses are as it says
    }
    if (opioid.level != content::Level::None
        || snapshot.medicine(MedicineGroup::Ketamine).level != content::Level::None) {
        notes << (patient ? Words::tr("The same amount runs day and night for two weeks, then stops at once.")
                          : Words::tr("Constant infusion from day 1 to day 15, the example dose every 4 h: its steady "
                                      "level is the mean level between such doses."));
    }
    const content::Medicine *medicine = source.pack.medicine(opioid.medicine);
    if (opioid.level != content::Level::None && medicine != nullptr && !source.exposure.scenario().tolerance) {
        notes << Words::tr("%1: there is no model here of how the body gets used to it.")
                     .arg(nameOf(opioid, snapshot, source.pack));
    }
}

/// Why a shown number of breathing is missing.
void addBreathing(QStringList &notes, const Snapshot &snapshot, const SnapshotSource &source)
{
    const bool missing = std::any_of(
        snapshot.readouts.begin(), snapshot.readouts.end(), [](const ReadoutValue &value) { return !value.known; });
    const MedicineState &opioid = snapshot.medicine(MedicineGroup::Opioid);
    const bool patient = snapshot.audience == content::Audience::Patient;
    if (!missing) {
        return;
    }
    if (snapshot.clock == Clock::Weeks) {
        notes << (patient ? Words::tr("Breathing is shown on the clock of hours only.")
                          : Words::tr("Breathing is computed on the clock of hours only: how it adapts over weeks is "
                                      "not published as a model."));
    } else if (source.exposure.scenario().ventilation && snapshot.medicine(MedicineGroup::Naloxone).given) {
        notes << Words::tr("%1: its breathing model knows no naloxone, so no number is shown after it. Naloxone can "
                           "bring breathing back all the same.")
                     .arg(nameOf(opioid, snapshot, source.pack));
    } else if (opioid.binds) { // of the others nothing is shown, which is said already
        const QString name = nameOf(opioid, snapshot, source.pack);
        notes << (patient ? Words::tr("%1: there is no model of breathing for it here. It can slow breathing all the "
                                      "same.")
                                .arg(name)
                          : Words::tr("%1: no model of ventilation for it here, so no number is shown. It depresses "
                                      "breathing all the same.")
                                .arg(name));
    }
}

} // namespace

QStringList notesFor(const Snapshot &snapshot, const SnapshotSource &source)
{
    QStringList notes;
    for (const MedicineState &medicine : snapshot.medicines) {
        if (!medicine.binds) {
            notes << unbound(nameOf(medicine, snapshot, source.pack), snapshot.audience);
        }
    }
    if (snapshot.clock == Clock::Weeks) {
        addWeeks(notes, snapshot, source);
    }
    addBreathing(notes, snapshot, source);
    return notes;
}

} // namespace relief::session
