// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/view_private.h"

#include "scene/accessible_diagram.h"
#include "scene/edge_mark.h"
#include "scene/node_walk.h"
#include "scene/part_words.h"
#include "scene/portal_painter.h"
#include "scene/ring_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace relief::scene {

void DiagramView::Private::openDiagram()
{
    shapes = nodeShapes(picture.art(), picture.symbols());
    walk = walkOrder(*picture.snapshot().diagram);
    selected = -1;
    selectedEdge = -1;
    hovered = -1;
}

QString DiagramView::Private::idOf(int node) const
{
    const auto index = static_cast<size_t>(node);
    return node < 0 || index >= shapes.size() ? QString() : picture.snapshot().diagram->nodes[index].id;
}

NodeShape DiagramView::Private::shapeOf(int node)
{
    const LetteredCards &cards = picture.lettering().cards;
    NodeShape shape = shapes[static_cast<size_t>(node)];
    if (cards.list) {
        QPainterPath frame;
        const QRectF box = cards.boxOf(picture.art(), node);
        if (!box.isEmpty()) {
            frame.addRoundedRect(box, 9, 9);
        }
        shape.outline = shape.hit = picture.stage().camera.toPane().inverted().map(frame);
    }
    return shape;
}

int DiagramView::Private::nodeAt(const QPointF &inView)
{
    constexpr double reach = 20; // a target of 40 px
    const LetteredCards &cards = picture.lettering().cards;
    for (const LetteredCard &card : cards.list ? cards.cards : std::vector<LetteredCard>()) {
        if (card.box.contains(inView)) {
            return picture.art().cards[card.card].node;
        }
    }
    if (cards.list) {
        return -1;
    }
    const Camera &camera = picture.stage().camera;
    return scene::nodeAt(picture.art(), shapes, camera.toScene(inView), reach / camera.scale());
}

const PortalArt *DiagramView::Private::badgeAt(const QPointF &inView) const
{
    for (const PortalArt &portal : picture.art().portals) {
        const bool shown = !portal.onHover || portal.node == hovered || portal.node == selected;
        if (shown && badgeBox(picture.stage(), portal).contains(inView) && !picture.targetOf(portal.node).isEmpty()) {
            return &portal;
        }
    }
    return nullptr;
}

const PortalArt *DiagramView::Private::ringAt(const QPointF &inView) const
{
    const QPointF at = picture.stage().camera.toScene(inView);
    for (const PortalArt &portal : picture.art().portals) {
        const QPointF away = at - portal.ring.center;
        if (!portal.onHover && std::hypot(away.x(), away.y()) < portal.ring.radius
            && !picture.targetOf(portal.node).isEmpty()) {
            return &portal;
        }
    }
    return nullptr;
}

const PortalArt *DiagramView::Private::portalOf(int node) const
{
    const auto &portals = picture.art().portals;
    const auto found = std::find_if(
        portals.begin(), portals.end(), [&](const PortalArt &portal) { return portal.node == node && node >= 0; });
    return found == portals.end() || picture.targetOf(node).isEmpty() ? nullptr : &*found;
}

void DiagramView::Private::select(int node, bool tell)
{
    selectEdge(-1);
    if (node == selected) {
        return;
    }
    selected = node;
    picture.setSelected(node);
    if (node >= 0) {
        Camera camera = picture.stage().camera;
        if (!picture.lettering().cards.list) {
            camera.reveal(shapes[static_cast<size_t>(node)].outline.boundingRect());
            picture.setCamera(camera);
        }
        announceSelection(view, node);
    }
    view->update();
    if (tell) {
        Q_EMIT view->nodeSelected(idOf(node));
    }
}

void DiagramView::Private::hover(int node)
{
    if (node == hovered) {
        return;
    }
    updateNode(hovered);
    hovered = node;
    updateNode(hovered);
}

void DiagramView::Private::updateNode(int node)
{
    if (node < 0) {
        return;
    }
    QRectF box = ringBox(picture.stage(), shapeOf(node));
    if (const PortalArt *portal = portalOf(node)) {
        constexpr double ringWidth = 14;
        const QPointF reach(portal->ring.radius, portal->ring.radius);
        const QRectF ring(portal->ring.center - reach, portal->ring.center + reach);
        box |= picture.stage().camera.toPane().mapRect(ring).adjusted(-ringWidth, -ringWidth, ringWidth, ringWidth);
        box |= badgeBox(picture.stage(), *portal);
    }
    view->update(box.toAlignedRect());
}

void DiagramView::Private::click(const QPointF &inView)
{
    if (const PortalArt *portal = badgeAt(inView)) {
        Q_EMIT view->portalActivated(picture.targetOf(portal->node));
        return;
    }
    select(nodeAt(inView), true);
}

void DiagramView::Private::moveCamera(const Camera &camera)
{
    if (!(camera == picture.stage().camera)) {
        picture.setCamera(camera);
        view->update();
    }
}

void DiagramView::Private::zoomAbout(const QPointF &inView, double factor)
{
    Camera camera = picture.stage().camera;
    camera.zoomAbout(inView, factor);
    moveCamera(camera);
}

/// Zooms; fingers that spread until a ring fills most of the pane go through it.
void DiagramView::Private::pinch(const QPointF &inView, double factor)
{
    constexpr double mostOfPane = 0.6;
    constexpr double meant = 1.5; // a large ring, too, wants a clear gesture
    zoomAbout(inView, factor);
    const Camera &camera = picture.stage().camera;
    if (factor <= 1 || camera.zoom() < meant) {
        return;
    }
    for (const PortalArt &portal : picture.art().portals) {
        const QPointF away = camera.toScene(inView) - portal.ring.center;
        const bool inside = std::hypot(away.x(), away.y()) < portal.ring.radius;
        const bool fills = 2 * portal.ring.radius * camera.scale() >= mostOfPane * camera.pane().height();
        if (inside && fills && !picture.targetOf(portal.node).isEmpty()) {
            view->activateNode(portal.node);
            return;
        }
    }
}

void DiagramView::Private::updateCursor(const QPointF &inView)
{
    const bool onTarget = hovered >= 0 || badgeAt(inView) != nullptr;
    const bool movable = picture.stage().camera.zoom() > 1;
    view->setCursor(panning    ? Qt::ClosedHandCursor
                    : onTarget ? Qt::PointingHandCursor
                    : movable  ? Qt::OpenHandCursor
                               : Qt::ArrowCursor);
}

void DiagramView::Private::paintMarks(QPainter &painter)
{
    if (hovered < 0 && selected < 0) {
        return;
    }
    const Stage &stage = picture.stage();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double ratio = stage.pixelRatio;
    const auto mark = [&](int node, PortalLook look) {
        const PortalArt *portal = portalOf(node);
        if (portal != nullptr) {
            painter.save();
            painter.scale(1 / ratio, 1 / ratio);
            paintPortal(painter, stage, *portal, look, true);
            painter.restore();
        }
        return portal != nullptr;
    };
    if (hovered >= 0 && hovered != selected && !mark(hovered, PortalLook::Hover)) {
        paintHoverRing(painter, stage, shapeOf(hovered));
    }
    if (selected >= 0) {
        mark(selected, PortalLook::Idle);
        paintFocusRing(painter, stage, shapeOf(selected));
    }
    if (selectedEdge >= 0) {
        const content::Diagram &diagram = *picture.snapshot().diagram;
        const auto edge = static_cast<size_t>(selectedEdge);
        const QString words = DiagramView::tr("%1. %2", "what an influence does, how sure it is")
                                  .arg(edgeName(diagram, edge, picture.snapshot().audience),
                                      certaintyInWords(diagram.edges[edge].certainty));
        paintEdgeMark(painter, stage, edgePaths(), words, view->rect());
    }
    painter.restore();
}

void DiagramView::Private::refreshReserved()
{
    constexpr int margin = 4;
    std::vector<QRectF> reserved;
    const auto add = [&](const QWidget *widget, const QPoint &offset) {
        const QRect box = widget->geometry().translated(offset);
        const bool seeThrough = widget->testAttribute(Qt::WA_NoSystemBackground); // a layer of marks covers no words
        if (!seeThrough && widget->isVisible() && box.intersects(view->rect())) {
            reserved.emplace_back(box.adjusted(-margin, -margin, margin, margin));
        }
    };
    for (const QObject *child : view->children()) {
        if (const auto *widget = qobject_cast<const QWidget *>(child)) {
            add(widget, {});
        }
    }
    bool above = false; // siblings after the view lie on it
    const QWidget *parent = view->isWindow() ? nullptr : view->parentWidget();
    for (const QObject *child : parent != nullptr ? parent->children() : QObjectList()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget != nullptr && above) {
            add(widget, -view->pos());
        }
        above = above || child == view;
    }
    picture.setReserved(reserved);
}

} // namespace relief::scene
