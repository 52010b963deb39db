// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment_timeline.h"

#include "session/experiment_names.h"
#include "ui/experiment_curves.h"
#include "ui/icon_button.h"
#include "ui/segment_row.h"
#include "ui/timeline_words.h"
#include "ui/transport_bar.h"

#include <algorithm>
#include <cmath>

namespace relief::ui {

using namespace Qt::StringLiterals;
using session::ExperimentRun;
using Stage = ExperimentRun::Stage;

namespace {

constexpr double slowest = 0.5;
constexpr double fastest = 2;
constexpr double timeGrid = 5; ///< minutes: the time bar ends on a round one

/// Long enough for both runs, and a bit more.
double spanOf(const content::Experiment &experiment, const session::ExperimentResult *result, double most)
{
    double end = experiment.first.toMin;
    if (experiment.second) {
        end = std::max(end, experiment.second->toMin);
    }
    if (result != nullptr) {
        end = std::max(end, result->settledMin);
    }
    const double grid = experiment.first.weeks ? session::dayMin : timeGrid;
    return std::min(most, (std::floor(end / grid) + 1) * grid);
}

const content::Readout *readoutOf(const session::Snapshot &now, const QString &id)
{
    const auto &all = now.diagram->readouts;
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const content::Readout &readout) { return readout.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

ExperimentTimeline::ExperimentTimeline(session::Session *session, ExperimentRun *run, QWidget *parent)
    : Pane(u"surface"_s, Qt::TopEdge, parent), m_session(session), m_run(run),
      m_play(new IconButton(u"play"_s, tr("Play (Space)"), u"play"_s, this)),
      m_again(new IconButton(u"restart"_s, tr("From the beginning of the run"), u"transport"_s, this)),
      m_speed(new QPushButton(this)), m_told(new QLabel(this)), m_clock(new QLabel(this)), m_runs(new SegmentRow(this)),
      m_scrubber(new Scrubber(this)), m_name(new QLabel(this)), m_value(new QLabel(this)),
      m_curves(new ExperimentCurves(this))
{
    setObjectName(u"experiment.time"_s);
    setAccessibleName(tr("Time of the run"));
    setLayoutDirection(Qt::LeftToRight); // time is not mirrored
    m_play->setObjectName(u"experiment.play"_s);
    m_play->setIconPixels(24);
    m_again->setObjectName(u"experiment.beginning"_s);
    m_speed->setObjectName(u"experiment.speed"_s);
    setRole(m_speed, u"chip"_s);
    m_runs->setObjectName(u"experiment.runs"_s);
    m_runs->setAccessibleName(tr("Which of the two runs"));
    m_scrubber->setObjectName(u"experiment.scrubber"_s);
    m_value->setObjectName(u"experiment.value"_s);
    m_name->setWordWrap(true);
    m_name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setRole(m_told, u"small"_s);
    setRole(m_clock, u"h3"_s);
    setRole(m_name, u"small"_s);
    setRole(m_value, u"meter"_s);
    connectAll();
}

void ExperimentTimeline::connectAll()
{
    connect(m_play, &QAbstractButton::clicked, this, &ExperimentTimeline::playOrPause);
    connect(m_again, &QAbstractButton::clicked, this, &ExperimentTimeline::fromBeginning);
    connect(m_speed, &QAbstractButton::clicked, this, &ExperimentTimeline::nextSpeed);
    connect(m_runs, &SegmentRow::chosen, this, [this](const QString &id) { m_run->showRun(id == "second"_L1); });
    connect(m_scrubber, &Scrubber::scrubbed, m_session, &session::Session::setMinutes);
    connect(m_scrubber, &Scrubber::grabbed, this, [this] {
        m_wasPlaying = m_session->isPlaying();
        m_session->setPlaying(false); // the clock does not pull at a handle that is held
    });
    connect(m_scrubber, &Scrubber::released, this, [this] {
        m_session->setPlaying(m_wasPlaying);
        Q_EMIT released();
    });
}

void ExperimentTimeline::setLook(const Look &look)
{
    m_look = look;
    setTheme(look.theme);
    m_play->setLook(look);
    m_again->setLook(look);
    m_scrubber->setLook(look);
    m_curves->setLook(look);
    rebuild();
}

const content::Setup &ExperimentTimeline::shownRun() const
{
    const content::Experiment &experiment = *m_run->experiment();
    return m_run->showsSecond() ? *experiment.second : experiment.first;
}

QString ExperimentTimeline::nameOf(bool second) const
{
    const content::Experiment &experiment = *m_run->experiment();
    const content::Setup &setup = second ? *experiment.second : experiment.first;
    session::Snapshot end; // of it only the words and the time count
    end.audience = m_session->snapshot().audience;
    end.clock = setup.weeks ? session::Clock::Weeks : session::Clock::Hours;
    end.minutes = setup.toMin;
    return session::runName(experiment, second, m_session->pack(), end);
}

void ExperimentTimeline::rebuild()
{
    if (m_run->experiment() == nullptr || m_look.artwork == nullptr) {
        return;
    }
    const bool predict = m_run->stage() == Stage::Predict;
    for (QWidget *control :
        {static_cast<QWidget *>(m_play), static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_speed)}) {
        control->setHidden(predict); // nothing is seen before it is guessed
    }
    m_scrubber->setEnabled(!predict);
    m_seen = shownRun().fromMin;
    refreshRuns();
    refreshCurves();
    refreshPlaying();
    layOut();
}

void ExperimentTimeline::refreshRuns()
{
    m_runs->setHidden(!m_run->experiment()->second || m_run->stage() == Stage::Predict);
    if (m_run->experiment()->second) {
        m_runs->setChoices(
            {{u"first"_s, nameOf(false), tr("First run"), {}}, {u"second"_s, nameOf(true), tr("Second run"), {}}});
        m_runs->setChosen(m_run->showsSecond() ? u"second"_s : u"first"_s);
    }
}

void ExperimentTimeline::refreshCurves()
{
    const content::Experiment &experiment = *m_run->experiment();
    const session::Snapshot &now = m_session->snapshot();
    const content::Readout *readout = readoutOf(now, experiment.readout);
    const auto &result = m_run->result();
    m_scale.spanMin = spanOf(experiment, result ? &*result : nullptr, m_session->spanMin());
    ExperimentCurves::Shown shown;
    shown.spanMin = m_scale.spanMin;
    shown.fromMin = shownRun().fromMin;
    shown.toMin = shownRun().toMin;
    const auto curveOf = [&](bool second) {
        const auto &curves = m_run->curves(second);
        return curves.empty() ? session::Curve() : upTo(curves.front(), m_scale.spanMin);
    };
    shown.curve = curveOf(m_run->showsSecond());
    const bool bothSeen = m_run->stage() == Stage::Explain || m_run->showsSecond();
    if (experiment.second && bothSeen) {
        shown.other = curveOf(!m_run->showsSecond());
        if (shown.other.values == shown.curve.values && shown.other.minutes == shown.curve.minutes) {
            const content::Setup &other = m_run->showsSecond() ? experiment.first : *experiment.second;
            shown.other = {}; // two times of one
            shown.otherFromMin = other.fromMin;
            shown.otherToMin = other.toMin;
        }
    }
    if (readout != nullptr) {
        shown.signal = readout->color;
        m_name->setText(readout->label.at(now.audience));
        m_value->setAccessibleName(m_name->text());
        m_curves->chart()->setAccessibleName(tr("%1 over time").arg(m_name->text()));
    }
    if (m_run->stage() == Stage::Predict) {
        shown.hint = tr("What will the line do? First your guess, then it runs.");
    }
    m_told->setText(m_run->stage() == Stage::Predict ? tr("Runs once you have guessed, or skipped the guess")
                    : shown.other.values.empty()     ? QString()
                                                     : tr("Dashed: %1").arg(nameOf(!m_run->showsSecond())));
    m_curves->setShown(shown);
    m_curves->setMarks(m_session->doseMarks());
    m_scrubber->setMarks(m_session->doseMarks());
}

void ExperimentTimeline::refresh()
{
    if (m_run->experiment() == nullptr) {
        return;
    }
    const session::Snapshot &now = m_session->snapshot();
    const session::ReadoutValue *value = now.readout(m_run->experiment()->readout);
    const QString text = value != nullptr ? value->text : QString();
    if (m_value->text() != text) {
        m_value->setText(text);
    }
    const QString time = briefTimeText(now.minutes, now.clock);
    if (m_clock->text() != time) {
        m_clock->setText(time);
    }
    m_seen = std::max(m_seen, now.minutes);
    m_curves->setSeen(m_run->stage() == Stage::Explain ? m_scale.spanMin : m_seen);
    m_curves->setNow(now.minutes, text);
    m_scrubber->setMinutes(now.minutes);
}

void ExperimentTimeline::refreshPlaying()
{
    const bool playing = m_session->isPlaying();
    m_play->setPicture(playing ? u"pause"_s : u"play"_s, playing ? tr("Pause (Space)") : tr("Play (Space)"));
    m_speed->setText(speedText(m_session->speed()));
    m_speed->setAccessibleName(tr("Speed: %1").arg(m_speed->text()));
    m_speed->setToolTip(tr("Another speed"));
}

void ExperimentTimeline::nextSpeed()
{
    const double speed = m_session->speed();
    m_session->setSpeed(speed >= fastest ? slowest : speed * 2);
    refreshPlaying();
}

void ExperimentTimeline::playOrPause()
{
    if (m_run->experiment() == nullptr || m_run->stage() == Stage::Predict) {
        return;
    }
    if (!m_session->isPlaying() && m_session->snapshot().minutes >= shownRun().toMin) {
        m_session->setMinutes(shownRun().fromMin);
    }
    m_session->setPlaying(!m_session->isPlaying());
}

void ExperimentTimeline::takeFocus()
{
    m_play->setFocus(Qt::OtherFocusReason);
}

void ExperimentTimeline::fromBeginning()
{
    if (m_run->experiment() != nullptr && m_run->stage() != Stage::Predict) {
        m_session->setMinutes(shownRun().fromMin);
        m_session->setPlaying(true);
    }
}

} // namespace relief::ui
