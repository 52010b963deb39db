// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/readers.h"

namespace relief::content {

Value readValue(const Fields &fields)
{
    return {fields.text("id"_L1), fields.leveled("text"_L1), fields.leveled("about"_L1)};
}

Chance readChance(const Fields &fields)
{
    Chance chance;
    chance.id = fields.text("id"_L1);
    chance.group = fields.word("group"_L1, groupWords, MedicineGroup::Opioid);
    chance.harm = fields.flag("harm"_L1, chance.harm);
    chance.text = fields.leveled("text"_L1);
    chance.whom = fields.leveled("whom"_L1);
    chance.low = fields.number("low"_L1, -1);
    chance.high = fields.number("high"_L1, -1);
    chance.beside = fields.leveled("beside"_L1);
    chance.grade = fields.word("grade"_L1, gradeWords, Grade::Unsettled);
    chance.references = fields.texts("references"_L1);
    return chance;
}

} // namespace relief::content
