// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The time of an experiment: play, which of two runs, the time bar, and on its scale the curve that is predicted.

#include "session/experiment_run.h"
#include "ui/pane.h"
#include "ui/scrubber.h"

#include <QLabel>
#include <QPushButton>

namespace relief::ui {

class ExperimentCurves;
class IconButton;
class SegmentRow;

class ExperimentTimeline : public Pane {
    Q_OBJECT

public:
    ExperimentTimeline(session::Session *session, session::ExperimentRun *run, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void rebuild(); ///< another experiment, stage, run or audience
    void refresh(); ///< another time
    void refreshPlaying();
    int fit() const; ///< the height it needs
    void takeFocus();

    void playOrPause(); ///< from the run's beginning where it stands at its end
    void fromBeginning();
    double spanMin() const { return m_scale.spanMin; }
    const TimeScale &timeScale() const { return m_scale; } ///< in this panel's coordinates

Q_SIGNALS:
    void released(); ///< the time bar, after a drag

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectAll();
    void refreshRuns();
    void refreshCurves();
    void nextSpeed();
    void layOut();
    void layOutControls(int high);
    const content::Setup &shownRun() const;
    QString nameOf(bool second) const;
    int controlsHeight() const;
    int axisHeight() const;
    int labelWidth() const;
    int valueWidth() const;

    session::Session *m_session;
    session::ExperimentRun *m_run;
    IconButton *m_play;
    IconButton *m_again;
    QPushButton *m_speed;
    QLabel *m_told; ///< why there are no controls, or what the dashed line is
    QLabel *m_clock;
    SegmentRow *m_runs;
    Scrubber *m_scrubber;
    QLabel *m_name;
    QLabel *m_value;
    ExperimentCurves *m_curves;
    TimeScale m_scale;
    Look m_look;
    double m_seen = 0; ///< how far the shown run has been watched
    bool m_wasPlaying = false;
};

} // namespace relief::ui
