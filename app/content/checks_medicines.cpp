// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checks.h"
#include "content/links.h"
#include "content/words.h"

#include <map>

namespace relief::content {

namespace {

using Models = std::map<QString, const PublishedModel *>;

Models modelsOf(const Draft &draft)
{
    Models models;
    for (const Found<PublishedModel> &item : draft.models) {
        models.emplace(item.value.id(), &item.value);
    }
    return models;
}

template <class Model>
const Model *find(const Models &models, const QString &id)
{
    const auto found = models.find(id);
    return found == models.end() ? nullptr : std::get_if<Model>(&found->second->model);
}

/// The default models that are there, are of this medicine and do not repeat a route; the routes they make.
QSet<int> keepModels(Medicine &medicine, const Models &models, Findings &findings)
{
    QSet<int> routes;
    std::vector<QString> kept;
    for (size_t i = 0; i < medicine.defaultModels.size(); ++i) {
        const QString &id = medicine.defaultModels[i];
        const QString pointer = at(u"/defaultModels"_s, i);
        const auto *model = find<sim::DrugModel>(models, id);
        if (model == nullptr) {
            findings.error(pointer,
                Check::tr("There is no drug model %1 in the pack, or it was left out.").arg(quoted(id)),
                Check::tr("Add it to models/ or correct the id."));
        } else if (QString::fromStdString(model->drug) != medicine.id) {
            findings.error(pointer,
                Check::tr("%1 is a model of %2, not of this medicine.")
                    .arg(quoted(id), quoted(QString::fromStdString(model->drug))),
                Check::tr("Name a model of %1.").arg(medicine.id));
        } else if (routes.contains(static_cast<int>(model->route))) {
            findings.error(pointer,
                Check::tr("There is a default model for the route %1 already.").arg(wordFor(routeWords, model->route)),
                Check::tr("Name one model for each route."));
        } else {
            routes.insert(static_cast<int>(model->route));
            kept.push_back(id);
        }
    }
    medicine.defaultModels = std::move(kept);
    return routes;
}

void keepVentilation(Medicine &medicine, const Models &models, Findings &findings)
{
    if (medicine.ventilationModel.isEmpty()) {
        return;
    }
    const auto *model = find<sim::VentilationModel>(models, medicine.ventilationModel);
    if (model != nullptr && QString::fromStdString(model->agonist) == medicine.id) {
        return;
    }
    const QString id = quoted(medicine.ventilationModel);
    findings.error(u"/ventilationModel"_s,
        model == nullptr ? Check::tr("There is no ventilation model %1 in the pack, or it was left out.").arg(id)
                         : Check::tr("%1 is of another medicine.").arg(id),
        Check::tr("Name a ventilation model with this agonist, or leave the key out."));
    medicine.ventilationModel.clear();
}

void keepTolerance(Medicine &medicine, const Models &models, Findings &findings)
{
    if (medicine.toleranceModel.isEmpty()) {
        return;
    }
    const auto *model = find<sim::ToleranceModel>(models, medicine.toleranceModel);
    if (model != nullptr && QString::fromStdString(model->drug) == medicine.id) {
        return;
    }
    findings.error(u"/toleranceModel"_s,
        Check::tr("There is no tolerance model %1 of this medicine in the pack.").arg(quoted(medicine.toleranceModel)),
        Check::tr("Name a tolerance model of %1, or leave the key out.").arg(medicine.id));
    medicine.toleranceModel.clear();
}

struct NamedLevel {
    QLatin1StringView key;
    LevelDose *level = nullptr;
};

std::array<NamedLevel, 3> levelsOf(Medicine &medicine)
{
    return {NamedLevel{"low"_L1, &medicine.low}, NamedLevel{"usual"_L1, &medicine.usual},
        NamedLevel{"high"_L1, &medicine.high}};
}

/// Whether each level can be computed.
bool checkLevels(Medicine &medicine, const QSet<int> &routes, const Names &names, Findings &findings)
{
    bool sound = true;
    const LevelDose *before = nullptr;
    for (const auto &[key, level] : levelsOf(medicine)) {
        const QString pointer = at(u"/levels"_s, key);
        keepReferences(level->references, names, at(pointer, "references"_L1), findings);
        const sim::Dose &dose = level->dose;
        if (!routes.contains(static_cast<int>(dose.route))) {
            findings.error(at(pointer, "route"_L1),
                Check::tr("The medicine has no model for the route %1 and is left out.")
                    .arg(wordFor(routeWords, dose.route)),
                Check::tr("Add a model of this route to defaultModels, or use another route."));
            sound = false;
        }
        if (before != nullptr && before->dose.route == dose.route && dose.amount < before->dose.amount) {
            findings.warning(at(pointer, "amount"_L1), Check::tr("This level is less than the one below it."),
                Check::tr("Order them low, usual, high."));
        }
        before = level;
    }
    return sound;
}

} // namespace

void checkModels(Draft &draft)
{
    const QSet<QString> medicines = idsOf(draft.medicines);
    const auto check = [&](const std::string &drug, QLatin1StringView key, Findings &findings) {
        const QString id = QString::fromStdString(drug);
        if (!medicines.contains(id)) {
            findings.warning(u'/' + key,
                Check::tr("There is no medicine %1 in the pack, or it was left out.").arg(quoted(id)),
                Check::tr("Add it to medicines/ or correct the id."));
        }
    };
    keepSound(draft.models, draft.issues, [&](const Found<PublishedModel> &item, Findings &findings) {
        if (const auto *drug = std::get_if<sim::DrugModel>(&item.value.model)) {
            check(drug->drug, "drug"_L1, findings);
        } else if (const auto *breathing = std::get_if<sim::VentilationModel>(&item.value.model)) {
            check(breathing->agonist, "agonist"_L1, findings);
            if (!breathing->antagonist.empty()) {
                check(breathing->antagonist, "antagonist"_L1, findings);
            }
        } else {
            check(std::get<sim::ToleranceModel>(item.value.model).drug, "drug"_L1, findings);
        }
        return true;
    });
}

void checkMedicines(Draft &draft)
{
    const Models models = modelsOf(draft);
    const Names names{idsOf(draft.references), idsOf(draft.statements)};
    keepSound(draft.medicines, draft.issues, [&](Found<Medicine> &item, Findings &findings) {
        Medicine &medicine = item.value;
        const QSet<int> routes = keepModels(medicine, models, findings);
        keepVentilation(medicine, models, findings);
        keepTolerance(medicine, models, findings);
        keepStatements(medicine.effects, names, u"/effects"_s, findings);
        keepStatements(medicine.risks, names, u"/risks"_s, findings);
        return checkLevels(medicine, routes, names, findings);
    });
}

} // namespace relief::content
