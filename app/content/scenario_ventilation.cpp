// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/scenario_draft.h"

#include <algorithm>
#include <utility>

namespace relief::content {

namespace {

QStringList ventilationIds(const Pack &pack)
{
    QStringList ids;
    for (const PublishedModel &published : pack.models) {
        if (std::holds_alternative<sim::VentilationModel>(published.model)) {
            ids << published.id();
        }
    }
    return ids;
}

const sim::VentilationModel *ventilationModel(const Pack &pack, const QString &id)
{
    const PublishedModel *published = pack.model(id);
    return published != nullptr ? std::get_if<sim::VentilationModel>(&published->model) : nullptr;
}

/// Where the model's agonist is given or formed, the model it comes from; otherwise null.
const sim::DrugModel *agonistModel(const sim::VentilationModel &ventilation, const ScenarioDraft &draft)
{
    const auto &models = draft.scenario.models;
    const auto gives = [&](const sim::DrugModel &model) { return model.drug == ventilation.agonist; };
    const auto forms = [&](const sim::DrugModel &model) {
        return std::any_of(model.metabolites.begin(), model.metabolites.end(),
            [&](const sim::Metabolite &metabolite) { return metabolite.drug == ventilation.agonist; });
    };
    auto found = std::find_if(models.begin(), models.end(), gives);
    found = found == models.end() ? std::find_if(models.begin(), models.end(), forms) : found;
    return found == models.end() ? nullptr : &*found;
}

/// The ventilation model of a drug, if it is an opioid that has one.
const sim::VentilationModel *ventilationOf(const std::string &drug, const Pack &pack)
{
    const Medicine *medicine = pack.medicine(QString::fromStdString(drug));
    const bool opioid = medicine != nullptr && medicine->group == MedicineGroup::Opioid;
    const sim::VentilationModel *model = opioid ? ventilationModel(pack, medicine->ventilationModel) : nullptr;
    return model != nullptr && model->agonist == drug ? model : nullptr;
}

const sim::VentilationModel *defaultVentilation(const ScenarioDraft &draft)
{
    for (const sim::Dose &dose : draft.scenario.doses) {
        if (const sim::VentilationModel *model = ventilationOf(dose.drug, draft.pack)) {
            return model;
        }
    }
    for (const sim::DrugModel &chosen : draft.scenario.models) { // codeine slows breathing by the morphine it forms
        for (const sim::Metabolite &metabolite : chosen.metabolites) {
            if (const sim::VentilationModel *model = ventilationOf(metabolite.drug, draft.pack)) {
                return model;
            }
        }
    }
    return nullptr;
}

/// "ventilation_<drug>_<paper>..." comes from the same paper as the drug model "<drug>_<paper>": the ids say so.
const sim::DrugModel *publishedWith(const sim::VentilationModel &ventilation, const Pack &pack)
{
    const QString id = QString::fromStdString(ventilation.id);
    for (const sim::DrugModel *model : drugModels(pack, ventilation.agonist)) {
        const QString stem = u"ventilation_%1"_s.arg(QString::fromStdString(model->id));
        if (id == stem || id.startsWith(stem + u'_')) {
            return model;
        }
    }
    return nullptr;
}

/// A comment if breathing is computed from another drug model than its paper's.
void noteOtherModel(const sim::VentilationModel &ventilation, const sim::DrugModel &used, ScenarioDraft &draft)
{
    const sim::DrugModel *original = publishedWith(ventilation, draft.pack);
    if (original != nullptr && original->id != used.id) {
        draft.defaults << u"%1 was published with %2; this run uses %3"_s.arg(QString::fromStdString(ventilation.id),
            QString::fromStdString(original->id), QString::fromStdString(used.id));
    }
}

/// What is given and does not enter the model of breathing: silence about it would read as "no effect".
void noteWhatIsLeftOut(const sim::VentilationModel &ventilation, ScenarioDraft &draft)
{
    const QString id = QString::fromStdString(ventilation.id);
    QStringList told;
    for (const sim::Dose &dose : draft.scenario.doses) {
        const QString drug = QString::fromStdString(dose.drug);
        const Medicine *medicine = draft.pack.medicine(drug);
        const bool counts = medicine != nullptr && medicine->group != MedicineGroup::Ketamine;
        if (counts && dose.drug != ventilation.agonist && dose.drug != ventilation.antagonist && !told.contains(drug)) {
            told << drug;
        }
    }
    const auto &models = draft.scenario.models;
    for (const sim::DrugModel &model : models) { // what forms the agonist does enter, by what it forms
        const bool forms = std::any_of(model.metabolites.begin(), model.metabolites.end(),
            [&](const sim::Metabolite &metabolite) { return metabolite.drug == ventilation.agonist; });
        if (forms) {
            told.removeAll(QString::fromStdString(model.drug));
        }
    }
    for (const QString &drug : std::as_const(told)) {
        draft.defaults << u"%1 does not know %2: breathing is computed without it"_s.arg(id, drug);
    }
}

} // namespace

void readVentilation(const Fields &scenario, ScenarioDraft &draft)
{
    const Fields models = scenario.object("models"_L1);
    const QString pointer = u"/models/ventilation"_s;
    const sim::VentilationModel *model = nullptr;
    if (models.has("ventilation"_L1)) {
        const QString id = models.text("ventilation"_L1);
        model = ventilationModel(draft.pack, id);
        if (model == nullptr) {
            draft.findings.error(pointer, Check::tr("There is no ventilation model %1.").arg(quoted(id)),
                Check::tr("Accepted: %1.").arg(listed(ventilationIds(draft.pack))));
            return;
        }
    } else {
        model = defaultVentilation(draft);
        if (model == nullptr) {
            return;
        }
        draft.defaults << u"models.ventilation = %1 (default)"_s.arg(QString::fromStdString(model->id));
    }
    const sim::DrugModel *used = agonistModel(*model, draft);
    if (used == nullptr) {
        draft.findings.error(pointer,
            Check::tr("%1 is of %2, and no dose of it is given.")
                .arg(QString::fromStdString(model->id), QString::fromStdString(model->agonist)),
            Check::tr("Name the model of an opioid that is given, or leave the entry out."));
        return;
    }
    noteOtherModel(*model, *used, draft);
    noteWhatIsLeftOut(*model, draft);
    draft.scenario.ventilation = *model;
}

} // namespace relief::content
