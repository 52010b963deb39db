// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A scenario while it is being read, in parts: doses, then the models they need.

#include "content/fields.h"
#include "content/findings.h"
#include "content/pack.h"
#include "sim/course.h"

namespace relief::content {

struct ScenarioDraft {
    const Pack &pack;
    sim::Scenario scenario;
    QStringList defaults;
    Findings findings;
};

/// Weight, height, age, sex; what is left out keeps its default.
void readPerson(const Fields &scenario, ScenarioDraft &draft);

/// The doses, in micrograms for the person of the draft.
void readDoses(const Fields &scenario, ScenarioDraft &draft);

/// Infusions of one drug by one route that run at the same time are refused: their rates would have to be added.
void checkInfusions(ScenarioDraft &draft);

/// A model for each drug and route of the doses, the one named or the medicine's default.
void readModels(const Fields &scenario, ScenarioDraft &draft);

/// What binds where, from the medicines of the pack.
void addReceptors(ScenarioDraft &draft);

/// The numbers of "override", in the models chosen and the constants of the medicines given; after all models.
void applyOverrides(const Fields &scenario, ScenarioDraft &draft);

/// The ventilation model named, or that of the first opioid given or formed.
void readVentilation(const Fields &scenario, ScenarioDraft &draft);

/// The tolerance model of the first drug given that has one.
void addTolerance(ScenarioDraft &draft);

/// The times, ascending, a hundred thousand at most.
void readTimes(const Fields &scenario, ScenarioDraft &draft);
constexpr qsizetype mostTimes = 100'000;
constexpr qsizetype mostDoses = 1000; ///< as in the schema

/// A number in a message, in so many digits that 500.001 does not read as 500.
QString inDigits(double value);

bool isGiven(const ScenarioDraft &draft, const std::string &drug);
bool isFormed(const ScenarioDraft &draft, const std::string &drug); ///< from what is given, once models are chosen

/// Models of the pack for a drug, or for a drug and route.
std::vector<const sim::DrugModel *> drugModels(const Pack &pack, const std::string &drug);

QStringList medicineIds(const Pack &pack);

} // namespace relief::content
