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

/// The doses, in micrograms for the person of the draft.
void readDoses(const Fields &scenario, ScenarioDraft &draft);

/// A model for each drug and route of the doses, the one named or the medicine's default, with overrides applied.
void readModels(const Fields &scenario, ScenarioDraft &draft);

/// The ventilation model named, or that of the first opioid given.
void readVentilation(const Fields &scenario, ScenarioDraft &draft);

/// Models of the pack for a drug, or for a drug and route.
std::vector<const sim::DrugModel *> drugModels(const Pack &pack, const std::string &drug);

QStringList medicineIds(const Pack &pack);

} // namespace relief::content
