// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore_page.h"

#include "scene/diagram_view.h"
#include "scene/plot_curves.h"
#include "ui/breadcrumb.h"
#include "ui/diagram_map.h"
#include "ui/diagram_pane.h"
#include "ui/explanation_panel.h"
#include "ui/header_bar.h"
#include "ui/medicines_panel.h"
#include "ui/picture_foot.h"
#include "ui/timeline_panel.h"
#include "ui/tour.h"
#include "ui/tour_bar.h"

namespace relief::ui {

using namespace Qt::StringLiterals;
using session::Session;

ExplorePage::ExplorePage(const PageParts &parts, QWidget *parent)
    : Page(parent), m_session(parts.session), m_thumbnails(parts.thumbnails), m_place(new Breadcrumb(m_session, this)),
      m_header(new HeaderBar(m_place, this)), m_medicines(new MedicinesPanel(m_session, this)),
      m_diagram(new DiagramPane(parts.artwork, this)), m_foot(new PictureFoot(m_session, this)),
      m_timeline(new TimelinePanel(m_session, this)), m_explanation(new ExplanationPanel(m_session, this)),
      m_tour(new Tour(m_session, this)), m_tourBar(new TourBar(m_session, m_tour, this))
{
    connectSession();
    connectPanels();
    QStringList reachable;
    for (const content::Diagram &diagram : m_session->pack().diagrams) {
        reachable << diagram.id;
    }
    m_diagram->view()->setReachable(reachable);
    setFocusProxy(m_diagram->view()); // the keyboard starts at the picture
    takeOver(pageBefore<ExplorePage>(parts));
    showPanels();
}

void ExplorePage::connectSession()
{
    connect(m_session, &Session::diagramChanged, this, &ExplorePage::diagramChanged);
    connect(m_session, &Session::audienceChanged, this, &ExplorePage::audienceChanged);
    connect(m_session, &Session::scenarioChanged, this, &ExplorePage::scenarioChanged);
    connect(m_session, &Session::snapshotChanged, this, &ExplorePage::snapshotChanged);
    connect(m_session, &Session::ticked, this, &ExplorePage::ticked);
    connect(m_session, &Session::playingChanged, m_timeline, &TimelinePanel::refreshPlaying);
}

void ExplorePage::connectPanels()
{
    using scene::DiagramView;
    connect(m_diagram->view(), &DiagramView::nodeSelected, m_explanation, &ExplanationPanel::setNode);
    connect(m_diagram->view(), &DiagramView::portalActivated, this, &ExplorePage::zoomTo);
    connect(m_explanation, &ExplanationPanel::chainChanged, m_diagram->view(), &DiagramView::setChain);
    connect(m_place, &Breadcrumb::diagramAsked, this, &ExplorePage::zoomTo);
    connect(m_diagram, &DiagramPane::mapAsked, this, &ExplorePage::openMap);
    connectHeader(m_header, static_cast<Page *>(this));
    connect(m_explanation, &ExplanationPanel::nodeClosed, this, [this] { selectNode({}); });
    connect(m_explanation, &ExplanationPanel::diagramAsked, this, &ExplorePage::zoomTo);
    connect(m_timeline, &TimelinePanel::heightAsked, this, &ExplorePage::timelineHeightAsked);
    connect(m_tour, &Tour::moved, this, &ExplorePage::tourMoved);
}

void ExplorePage::setLook(const Look &look)
{
    const bool otherRows = look.compact != m_look.compact || m_look.artwork == nullptr;
    m_look = look;
    m_header->setLook(look);
    m_place->setLook(look);
    m_tourBar->setLook(look);
    m_medicines->setLook(look);
    m_diagram->setLook(look);
    m_foot->setLook(look);
    m_explanation->setLook(look);
    m_timeline->setLook(look);
    if (otherRows) {
        m_timeline->rebuildRows();
    }
    layOut();
}

void ExplorePage::setReducedMotion(bool reduced)
{
    m_header->setReducedMotion(reduced);
    m_diagram->view()->setReducedMotion(reduced);
}

std::vector<QWidget *> ExplorePage::areas() const
{
    std::vector<QWidget *> all{m_header, m_medicines, m_diagram, m_tourBar, m_timeline, m_explanation};
    std::erase_if(all, [](const QWidget *area) { return area->isHidden(); });
    return all;
}

void ExplorePage::selectNode(const QString &node)
{
    catchUp(); // of the picture as it is now
    if (!node.isEmpty()) {
        m_timeline->setLarge(false);
    }
    m_diagram->view()->setSelectedNode(node);
    m_explanation->setNode(node);
    if (!node.isEmpty()) {
        m_diagram->view()->setFocus(Qt::OtherFocusReason);
    }
}

void ExplorePage::openParent()
{
    zoomTo(m_session->snapshot().diagram->parent);
}

/// Nothing is computed and drawn for a page that is not seen; it catches up when it is.
bool ExplorePage::isAway()
{
    m_stale = m_stale || !isVisible();
    return m_stale;
}

void ExplorePage::diagramChanged()
{
    m_timeline->setLarge(false);
    m_explanation->startOver();
    m_diagram->view()->setSelectedNode({});
    if (!isAway()) {
        rebuildPanels();
    }
    showPanels();
    if (!m_stale) {
        refreshPlots();
    }
    Q_EMIT placeChanged();
}

/// All that is written for the diagram and the audience.
void ExplorePage::rebuildPanels()
{
    m_place->rebuild();
    m_medicines->rebuildKey();
    m_foot->rebuild();
    m_timeline->rebuildRows();
    m_explanation->rebuild();
}

void ExplorePage::catchUp()
{
    if (m_stale) {
        m_stale = false;
        rebuildPanels();
        m_timeline->refreshCurves();
        m_medicines->refresh();
        m_diagram->view()->show(m_session->snapshot());
        layOut();
    }
}

/// Curves are computed for the pictures that draw them.
void ExplorePage::refreshPlots()
{
    const bool drawn = m_session->snapshot().diagram->form == content::Form::TimeCourse;
    m_diagram->view()->setCurves(drawn ? scene::plotCurves(*m_session) : scene::PlotCurves());
}

void ExplorePage::audienceChanged()
{
    if (!isAway()) {
        rebuildPanels();
        layOut();
    }
}

void ExplorePage::scenarioChanged()
{
    if (!isAway()) {
        m_timeline->refreshCurves();
        refreshPlots();
    }
}

void ExplorePage::snapshotChanged()
{
    if (!isAway()) {
        m_medicines->refresh();
        ticked();
    }
}

void ExplorePage::ticked()
{
    if (!isAway()) {
        m_diagram->view()->show(m_session->snapshot());
        m_timeline->refresh();
        m_explanation->refresh();
    }
}

void ExplorePage::go(const Destination &destination)
{
    if (destination.kind == Destination::Kind::Medicine) {
        focusMedicine(destination.id);
    } else if (destination.kind == Destination::Kind::Diagram) {
        m_tour->stop();
        m_session->openDiagram(destination.id);
        selectNode(destination.node);
    } else if (destination.kind == Destination::Kind::Setup) {
        showSetup(destination.setup);
    }
}

Destination ExplorePage::place() const
{
    return {Destination::Kind::Diagram, m_session->snapshot().diagram->id, {}};
}

/// As it stands at its end, where what it is to show has happened.
void ExplorePage::showSetup(const content::Setup &setup)
{
    m_tour->stop();
    m_session->setPlaying(false);
    m_session->arrange(session::arrangementAtEnd(setup, m_session->pack(), m_session->arrangement().medication));
    m_diagram->setEvidence(setup.lens);
    selectNode(setup.highlight.isEmpty() ? QString() : setup.highlight.constFirst());
}

void ExplorePage::focusMedicine(const QString &id)
{
    const content::Medicine *medicine = m_session->pack().medicine(id);
    if (medicine == nullptr) {
        return;
    }
    if (medicine->group == content::MedicineGroup::Opioid) {
        m_session->chooseMedicine(medicine->group, id);
    }
    if (m_session->snapshot().diagram->isOfWords()) { // its card is beside another picture
        m_session->openDiagram(m_withPanels);
    }
    m_medicines->focusCard(medicine->group);
}

void ExplorePage::frame(double seconds)
{
    m_tour->advance(seconds);
}

void ExplorePage::startTour()
{
    m_timeline->setLarge(false);
    selectNode({});
    m_tour->start();
    m_tourBar->setFocusOnControls();
}

void ExplorePage::tourMoved()
{
    if (m_tourBar->isHidden() == m_tour->isRunning()) {
        m_tourBar->setVisible(m_tour->isRunning());
    }
    layOut(); // captions differ in length
}

void ExplorePage::zoomTo(const QString &diagram)
{
    if (m_session->pack().diagram(diagram) == nullptr || diagram == m_session->snapshot().diagram->id) {
        return;
    }
    m_diagram->view()->zoomThrough(diagram);
    m_session->openDiagram(diagram);
    m_diagram->view()->setFocus(Qt::OtherFocusReason); // what was pressed may be gone
}

void ExplorePage::openMap()
{
    auto *map = new DiagramMap(m_session, m_thumbnails, window());
    map->setAttribute(Qt::WA_DeleteOnClose);
    map->setLook(m_look);
    connect(map, &DiagramMap::chosen, this, &ExplorePage::zoomTo);
    map->open();
}

/// The picture comes when it has its size and colors: all it draws is made for them.
void ExplorePage::showEvent(QShowEvent *)
{
    catchUp();
    refreshPlots();
    m_diagram->view()->show(m_session->snapshot());
}

void ExplorePage::resizeEvent(QResizeEvent *)
{
    layOut();
}

} // namespace relief::ui
