// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_people.h"

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonMs = 200;
constexpr int lateMs = 500;
constexpr int coarsePoints = 120; ///< on a timeline: every 2 minutes of the hours

} // namespace

sim::Scenario withCoarseTimes(const sim::Scenario &scenario, double spanMin)
{
    sim::Scenario coarse = scenario;
    std::vector<double> &times = coarse.timesMin;
    times.clear();
    for (int i = 0; i <= coarsePoints; ++i) {
        times.push_back(spanMin * i / coarsePoints);
    }
    for (const sim::Dose &dose : scenario.doses) { // curves bend there
        for (const double at : {dose.at.value, dose.at.value + dose.duration.value}) {
            if (at > 0 && at < spanMin) {
                times.push_back(at);
            }
        }
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return coarse;
}

ChartPeople::ChartPeople(session::Session *session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setObjectName(u"people.soon"_s);
    m_late.setObjectName(u"people.late"_s);
    for (QTimer *timer : {&m_soon, &m_late}) {
        timer->setSingleShot(true);
    }
    m_soon.setInterval(soonMs);
    m_late.setInterval(lateMs);
    connect(&m_soon, &QTimer::timeout, this, &ChartPeople::start);
    connect(&m_late, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_percent); });
    connect(&m_run, &session::PopulationRun::progressed, this, [this](int done, int all) {
        m_percent = all > 0 ? 100 * done / all : 0;
        if (m_isUnderWay && !m_late.isActive()) {
            Q_EMIT progressed(m_percent);
        }
    });
    connect(&m_run, &session::PopulationRun::finished, this, [this] {
        stop();
        m_isThere = true;
        Q_EMIT changed();
    });
}

bool ChartPeople::isPublished() const
{
    return session::hasPublishedSpread(m_session->scenario());
}

void ChartPeople::setWanted(bool wanted)
{
    if (wanted != m_isWanted) {
        m_isWanted = wanted;
        plan();
    }
}

void ChartPeople::medicinesChanged()
{
    stop();
    m_isThere = false;
    m_isCanceled = false;
    plan();
}

void ChartPeople::tryAgain()
{
    m_isCanceled = false;
    plan();
}

void ChartPeople::cancel()
{
    m_isCanceled = true;
    stop();
    Q_EMIT changed();
}

void ChartPeople::plan()
{
    const bool due = m_isWanted && !m_isThere && !m_isCanceled && isPublished();
    if (!due) {
        stop();
    } else if (!m_isUnderWay) {
        m_soon.start();
    }
}

void ChartPeople::start()
{
    m_percent = 0;
    m_isUnderWay = true;
    m_late.start();
    m_run.start(withCoarseTimes(m_session->scenario(), m_session->spanMin()));
}

void ChartPeople::stop()
{
    m_soon.stop();
    m_late.stop();
    if (m_isUnderWay) {
        m_isUnderWay = false;
        m_run.cancel();
        Q_EMIT progressed(-1);
    }
}

} // namespace relief::ui
