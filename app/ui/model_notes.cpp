// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_notes.h"

#include <algorithm>

namespace relief::ui {

namespace {

bool isUnbound(const session::MedicineState &medicine)
{
    return !medicine.binds;
}

} // namespace

// The session lists first one note for each medicine that it cannot bind, in the order of the groups.

QString noteOf(const session::Snapshot &snapshot, content::MedicineGroup group)
{
    const auto begin = snapshot.medicines.begin();
    const auto medicine = begin + static_cast<std::ptrdiff_t>(group);
    return isUnbound(*medicine) ? snapshot.notes.value(std::count_if(begin, medicine, isUnbound)) : QString();
}

QStringList otherNotes(const session::Snapshot &snapshot)
{
    return snapshot.notes.mid(std::count_if(snapshot.medicines.begin(), snapshot.medicines.end(), isUnbound));
}

} // namespace relief::ui
