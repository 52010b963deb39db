// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/scenario_draft.h"

#include <algorithm>

namespace relief::content {

namespace {

/// The opioid listed first; empty without one.
std::string firstOpioid(const ScenarioDraft &draft)
{
    const auto &doses = draft.scenario.doses;
    const auto first = std::find_if(doses.begin(), doses.end(), [&](const sim::Dose &dose) {
        const Medicine *medicine = draft.pack.medicine(QString::fromStdString(dose.drug));
        return medicine != nullptr && medicine->group == MedicineGroup::Opioid;
    });
    return first == doses.end() ? std::string() : first->drug;
}

/// Whether it is given, or formed from what is given.
bool isThere(const ScenarioDraft &draft, const std::string &drug)
{
    return isGiven(draft, drug) || isFormed(draft, drug);
}

} // namespace

bool isFormed(const ScenarioDraft &draft, const std::string &drug)
{
    const auto forms = [&](const sim::DrugModel &model) {
        return std::any_of(model.metabolites.begin(), model.metabolites.end(),
            [&](const sim::Metabolite &metabolite) { return metabolite.drug == drug; });
    };
    return std::any_of(draft.scenario.models.begin(), draft.scenario.models.end(), forms);
}

void addReceptors(ScenarioDraft &draft)
{
    sim::Scenario &scenario = draft.scenario;
    const std::string opioid = firstOpioid(draft);
    for (const Medicine &medicine : draft.pack.medicines) {
        if (const std::optional<sim::MuLigand> ligand = medicine.muBeside(opioid)) {
            scenario.muLigands.push_back(*ligand);
            const bool there = isThere(draft, ligand->drug);
            scenario.kinetics = scenario.kinetics || (there && ligand->konPerMin > 0);
            if (there && ligand != medicine.mu) {
                draft.defaults << u"%1 at the mu receptor: K = %2 ng/mL, found beside %3"_s.arg(medicine.id)
                                      .arg(ligand->k.value)
                                      .arg(QString::fromStdString(opioid));
            }
        }
        if (medicine.nmdaKNgPerMl) {
            const std::string drug = medicine.id.toStdString();
            scenario.nmdaBlockers.push_back({drug, {*medicine.nmdaKNgPerMl}, medicine.nmdaKoffPerMin});
            scenario.kinetics = scenario.kinetics || (medicine.nmdaKoffPerMin > 0 && isThere(draft, drug));
        }
    }
}

void addTolerance(ScenarioDraft &draft)
{
    for (const sim::Dose &dose : draft.scenario.doses) {
        const Medicine *medicine = draft.pack.medicine(QString::fromStdString(dose.drug));
        const PublishedModel *published = medicine != nullptr ? draft.pack.model(medicine->toleranceModel) : nullptr;
        const auto *model = published != nullptr ? std::get_if<sim::ToleranceModel>(&published->model) : nullptr;
        if (model != nullptr) {
            draft.scenario.tolerance = *model;
            draft.defaults << u"tolerance = %1 (teaching model)"_s.arg(QString::fromStdString(model->id));
            return;
        }
    }
}

} // namespace relief::content
