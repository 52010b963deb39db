// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which medicines are chosen, how much and for whom, and the scenario this means for the model.

#include "content/pack.h"
#include "session/clock.h"
#include "sim/course.h"

#include <array>
#include <map>
#include <optional>
#include <utility>

namespace relief::session {

/// The choice of one card.
struct Choice {
    QString medicine; ///< id; empty if the pack has none for the group
    content::Level level = content::Level::None;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// Of a medicine by a route: the id of the published model chosen.
using ModelChoices = std::map<std::pair<QString, sim::Route>, QString>;

struct Medication {
    std::array<Choice, content::allGroups.size()> choices; ///< in the order of content::allGroups
    double naloxoneAtMin = 0;
    bool endorphins = true;
    Clock clock = Clock::Hours;
    sim::Person person;                    ///< whom scenarios of the choices are for
    ModelChoices models;                   ///< where they differ from the pack's defaults
    std::optional<sim::Scenario> fromFile; ///< takes the place of the choices' doses and person

    const Choice &choice(content::MedicineGroup group) const;
    Choice &choice(content::MedicineGroup group);

    friend bool operator==(const Medication &, const Medication &) = default;
};

/// No medicine; each card on the first medicine of its group.
Medication noMedication(const content::Pack &pack);

/// The scenario of the choices, on no times yet. On the clock of hours, opioid and ketamine start at `firstDoseMin`; on
/// that of weeks both run as a constant infusion (see exampleIntervalMin). Naloxone is given once on either.
sim::Scenario scenarioFor(const Medication &medication, const content::Pack &pack, double firstDoseMin);

/// Cards for a scenario from a file: the medicine given, at the level whose dose is nearest in amount.
Medication medicationFor(const sim::Scenario &scenario, const content::Pack &pack);

/// The group of a drug of the pack; nothing for an unknown one.
std::optional<content::MedicineGroup> groupOf(const std::string &drug, const content::Pack &pack);

/// The published models of a medicine by a route, in the pack's order.
std::vector<const content::PublishedModel *> modelsFor(
    const content::Medicine &medicine, sim::Route route, const content::Pack &pack);

/// The one that scenarios use: the one chosen, else the pack's default; null for a route without a model.
const sim::DrugModel *modelFor(
    const content::Medicine &medicine, sim::Route route, const Medication &medication, const content::Pack &pack);

/// Whether the pack has a constant for what the medicine, or a drug formed from it, binds in its group.
bool bindsWhereItsGroupDoes(const content::Medicine &medicine, const content::Pack &pack);

} // namespace relief::session
