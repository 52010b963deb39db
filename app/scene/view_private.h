// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a DiagramView holds. Private to scene.

#include "scene/camera_move.h"
#include "scene/diagram_view.h"
#include "scene/node_shapes.h"
#include "scene/picture.h"
#include "scene/portal_zoom.h"

#include <QVariantAnimation>

#include <functional>

namespace relief::scene {

struct DiagramView::Private {
    Private(DiagramView *self, theme::Artwork *artwork) : view(self), picture(artwork) {}

    DiagramView *view;
    Picture picture;
    std::vector<NodeShape> shapes; ///< of the nodes of the diagram shown
    std::vector<int> walk;         ///< order of the arrow keys
    int selected = -1;
    int selectedEdge = -1; ///< at the selected node
    int hovered = -1;
    QPointF pressedAt;
    QPointF lastAt;
    bool pressed = false;
    bool panning = false;
    quint64 paints = 0;
    bool reducedMotion = false;
    QString zoomTarget; ///< the next diagram, if it is to open through a portal
    std::optional<PortalZoom> zoom;
    std::optional<CameraMove> move;
    bool isNear = false;
    QVariantAnimation *animation = nullptr; ///< child of the view; runs only while there is a zoom or a move

    /// A picture about to be left.
    struct Departure {
        QPixmap pixels;
        std::optional<PortalArt::Ring> ring; ///< to where it leads
        QString diagram;
        QColor canvas;
    };

    void openDiagram();
    NodeShape shapeOf(int node); ///< where it is now: in the picture or in the list of cards
    QPixmap pixels();
    std::optional<PortalArt::Ring> ringTo(const QString &diagram);
    bool mayZoomTo(const content::Diagram &diagram);
    Departure depart(const QString &target);
    void arrive(Departure departure);
    void fadeFrom(CameraMove look); ///< under reduced motion
    void animate();
    void endZoom();
    CameraMove lookNow();
    void reframe(const std::function<bool()> &change);
    void keepFraming(); ///< after the diagram or the size changed
    QString idOf(int node) const;
    int nodeAt(const QPointF &inView);
    const PortalArt *badgeAt(const QPointF &inView) const; ///< only portals that lead somewhere
    const PortalArt *ringAt(const QPointF &inView) const;
    const PortalArt *portalOf(int node) const;

    void select(int node, bool tell);
    void hover(int node);
    void click(const QPointF &inView);
    void stepBy(int steps);
    void selectEdge(int edge);
    void stepBranch(int steps);
    bool leaveBranch(bool forward); ///< to one of its ends; whether there was one
    bool pressArrow(int key);
    std::vector<QPainterPath> edgePaths() const; ///< of the selected edge, in the view
    void moveCamera(const Camera &camera);
    void zoomAbout(const QPointF &inView, double factor);
    void pinch(const QPointF &inView, double factor);
    void updateNode(int node);
    void updateCursor(const QPointF &inView);
    void paintMarks(QPainter &painter);
    void refreshReserved();
};

} // namespace relief::scene
