// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All that was chosen, as one value: what undo, a scenario code and the way out of a lesson bring back.

#include "content/setup.h"
#include "session/medication.h"

namespace relief::session {

struct Arrangement {
    QString diagram;
    Medication medication;
    double minutes = openingOf(Clock::Hours); ///< on the timeline of the medication's clock

    friend bool operator==(const Arrangement &, const Arrangement &) = default;
};

/// The medicines of a setup for the person, and by the models, of `context`. Medicines the pack does not hold, or that
/// belong to another group, count as not named.
Medication medicationOf(const content::Setup &setup, const content::Pack &pack, const Medication &context);

/// The same with its diagram, at its `fromMin`.
Arrangement arrangementOf(const content::Setup &setup, const content::Pack &pack, const Medication &context);

/// The same at its `toMin`, where what it is to show has happened.
Arrangement arrangementAtEnd(const content::Setup &setup, const content::Pack &pack, const Medication &context);

} // namespace relief::session
