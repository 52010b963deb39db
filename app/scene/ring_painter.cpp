// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/ring_painter.h"

#include <QPainter>
#include <QPainterPathStroker>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

constexpr double focusWidth = 3;
constexpr double gap = 2;

/// The outline moved out by some pixels.
QPainterPath grown(const Stage &stage, const NodeShape &shape, double by)
{
    const QPainterPath outline = stage.camera.toPane().map(shape.outline);
    QPainterPathStroker stroker;
    stroker.setWidth(2 * by);
    stroker.setJoinStyle(Qt::RoundJoin);
    QPainterPath result = stroker.createStroke(outline).united(outline);
    result.setFillRule(Qt::WindingFill);
    return result.simplified();
}

} // namespace

void paintHoverRing(QPainter &painter, const Stage &stage, const NodeShape &shape)
{
    const theme::Theme &theme = stage.theme;
    const QColor accent = theme.color(u"accent"_s);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, 2 * theme.outlineScale()));
    painter.drawPath(grown(stage, shape, 2));
    painter.setPen(QPen(theme::mix(accent, theme.color(stage.art->canvas), 0.55), 2 * theme.outlineScale()));
    painter.drawPath(grown(stage, shape, 6));
}

void paintFocusRing(QPainter &painter, const Stage &stage, const NodeShape &shape)
{
    const QPainterPath ring = grown(stage, shape, gap + focusWidth);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(stage.theme.color(u"focusGap"_s), focusWidth + 2 * gap, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(ring);
    QPen dashes(stage.theme.color(u"focus"_s), focusWidth, Qt::SolidLine, Qt::FlatCap);
    dashes.setDashPattern({3, 2});
    painter.setPen(dashes);
    painter.drawPath(ring);
}

QRectF ringBox(const Stage &stage, const NodeShape &shape)
{
    constexpr double reach = 12;
    return stage.camera.toPane().mapRect(shape.outline.boundingRect()).adjusted(-reach, -reach, reach, reach);
}

} // namespace relief::scene
