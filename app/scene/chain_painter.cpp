// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/chain_painter.h"

#include "scene/edge_line.h"
#include "scene/ring_painter.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPathStroker>
#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

constexpr double veil = 0.66;        // of the canvas over what is not in the chain
constexpr double nodeMargin = 10;    // scene units left clear around a part
constexpr double badgeText = 1.75;   // size of a badge, in heights of its number
constexpr double shortArrow = 3;     // up to so many badges long an arrow would lie hidden below its number
constexpr double besideArrow = 0.85; // badges from the middle of such an arrow
constexpr std::array alongLink{0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.14, 0.86};

const NodeShape *shapeOf(const std::vector<NodeShape> &shapes, int node)
{
    return node >= 0 && static_cast<size_t>(node) < shapes.size() ? &shapes[static_cast<size_t>(node)] : nullptr;
}

std::vector<QPainterPath> linesOf(const Stage &stage, const ChainLink &link)
{
    return link.from >= 0 ? pathsOf(*stage.art, link.from, link.to) : std::vector<QPainterPath>();
}

QPainterPath wide(const QPainterPath &path, double width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(path);
}

/// Parts and lines of the chain, in device pixels.
QPainterPath keptClear(const Stage &stage, const Chain &chain, const std::vector<NodeShape> &shapes)
{
    QPainterPath clear;
    clear.setFillRule(Qt::WindingFill);
    for (const ChainLink &link : chain) {
        for (const int node : {link.from, link.to}) {
            if (const NodeShape *shape = shapeOf(shapes, node)) {
                clear = clear.united(shape->outline).united(wide(shape->outline, 2 * nodeMargin));
            }
        }
    }
    return stage.toDevice().map(clear);
}

void paintVeil(QPainter &painter, const Stage &stage, const Chain &chain, const std::vector<NodeShape> &shapes)
{
    QPainterPath all;
    all.addRect(QRectF({}, stage.camera.pane() * stage.pixelRatio));
    QColor over = stage.theme.color(stage.art->canvas);
    over.setAlphaF(static_cast<float>(veil));
    painter.fillPath(all.subtracted(keptClear(stage, chain, shapes)), over);
}

QFont numberFont(const theme::Theme &theme)
{
    QFont font = theme.font(theme::TextRole::Sublabel);
    font.setWeight(QFont::Bold);
    return font;
}

/// Logical pixels of the pane. A number as large as its arrow stands beside it.
std::vector<QPointF> placesFor(
    const Stage &stage, const ChainLink &link, const std::vector<NodeShape> &shapes, double side)
{
    std::vector<QPointF> places;
    for (const QPainterPath &line : linesOf(stage, link)) {
        const bool isShort = line.length() * stage.camera.scale() < shortArrow * side;
        for (const double share : alongLink) {
            const QPointF at = stage.camera.toPane().map(line.pointAtPercent(share));
            const double angle = qDegreesToRadians(line.angleAtPercent(share));
            const QPointF aside = QPointF(std::sin(angle), std::cos(angle)) * side * besideArrow;
            if (isShort) {
                places.push_back(at - aside);
                places.push_back(at + aside);
            } else {
                places.push_back(at);
            }
        }
    }
    if (const NodeShape *shape = shapeOf(shapes, link.to)) {
        constexpr int around = 16; // a corner of its box may be far from a long curved part
        for (int i = 0; i < around; ++i) {
            places.push_back(stage.camera.toPane().map(shape->outline.pointAtPercent(static_cast<double>(i) / around)));
        }
    }
    return places;
}

/// How much of words, rims and other numbers a place hides.
double hidden(const Stage &stage, const QRectF &box, const Lettering &lettering, const std::vector<QRectF> &taken)
{
    double area = QRectF({}, stage.camera.pane()).contains(box) ? 0 : box.width() * box.height();
    for (const PortalArt &portal : stage.art->portals) { // its rim is drawn over the number
        const QPointF middle = stage.camera.toPane().map(portal.ring.center);
        const double away = std::hypot(box.center().x() - middle.x(), box.center().y() - middle.y());
        const bool onRim = std::abs(away - portal.ring.radius * stage.camera.scale()) < box.width() / 2;
        area += onRim ? box.width() * box.height() / 2 : 0;
    }
    const auto add = [&](const QRectF &other) {
        const QRectF common = box & other;
        area += common.width() * common.height();
    };
    for (const LetteredLabel &label : lettering.labels) {
        add(label.box);
    }
    for (const LetteredMeter &meter : lettering.meters) {
        add(meter.box);
    }
    for (const LetteredTag &tag : lettering.tags) {
        add(tag.box);
    }
    std::for_each(taken.begin(), taken.end(), add);
    return area;
}

/// A medicine's step is a square in its color, a step between parts a disc: they differ without color, too.
void paintNumber(QPainter &painter, const Stage &stage, const QRectF &box, const ChainLink &link, int number)
{
    const theme::Theme &theme = stage.theme;
    const bool ofMedicine = link.from < 0;
    painter.setBrush(ofMedicine ? theme.color(u"surface"_s) : theme.color(u"accent"_s));
    const QColor edge = ofMedicine ? theme.ink(content::toString(link.medicine)) : theme.color(stage.art->canvas);
    painter.setPen(QPen(edge, 2.5 * theme.outlineScale()));
    const double radius = ofMedicine ? 5 : box.height() / 2;
    painter.drawRoundedRect(box, radius, radius);
    painter.setFont(numberFont(theme));
    painter.setPen(ofMedicine ? theme.color(u"ink1"_s) : theme.color(u"onAccent"_s));
    painter.drawText(box, Qt::AlignCenter, QLocale().toString(number));
}

void paintNumbers(QPainter &painter, const Stage &stage, const Chain &chain, const std::vector<NodeShape> &shapes,
    const Lettering &lettering)
{
    const double side = QFontMetricsF(numberFont(stage.theme)).height() * badgeText * 0.8;
    std::vector<QRectF> taken;
    int number = 0;
    for (const ChainLink &link : chain) {
        ++number;
        QRectF best;
        double least = -1;
        for (const QPointF &place : placesFor(stage, link, shapes, side)) {
            const QRectF box(place - QPointF(side, side) / 2, QSizeF(side, side));
            const double hides = hidden(stage, box, lettering, taken);
            if (least < 0 || hides < least) {
                least = hides;
                best = box;
            }
        }
        if (least >= 0) {
            paintNumber(painter, stage, best, link, number);
            taken.push_back(best);
        }
    }
}

} // namespace

bool isInChain(const Chain &chain, int node)
{
    return std::any_of(
        chain.begin(), chain.end(), [&](const ChainLink &link) { return link.from == node || link.to == node; });
}

void paintChain(QPainter &painter, const Stage &stage, const Chain &chain, const std::vector<NodeShape> &shapes,
    const Lettering &lettering)
{
    paintVeil(painter, stage, chain, shapes);
    painter.save();
    painter.setTransform(stage.toDevice(), true);
    for (const ChainLink &link : chain) {
        for (const QPainterPath &path : linesOf(stage, link)) {
            paintInfluence(painter, stage, path, link.certainty, stage.theme.color(u"accent"_s));
        }
    }
    painter.restore();
    painter.save();
    painter.scale(stage.pixelRatio, stage.pixelRatio);
    for (const ChainLink &link : chain) {
        if (const NodeShape *shape = shapeOf(shapes, link.to)) {
            paintHoverRing(painter, stage, *shape);
        }
    }
    paintNumbers(painter, stage, chain, shapes, lettering);
    painter.restore();
}

} // namespace relief::scene
