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
#include "ui/timeline_panel.h"
#include "ui/tour.h"
#include "ui/tour_bar.h"

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using session::Session;

namespace {

constexpr double smallestDiagramShare = 0.34; ///< of the page's width, however large the text
constexpr int mostOfTimeline = 65;            ///< percent of the height below the header
constexpr double growth = 0.4;                ///< how much of a larger text the panels take as width

} // namespace

ExplorePage::ExplorePage(const PageParts &parts, QWidget *parent)
    : Page(parent), m_session(parts.session), m_thumbnails(parts.thumbnails), m_place(new Breadcrumb(m_session, this)),
      m_header(new HeaderBar(m_place, this)), m_medicines(new MedicinesPanel(m_session, this)),
      m_diagram(new DiagramPane(parts.artwork, this)), m_timeline(new TimelinePanel(m_session, this)),
      m_explanation(new ExplanationPanel(m_session, this)), m_tour(new Tour(m_session, this)),
      m_tourBar(new TourBar(m_session, m_tour, this))
{
    connectSession();
    connectPanels();
    QStringList reachable;
    for (const content::Diagram &diagram : m_session->pack().diagrams) {
        reachable << diagram.id;
    }
    m_diagram->view()->setReachable(reachable);
    setFocusProxy(m_diagram->view()); // the keyboard starts at the picture
}

void ExplorePage::connectSession()
{
    connect(m_session, &Session::diagramChanged, this, &ExplorePage::diagramChanged);
    connect(m_session, &Session::audienceChanged, this, &ExplorePage::audienceChanged);
    connect(m_session, &Session::scenarioChanged, m_timeline, &TimelinePanel::refreshCurves);
    connect(m_session, &Session::scenarioChanged, this, &ExplorePage::refreshPlots);
    connect(m_session, &Session::snapshotChanged, this, &ExplorePage::snapshotChanged);
    connect(m_session, &Session::ticked, this, &ExplorePage::ticked);
    connect(m_session, &Session::playingChanged, m_timeline, &TimelinePanel::refreshPlaying);
}

void ExplorePage::connectPanels()
{
    using scene::DiagramView;
    connect(m_diagram->view(), &DiagramView::nodeSelected, m_explanation, &ExplanationPanel::setNode);
    connect(m_diagram->view(), &DiagramView::portalActivated, this, &ExplorePage::zoomTo);
    connect(m_place, &Breadcrumb::diagramAsked, this, &ExplorePage::zoomTo);
    connect(m_diagram, &DiagramPane::mapAsked, this, &ExplorePage::openMap);
    connectHeader(m_header, static_cast<Page *>(this));
    connect(m_explanation, &ExplanationPanel::nodeClosed, this, [this] { selectNode({}); });
    connect(m_explanation, &ExplanationPanel::diagramAsked, this, &ExplorePage::zoomTo);
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
    if (m_tour->isRunning()) {
        return {m_header, m_medicines, m_diagram, m_tourBar, m_timeline, m_explanation};
    }
    return {m_header, m_medicines, m_diagram, m_timeline, m_explanation};
}

void ExplorePage::selectNode(const QString &node)
{
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

void ExplorePage::diagramChanged()
{
    m_explanation->setNode({});
    m_diagram->view()->setSelectedNode({});
    m_place->rebuild();
    m_medicines->rebuildKey();
    m_timeline->rebuildRows();
    m_explanation->rebuild();
    refreshPlots();
}

/// Curves are computed for the pictures that draw them.
void ExplorePage::refreshPlots()
{
    const bool drawn = m_session->snapshot().diagram->form == content::Form::TimeCourse;
    m_diagram->view()->setCurves(drawn ? scene::plotCurves(*m_session) : scene::PlotCurves());
}

void ExplorePage::audienceChanged()
{
    m_place->rebuild();
    m_medicines->rebuildKey();
    m_timeline->rebuildRows();
    m_explanation->rebuild();
    layOut();
}

void ExplorePage::snapshotChanged()
{
    m_medicines->refresh();
    ticked();
}

void ExplorePage::ticked()
{
    m_diagram->view()->show(m_session->snapshot());
    m_timeline->refresh();
    m_explanation->refresh();
}

void ExplorePage::go(const Destination &destination)
{
    if (destination.kind == Destination::Kind::Medicine) {
        focusMedicine(destination.id);
    } else if (destination.kind == Destination::Kind::Diagram) {
        m_tour->stop();
        m_session->openDiagram(destination.id);
        selectNode(destination.node);
    }
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
    m_medicines->focusCard(medicine->group);
}

void ExplorePage::frame(double seconds)
{
    m_tour->advance(seconds);
}

void ExplorePage::startTour()
{
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
    refreshPlots();
    m_diagram->view()->show(m_session->snapshot());
}

void ExplorePage::resizeEvent(QResizeEvent *)
{
    layOut();
}

/// Header on top, panels left and right, the picture over the timeline between them. By hand: four boxes that never
/// depend on what is inside them.
void ExplorePage::layOut()
{
    if (m_look.artwork == nullptr || !testAttribute(Qt::WA_Resized)) {
        return;
    }
    const double scale = 1 + growth * (m_look.theme.textScale() - 1);
    int medicines = m_look.pick(320, 236);
    int explanation = m_look.pick(392, 292);
    const double room = width() * (1 - smallestDiagramShare);
    const double factor = std::clamp(room / (medicines + explanation), 1.0, scale);
    medicines = qRound(medicines * factor);
    explanation = qRound(explanation * factor);
    const int top = m_header->height();
    const int middle = width() - medicines - explanation;
    const int below = m_timeline->fit(middle, (height() - top) * mostOfTimeline / 100);
    const int caption = m_tour->isRunning() ? m_tourBar->heightForWidth(middle) : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? explanation : medicines;
    m_header->setGeometry(0, 0, width(), top);
    m_medicines->setGeometry(mirrored ? width() - medicines : 0, top, medicines, height() - top);
    m_explanation->setGeometry(mirrored ? 0 : width() - explanation, top, explanation, height() - top);
    m_diagram->setGeometry(left, top, middle, height() - top - below - caption);
    m_tourBar->setGeometry(left, height() - below - caption, middle, caption);
    m_timeline->setGeometry(left, height() - below, middle, below);
}

} // namespace relief::ui
