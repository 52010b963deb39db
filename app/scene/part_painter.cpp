// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/part_painter.h"

#include "scene/edge_line.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

double share(int activity)
{
    return static_cast<double>(activity) / activitySteps;
}

void paintHalf(QPainter &painter, const Stage &stage, const SymbolArt &art, const Symbol &symbol, const QString &file)
{
    if (!stage.vector) {
        const double scale = art.scale * stage.unit();
        const QPixmap pixmap = stage.artwork->sprite(file, stage.theme, scale, art.rotate, art.mirrorY);
        const QPoint origin = stage.artwork->origin(file, stage.theme, scale, art.rotate, art.mirrorY);
        painter.drawPixmap(stage.toDevice().map(art.at).toPoint() - origin, pixmap);
        return;
    }
    painter.save();
    painter.setTransform(stage.toDevice(), true);
    painter.translate(art.at);
    painter.rotate(art.rotate);
    painter.scale(art.scale, art.mirrorY ? -art.scale : art.scale);
    stage.artwork->paint(painter, file, stage.theme, symbol.viewBox);
    painter.restore();
}

void paintSeats(QPainter &painter, const Stage &stage, SpriteSet &sprites, const SymbolArt &art,
    const SymbolState &state, bool between)
{
    constexpr double endorphinTurn = -28; // its chain leaves the pocket sideways
    for (size_t i = 0; i < art.seats.size() && i < state.seats.size(); ++i) {
        const SeatArt &seat = art.seats[i];
        const QString &particle = state.seats[i];
        if (particle.isEmpty() || seat.between != between) {
            continue;
        }
        const bool upright = particle != "opioid"_L1 && particle != "naloxone"_L1;
        const double turn = particle == "endorphin"_L1 ? endorphinTurn : upright ? 0 : art.rotate;
        // from the symbol's whole pixel, so that a ligand never shifts in its pocket
        const QPointF middle = stage.toDevice().map(art.at);
        const QPointF offset = stage.toDevice().map(seat.at) - middle;
        const QPointF at = stage.vector ? middle + offset : QPointF(middle.toPoint()) + offset;
        paintSprite(painter, stage, sprites.find(stage, particleKey(particle, seat.scale, turn)), at);
    }
}

QPen pen(const Stage &stage, const QColor &color, double units, Qt::PenStyle style = Qt::SolidLine)
{
    QPen result(color, stage.stroke(units), style, Qt::RoundCap, Qt::RoundJoin);
    return result;
}

QColor tissueColor(const Stage &stage, const WayArt &way)
{
    if (way.cell == "whitematter"_L1) {
        return stage.theme.color(u"whitematter.fill"_s);
    }
    return theme::mix(stage.theme.color(way.cell + u".fill1"_s), stage.theme.color(way.cell + u".fill2"_s), 0.35);
}

QColor edgeColor(const Stage &stage, const EdgeArt &art, const QString &signal)
{
    if (art.end == EdgeArt::End::Bar) {
        return stage.theme.fill(u"inhibit"_s);
    }
    // gold and lilac lines would be lost on a light canvas
    const bool pale = signal == "naloxone"_L1 || signal == "endorphin"_L1;
    return pale && !stage.theme.isDark() ? stage.theme.ink(signal) : stage.theme.fill(signal);
}

void paintEnding(QPainter &painter, const Stage &stage, const EdgeArt &art, const QColor &color)
{
    const QPointF tip = art.path.pointAtPercent(1);
    const double angle = -art.path.angleAtPercent(1);
    const double s = art.size;
    painter.save();
    painter.translate(tip);
    painter.rotate(angle);
    if (art.end == EdgeArt::End::Bar) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(-art.width * 1.1 * s, -14 * s, art.width * 1.9 * s, 28 * s), 2.5, 2.5);
    } else {
        const bool diamond = art.end == EdgeArt::End::Diamond;
        const QPolygonF head = diamond ? QPolygonF{{-22 * s, 0}, {-11 * s, -9 * s}, {0, 0}, {-11 * s, 9 * s}}
                                       : QPolygonF{{-18 * s, -10 * s}, {0, 0}, {-18 * s, 10 * s}};
        painter.setPen(pen(stage, color, art.width * 0.8));
        painter.setBrush(stage.theme.color(stage.art->canvas));
        painter.drawPolygon(head);
    }
    painter.restore();
}

/// The path without the last few units, where the ending is.
QPainterPath shaft(const EdgeArt &art)
{
    if (art.end == EdgeArt::End::Bar || art.end == EdgeArt::End::None) {
        return art.path;
    }
    constexpr int pieces = 24;
    const double length = art.path.length();
    const double upTo = std::max(0.0, 1 - 18 * art.size / std::max(1.0, length));
    QPainterPath result(art.path.pointAtPercent(0));
    for (int i = 1; i <= pieces; ++i) {
        result.lineTo(art.path.pointAtPercent(upTo * i / pieces));
    }
    return result;
}

} // namespace

void paintSymbol(
    QPainter &painter, const Stage &stage, SpriteSet &sprites, const SymbolArt &art, const SymbolState &state)
{
    const Symbol *symbol = stage.symbols->find(art.symbol);
    if (symbol == nullptr) {
        return;
    }
    const QStringList files = symbol->files.value(state.state);
    if (files.isEmpty()) {
        return; // a state without a drawing is hidden
    }
    paintHalf(painter, stage, art, *symbol, files.first());
    paintSeats(painter, stage, sprites, art, state, true);
    if (files.size() > 1) {
        paintHalf(painter, stage, art, *symbol, files.last());
    }
    paintSeats(painter, stage, sprites, art, state, false);
}

void paintRegion(QPainter &painter, const Stage &stage, const Region &region, int activity)
{
    const theme::Theme &theme = stage.theme;
    const QColor fill = theme.fill(region.signal);
    painter.save();
    painter.setTransform(stage.toDevice(), true);
    painter.setBrush(theme::mix(theme.color(u"brain.fill2"_s), fill, 0.12 + 0.72 * share(activity)));
    QPen outline = pen(stage, theme.isDark() ? fill : theme.ink(region.signal), 2.4);
    if (region.projected) {
        setDashes(&outline, 6, 5);
    }
    painter.setPen(outline);
    painter.drawPath(region.path);
    painter.restore();
}

void paintWay(QPainter &painter, const Stage &stage, const WayArt &way, int activity)
{
    const theme::Theme &theme = stage.theme;
    const QColor fill = theme.fill(way.signal);
    const double a = share(activity);
    const double width = way.coreAtRest + (way.coreFull - way.coreAtRest) * a;
    painter.save();
    painter.setTransform(stage.toDevice(), true);
    painter.setBrush(Qt::NoBrush);
    if (way.outline) {
        const QColor edge = theme.isDark()
                                ? theme::mix(fill, Qt::black, 0.55)
                                : theme::mix(theme.color(u"whitematter.fill"_s), theme.ink(way.signal), 0.38);
        painter.setPen(pen(stage, edge, width + 2.4));
        painter.drawPath(way.path);
    }
    const bool silent = activity <= silentSteps;
    QPen core = pen(
        stage, silent ? theme.color(u"quiet"_s) : theme::mix(tissueColor(stage, way), fill, 0.18 + 0.55 * a), width);
    core.setWidthF(std::max(width, stage.pixelRatio / stage.unit()));
    if (silent) {
        setDashes(&core, 3, 9);
    }
    painter.setPen(core);
    painter.drawPath(way.path);
    painter.restore();
}

void paintEdge(QPainter &painter, const Stage &stage, const EdgeArt &edge, const QString &signal)
{
    const QColor color = edgeColor(stage, edge, signal);
    painter.save();
    painter.setTransform(stage.toDevice(), true);
    painter.setBrush(Qt::NoBrush);
    QPen line = pen(stage, color, edge.width);
    const content::Certainty certainty = certaintyOf(*stage.diagram, edge.from, edge.to);
    if (certainty != content::Certainty::Established) {
        setLine(&line, certainty);
    } else if (signal == "quiet"_L1) {
        setDashes(&line, 4, 9);
    }
    painter.setPen(line);
    painter.drawPath(shaft(edge));
    if (edge.end != EdgeArt::End::None) {
        paintEnding(painter, stage, edge, color);
    }
    painter.restore();
}

} // namespace relief::scene
