// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/snapshot.h"

#include <algorithm>

namespace relief::session {

const MedicineState &Snapshot::medicine(content::MedicineGroup group) const
{
    return medicines[static_cast<size_t>(group)];
}

double Snapshot::activityOf(const QString &node) const
{
    const int index = diagram->indexOf(node);
    return index < 0 ? 0 : activity[static_cast<size_t>(index)];
}

const ReadoutValue *Snapshot::readout(const QString &id) const
{
    const auto found =
        std::find_if(readouts.begin(), readouts.end(), [&](const ReadoutValue &value) { return value.id == id; });
    return found == readouts.end() ? nullptr : &*found;
}

} // namespace relief::session
