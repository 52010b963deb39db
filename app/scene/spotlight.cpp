// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/spotlight.h"

#include "scene/ring_painter.h"
#include "scene/still_painter.h"

#include <QPainter>

#include <algorithm>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

constexpr double veil = 0.74;     // of the canvas over what is not in the light
constexpr double margin = 16;     // around a node, pixels ...
constexpr double marginUnits = 8; // ... and scene units
constexpr double smallest = 64;   // pixels
constexpr double corner = 22;     // pixels
constexpr double fromEdge = 4;    // an outline is whole, even at the edge of the pane

/// Rectangles that touch become one, until none does.
void mergeTouching(std::vector<QRectF> *boxes)
{
    for (size_t i = 0; i < boxes->size(); ++i) {
        for (size_t k = i + 1; k < boxes->size(); ++k) {
            if ((*boxes)[i].intersects((*boxes)[k])) {
                (*boxes)[i] |= (*boxes)[k];
                boxes->erase(boxes->begin() + static_cast<std::ptrdiff_t>(k));
                i = static_cast<size_t>(-1); // the larger one may touch those before
                break;
            }
        }
    }
}

QPen outlinePen(const theme::Theme &theme)
{
    return {theme.color(u"accent"_s), 2 * theme.outlineScale()};
}

void paintVeil(QPainter &painter, const Stage &stage, const Spotlight &spotlight)
{
    const std::vector<QRectF> holes = spotlightHoles(stage, spotlight);
    QPainterPath veiled;
    veiled.setFillRule(Qt::OddEvenFill);
    veiled.addRect(QRectF({}, stage.camera.pane()));
    for (const QRectF &hole : holes) {
        veiled.addRoundedRect(hole, corner, corner);
    }
    QColor over = stage.theme.color(stage.art->canvas);
    over.setAlphaF(static_cast<float>(veil));
    painter.fillPath(veiled, over);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(outlinePen(stage.theme));
    for (const QRectF &hole : holes) {
        painter.drawRoundedRect(hole, corner, corner);
    }
}

void paintRings(QPainter &painter, const Stage &stage, const Spotlight &spotlight, const LetteredCards &cards)
{
    for (size_t i = 0; i < spotlight.nodes.size(); ++i) {
        const QRectF card = cards.boxOf(*stage.art, spotlight.nodes[i]);
        const QRectF box = !card.isEmpty() ? card
                           : cards.list    ? QRectF()
                                           : stage.camera.toPane().mapRect(spotlight.boxes[i]);
        if (box.isEmpty()) {
            continue; // the list has no room for it
        }
        constexpr double around = 5;
        QPen pen = outlinePen(stage.theme);
        pen.setWidthF(2 * pen.widthF()); // frames are lines, too
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen);
        painter.drawRoundedRect(box.adjusted(-around, -around, around, around), 12, 12);
    }
}

} // namespace

bool Spotlight::has(int node) const
{
    return std::find(nodes.begin(), nodes.end(), node) != nodes.end();
}

QRectF Spotlight::extent() const
{
    QRectF all;
    for (const QRectF &box : boxes) {
        all |= box;
    }
    return all;
}

Spotlight spotlightOn(const content::Diagram &diagram, const std::vector<NodeShape> &shapes, const QStringList &nodes)
{
    Spotlight spotlight;
    for (const QString &id : nodes) {
        const int node = diagram.indexOf(id);
        if (node >= 0 && static_cast<size_t>(node) < shapes.size() && !spotlight.has(node)) {
            spotlight.nodes.push_back(node);
            spotlight.boxes.push_back(shapes[static_cast<size_t>(node)].outline.boundingRect());
        }
    }
    return spotlight;
}

std::vector<QRectF> spotlightHoles(const Stage &stage, const Spotlight &spotlight)
{
    const double room = margin + marginUnits * stage.camera.scale();
    const QRectF pane = QRectF({}, stage.camera.pane()).adjusted(fromEdge, fromEdge, -fromEdge, -fromEdge);
    std::vector<QRectF> holes;
    for (const QRectF &box : spotlight.boxes) {
        const QRectF inPane = stage.camera.toPane().mapRect(box);
        const double across = std::max(room, (smallest - inPane.width()) / 2);
        const double down = std::max(room, (smallest - inPane.height()) / 2);
        const QRectF hole = inPane.adjusted(-across, -down, across, down) & pane;
        if (!hole.isEmpty()) {
            holes.push_back(hole);
        }
    }
    mergeTouching(&holes);
    return holes;
}

void paintSpotlight(QPainter &painter, const Stage &stage, const Spotlight &spotlight, const Lettering &lettering)
{
    if (spotlight.isEmpty()) {
        return;
    }
    const bool ofWords = stage.diagram->isOfWords() || lettering.cards.list;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(stage.pixelRatio, stage.pixelRatio);
    if (ofWords) {
        paintRings(painter, stage, spotlight, lettering.cards);
    } else {
        paintVeil(painter, stage, spotlight);
    }
    painter.restore();
    if (!ofWords) {
        Lettering lit;
        std::copy_if(lettering.labels.begin(), lettering.labels.end(), std::back_inserter(lit.labels),
            [&](const LetteredLabel &label) { return spotlight.has(label.node); });
        paintLeaders(painter, stage, lit);
    }
}

} // namespace relief::scene
