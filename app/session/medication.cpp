// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/medication.h"

#include <cmath>
#include <limits>

namespace relief::session {

namespace {

using content::Level;
using content::MedicineGroup;

size_t indexOf(MedicineGroup group)
{
    return static_cast<size_t>(group);
}

const sim::DrugModel *drugModel(const content::PublishedModel *published)
{
    return published != nullptr ? std::get_if<sim::DrugModel>(&published->model) : nullptr;
}

template <class Model>
std::optional<Model> modelNamed(const QString &id, const content::Pack &pack)
{
    const content::PublishedModel *published = pack.model(id);
    const auto *model = published != nullptr ? std::get_if<Model>(&published->model) : nullptr;
    return model != nullptr ? std::optional(*model) : std::nullopt;
}

/// The example dose of a level, on the clock.
sim::Dose doseOf(const content::LevelDose &example, MedicineGroup group, const Medication &medication, double firstMin)
{
    sim::Dose dose = example.doseFor(medication.person);
    if (group == MedicineGroup::Naloxone) {
        dose.at = {medication.naloxoneAtMin};
    } else if (medication.clock == Clock::Weeks) {
        dose.at = {useFromMin};
        dose.duration = {useUntilMin - useFromMin};
        dose.amount = dose.amount * (dose.duration.value / exampleIntervalMin);
    } else {
        dose.at = {firstMin};
    }
    return dose;
}

/// What binds where. An antagonist's constant depends on what it displaces.
void addReceptors(sim::Scenario &scenario, const QString &opioid, const content::Pack &pack)
{
    for (const content::Medicine &medicine : pack.medicines) {
        if (const auto ligand = medicine.muBeside(opioid.toStdString())) {
            scenario.muLigands.push_back(*ligand);
        }
        if (medicine.nmdaKNgPerMl) {
            scenario.nmdaBlockers.push_back(
                {medicine.id.toStdString(), {*medicine.nmdaKNgPerMl}, medicine.nmdaKoffPerMin});
        }
    }
}

/// Breathing over hours, adaptation over weeks: breathing over weeks would need how it adapts, which nobody published.
void addOpioidModels(sim::Scenario &scenario, const Medication &medication, const content::Pack &pack)
{
    const Choice &choice = medication.choice(MedicineGroup::Opioid);
    const content::Medicine *opioid = pack.medicine(choice.medicine);
    if (opioid == nullptr || choice.level == Level::None) {
        return;
    }
    if (medication.clock == Clock::Hours) {
        scenario.ventilation = modelNamed<sim::VentilationModel>(opioid->ventilationModel, pack);
    } else {
        scenario.tolerance = modelNamed<sim::ToleranceModel>(opioid->toleranceModel, pack);
    }
}

Level nearestLevel(const content::Medicine &medicine, double micrograms)
{
    Level best = Level::None;
    double distance = std::numeric_limits<double>::infinity();
    for (const Level level : {Level::Low, Level::Usual, Level::High}) {
        const content::LevelDose *example = medicine.doseOf(level);
        const double off = std::abs(std::log(micrograms / example->dose.amount.value));
        if (off < distance) {
            distance = off;
            best = level;
        }
    }
    return best;
}

} // namespace

const Choice &Medication::choice(MedicineGroup group) const
{
    return choices[indexOf(group)];
}

Choice &Medication::choice(MedicineGroup group)
{
    return choices[indexOf(group)];
}

Medication noMedication(const content::Pack &pack)
{
    Medication medication;
    for (const content::Medicine &medicine : pack.medicines) {
        Choice &choice = medication.choice(medicine.group);
        if (choice.medicine.isEmpty()) {
            choice.medicine = medicine.id;
        }
    }
    // These are what most people have heard of; a pack that says no order has that of its files.
    for (const QString &id : {QStringLiteral("morphine"), QStringLiteral("ketamine")}) {
        if (const content::Medicine *known = pack.medicine(id)) {
            medication.choice(known->group).medicine = id;
        }
    }
    return medication;
}

sim::Scenario scenarioFor(const Medication &medication, const content::Pack &pack, double firstDoseMin)
{
    if (medication.fromFile) {
        return *medication.fromFile;
    }
    sim::Scenario scenario;
    scenario.person = medication.person;
    const Choice &opioid = medication.choice(MedicineGroup::Opioid);
    addReceptors(scenario, opioid.level == Level::None ? QString() : opioid.medicine, pack);
    for (const content::Medicine &medicine : pack.medicines) {
        const Choice &choice = medication.choice(medicine.group);
        const content::LevelDose *example = choice.medicine == medicine.id ? medicine.doseOf(choice.level) : nullptr;
        if (example == nullptr) {
            continue;
        }
        const sim::Dose dose = doseOf(*example, medicine.group, medication, firstDoseMin);
        if (const sim::DrugModel *model = modelFor(medicine, dose.route, medication, pack)) {
            scenario.models.push_back(*model); // a checked pack has one for each level
            scenario.doses.push_back(dose);
        }
    }
    addOpioidModels(scenario, medication, pack);
    return scenario;
}

std::vector<const content::PublishedModel *> modelsFor(
    const content::Medicine &medicine, sim::Route route, const content::Pack &pack)
{
    std::vector<const content::PublishedModel *> models;
    for (const content::PublishedModel &published : pack.models) {
        const sim::DrugModel *model = drugModel(&published);
        if (model != nullptr && model->drug == medicine.id.toStdString() && model->route == route) {
            models.push_back(&published);
        }
    }
    return models;
}

const sim::DrugModel *modelFor(
    const content::Medicine &medicine, sim::Route route, const Medication &medication, const content::Pack &pack)
{
    const auto chosen = medication.models.find({medicine.id, route});
    if (chosen != medication.models.end()) {
        return drugModel(pack.model(chosen->second));
    }
    for (const QString &id : medicine.defaultModels) {
        const sim::DrugModel *model = drugModel(pack.model(id));
        if (model != nullptr && model->route == route) {
            return model;
        }
    }
    return nullptr;
}

bool bindsWhereItsGroupDoes(const content::Medicine &medicine, const content::Pack &pack)
{
    const auto binds = [&](const content::Medicine &some) {
        return some.group == medicine.group
               && (medicine.group == MedicineGroup::Ketamine ? some.nmdaKNgPerMl.has_value() : some.mu.has_value());
    };
    if (binds(medicine)) {
        return true;
    }
    for (const QString &id : medicine.defaultModels) {
        const sim::DrugModel *model = drugModel(pack.model(id));
        for (const sim::Metabolite &formed : model != nullptr ? model->metabolites : std::vector<sim::Metabolite>()) {
            const content::Medicine *known = pack.medicine(QString::fromStdString(formed.drug));
            if (known != nullptr && binds(*known)) {
                return true;
            }
        }
    }
    return false;
}

Medication medicationFor(const sim::Scenario &scenario, const content::Pack &pack)
{
    Medication medication = noMedication(pack);
    std::array<double, content::allGroups.size()> given{};
    for (const sim::Dose &dose : scenario.doses) {
        const content::Medicine *medicine = pack.medicine(QString::fromStdString(dose.drug));
        if (medicine == nullptr || dose.amount.value <= 0) {
            continue;
        }
        if (medicine->group == MedicineGroup::Naloxone && medication.choice(medicine->group).level == Level::None) {
            medication.naloxoneAtMin = dose.at.value;
        }
        given[indexOf(medicine->group)] += dose.amount.value;
        medication.choice(medicine->group) = {medicine->id, nearestLevel(*medicine, given[indexOf(medicine->group)])};
    }
    medication.fromFile = scenario;
    return medication;
}

std::optional<MedicineGroup> groupOf(const std::string &drug, const content::Pack &pack)
{
    const content::Medicine *medicine = pack.medicine(QString::fromStdString(drug));
    return medicine != nullptr ? std::optional(medicine->group) : std::nullopt;
}

} // namespace relief::session
