// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/scenario_draft.h"

namespace relief::content {

namespace {

/// A number of the person, or the default with a line that says so.
double personNumber(const Fields &person, QLatin1StringView key, double fallback, QStringList &defaults)
{
    if (!person.has(key)) {
        defaults << u"person.%1 = %2 (default)"_s.arg(key).arg(fallback);
    }
    return person.number(key, fallback);
}

} // namespace

void readPerson(const Fields &scenario, ScenarioDraft &draft)
{
    const Fields fields = scenario.object("person"_L1);
    sim::Person person; // its own values are the defaults
    person.weight = {personNumber(fields, "weightKg"_L1, person.weight.value, draft.defaults)};
    person.height = {personNumber(fields, "heightCm"_L1, person.height.value, draft.defaults)};
    person.age = {personNumber(fields, "ageYears"_L1, person.age.value, draft.defaults)};
    person.sex = fields.text("sex"_L1) == "female"_L1 ? sim::Sex::Female : sim::Sex::Male;
    if (!fields.has("sex"_L1)) {
        draft.defaults << u"person.sex = male (default)"_s;
    }
    person.cyp2d6ActivityScore = fields.number("cyp2d6ActivityScore"_L1, person.cyp2d6ActivityScore);
    draft.scenario.person = person;
}

} // namespace relief::content
