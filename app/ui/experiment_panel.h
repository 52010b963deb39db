// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Beside a running experiment: which stage it is at, and what that stage says and asks.

#include "session/experiment_run.h"
#include "ui/destination.h"
#include "ui/pane.h"

namespace relief::ui {

class ExperimentPart;
class PredictStages;
class ScrollColumn;
class SegmentRow;

class ExperimentPanel : public Pane {
    Q_OBJECT

public:
    ExperimentPanel(session::Session *session, session::ExperimentRun *run, QWidget *parent = nullptr);

    void setLook(const Look &look);
    bool rebuild(); ///< another experiment, stage, run or audience; whether the keyboard was on what is gone
    void refresh(); ///< another time or guess
    void takeFocus();

Q_SIGNALS:
    void printAsked();
    void experimentAsked(const QString &id);
    void destinationAsked(const relief::ui::Destination &destination);

private:
    ExperimentPart *makePart();
    void fitScrollBar();

    session::Session *m_session;
    session::ExperimentRun *m_run;
    SegmentRow *m_audience;
    PredictStages *m_stages;
    ScrollColumn *m_scroll;
    ExperimentPart *m_part = nullptr;
    Look m_look;
};

} // namespace relief::ui
