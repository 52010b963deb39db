// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/experiment_run.h"

#include "session/rehearsal.h"
#include "session/way_back.h"

#include <algorithm>

namespace relief::session {

struct ExperimentRun::Private {
    explicit Private(Session *shown) : session(shown) {}

    static constexpr int fairlySure = 1;

    /// What results depend on, besides the experiment.
    struct For {
        content::Audience audience = content::Audience::Patient;
        sim::Person person;
        ModelChoices models;

        friend bool operator==(const For &, const For &) = default;
    };

    Session *session;
    WayBack wayBack;
    const content::Experiment *experiment = nullptr;
    Stage stage = Stage::Predict;
    std::optional<int> guess;
    int sureness = fairlySure;
    bool second = false;
    double lastMin = 0; ///< where the clock stood when it was last heard

    std::optional<For> computedFor;
    std::optional<ExperimentResult> result;
    std::array<std::vector<Curve>, 2> curves;

    const content::Setup &run() const { return second ? *experiment->second : experiment->first; }
    bool hasSecond() const { return experiment != nullptr && experiment->second.has_value(); }
    void begin();
    void show(double minutes);
    void compute();
};

/// Predict again: the first run before anything happens.
void ExperimentRun::Private::begin()
{
    stage = Stage::Predict;
    guess.reset();
    sureness = fairlySure;
    second = false;
    session->setPlaying(false);
    show(run().fromMin);
}

void ExperimentRun::Private::show(double minutes)
{
    Arrangement wanted = arrangementOf(run(), session->pack(), session->arrangement().medication);
    wanted.minutes = minutes;
    lastMin = minutes;
    session->arrange(wanted);
}

void ExperimentRun::Private::compute()
{
    const Medication medication = session->arrangement().medication;
    const For wanted{session->snapshot().audience, medication.person, medication.models};
    if (computedFor == wanted) {
        return;
    }
    computedFor = wanted;
    result.reset();
    curves = {};
    if (experiment == nullptr) {
        return;
    }
    result = resultOf(*experiment, *session, wanted.audience);
    Rehearsal rehearsal(session->pack());
    rehearsal.adopt(*session);
    const auto keep = [&](const content::Setup &setup, std::vector<Curve> &into) {
        if (const Curve *curve = curveOf(rehearsal.curves(setup), experiment->readout)) {
            into = {*curve};
        }
    };
    keep(experiment->first, curves[0]);
    if (experiment->second) {
        keep(*experiment->second, curves[1]);
    }
}

ExperimentRun::ExperimentRun(Session *session, QObject *parent)
    : QObject(parent), m_d(std::make_unique<Private>(session))
{
    connect(session, &Session::ticked, this, &ExperimentRun::stopAtEnd);
}

ExperimentRun::~ExperimentRun() = default;

void ExperimentRun::open(const QString &id)
{
    const content::Experiment *wanted = m_d->session->pack().experiment(id);
    if (wanted == nullptr || wanted == m_d->experiment) {
        return;
    }
    m_d->wayBack.keep(*m_d->session);
    m_d->experiment = wanted;
    m_d->computedFor.reset();
    m_d->begin();
    Q_EMIT experimentChanged();
    Q_EMIT stageChanged();
}

void ExperimentRun::leave()
{
    if (m_d->experiment == nullptr) {
        return;
    }
    m_d->experiment = nullptr;
    m_d->computedFor.reset();
    m_d->stage = Stage::Predict;
    m_d->second = false;
    m_d->guess.reset();
    m_d->wayBack.take(*m_d->session);
    Q_EMIT experimentChanged();
}

const content::Experiment *ExperimentRun::experiment() const
{
    return m_d->experiment;
}

ExperimentRun::Stage ExperimentRun::stage() const
{
    return m_d->stage;
}

void ExperimentRun::guess(int prediction)
{
    if (m_d->experiment == nullptr || m_d->stage != Stage::Predict || prediction < 0
        || prediction >= static_cast<int>(m_d->experiment->predictions.size()) || m_d->guess == prediction) {
        return;
    }
    m_d->guess = prediction;
    Q_EMIT guessChanged();
}

std::optional<int> ExperimentRun::guessed() const
{
    return m_d->guess;
}

void ExperimentRun::setSureness(int sureness)
{
    const int wanted = std::clamp(sureness, 0, 2);
    if (wanted != m_d->sureness) {
        m_d->sureness = wanted;
        Q_EMIT guessChanged();
    }
}

int ExperimentRun::sureness() const
{
    return m_d->sureness;
}

void ExperimentRun::watch()
{
    if (m_d->experiment == nullptr) {
        return;
    }
    m_d->stage = Stage::Observe;
    m_d->show(m_d->run().fromMin);
    m_d->session->setPlaying(true);
    Q_EMIT stageChanged();
}

void ExperimentRun::explain()
{
    if (m_d->experiment == nullptr) {
        return;
    }
    m_d->session->setPlaying(false);
    m_d->stage = Stage::Explain;
    m_d->second = m_d->hasSecond();
    m_d->show(result() ? result()->settledMin : m_d->run().toMin);
    Q_EMIT stageChanged();
    Q_EMIT runChanged();
}

void ExperimentRun::restart()
{
    if (m_d->experiment == nullptr) {
        return;
    }
    m_d->begin();
    Q_EMIT guessChanged();
    Q_EMIT stageChanged();
    Q_EMIT runChanged();
}

void ExperimentRun::showRun(bool second)
{
    if (!m_d->hasSecond() || second == m_d->second) {
        return;
    }
    m_d->second = second;
    if (m_d->stage == Stage::Explain) {
        m_d->show(m_d->run().toMin);
    } else {
        m_d->show(m_d->run().fromMin);
        m_d->session->setPlaying(m_d->stage == Stage::Observe);
    }
    Q_EMIT runChanged();
}

bool ExperimentRun::showsSecond() const
{
    return m_d->second;
}

const std::optional<ExperimentResult> &ExperimentRun::result() const
{
    m_d->compute();
    return m_d->result;
}

const std::vector<Curve> &ExperimentRun::curves(bool second) const
{
    m_d->compute();
    return m_d->curves[second ? 1 : 0];
}

/// The run ends before its timeline does. Whoever plays on from there may.
void ExperimentRun::stopAtEnd()
{
    const double before = std::exchange(m_d->lastMin, m_d->session->snapshot().minutes);
    if (m_d->experiment == nullptr || m_d->stage != Stage::Observe) {
        return;
    }
    const double end = m_d->run().toMin;
    if (before < end && m_d->lastMin >= end) {
        m_d->session->setPlaying(false);
        m_d->session->setMinutes(end);
        m_d->lastMin = end;
    }
}

} // namespace relief::session
