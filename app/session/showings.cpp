// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/showings.h"

#include <cmath>

namespace relief::session {

using content::MedicineGroup;
using content::Showing;

namespace {

const ReadoutValue *readoutOf(const Showing &showing, const Snapshot &snapshot)
{
    return showing.readout.isEmpty() ? snapshot.readoutInPlaceOf(showing.node) : snapshot.readout(showing.readout);
}

std::optional<double> valueIn(const Snapshot &snapshot, const Showing &showing)
{
    if (const ReadoutValue *readout = readoutOf(showing, snapshot)) {
        return readout->known ? std::optional(readout->now) : std::nullopt;
    }
    const bool isNode = showing.readout.isEmpty() && snapshot.diagram->indexOf(showing.node) >= 0;
    return isNode ? std::optional(snapshot.activityOf(showing.node)) : std::nullopt;
}

} // namespace

Shown shownBy(const Showing &showing, const Snapshot &end, const Snapshot &reference)
{
    const auto now = valueIn(end, showing);
    const auto other = valueIn(reference, showing);
    return {now.value_or(0), other.value_or(0), now.has_value() && other.has_value()};
}

bool holds(const Showing &showing, const Shown &shown)
{
    const double change = shown.now - shown.reference;
    if (!shown.known) {
        return false;
    }
    switch (showing.is) {
    case Showing::Is::On:
        return shown.now >= activeFrom;
    case Showing::Is::Off:
        return shown.now < activeFrom;
    case Showing::Is::Up:
        return change >= changedFrom;
    case Showing::Is::Down:
        return -change >= changedFrom;
    case Showing::Is::Same:
        return std::abs(change) < changedFrom;
    }
    return false;
}

Snapshot endOf(const content::Setup &setup, Rehearsal &rehearsal)
{
    return rehearsal.at(setup, setup.toMin);
}

Snapshot referenceOf(Showing::Against against, const content::Setup &setup, Rehearsal &rehearsal)
{
    switch (against) {
    case Showing::Against::Start:
        return rehearsal.at(setup, setup.fromMin);
    case Showing::Against::BeforeNaloxone:
        return rehearsal.at(without(setup, {MedicineGroup::Naloxone}), setup.toMin);
    case Showing::Against::NoMedicine:
        break;
    }
    return rehearsal.at(withoutMedicine(setup), setup.toMin);
}

} // namespace relief::session
