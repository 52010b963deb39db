// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/edge_line.h"

#include <QPainter>

namespace relief::scene {

namespace {

/// Curved a little, so that lines between the same parts in both directions stay apart.
QPainterPath plainPath(const QPointF &from, const QPointF &to)
{
    constexpr double bend = 0.12;
    const QPointF along = to - from;
    const QPointF middle = (from + to) / 2 + QPointF(along.y(), -along.x()) * bend;
    QPainterPath path(from);
    path.quadTo(middle, to);
    return path;
}

} // namespace

content::Certainty certaintyOf(const content::Diagram &diagram, int from, int to)
{
    if (from >= 0 && to >= 0) {
        for (const content::Edge &edge : diagram.edges) {
            if (edge.from == diagram.nodes[static_cast<size_t>(from)].id
                && edge.to == diagram.nodes[static_cast<size_t>(to)].id) {
                return edge.certainty;
            }
        }
    }
    return content::Certainty::Established;
}

void setDashes(QPen *pen, double on, double off)
{
    pen->setDashPattern({on / pen->widthF(), off / pen->widthF()});
}

void setLine(QPen *pen, content::Certainty certainty, double scale)
{
    if (certainty == content::Certainty::Hypothesis) {
        setDashes(pen, 9 * scale, 7 * scale);
    } else if (certainty == content::Certainty::Contested) {
        setDashes(pen, 2 * scale, 8 * scale);
    }
}

void paintInfluence(
    QPainter &painter, const Stage &stage, const QPainterPath &path, content::Certainty certainty, const QColor &color)
{
    constexpr double units = 5;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(stage.theme.color(stage.art->canvas), units + 5, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(path);
    QPen pen(color, stage.stroke(units), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    setLine(&pen, certainty, 1.6);
    painter.setPen(pen);
    painter.drawPath(path);
    painter.save();
    painter.translate(path.pointAtPercent(1));
    painter.rotate(-path.angleAtPercent(1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{{-16, -9}, {2, 0}, {-16, 9}});
    painter.restore();
}

std::vector<QPainterPath> pathsOf(const SceneArt &art, int from, int to)
{
    std::vector<QPainterPath> paths;
    const auto add = [&](int one, int other, const QPainterPath &path) {
        if (one == from && other == to && !path.isEmpty()) {
            paths.push_back(path);
        }
    };
    for (const EdgeArt &edge : art.edges) {
        add(edge.from, edge.to, edge.path);
    }
    for (const FlowArt &flow : art.flows) {
        add(flow.from, flow.to, flow.path);
    }
    for (const LinkArt &link : art.links) {
        add(link.from, link.to, link.path);
    }
    if (paths.empty() && from >= 0 && to >= 0) {
        const QPointF start = art.nodes[static_cast<size_t>(from)].anchor;
        const QPointF end = art.nodes[static_cast<size_t>(to)].anchor;
        if (start != end) {
            paths.push_back(plainPath(start, end));
        }
    }
    return paths;
}

} // namespace relief::scene
