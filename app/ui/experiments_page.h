// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Experiments: predict, watch the model, read what happened and what studies found.

#include "session/experiment_run.h"
#include "ui/page.h"

namespace relief::scene {
class DiagramView;
}

namespace relief::ui {

class ExperimentPanel;
class ExperimentTimeline;
class ExperimentsLibrary;
class HeaderBar;
class SectionPlace;

class ExperimentsPage : public Page {
    Q_OBJECT

public:
    explicit ExperimentsPage(const PageParts &parts, QWidget *parent = nullptr);

    void setLook(const Look &look) override;
    void setReducedMotion(bool reduced) override;
    void addCommands(CommandRegistry *registry) override;
    std::vector<QWidget *> areas() const override;
    void go(const Destination &destination) override;
    Destination place() const override;
    bool isMoving() const override;
    void resume() override;

    session::ExperimentRun *run() const { return m_run; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectRun();
    void connectParts();
    void open(const QString &id);
    void close(); ///< back to all of them; the session comes back as it was
    void experimentChanged();
    void stageChanged();
    void rebuild();
    void takeFocus();
    void snapshotChanged();
    void stopAtEnd();
    void atEnd();
    void choose(int prediction);
    void addRunCommands(CommandRegistry *registry);
    void print();
    void layOut();
    bool isOpen() const { return m_run->experiment() != nullptr; }
    bool isAt(session::ExperimentRun::Stage stage) const { return isOpen() && m_run->stage() == stage; }

    session::Session *m_session;
    History *m_history;
    theme::Artwork *m_artwork;
    session::ExperimentRun *m_run;
    SectionPlace *m_place;
    HeaderBar *m_header;
    ExperimentsLibrary *m_library;
    scene::DiagramView *m_view;
    ExperimentTimeline *m_timeline;
    ExperimentPanel *m_panel;
    Look m_look;
    QString m_left;       ///< the experiment that was open when the page was left
    double m_speed = 0;   ///< of the session before an experiment was opened
    bool m_ended = false; ///< atEnd() is on its way
};

} // namespace relief::ui
