// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/scenario_draft.h"

#include <algorithm>

namespace relief::content {

namespace {

constexpr auto ventilationKey = "ventilation"_L1; ///< in "models", beside the drugs

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

/// The model of that id for a route: "x" by another route stands for "x_oral", which shares its compartments.
const sim::DrugModel *namedFor(const std::vector<const sim::DrugModel *> &models, const QString &id, sim::Route route)
{
    const sim::DrugModel *named = withId(models, id);
    if (named == nullptr || named->route == route) {
        return named;
    }
    return withId(models, u"%1_%2"_s.arg(id, wordFor(routeWords, route)));
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
        const bool used = std::any_of(doses.begin(), doses.end(), [&](const sim::Dose &dose) {
            return dose.drug == model->drug && namedFor(models, id, dose.route) != nullptr;
        });
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
    const sim::DrugModel *model = namedFor(drugModels(draft.pack, dose.drug), id, dose.route);
    if (model == nullptr) {
        model = defaultModel(draft.pack, dose.drug, dose.route);
        draft.defaults << u"models.%1 = %2 (default, %3)"_s.arg(
            drug, QString::fromStdString(model->id), wordFor(routeWords, dose.route));
    }
    chosen.push_back(*model);
}

/// The activity of CYP2D6 matters to few medicines; where it does, its default is told like the others.
void noteCyp2d6(const Fields &person, ScenarioDraft &draft)
{
    const auto depends = [](const sim::DrugModel &model) {
        return std::any_of(model.metabolites.begin(), model.metabolites.end(),
            [](const sim::Metabolite &metabolite) { return metabolite.formed.byCyp2d6; });
    };
    const auto &models = draft.scenario.models;
    if (!person.has("cyp2d6ActivityScore"_L1) && std::any_of(models.begin(), models.end(), depends)) {
        draft.defaults << u"person.cyp2d6ActivityScore = %1 (default)"_s.arg(draft.scenario.person.cyp2d6ActivityScore);
    }
}

/// A comment for each model that was made from other people than this one.
void noteStudied(ScenarioDraft &draft)
{
    const sim::Person &person = draft.scenario.person;
    for (const sim::DrugModel &model : draft.scenario.models) {
        const sim::StudiedRange &studied = model.studied;
        const QString id = QString::fromStdString(model.id);
        if (person.weight.value < studied.lowestKg || person.weight.value > studied.highestKg) {
            draft.defaults << u"%1 was made from people of %2 to %3 kg; this person weighs %4 kg"_s.arg(id)
                                  .arg(studied.lowestKg)
                                  .arg(studied.highestKg)
                                  .arg(person.weight.value);
        }
        if (person.age.value < studied.lowestYears || person.age.value > studied.highestYears) {
            draft.defaults << u"%1 was made from people of %2 to %3 years; this person is %4"_s.arg(id)
                                  .arg(studied.lowestYears)
                                  .arg(studied.highestYears)
                                  .arg(person.age.value);
        }
    }
}

} // namespace

bool isGiven(const ScenarioDraft &draft, const std::string &drug)
{
    return std::any_of(draft.scenario.doses.begin(), draft.scenario.doses.end(),
        [&](const sim::Dose &dose) { return dose.drug == drug; });
}

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
    noteCyp2d6(scenario.object("person"_L1), draft);
    noteStudied(draft);
}

} // namespace relief::content
