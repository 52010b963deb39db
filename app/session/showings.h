// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether the model does what a step of a lesson says that it does.

#include "session/rehearsal.h"

namespace relief::session {

/// What counts as active and as changed, where lessons and experiments speak of parts; 0 to 1.
constexpr double activeFrom = 0.1;
constexpr double changedFrom = 0.02;

/// What a showing is judged by.
struct Shown {
    double now = 0;
    double reference = 0;
    bool known = true; ///< false: the diagram does not hold it, or no model says it

    friend bool operator==(const Shown &, const Shown &) = default;
};

/// A part for which the picture tells a readout's number is judged by that number.
Shown shownBy(const content::Showing &showing, const Snapshot &end, const Snapshot &reference);
bool holds(const content::Showing &showing, const Shown &shown);

/// The end of the setup, and what it stands against.
Snapshot endOf(const content::Setup &setup, Rehearsal &rehearsal);
Snapshot referenceOf(content::Showing::Against against, const content::Setup &setup, Rehearsal &rehearsal);

} // namespace relief::session
