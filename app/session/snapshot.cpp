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

const ReadoutValue *Snapshot::readoutInPlaceOf(const QString &node) const
{
    const auto &all = diagram->readouts;
    const auto found = std::find_if(all.begin(), all.end(), [&](const content::Readout &candidate) {
        return candidate.kind == content::Readout::Kind::Ventilation && candidate.node == node;
    });
    return node.isEmpty() || found == all.end() ? nullptr : readout(found->id);
}

} // namespace relief::session
