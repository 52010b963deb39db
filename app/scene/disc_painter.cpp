// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/disc_painter.h"

#include <QPainter>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

void paintQuestion(QPainter &painter, const QPointF &at, double reach, const QColor &color)
{
    QPainterPath hook(at + QPointF(-0.5, -0.45) * reach);
    hook.cubicTo(at + QPointF(-0.5, -1.2) * reach, at + QPointF(0.62, -1.2) * reach, at + QPointF(0.5, -0.45) * reach);
    hook.cubicTo(at + QPointF(0.45, 0.0) * reach, at + QPointF(0, 0) * reach, at + QPointF(0, 0.42) * reach);
    painter.setPen(QPen(color, 0.3 * reach, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(hook);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(at + QPointF(0, 0.9) * reach, 0.19 * reach, 0.19 * reach);
}

void paintMark(QPainter &painter, DiscArt::Mark mark, const QPointF &at, double reach, const QColor &color)
{
    const double turn = mark == DiscArt::Mark::Up ? -1 : 1;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (mark) {
    case DiscArt::Mark::Down:
    case DiscArt::Mark::Up:
        painter.drawPolygon(QPolygonF{at + QPointF(-reach, -0.72 * reach * turn),
            at + QPointF(reach, -0.72 * reach * turn), at + QPointF(0, 0.92 * reach * turn)});
        return;
    case DiscArt::Mark::Same:
        painter.drawRoundedRect(QRectF(at.x() - reach, at.y() - 0.62 * reach, 2 * reach, 0.46 * reach), 2, 2);
        painter.drawRoundedRect(QRectF(at.x() - reach, at.y() + 0.18 * reach, 2 * reach, 0.46 * reach), 2, 2);
        return;
    case DiscArt::Mark::Unknown:
        paintQuestion(painter, at, reach, color);
        return;
    case DiscArt::Mark::Hidden:
        for (const double x : {-0.7, 0.0, 0.7}) {
            painter.drawEllipse(at + QPointF(x * reach, 0), 0.2 * reach, 0.2 * reach);
        }
    }
}

} // namespace

void paintDisc(QPainter &painter, const Stage &stage, const DiscArt &disc, const QPointF &at, double radius)
{
    const bool hidden = !disc.marks.empty() && disc.marks.front() == DiscArt::Mark::Hidden;
    const QColor accent = stage.theme.color(hidden ? u"ctrl"_s : u"accent"_s);
    QPen outline(accent, stage.stroke(2.6));
    if (hidden) {
        outline.setDashPattern({1.5, 2});
    }
    painter.setPen(outline);
    painter.setBrush(stage.theme.color(hidden ? u"bg"_s : u"accentSoft"_s));
    if (disc.square) {
        const double corner = 0.42 * radius;
        painter.drawRoundedRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), corner, corner);
    } else {
        painter.drawEllipse(at, radius, radius);
    }
    const double k = std::min(1.0, radius / 17);
    if (disc.marks.size() == 1) {
        paintMark(painter, disc.marks.front(), at, 11 * k, accent);
    } else if (disc.marks.size() > 1) {
        const double half = 9 * k;
        paintMark(painter, disc.marks[0], at - QPointF(half, 0), 7.6 * k, accent);
        paintMark(painter, disc.marks[1], at + QPointF(half, 0), 6.6 * k, accent);
        painter.setPen(QPen(accent, stage.stroke(1.6)));
        painter.drawLine(at - QPointF(0, 11 * k), at + QPointF(0, 11 * k));
    }
}

void paintLinkMark(QPainter &painter, const Stage &stage, const LinkArt &link)
{
    const QColor ink = stage.theme.color(u"ink1"_s);
    const QColor surface = stage.theme.color(u"surface"_s);
    const QPointF at = link.mark;
    const auto bars = [&](const QColor &color) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(at.x() - 7, at.y() - 6, 14, 4), 1.5, 1.5);
        painter.drawRoundedRect(QRectF(at.x() - 7, at.y() + 2.4, 14, 4), 1.5, 1.5);
    };
    if (link.kind == LinkArt::Kind::Agree) {
        painter.setPen(QPen(surface, 3));
        painter.setBrush(ink);
        painter.drawEllipse(at, 15, 15);
        bars(surface);
        return;
    }
    QPen outline(ink, stage.stroke(2.6), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    painter.setBrush(surface);
    if (link.kind == LinkArt::Kind::Unfinished) {
        outline.setDashPattern({1.6, 1.4});
        painter.setPen(outline);
        painter.drawEllipse(at, 16, 16);
        painter.setPen(QPen(ink, 3.4));
        painter.drawLine(at - QPointF(7, 0), at + QPointF(7, 0));
        return;
    }
    painter.setPen(outline);
    painter.drawPolygon(
        QPolygonF{at + QPointF(0, -19), at + QPointF(19, 0), at + QPointF(0, 19), at + QPointF(-19, 0)});
    bars(ink);
    painter.setPen(QPen(ink, 2.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at + QPointF(5, -10), at + QPointF(-5, 10));
}

} // namespace relief::scene
