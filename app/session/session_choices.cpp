// SPDX-License-Identifier: GPL-3.0-or-later
// What nurses and teachers choose besides the levels: medicine, published model, person, clock.
#include "session/session.h"
#include "session/session_state.h"

#include <algorithm>

namespace relief::session {

using content::Level;
using content::MedicineGroup;

namespace {

/// The route of a card's level; a card that is off will start with its usual dose.
sim::Route routeOf(const content::Medicine &medicine, Level level)
{
    return medicine.doseOf(level == Level::None ? Level::Usual : level)->dose.route;
}

} // namespace

std::vector<MedicineOption> Session::medicinesOf(MedicineGroup group) const
{
    std::vector<MedicineOption> options;
    for (const content::Medicine &medicine : m_state->pack.medicines) {
        if (medicine.group == group && medicine.usual.dose.amount.value > 0) {
            options.push_back(
                {medicine.id, medicine.name.at(m_state->audience), bindsWhereItsGroupDoes(medicine, m_state->pack)});
        }
    }
    return options;
}

void Session::chooseMedicine(MedicineGroup group, const QString &medicine)
{
    const content::Medicine *known = m_state->pack.medicine(medicine);
    Choice &choice = m_state->medication.choice(group);
    if (known == nullptr || known->group != group || !(known->usual.dose.amount.value > 0)
        || choice.medicine == medicine) {
        return;
    }
    choice.medicine = medicine;
    m_state->medication.fromFile.reset();
    refreshScenario();
}

std::vector<ModelOption> Session::modelsOf(MedicineGroup group) const
{
    const Choice &choice = m_state->medication.choice(group);
    const content::Medicine *medicine = m_state->pack.medicine(choice.medicine);
    std::vector<ModelOption> options;
    if (medicine == nullptr || m_state->audience == content::Audience::Patient) {
        return options;
    }
    const sim::Route route = routeOf(*medicine, choice.level);
    const sim::DrugModel *used = modelFor(*medicine, route, m_state->medication, m_state->pack);
    const sim::DrugModel *usual = modelFor(*medicine, route, Medication(), m_state->pack);
    for (const content::PublishedModel *published : modelsFor(*medicine, route, m_state->pack)) {
        const std::string id = published->id().toStdString();
        options.push_back({published->id(), modelName(*published, m_state->pack), published->source,
            used != nullptr && used->id == id, usual != nullptr && usual->id == id});
    }
    return options;
}

void Session::chooseModel(MedicineGroup group, const QString &id)
{
    const std::vector<ModelOption> options = modelsOf(group);
    const auto wanted =
        std::find_if(options.begin(), options.end(), [&](const ModelOption &option) { return option.id == id; });
    if (wanted == options.end() || wanted->chosen) {
        return;
    }
    const Choice &choice = m_state->medication.choice(group);
    const auto key = std::pair(choice.medicine, routeOf(*m_state->pack.medicine(choice.medicine), choice.level));
    if (wanted->isDefault) {
        m_state->medication.models.erase(key);
    } else {
        m_state->medication.models[key] = id;
    }
    m_state->medication.fromFile.reset();
    refreshScenario();
}

const sim::Person &Session::person() const
{
    return personIsFromFile() ? m_state->medication.fromFile->person : m_state->medication.person;
}

bool Session::personIsFromFile() const
{
    return m_state->medication.fromFile.has_value();
}

void Session::setPerson(const sim::Person &person)
{
    const sim::Person wanted = withinLimits(person);
    if (wanted == m_state->medication.person) {
        return;
    }
    m_state->medication.person = wanted;
    if (!personIsFromFile()) {
        refreshScenario();
    }
}

std::vector<StudiedPeople> Session::studiedPeople() const
{
    return session::studiedPeople(scenario(), m_state->pack);
}

QStringList Session::outsideRange() const
{
    return outsideStudied(scenario(), m_state->pack);
}

Clock Session::clock() const
{
    return m_state->medication.clock;
}

double Session::spanMin() const
{
    return spanOf(clock());
}

void Session::setClock(Clock clock)
{
    if (clock == m_state->medication.clock) {
        return;
    }
    setPlaying(false);
    m_state->medication.clock = clock;
    if (!m_state->medication.fromFile) {
        m_state->medication.choice(MedicineGroup::Naloxone).level = Level::None; // its time was the other clock's
    }
    std::swap(m_state->minutes, m_state->minutesElsewhere);
    rebuild();
    m_state->snapshot = at(m_state->minutes);
    Q_EMIT clockChanged();
    Q_EMIT scenarioChanged();
    Q_EMIT snapshotChanged();
}

} // namespace relief::session
