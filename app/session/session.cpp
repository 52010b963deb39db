// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "session/session_state.h"

#include <algorithm>

namespace relief::session {

using content::Level;
using content::MedicineGroup;

namespace {

/// Other medicines for the same person, by the same models, on the same clock.
Medication withContextOf(Medication medicines, const Medication &context)
{
    medicines.person = context.person;
    medicines.models = context.models;
    medicines.clock = context.clock;
    return medicines;
}

} // namespace

Session::Session(content::Pack pack, QObject *parent)
    : QObject(parent), m_state(std::make_unique<State>(std::move(pack)))
{
    Q_ASSERT(!m_state->pack.diagrams.empty());
    const bool opens = m_state->pack.diagram(m_state->pack.opening) != nullptr;
    m_state->diagram = opens ? m_state->pack.opening : m_state->pack.diagrams.front().id;
    refreshScenario();
}

Session::~Session() = default;

const content::Pack &Session::pack() const
{
    return m_state->pack;
}

const Snapshot &Session::snapshot() const
{
    return m_state->snapshot;
}

Snapshot Session::at(double minutes) const
{
    return buildSnapshot(m_state->source(), std::clamp(minutes, 0.0, spanMin()));
}

const std::vector<Curve> &Session::curves() const
{
    if (m_state->curves.empty()) {
        m_state->curves = curvesOf(m_state->source());
    }
    return m_state->curves;
}

const sim::Scenario &Session::scenario() const
{
    return m_state->exposure.scenario();
}

const sim::Course &Session::course() const
{
    return m_state->exposure.course();
}

double Session::breathKnownUntil() const
{
    return m_state->exposure.breathKnownUntil();
}

std::vector<DoseMark> Session::doseMarks() const
{
    return doseMarksOf(scenario(), m_state->pack);
}

void Session::rebuild()
{
    m_state->highPeaks = m_state->peaks.of(m_state->medication, m_state->pack);
    m_state->exposure =
        Exposure(scenarioFor(m_state->medication, m_state->pack, firstDoseAtMin), m_state->pack, clock());
    m_state->curves.clear();
}

void Session::refreshScenario()
{
    rebuild();
    Q_EMIT scenarioChanged();
    refreshSnapshot();
}

void Session::refreshSnapshot()
{
    m_state->snapshot = at(m_state->minutes);
    Q_EMIT snapshotChanged();
}

void Session::openDiagram(const QString &id)
{
    if (id == m_state->diagram || m_state->pack.diagram(id) == nullptr) {
        return;
    }
    m_state->diagram = id;
    m_state->curves.clear();
    m_state->snapshot = at(m_state->minutes);
    Q_EMIT diagramChanged();
    Q_EMIT scenarioChanged();
    Q_EMIT snapshotChanged();
}

void Session::setAudience(content::Audience audience)
{
    if (audience == m_state->audience) {
        return;
    }
    m_state->audience = audience;
    m_state->snapshot = at(m_state->minutes);
    Q_EMIT audienceChanged();
    Q_EMIT snapshotChanged();
}

void Session::setLevel(MedicineGroup group, Level level)
{
    Choice &choice = m_state->medication.choice(group);
    if ((choice.level == level && !m_state->medication.fromFile) || choice.medicine.isEmpty()) {
        return;
    }
    choice.level = level;
    m_state->medication.fromFile.reset();
    refreshScenario();
}

void Session::giveNaloxone()
{
    m_state->medication.naloxoneAtMin = m_state->minutes;
    m_state->medication.choice(MedicineGroup::Naloxone).level = Level::None; // given again, it counts from now
    setLevel(MedicineGroup::Naloxone, Level::Usual);
}

void Session::takeBackNaloxone()
{
    setLevel(MedicineGroup::Naloxone, Level::None);
}

void Session::setEndorphins(bool on)
{
    if (on == m_state->medication.endorphins) {
        return;
    }
    m_state->medication.endorphins = on;
    refreshScenario();
}

void Session::resetMedicines()
{
    m_state->medication = withContextOf(noMedication(m_state->pack), m_state->medication);
    refreshScenario();
}

void Session::setScenario(const sim::Scenario &scenario)
{
    m_state->medication = withContextOf(medicationFor(scenario, m_state->pack), m_state->medication);
    refreshScenario();
}

void Session::setMinutes(double minutes)
{
    const double inside = std::clamp(minutes, 0.0, spanMin());
    if (inside != m_state->minutes) {
        m_state->minutes = inside;
        refreshSnapshot();
    }
}

bool Session::isPlaying() const
{
    return m_state->playing;
}

void Session::setPlaying(bool playing)
{
    if (playing == m_state->playing) {
        return;
    }
    if (playing && m_state->minutes >= spanMin()) {
        setMinutes(0); // play at the end starts over
    }
    m_state->playing = playing;
    Q_EMIT playingChanged(playing);
}

double Session::speed() const
{
    return m_state->speed;
}

void Session::setSpeed(double minutesPerSecond)
{
    m_state->speed = std::clamp(minutesPerSecond, 0.5, 2.0);
}

void Session::advance(double seconds)
{
    if (!m_state->playing) {
        return;
    }
    m_state->minutes = std::clamp(m_state->minutes + seconds * m_state->speed * paceOf(clock()), 0.0, spanMin());
    m_state->snapshot = at(m_state->minutes);
    Q_EMIT ticked();
    if (m_state->minutes >= spanMin()) {
        setPlaying(false);
    }
}

void Session::step(double minutes)
{
    setPlaying(false);
    setMinutes(m_state->minutes + minutes);
}

} // namespace relief::session
