// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/parameters.h"
#include "content/scenario_draft.h"

#include <algorithm>
#include <cmath>

namespace relief::content {

namespace {

constexpr auto ventilationKey = "ventilation"_L1; ///< in "models", beside the drugs

bool isGiven(const ScenarioDraft &draft, const std::string &drug)
{
    return std::any_of(draft.scenario.doses.begin(), draft.scenario.doses.end(),
        [&](const sim::Dose &dose) { return dose.drug == drug; });
}

QStringList idsOf(const std::vector<const sim::DrugModel *> &models)
{
    QStringList ids;
    for (const sim::DrugModel *model : models) {
        ids << QString::fromStdString(model->id);
    }
    return ids;
}

const sim::DrugModel *withId(const std::vector<const sim::DrugModel *> &models, const QString &id)
{
    const auto found = std::find_if(models.begin(), models.end(),
        [&](const sim::DrugModel *model) { return QString::fromStdString(model->id) == id; });
    return found == models.end() ? nullptr : *found;
}

/// The medicine's default for a route, or else the first model there is.
const sim::DrugModel *defaultModel(const Pack &pack, const std::string &drug, sim::Route route)
{
    const Medicine *medicine = pack.medicine(QString::fromStdString(drug));
    const std::vector<const sim::DrugModel *> models = drugModels(pack, drug);
    for (const QString &id : medicine->defaultModels) {
        const sim::DrugModel *model = withId(models, id);
        if (model != nullptr && model->route == route) {
            return model;
        }
    }
    const auto found =
        std::find_if(models.begin(), models.end(), [&](const sim::DrugModel *model) { return model->route == route; });
    return found == models.end() ? nullptr : *found;
}

/// The entries of "models" that are of drugs: each must be a model of that drug, for a route it is given by.
void checkNamedModels(const Fields &named, ScenarioDraft &draft)
{
    const QStringList drugs = named.keys();
    for (const QString &drug : drugs) {
        const QString pointer = at(u"/models"_s, drug);
        if (drug == ventilationKey) {
            continue;
        }
        if (draft.pack.medicine(drug) == nullptr) {
            draft.findings.error(pointer, Check::tr("The medicine %1 is not known.").arg(quoted(drug)),
                Check::tr("Accepted: %1.").arg(listed(medicineIds(draft.pack) << ventilationKey)));
            continue;
        }
        const QString id = named.value(drug).toString();
        const auto models = drugModels(draft.pack, drug.toStdString());
        const sim::DrugModel *model = withId(models, id);
        if (model == nullptr) {
            draft.findings.error(pointer, Check::tr("There is no model %1 of %2.").arg(quoted(id), drug),
                Check::tr("Accepted: %1.").arg(listed(idsOf(models))));
            continue;
        }
        const auto &doses = draft.scenario.doses;
        const bool used = std::any_of(doses.begin(), doses.end(),
            [&](const sim::Dose &dose) { return dose.drug == model->drug && dose.route == model->route; });
        if (!used && isGiven(draft, model->drug)) {
            const QString route = wordFor(routeWords, model->route);
            draft.findings.error(pointer,
                Check::tr("%1 is for the route %2, and no dose of %3 is given so.").arg(id, route, drug),
                Check::tr("Name a model for the route of the dose, or leave the entry out."));
        }
    }
}

void chooseModel(const sim::Dose &dose, const Fields &named, ScenarioDraft &draft)
{
    auto &chosen = draft.scenario.models;
    const bool there = std::any_of(chosen.begin(), chosen.end(),
        [&](const sim::DrugModel &model) { return model.drug == dose.drug && model.route == dose.route; });
    if (there) {
        return;
    }
    const QString drug = QString::fromStdString(dose.drug);
    const QString id = named.value(drug).toString();
    const sim::DrugModel *model = withId(drugModels(draft.pack, dose.drug), id);
    if (model == nullptr || model->route != dose.route) {
        model = defaultModel(draft.pack, dose.drug, dose.route);
        draft.defaults << u"models.%1 = %2 (default, %3)"_s.arg(
            drug, QString::fromStdString(model->id), wordFor(routeWords, dose.route));
    }
    chosen.push_back(*model);
}

/// One number of "override", for every model of the drug that has it.
void overrideParameter(const QString &drug, const QString &key, double value, ScenarioDraft &draft)
{
    const QString pointer = at(at(u"/override"_s, drug), key);
    QStringList accepted;
    bool found = false;
    for (sim::DrugModel &model : draft.scenario.models) {
        if (QString::fromStdString(model.drug) != drug) {
            continue;
        }
        const std::vector<Parameter> parameters = parametersOf(model);
        accepted << keysOf(parameters);
        const Parameter *parameter = find(parameters, key);
        if (parameter == nullptr) {
            continue;
        }
        found = true;
        const bool whole =
            !std::holds_alternative<int sim::Absorption::*>(parameter->slot) || value == std::floor(value);
        if (!parameter->range.holds(value) || !whole) {
            draft.findings.error(pointer, Check::tr("%1 is out of range.").arg(value),
                Check::tr("Accepted: %1.").arg(parameter->range.text()));
            return;
        }
        set(model, *parameter, value);
    }
    if (!found) {
        accepted.removeDuplicates();
        draft.findings.error(pointer, Check::tr("The model of %1 has no parameter %2.").arg(drug, quoted(key)),
            Check::tr("Accepted: %1.").arg(listed(accepted)));
    }
}

void applyOverrides(const Fields &overrides, ScenarioDraft &draft)
{
    const QStringList drugs = overrides.keys();
    for (const QString &drug : drugs) {
        if (!isGiven(draft, drug.toStdString())) {
            draft.findings.error(at(u"/override"_s, drug), Check::tr("No dose of %1 is given.").arg(quoted(drug)),
                Check::tr("Accepted are the medicines of the doses."));
            continue;
        }
        const Fields numbers(overrides.value(drug));
        const QStringList keys = numbers.keys();
        for (const QString &key : keys) {
            overrideParameter(drug, key, numbers.value(key).toDouble(), draft);
        }
    }
    for (const sim::DrugModel &model : draft.scenario.models) {
        const QString mismatch = mismatchIn(model);
        if (!mismatch.isEmpty()) {
            draft.findings.error(at(u"/override"_s, QString::fromStdString(model.drug)), mismatch);
        }
    }
}

} // namespace

std::vector<const sim::DrugModel *> drugModels(const Pack &pack, const std::string &drug)
{
    std::vector<const sim::DrugModel *> models;
    for (const PublishedModel &published : pack.models) {
        const auto *model = std::get_if<sim::DrugModel>(&published.model);
        if (model != nullptr && model->drug == drug) {
            models.push_back(model);
        }
    }
    return models;
}

QStringList medicineIds(const Pack &pack)
{
    QStringList ids;
    for (const Medicine &medicine : pack.medicines) {
        ids << medicine.id;
    }
    return ids;
}

void readModels(const Fields &scenario, ScenarioDraft &draft)
{
    const Fields named = scenario.object("models"_L1);
    checkNamedModels(named, draft);
    for (const sim::Dose &dose : draft.scenario.doses) {
        chooseModel(dose, named, draft);
    }
    applyOverrides(scenario.object("override"_L1), draft);
}

} // namespace relief::content
