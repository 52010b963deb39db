// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which medicines are chosen and how much, and the scenario this means for the model.

#include "content/pack.h"
#include "sim/course.h"

#include <array>
#include <optional>

namespace relief::session {

/// The choice of one card.
struct Choice {
    QString medicine; ///< id; empty if the pack has none for the group
    content::Level level = content::Level::None;

    friend bool operator==(const Choice &, const Choice &) = default;
};

struct Medication {
    std::array<Choice, content::allGroups.size()> choices; ///< in the order of content::allGroups
    double naloxoneAtMin = 0;
    bool endorphins = true;
    std::optional<sim::Scenario> fromFile; ///< takes the place of the choices' doses

    const Choice &choice(content::MedicineGroup group) const;
    Choice &choice(content::MedicineGroup group);

    friend bool operator==(const Medication &, const Medication &) = default;
};

/// No medicine; each card on the first medicine of its group.
Medication noMedication(const content::Pack &pack);

/// The scenario of the choices, on no times yet. Opioid and ketamine start at `firstDoseMin`.
sim::Scenario scenarioFor(const Medication &medication, const content::Pack &pack, double firstDoseMin);

/// Cards for a scenario from a file: the medicine given, at the level whose dose is nearest in amount.
Medication medicationFor(const sim::Scenario &scenario, const content::Pack &pack);

/// The group of a drug of the pack; nothing for an unknown one.
std::optional<content::MedicineGroup> groupOf(const std::string &drug, const content::Pack &pack);

} // namespace relief::session
