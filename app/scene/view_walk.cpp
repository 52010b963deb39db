// SPDX-License-Identifier: GPL-3.0-or-later
// Where the arrow keys lead: along the signal from node to node, and among the branches at a node.
#include "scene/accessible_diagram.h"
#include "scene/edge_line.h"
#include "scene/edge_mark.h"
#include "scene/node_walk.h"
#include "scene/view_private.h"

#include <algorithm>

namespace relief::scene {

void DiagramView::Private::stepBy(int steps)
{
    if (walk.empty()) {
        return;
    }
    const auto size = static_cast<int>(walk.size());
    const auto found = std::find(walk.begin(), walk.end(), selected);
    const int at = found == walk.end() ? (steps > 0 ? -1 : 0) : static_cast<int>(found - walk.begin());
    select(walk[static_cast<size_t>(((at + steps) % size + size) % size)], true);
}

void DiagramView::Private::selectEdge(int edge)
{
    if (edge == selectedEdge) {
        return;
    }
    selectedEdge = edge;
    view->update();
    if (edge >= 0) {
        announceSelection(view, static_cast<int>(picture.snapshot().diagram->nodes.size()) + edge);
    }
}

/// Before the first branch and after the last is the node itself.
void DiagramView::Private::stepBranch(int steps)
{
    if (selected < 0) {
        stepBy(steps);
        return;
    }
    std::vector<int> stops = branchesOf(*picture.snapshot().diagram, selected);
    stops.insert(stops.begin(), -1);
    const auto size = static_cast<int>(stops.size());
    const auto at = static_cast<int>(std::find(stops.begin(), stops.end(), selectedEdge) - stops.begin());
    selectEdge(stops[static_cast<size_t>(((at + steps) % size + size) % size)]);
    if (selectedEdge < 0) {
        announceSelection(view, selected);
    }
}

bool DiagramView::Private::leaveBranch(bool forward)
{
    if (selectedEdge < 0) {
        return false;
    }
    const content::Diagram &diagram = *picture.snapshot().diagram;
    const content::Edge &edge = diagram.edges[static_cast<size_t>(selectedEdge)];
    const int before = selected;
    select(diagram.indexOf(forward ? edge.to : edge.from), true);
    if (selected == before && selected >= 0) { // it was there all the time, but the edge had the word
        announceSelection(view, selected);
    }
    return true;
}

bool DiagramView::Private::pressArrow(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Left:
        if (!leaveBranch(key == Qt::Key_Right)) {
            stepBy(key == Qt::Key_Right ? 1 : -1);
        }
        return true;
    case Qt::Key_Down:
        stepBranch(1);
        return true;
    case Qt::Key_Up:
        stepBranch(-1);
        return true;
    default:
        return false;
    }
}

std::vector<QPainterPath> DiagramView::Private::edgePaths() const
{
    const content::Diagram &diagram = *picture.snapshot().diagram;
    const content::Edge &edge = diagram.edges[static_cast<size_t>(selectedEdge)];
    return edgePathsIn(picture.stage(), diagram, edge);
}

void DiagramView::setSelectedEdge(int edge)
{
    const content::Diagram *diagram = snapshot().diagram;
    if (diagram == nullptr || edge < 0 || static_cast<size_t>(edge) >= diagram->edges.size()) {
        m_d->selectEdge(-1);
        return;
    }
    const content::Edge &wanted = diagram->edges[static_cast<size_t>(edge)];
    if (selectedNode() != wanted.from && selectedNode() != wanted.to) {
        m_d->select(diagram->indexOf(wanted.from), true);
    }
    m_d->selectEdge(edge);
}

int DiagramView::selectedEdge() const
{
    return m_d->selectedEdge;
}

QRect DiagramView::edgeRect(int edge) const
{
    const content::Diagram *diagram = snapshot().diagram;
    if (diagram == nullptr || edge < 0 || static_cast<size_t>(edge) >= diagram->edges.size()) {
        return {};
    }
    const content::Edge &told = diagram->edges[static_cast<size_t>(edge)];
    return (nodeRect(diagram->indexOf(told.from)) | nodeRect(diagram->indexOf(told.to))) & rect();
}

} // namespace relief::scene
