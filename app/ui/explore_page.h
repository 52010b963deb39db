// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Explore: medicines, the picture, time, and what it means, all reading one snapshot.

#include "ui/page.h"

namespace relief::scene {
class DiagramView;
}

namespace relief::ui {

class DiagramPane;
class ExplanationPanel;
class HeaderBar;
class MedicinesPanel;
class TimelinePanel;

class ExplorePage : public Page {
    Q_OBJECT

public:
    ExplorePage(session::Session *session, theme::Artwork *artwork, QWidget *parent = nullptr);

    void setLook(const Look &look) override;
    void setReducedMotion(bool reduced) override;
    void addCommands(CommandRegistry *registry) override;
    std::vector<QWidget *> areas() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectSession();
    void connectPanels();
    void addTimeCommands(CommandRegistry *registry);
    void addViewCommands(CommandRegistry *registry);
    void selectNode(const QString &node);
    void openParent();
    void diagramChanged();
    void audienceChanged();
    void snapshotChanged();
    void ticked();
    void layOut();

    session::Session *m_session;
    HeaderBar *m_header;
    MedicinesPanel *m_medicines;
    DiagramPane *m_diagram;
    TimelinePanel *m_timeline;
    ExplanationPanel *m_explanation;
    Look m_look;
};

} // namespace relief::ui
