// SPDX-License-Identifier: GPL-3.0-or-later
// What one step of undo is called.
#include "ui/history.h"
#include "ui/level_slider.h"

namespace relief::ui {

namespace {

using session::Choice;
using session::Medication;

/// "Morphine: Usual".
QString textOf(const Choice &choice, const session::Session &session)
{
    const content::Medicine *medicine = session.pack().medicine(choice.medicine);
    const QString name = medicine != nullptr ? medicine->name.at(session.snapshot().audience) : History::tr("Medicine");
    return History::tr("%1: %2", "a medicine and its level").arg(name, levelWord(choice.level));
}

QString changedMedicine(const Medication &before, const Medication &after, const session::Session &session)
{
    if (before.fromFile != after.fromFile) {
        return History::tr("Doses from a file");
    }
    for (size_t i = 0; i < after.choices.size(); ++i) {
        if (before.choices[i] != after.choices[i]) {
            return textOf(after.choices[i], session);
        }
    }
    return {};
}

} // namespace

QString changeText(const Chosen &before, const Chosen &after, const session::Session &session)
{
    const QString medicine = changedMedicine(before.medication, after.medication, session);
    if (!medicine.isEmpty()) {
        return medicine;
    }
    if (before.medication.clock != after.medication.clock) {
        return History::tr("Hours or weeks");
    }
    if (before.medication.naloxoneAtMin != after.medication.naloxoneAtMin) {
        return History::tr("Time of naloxone");
    }
    if (before.medication.endorphins != after.medication.endorphins) {
        return History::tr("The body’s own endorphins");
    }
    if (before.medication.person != after.medication.person) {
        return History::tr("Person");
    }
    if (before.medication.models != after.medication.models) {
        return History::tr("Published model");
    }
    return History::tr("Panes of the comparison");
}

} // namespace relief::ui
