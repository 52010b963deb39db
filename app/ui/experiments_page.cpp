// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments_page.h"

#include "scene/diagram_view.h"
#include "ui/experiment_panel.h"
#include "ui/experiment_print.h"
#include "ui/experiment_timeline.h"
#include "ui/experiments_library.h"
#include "ui/header_bar.h"
#include "ui/history.h"
#include "ui/print_document.h"
#include "ui/section_place.h"

#include <QApplication>

namespace relief::ui {

using namespace Qt::StringLiterals;
using session::ExperimentRun;
using session::Session;
using Stage = ExperimentRun::Stage;

namespace {

constexpr double speedOfRuns = 2; ///< the longest takes more than three hours of the timeline

} // namespace

ExperimentsPage::ExperimentsPage(const PageParts &parts, QWidget *parent)
    : Page(parent), m_session(parts.session), m_history(parts.history), m_artwork(parts.artwork),
      m_run(
          parts.before != nullptr ? pageBefore<ExperimentsPage>(parts)->m_run : new ExperimentRun(parts.session, this)),
      m_place(
          new SectionPlace({tr("Experiments"), tr("Back to all experiments"), tr("Back to all experiments (Escape)"),
                               u"experiments.all"_s, u"experiments.title"_s},
              this)),
      m_header(new HeaderBar(m_place, this)), m_library(new ExperimentsLibrary(parts.session, parts.thumbnails, this)),
      m_view(new scene::DiagramView(parts.artwork, this)),
      m_timeline(new ExperimentTimeline(parts.session, m_run, this)),
      m_panel(new ExperimentPanel(parts.session, m_run, this))
{
    setObjectName(u"experiments"_s);
    m_view->setObjectName(u"experiment.diagram"_s);
    for (QWidget *part :
        {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_timeline), static_cast<QWidget *>(m_panel)}) {
        part->hide();
    }
    setTabOrder(m_header, m_view);
    setTabOrder(m_view, m_timeline);
    setTabOrder(m_timeline, m_panel);
    setFocusProxy(m_library);
    connectRun();
    connectParts();
    if (const auto *before = pageBefore<ExperimentsPage>(parts)) {
        m_run->setParent(this);
        m_left = before->m_left;
        m_speed = before->m_speed;
    }
}

void ExperimentsPage::resume()
{
    if (isOpen()) {
        Q_EMIT m_run->experimentChanged();
        Q_EMIT m_run->stageChanged();
        stopAtEnd();
    }
}

void ExperimentsPage::connectRun()
{
    connect(m_run, &ExperimentRun::experimentChanged, this, &ExperimentsPage::experimentChanged);
    connect(m_run, &ExperimentRun::stageChanged, this, &ExperimentsPage::stageChanged);
    connect(m_run, &ExperimentRun::runChanged, this, &ExperimentsPage::rebuild);
    connect(m_run, &ExperimentRun::guessChanged, m_panel, &ExperimentPanel::refresh);
    connect(m_session, &Session::audienceChanged, this, [this] {
        m_library->refresh();
        rebuild();
    });
    connect(m_session, &Session::snapshotChanged, this, &ExperimentsPage::snapshotChanged);
    connect(m_session, &Session::ticked, this, &ExperimentsPage::snapshotChanged);
    connect(m_session, &Session::ticked, this, &ExperimentsPage::stopAtEnd);
    connect(m_session, &Session::playingChanged, this, [this] {
        if (isOpen()) {
            m_timeline->refreshPlaying();
        }
    });
}

void ExperimentsPage::connectParts()
{
    connectHeader(m_header, static_cast<Page *>(this));
    connect(m_place, &SectionPlace::libraryAsked, this, &ExperimentsPage::close);
    connect(m_library, &ExperimentsLibrary::experimentAsked, this, &ExperimentsPage::open);
    connect(m_panel, &ExperimentPanel::experimentAsked, this, &ExperimentsPage::open);
    connect(m_panel, &ExperimentPanel::destinationAsked, this, &Page::destinationAsked);
    connect(m_panel, &ExperimentPanel::printAsked, this, &ExperimentsPage::print);
    connect(m_timeline, &ExperimentTimeline::released, this, &ExperimentsPage::stopAtEnd);
}

void ExperimentsPage::setLook(const Look &look)
{
    m_look = look;
    m_header->setLook(look);
    m_place->setLook(look);
    m_library->setLook(look);
    m_view->setTheme(look.theme);
    m_timeline->setLook(look);
    m_panel->setLook(look);
    layOut();
    update();
}

void ExperimentsPage::setReducedMotion(bool reduced)
{
    m_header->setReducedMotion(reduced);
    m_view->setReducedMotion(reduced);
}

std::vector<QWidget *> ExperimentsPage::areas() const
{
    if (!isOpen()) {
        return {m_header, m_library};
    }
    return {m_header, m_view, m_timeline, m_panel};
}

void ExperimentsPage::go(const Destination &destination)
{
    if (destination.kind == Destination::Kind::Experiment && m_session->pack().experiment(destination.id) != nullptr) {
        open(destination.id);
    } else {
        close();
    }
}

Destination ExperimentsPage::place() const
{
    return isOpen() ? Destination{Destination::Kind::Experiment, m_run->experiment()->id, {}}
                    : Destination{Destination::Kind::Experiments, {}, {}};
}

/// Nothing runs while one chooses.
bool ExperimentsPage::isMoving() const
{
    return isOpen();
}

void ExperimentsPage::open(const QString &id)
{
    m_left.clear();
    if (isOpen() && m_run->experiment()->id == id) {
        return;
    }
    if (!isOpen()) {
        m_speed = m_session->speed();
        if (m_history != nullptr) {
            m_history->setHeld(true); // the way back is the run's own
        }
    }
    m_session->setSpeed(speedOfRuns);
    m_run->open(id);
    takeFocus();
    Q_EMIT placeChanged();
}

void ExperimentsPage::close()
{
    m_left.clear();
    if (!isOpen()) {
        return;
    }
    m_library->focusOn(m_run->experiment()->id);
    m_run->leave();
    m_session->setSpeed(m_speed);
    if (m_history != nullptr) {
        m_history->setHeld(false);
    }
    if (isVisible()) {
        m_library->setFocus(Qt::OtherFocusReason);
        Q_EMIT placeChanged();
    }
}

void ExperimentsPage::experimentChanged()
{
    const bool open = isOpen();
    m_place->setTitle(open ? m_run->experiment()->question.at(m_session->snapshot().audience) : QString());
    for (QWidget *part :
        {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_timeline), static_cast<QWidget *>(m_panel)}) {
        part->setVisible(open);
    }
    m_library->setHidden(open);
    setFocusProxy(open ? static_cast<QWidget *>(m_panel) : m_library);
    Q_EMIT movingChanged();
}

void ExperimentsPage::stageChanged()
{
    rebuild();
    if (isOpen() && !isAt(Stage::Observe) && m_timeline->isAncestorOf(QApplication::focusWidget())) {
        m_panel->takeFocus(); // the outcome is to be read
    }
}

/// Another stage, run, experiment or audience.
void ExperimentsPage::rebuild()
{
    if (!isOpen()) {
        return;
    }
    m_place->setTitle(m_run->experiment()->question.at(m_session->snapshot().audience));
    m_timeline->rebuild();
    const bool had = m_panel->rebuild();
    layOut();
    snapshotChanged();
    if (had) {
        takeFocus();
    }
}

/// To what the stage is about; while it runs Space is for pausing.
void ExperimentsPage::takeFocus()
{
    if (isAt(Stage::Observe)) {
        m_timeline->takeFocus();
    } else {
        m_panel->takeFocus();
    }
}

void ExperimentsPage::snapshotChanged()
{
    if (!isOpen() || !isVisible()) {
        return;
    }
    const session::Snapshot &now = m_session->snapshot();
    if (now.diagram->form == content::Form::TimeCourse) {
        m_view->setCurves(scene::plotCurves(*m_session));
    }
    m_view->show(now);
    m_timeline->refresh();
    m_panel->refresh();
}

/// What comes after the end of a run comes once time has stopped there.
void ExperimentsPage::stopAtEnd()
{
    if (!isOpen() || m_ended) {
        return;
    }
    const content::Experiment &experiment = *m_run->experiment();
    const double now = m_session->snapshot().minutes;
    const double end = m_run->showsSecond() ? experiment.second->toMin : experiment.first.toMin;
    if (m_run->stage() == Stage::Observe && now >= end) {
        m_ended = true;
        QMetaObject::invokeMethod(this, &ExperimentsPage::atEnd, Qt::QueuedConnection);
    } else if (now >= m_timeline->spanMin()) {
        m_session->setPlaying(false);
    }
}

/// The first of two runs is followed by the second, and the last by what happened.
void ExperimentsPage::atEnd()
{
    m_ended = false;
    if (!isAt(Stage::Observe)) {
        return;
    }
    if (m_run->experiment()->second && !m_run->showsSecond()) {
        m_run->showRun(true);
    } else {
        m_run->explain();
    }
}

void ExperimentsPage::print()
{
    if (isOpen()) {
        printDocument(experimentDocument(*m_run, *m_session, m_artwork),
            m_run->experiment()->question.at(m_session->snapshot().audience), window());
    }
}

} // namespace relief::ui
