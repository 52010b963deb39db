// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/notes.h"

#include <QCoreApplication>

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
    return notes;
}

} // namespace relief::session
