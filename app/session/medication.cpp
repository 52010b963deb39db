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

/// Adds the model of a dose's route unless it is there; a route without a model cannot come from a checked pack.
void addModel(sim::Scenario &scenario, const content::Medicine &medicine, const content::Pack &pack, sim::Route route)
{
    for (const QString &id : medicine.defaultModels) {
        const content::PublishedModel *published = pack.model(id);
        const auto *model = published != nullptr ? std::get_if<sim::DrugModel>(&published->model) : nullptr;
        if (model != nullptr && model->route == route) {
            scenario.models.push_back(*model);
            return;
        }
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
    // Morphine is the medicine most people have heard of; the pack's file order is no preference.
    if (pack.medicine(QStringLiteral("morphine")) != nullptr) {
        medication.choice(MedicineGroup::Opioid).medicine = QStringLiteral("morphine");
    }
    return medication;
}

sim::Scenario scenarioFor(const Medication &medication, const content::Pack &pack, double firstDoseMin)
{
    if (medication.fromFile) {
        return *medication.fromFile;
    }
    sim::Scenario scenario;
    for (const content::Medicine &medicine : pack.medicines) {
        if (medicine.mu) {
            scenario.muLigands.push_back(*medicine.mu);
        }
        if (medicine.nmdaKNgPerMl) {
            scenario.nmdaBlockers.push_back({medicine.id.toStdString(), {*medicine.nmdaKNgPerMl}});
        }
        const Choice &choice = medication.choice(medicine.group);
        const content::LevelDose *example = choice.medicine == medicine.id ? medicine.doseOf(choice.level) : nullptr;
        if (example == nullptr) {
            continue;
        }
        sim::Dose dose = example->dose;
        dose.at = {medicine.group == MedicineGroup::Naloxone ? medication.naloxoneAtMin : firstDoseMin};
        addModel(scenario, medicine, pack, dose.route);
        scenario.doses.push_back(dose);
    }
    return scenario;
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
