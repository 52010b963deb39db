// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/node_shapes.h"

#include <QPainterPathStroker>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <limits>

namespace relief::scene {

namespace {

constexpr double plainRadius = 34;
constexpr double particleRadius = 22;
constexpr double inked = 0.9; // view boxes have a margin

QPainterPath circle(const QPointF &middle, double radius)
{
    QPainterPath path;
    path.addEllipse(middle, radius, radius);
    return path;
}

QPainterPath symbolOutline(const SymbolArt &art, const Symbol &symbol)
{
    const QRectF box = symbol.viewBox;
    const double corner = 0.3 * std::min(box.width(), box.height());
    QPainterPath path;
    path.addRoundedRect(box, corner, corner);
    QTransform place;
    place.translate(art.at.x(), art.at.y());
    place.rotate(art.rotate);
    place.scale(inked * art.scale, inked * (art.mirrorY ? -art.scale : art.scale));
    return place.map(path);
}

QPainterPath meterOutline(const SceneArt &art, const QString &hud)
{
    QPainterPath path;
    for (const HudArt &item : art.huds) {
        if (item.id == hud) {
            path.addRoundedRect(QRectF(item.at - QPointF(14, 34), QSizeF(item.width + 28, 230)), 16, 16);
        }
    }
    return path;
}

QPainterPath outlineOf(const SceneArt &art, const SymbolLibrary &symbols, int node)
{
    const NodeArt &own = art.nodes[static_cast<size_t>(node)];
    for (const CardArt &card : art.cards) {
        if (card.node == node && !card.isAside()) {
            QPainterPath frame;
            frame.addRoundedRect(card.rect, 16, 16);
            return frame;
        }
    }
    if (own.radius > 0) {
        return circle(own.anchor, own.radius);
    }
    if (own.region) {
        return own.region->path;
    }
    QPainterPath outline;
    outline.setFillRule(Qt::WindingFill);
    for (const SymbolArt &symbol : art.symbols) {
        const Symbol *drawn = symbol.node == node ? symbols.find(symbol.symbol) : nullptr;
        if (drawn != nullptr) {
            outline.addPath(symbolOutline(symbol, *drawn));
        }
    }
    if (!outline.isEmpty()) {
        return outline;
    }
    for (const WayArt &way : art.ways) {
        if (way.node == node) {
            QPainterPathStroker stroker;
            stroker.setWidth(way.tube + 12);
            stroker.setCapStyle(Qt::RoundCap);
            stroker.setJoinStyle(Qt::RoundJoin);
            outline = outline.united(stroker.createStroke(way.path));
        }
    }
    if (outline.isEmpty() && !own.hud.isEmpty()) {
        outline = meterOutline(art, own.hud);
    }
    return outline.isEmpty() ? circle(own.anchor, plainRadius) : outline;
}

double areaOf(const QPainterPath &path)
{
    const QRectF box = path.boundingRect();
    return box.width() * box.height();
}

} // namespace

std::vector<NodeShape> nodeShapes(const SceneArt &art, const SymbolLibrary &symbols)
{
    std::vector<NodeShape> shapes;
    for (size_t i = 0; i < art.nodes.size(); ++i) {
        const int node = static_cast<int>(i);
        NodeShape shape;
        shape.outline = outlineOf(art, symbols, node);
        shape.hit = shape.outline;
        shape.hit.setFillRule(Qt::WindingFill);
        for (const SiteArt &site : art.sites) {
            for (size_t k = 0; site.node == node && k < site.places.size(); ++k) {
                shape.hit.addPath(circle(site.places[k].at, particleRadius * site.scale));
            }
        }
        shapes.push_back(shape);
    }
    return shapes;
}

int nodeAt(const SceneArt &art, const std::vector<NodeShape> &shapes, const QPointF &at, double reach)
{
    int found = -1;
    double smallest = std::numeric_limits<double>::max();
    for (size_t i = 0; i < shapes.size(); ++i) {
        const double area = areaOf(shapes[i].outline);
        if (area < smallest && shapes[i].hit.contains(at)) {
            smallest = area;
            found = static_cast<int>(i);
        }
    }
    if (found >= 0) {
        return found;
    }
    double nearest = reach;
    for (size_t i = 0; i < art.nodes.size(); ++i) {
        const QPointF away = art.nodes[i].anchor - at;
        const double distance = std::hypot(away.x(), away.y());
        if (distance < nearest) {
            nearest = distance;
            found = static_cast<int>(i);
        }
    }
    return found;
}

} // namespace relief::scene
