// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Explore: medicines, the picture, time, and what it means, all reading one snapshot.

#include "ui/page.h"

namespace relief::scene {
class DiagramView;
}

namespace relief::ui {

class Breadcrumb;
class DiagramPane;
class ExplanationPanel;
class HeaderBar;
class MedicinesPanel;
class PictureFoot;
class TimelinePanel;
class Tour;
class TourBar;

class ExplorePage : public Page {
    Q_OBJECT

public:
    explicit ExplorePage(const PageParts &parts, QWidget *parent = nullptr);

    void setLook(const Look &look) override;
    void setReducedMotion(bool reduced) override;
    void addCommands(CommandRegistry *registry) override;
    std::vector<QWidget *> areas() const override;
    void go(const Destination &destination) override;
    Destination place() const override;
    bool isMoving() const override;
    void frame(double seconds) override;
    void resume() override;

    void startTour();
    void openMap();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectSession();
    void connectPanels();
    void addTimeCommands(CommandRegistry *registry);
    void addViewCommands(CommandRegistry *registry);
    void addChartCommands(CommandRegistry *registry);
    void selectNode(const QString &node);
    void openParent();
    bool isAway();
    void catchUp();
    void rebuildPanels();
    void diagramChanged();
    void audienceChanged();
    void scenarioChanged();
    void refreshPlots();
    void snapshotChanged();
    void ticked();
    void showSetup(const content::Setup &setup);
    void focusMedicine(const QString &id);
    void tourMoved();
    void zoomTo(const QString &diagram);

    // explore_layout.cpp
    void takeOver(const ExplorePage *before);
    void showPanels();
    void keepFocus();
    void timelineHeightAsked();
    void layOut();

    session::Session *m_session;
    Thumbnails *m_thumbnails;
    Breadcrumb *m_place;
    HeaderBar *m_header;
    MedicinesPanel *m_medicines;
    DiagramPane *m_diagram;
    PictureFoot *m_foot;
    TimelinePanel *m_timeline;
    ExplanationPanel *m_explanation;
    Tour *m_tour;
    TourBar *m_tourBar;
    Look m_look;
    QString m_nodeBefore; ///< selected, when the page spoke another language
    bool m_largeBefore = false;
    bool m_stale = false; ///< something changed while it was not seen
    QString m_withPanels; ///< the picture with medicines and time that was last seen
};

} // namespace relief::ui
