// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Parts of models/<id>.json.

#include "content/fields.h"
#include "content/findings.h"
#include "sim/receptors.h"

#include <vector>

namespace relief::content {

sim::DrugModel readDrugModel(const Fields &fields, Findings &findings);

/// The parameters of which a model may say how much they differ between people.
std::vector<sim::Spread> spreadsOf(const sim::DrugModel &model);
std::vector<sim::Spread> spreadsOf(const sim::VentilationModel &model);

/// The list "variability"; each parameter once, and only of those accepted.
std::vector<sim::Variability> readVariability(
    const Fields &fields, const std::vector<sim::Spread> &accepted, Findings &findings);

} // namespace relief::content
