// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/comparison_panes.h"

#include "session/arrangement.h"

#include <algorithm>

namespace relief::session {

using content::Level;
using content::MedicineGroup;

namespace {

constexpr Clock otherThan(Clock clock)
{
    return clock == Clock::Hours ? Clock::Weeks : Clock::Hours;
}

} // namespace

std::vector<PaneChoice> panesOf(const content::ComparisonPreset &preset, const content::Pack &pack)
{
    std::vector<PaneChoice> panes;
    for (const content::Setup &setup : preset.panes) {
        const Medication medication = medicationOf(setup, pack, Medication());
        panes.push_back({medication.choices, medication.naloxoneAtMin});
    }
    return panes;
}

PanesInStep::PanesInStep(Session *session)
    : m_session(*session), m_networks(session->pack()), m_none(noMedication(session->pack())), m_context(m_none)
{
    follow();
    m_renewed = false;
}

const std::vector<PaneChoice> &PanesInStep::choices()
{
    follow();
    return m_choices;
}

PaneChoice PanesInStep::known(PaneChoice choice) const
{
    for (const MedicineGroup group : content::allGroups) {
        Choice &card = choice.choice(group);
        const content::Medicine *medicine = m_session.pack().medicine(card.medicine);
        if (medicine == nullptr || medicine->group != group) {
            card.medicine = m_none.choice(group).medicine;
        }
        card.level = card.medicine.isEmpty() ? Level::None : card.level;
    }
    choice.naloxoneAtMin = std::clamp(choice.naloxoneAtMin, 0.0, spanOf(m_context.clock));
    return choice;
}

void PanesInStep::choose(const std::vector<PaneChoice> &wanted)
{
    std::vector<double> elsewhere;
    std::vector<Shown> shown;
    for (const PaneChoice &choice : wanted) {
        const auto old = std::find(m_choices.begin(), m_choices.end(), choice);
        const bool stays = old != m_choices.end();
        const auto index = static_cast<size_t>(old - m_choices.begin());
        elsewhere.push_back(stays ? m_naloxoneElsewhere[index] : openingOf(otherThan(m_context.clock)));
        shown.push_back(stays ? m_shown[index] : Shown());
    }
    m_choices = wanted;
    m_naloxoneElsewhere = std::move(elsewhere);
    m_shown = std::move(shown);
}

Medication PanesInStep::contextNow() const
{
    Medication now = m_session.arrangement().medication;
    now.person = m_session.person(); // that of a scenario from a file, where one is shown
    now.fromFile.reset();
    now.choices = m_none.choices;
    now.naloxoneAtMin = m_none.naloxoneAtMin;
    return now;
}

void PanesInStep::follow()
{
    Medication now = contextNow();
    if (now != m_context) {
        const bool changesClock = now.clock != m_context.clock;
        m_context = std::move(now);
        if (changesClock) {
            swapNaloxoneTimes();
        }
        forgetMedicines();
    }
    const Snapshot &current = m_session.snapshot();
    if (current.diagram != m_diagram) {
        forgetDiagram();
    } else if (current.minutes != m_minutes || current.audience != m_audience) {
        forgetMoment();
    }
    m_diagram = current.diagram;
    m_minutes = current.minutes;
    m_audience = current.audience;
}

void PanesInStep::swapNaloxoneTimes()
{
    for (size_t i = 0; i < m_choices.size(); ++i) {
        std::swap(m_choices[i].naloxoneAtMin, m_naloxoneElsewhere[i]);
    }
}

template <class Change>
void PanesInStep::forAll(Change change)
{
    std::for_each(m_shown.begin(), m_shown.end(), change);
    change(m_nothing);
}

void PanesInStep::forgetMedicines()
{
    forAll([](Shown &pane) { pane.exposure.reset(); });
    forgetDiagram();
}

void PanesInStep::forgetDiagram()
{
    forAll([](Shown &pane) { pane.curves.clear(); });
    forgetMoment();
    m_renewed = true;
}

void PanesInStep::forgetMoment()
{
    forAll([](Shown &pane) { pane.snapshot.reset(); });
}

PanesInStep::Shown &PanesInStep::pane(size_t index)
{
    follow();
    Q_ASSERT(index < m_shown.size());
    Shown &asked = m_shown[index];
    asked.medication = m_context;
    asked.medication.choices = m_choices[index].choices;
    asked.medication.naloxoneAtMin = m_choices[index].naloxoneAtMin;
    return asked;
}

PanesInStep::Shown &PanesInStep::withoutMedicine()
{
    follow();
    m_nothing.medication = m_context;
    return m_nothing;
}

SnapshotSource PanesInStep::source(Shown &pane)
{
    const content::Pack &pack = m_session.pack();
    if (!pane.exposure) {
        pane.exposure.emplace(scenarioFor(pane.medication, pack, Session::firstDoseAtMin), pack, m_context.clock);
        pane.highPeaks = m_peaks.of(pane.medication, pack);
    }
    return {pack, *m_diagram, m_networks, pane.medication, *pane.exposure, pane.highPeaks, m_audience};
}

const Snapshot &PanesInStep::snapshot(Shown &pane)
{
    if (!pane.snapshot) {
        pane.snapshot = buildSnapshot(source(pane), m_minutes);
    }
    return *pane.snapshot;
}

} // namespace relief::session
