// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/lettering.h"

#include "scene/meter_painter.h"
#include "scene/plot_painter.h"
#include "scene/tag_painter.h"

#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>

namespace relief::scene {

namespace {

constexpr double outlineReach = 16; ///< scene units from the middle of a membrane to its edge
constexpr double strokePiece = 12;  ///< pixels; curves are gentle

void letterMeters(Lettering *lettering, const Stage &stage, const PictureWords &words, const LabelSpace &space)
{
    std::vector<LabelRequest> requests;
    for (size_t i = 0; i < words.meters.size(); ++i) {
        const QRectF box = meterBox(stage, stage.art->huds[words.meters[i].hud], words.meters[i]);
        LabelRequest request;
        request.id = static_cast<int>(i);
        request.shapes = {box.size()};
        request.wanted = box.topLeft();
        request.part = box.topLeft();
        request.leader = LeaderWish::Never;
        requests.push_back(request);
    }
    for (const PlacedLabel &placed : placeLabels(requests, space)) {
        const MeterWords &meter = words.meters[static_cast<size_t>(placed.id)];
        const HudArt &hud = stage.art->huds[meter.hud];
        lettering->meters.push_back({meter, hud.kind, hud.signal, placed.box});
    }
}

LabelRequest requestFor(const Stage &stage, const LabelWords &label, const std::vector<TextShape> &shapes,
    const TextMeasure &measure, int id)
{
    const QTransform toPane = stage.camera.toPane();
    const double ascent = label.title.isEmpty() ? measure.subAscent : measure.titleAscent;
    LabelRequest request;
    request.id = id;
    request.rank = label.rank;
    for (const TextShape &shape : shapes) {
        request.shapes.push_back(shape.size);
    }
    request.titleHeight = label.title.isEmpty() ? measure.subLine : measure.titleLine;
    request.wanted = toPane.map(label.place.at) - QPointF(0, ascent);
    request.align = label.place.align;
    request.part = toPane.map(label.part);
    request.leader = label.place.target ? LeaderWish::Always
                     : label.node >= 0  ? LeaderWish::IfMoved
                                        : LeaderWish::Never;
    return request;
}

bool isInSight(const Stage &stage, const LabelWords &label)
{
    return stage.camera.visible().contains(label.part);
}

void letterLabels(
    Lettering *lettering, const Stage &stage, const PictureWords &words, ShapeCache *cache, LabelSpace *space)
{
    const TextMeasure measure(stage.theme);
    for (const QPointF &slot : words.hasRoomForTags ? stage.art->tagSlots : std::vector<QPointF>()) {
        const QPointF place = stage.camera.toPane().map(slot);
        space->unwelcome.push_back({QRectF(place - QPointF(0, 14), QSizeF(150, 28)), 0.5});
    }
    std::vector<LabelRequest> requests;
    std::vector<std::vector<TextShape>> shapes;
    for (const LabelWords &label : words.labels) {
        shapes.push_back(cache->of(label.title, label.sub, measure));
        if (isInSight(stage, label)) {
            requests.push_back(requestFor(stage, label, shapes.back(), measure, static_cast<int>(shapes.size()) - 1));
        }
    }
    for (const PlacedLabel &placed : placeLabels(requests, *space)) {
        const auto index = static_cast<size_t>(placed.id);
        lettering->labels.push_back(
            {words.labels[index].node, shapes[index][placed.shape], placed.box, placed.align, placed.leader});
        space->taken.push_back(placed.box);
        if (placed.leader) {
            space->lines.push_back(*placed.leader);
        }
    }
}

/// Where a tag may go, best first: beside its part, then the places kept for tags. Left middles, in the pane.
std::vector<QPointF> tagPlaces(const Stage &stage, int node)
{
    std::vector<QPointF> places;
    for (const auto &[owner, place] : stage.art->tagPlaces) {
        if (owner == node && node >= 0) {
            places.push_back(place);
        }
    }
    places.insert(places.end(), stage.art->tagSlots.begin(), stage.art->tagSlots.end());
    if (places.empty()) {
        places.push_back(stage.art->viewBox.topLeft() + QPointF(40, 300));
    }
    for (QPointF &place : places) {
        place = stage.camera.toPane().map(place);
    }
    return places;
}

/// Pieces of a path, none shorter than that but for the last.
void addLines(const QPainterPath &path, double shortest, std::vector<QLineF> *lines)
{
    for (const QPolygonF &line : path.toSubpathPolygons()) {
        QPointF from = line.first();
        for (qsizetype i = 1; i < line.size(); ++i) {
            const QLineF piece(from, line[i]);
            if (piece.length() >= shortest || i == line.size() - 1) {
                lines->push_back(piece);
                from = line[i];
            }
        }
    }
}

/// What a portal's ring shows larger, and the ring, are joined by the two lines that touch both.
std::array<QLineF, 2> coneOf(const PortalArt::Ring &source, const PortalArt::Ring &ring)
{
    const QLineF axis(source.center, ring.center);
    const double slant = std::asin(std::clamp((ring.radius - source.radius) / axis.length(), -1.0, 1.0));
    const auto touching = [&](double side) {
        const double angle = std::atan2(axis.dy(), axis.dx()) + side * (M_PI_2 + slant);
        const QPointF out(std::cos(angle), std::sin(angle));
        return QLineF(source.center + out * source.radius, ring.center + out * ring.radius);
    };
    return {touching(1), touching(-1)};
}

/// Thin lines that words should rather not lie on.
void addStrokes(const SceneArt &art, const QTransform &toPane, std::vector<QLineF> *strokes)
{
    for (const EdgeArt &edge : art.edges) {
        if (edge.when) { // or else it shows only while selected; hidden or not, words stay where they are
            addLines(toPane.map(edge.path), strokePiece, strokes);
        }
    }
    for (const QPainterPath &line : art.lines) {
        addLines(toPane.map(line), strokePiece, strokes);
    }
    for (const PortalArt &portal : art.portals) {
        if (portal.source && portal.cone && !portal.onHover && portal.ring.radius > portal.source->radius) {
            for (const QLineF &line : coneOf(*portal.source, portal.ring)) {
                strokes->push_back(toPane.map(line));
            }
        }
    }
}

std::optional<QRectF> tagBox(const Stage &stage, const TagWords &tag, const LabelSpace &space)
{
    const QSizeF size = tagSize(stage.theme, tag.text);
    const std::vector<QPointF> places = tagPlaces(stage, tag.node);
    for (const QPointF &place : places) {
        const QRectF box(place - QPointF(0, size.height() / 2), size);
        if (isClear(box, space)) {
            return box;
        }
    }
    LabelRequest request;
    request.shapes = {size};
    request.wanted = request.part = places.front() - QPointF(0, size.height() / 2);
    request.leader = LeaderWish::Never;
    const std::vector<PlacedLabel> placed = placeLabels({request}, space);
    const bool fits = !placed.empty() && isClear(placed.front().box, space);
    return fits ? std::optional(placed.front().box) : std::nullopt;
}

/// Rather on an influence's line than not at all.
void letterTags(Lettering *lettering, const Stage &stage, const PictureWords &words, LabelSpace *space)
{
    for (const TagWords &tag : words.tags) {
        std::optional<QRectF> box = tagBox(stage, tag, *space);
        if (!box) {
            LabelSpace withoutStrokes = *space;
            withoutStrokes.strokes.clear();
            box = tagBox(stage, tag, withoutStrokes);
        }
        if (box) {
            lettering->tags.push_back({tag, *box});
            space->taken.push_back(*box);
        }
    }
}

/// Meters may stand in a card's frame, but not on its words.
LabelSpace withCardWords(LabelSpace space, const LetteredCards &cards)
{
    for (const LetteredCard &card : cards.cards) {
        if (!card.lines.empty()) {
            space.taken.push_back(card.words());
        }
    }
    return space;
}

void takeCards(const LetteredCards &cards, const Stage &stage, LabelSpace *space)
{
    for (const LetteredCard &card : cards.cards) {
        space->taken.push_back(card.box);
    }
    for (const LetteredChip &chip : cards.chips) {
        space->taken.push_back(chip.box);
    }
    for (const PlotArt &plot : stage.art->plots) {
        const QRectF axis = axisBox(stage, plot);
        const QRectF knob = playheadBox(stage, plot, plot.from);
        space->taken.push_back(axis);
        space->taken.push_back({axis.left(), knob.top(), axis.width(), axis.height()});
    }
}

} // namespace

Lettering letter(const Stage &stage, const PictureWords &words, const KeptFree &keptFree,
    const std::vector<Obstacle> &drawn, ShapeCache *cache)
{
    Lettering lettering;
    LabelSpace space;
    space.pane = QRectF({}, stage.camera.pane());
    space.taken = keptFree.reserved;
    space.edgeReach = outlineReach * stage.camera.scale();
    const QTransform toPane = stage.camera.toPane();
    for (const Obstacle &part : drawn) {
        space.unwelcome.push_back({toPane.mapRect(part.box), part.weight});
    }
    for (const QPainterPath &outline : stage.art->outlines) {
        addLines(toPane.map(outline), 0, &space.edges); // a membrane is two lines with something between them
    }
    for (const QRectF &frame : keptFree.frames) {
        QPainterPath outline;
        outline.addRect(frame);
        addLines(outline, 0, &space.edges);
    }
    if (stage.theme.textScale() < 1.5) { // otherwise membranes and leaders come first
        addStrokes(*stage.art, toPane, &space.strokes);
    }
    lettering.cards = letterCards(stage, words, keptFree.reserved);
    if (lettering.cards.list) {
        return lettering; // instead of the picture
    }
    letterMeters(&lettering, stage, words, withCardWords(space, lettering.cards));
    takeCards(lettering.cards, stage, &space);
    for (const LetteredMeter &meter : lettering.meters) {
        space.taken.push_back(meter.box);
    }
    const size_t parts = space.unwelcome.size();
    letterLabels(&lettering, stage, words, cache, &space);
    space.unwelcome.resize(parts); // tags may take the places kept for them
    letterTags(&lettering, stage, words, &space);
    return lettering;
}

} // namespace relief::scene
