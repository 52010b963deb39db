// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour.h"

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Level;
using content::MedicineGroup;
using session::Session;

namespace {

/// Minutes of medicine time at which a scene starts: doses are given at Session::firstDoseAtMin, and their effects
/// need some minutes to be seen.
constexpr double beforeDose = 2;
constexpr double fullEffect = 26;

void pathOfPain(Session &session)
{
    session.resetMedicines();
    session.openDiagram(u"D03"_s);
    session.setMinutes(beforeDose);
}

void opioidOn(Session &session)
{
    session.setLevel(MedicineGroup::Opioid, Level::Usual);
    session.setMinutes(Session::firstDoseAtMin);
}

void naloxoneGiven(Session &session)
{
    session.setLevel(MedicineGroup::Opioid, Level::Usual);
    session.setMinutes(fullEffect);
    session.giveNaloxone();
}

void ketamineOn(Session &session)
{
    session.resetMedicines();
    session.setLevel(MedicineGroup::Ketamine, Level::Usual);
    session.setMinutes(Session::firstDoseAtMin);
}

void naloxoneAfterKetamine(Session &session)
{
    session.setLevel(MedicineGroup::Ketamine, Level::Usual);
    session.setMinutes(fullEffect);
    session.giveNaloxone();
}

} // namespace

Tour::Tour(Session *session, QObject *parent)
    : QObject(parent), m_session(session),
      m_scenes{
          {0, tr("A pain message reaches the spinal cord. Here one nerve cell hands it on to the next."), &pathOfPain},
          {12, tr("Now an opioid is given. It fits seats on both nerve cells. Less of the message gets through."),
              &opioidOn},
          {26, tr("Then naloxone is given. It takes the opioid’s place on the seats. The message comes back."),
              &naloxoneGiven},
          {38, tr("From the start again, with ketamine. It plugs another gate, so less of the message gets through."),
              &ketamineOn},
          {50, tr("Naloxone does not pull out this plug. It does not fit where ketamine works."),
              &naloxoneAfterKetamine}}
{
}

void Tour::start()
{
    m_seconds = 0;
    m_session->setSpeed(1);
    m_session->setPlaying(true);
    enter(0);
}

void Tour::stop()
{
    if (isRunning()) {
        m_scene = -1;
        Q_EMIT moved();
    }
}

void Tour::next()
{
    if (!isRunning()) {
        return;
    }
    if (m_scene + 1 == sceneCount()) {
        stop();
        return;
    }
    m_seconds = m_scenes[static_cast<size_t>(m_scene + 1)].startSeconds;
    enter(m_scene + 1);
}

void Tour::advance(double seconds)
{
    if (!isRunning()) {
        return;
    }
    m_seconds += seconds;
    const bool last = m_scene + 1 == sceneCount();
    if (m_seconds >= (last ? lengthSeconds : m_scenes[static_cast<size_t>(m_scene + 1)].startSeconds)) {
        next();
    }
}

QString Tour::caption() const
{
    return isRunning() ? m_scenes[static_cast<size_t>(m_scene)].caption : QString();
}

void Tour::enter(int scene)
{
    m_scene = scene;
    m_scenes[static_cast<size_t>(scene)].begin(*m_session);
    Q_EMIT moved();
}

} // namespace relief::ui
