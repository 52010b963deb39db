// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/medicine.h"

#include "content/words.h"

namespace relief::content {

QString toString(MedicineGroup group)
{
    return wordFor(groupWords, group);
}

const LevelDose *Medicine::doseOf(Level level) const
{
    switch (level) {
    case Level::Low:
        return &low;
    case Level::Usual:
        return &usual;
    case Level::High:
        return &high;
    case Level::None:
        break;
    }
    return nullptr;
}

sim::Dose LevelDose::doseFor(const sim::Person &person) const
{
    sim::Dose result = dose;
    if (perKg) {
        result.amount = result.amount * (person.weight.value / examplePerson.value);
    }
    return result;
}

std::optional<sim::MuLigand> Medicine::muBeside(const std::string &firstGiven) const
{
    for (const MuAgainst &against : muAgainst) {
        if (against.drug == firstGiven) {
            return against.ligand;
        }
    }
    return mu;
}

QString PublishedModel::id() const
{
    return QString::fromStdString(std::visit([](const auto &some) { return some.id; }, model));
}

} // namespace relief::content
