// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/arrangement.h"

#include "session/session_state.h"

#include <algorithm>

namespace relief::session {

Medication medicationOf(const content::Setup &setup, const content::Pack &pack, const Medication &context)
{
    Medication medication = noMedication(pack);
    medication.person = context.person;
    medication.models = context.models;
    medication.clock = setup.weeks ? Clock::Weeks : Clock::Hours;
    medication.endorphins = setup.endorphins;
    medication.naloxoneAtMin = std::clamp(setup.naloxoneAtMin, 0.0, spanOf(medication.clock));
    for (const content::Given &given : setup.given) {
        Choice &choice = medication.choice(given.group);
        const content::Medicine *medicine = pack.medicine(given.medicine);
        if (medicine != nullptr && medicine->group == given.group) {
            choice.medicine = medicine->id;
        }
        choice.level = choice.medicine.isEmpty() ? content::Level::None : given.level;
    }
    return medication;
}

Arrangement arrangementOf(const content::Setup &setup, const content::Pack &pack, const Medication &context)
{
    Medication medication = medicationOf(setup, pack, context);
    const double minutes = std::clamp(setup.fromMin, 0.0, spanOf(medication.clock));
    return {setup.diagram, std::move(medication), minutes};
}

Arrangement arrangementAtEnd(const content::Setup &setup, const content::Pack &pack, const Medication &context)
{
    Arrangement arrangement = arrangementOf(setup, pack, context);
    arrangement.minutes = std::clamp(setup.toMin, 0.0, spanOf(arrangement.medication.clock));
    return arrangement;
}

Arrangement Session::arrangement() const
{
    return {m_state->diagram, m_state->medication, m_state->minutes};
}

void Session::arrange(const Arrangement &wanted)
{
    const bool opens = wanted.diagram != m_state->diagram && m_state->pack.diagram(wanted.diagram) != nullptr;
    const bool changesClock = wanted.medication.clock != clock();
    const bool changesMedicines = wanted.medication != m_state->medication;
    if (changesClock) {
        m_state->minutesElsewhere = m_state->minutes;
    }
    m_state->diagram = opens ? wanted.diagram : m_state->diagram;
    m_state->medication = wanted.medication;
    m_state->minutes = std::clamp(wanted.minutes, 0.0, spanMin());
    if (changesMedicines) {
        rebuild();
    }
    m_state->curves.clear();
    m_state->snapshot = at(m_state->minutes);
    if (opens) {
        Q_EMIT diagramChanged();
    }
    if (changesClock) {
        Q_EMIT clockChanged();
    }
    if (opens || changesMedicines) {
        Q_EMIT scenarioChanged();
    }
    Q_EMIT snapshotChanged();
}

} // namespace relief::session
