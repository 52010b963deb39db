// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/clearance.h"

#include "scene/sprite_set.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace relief::scene {

namespace {

constexpr double gap = 2;       // logical pixels between a particle and a line
constexpr double fadeOver = 12; // logical pixels

QRectF scaled(const QRectF &box, double factor)
{
    return {box.topLeft() * factor, box.size() * factor};
}

double distance(const QPointF &at, const QRectF &box)
{
    const double x = std::max({box.left() - at.x(), 0.0, at.x() - box.right()});
    const double y = std::max({box.top() - at.y(), 0.0, at.y() - box.bottom()});
    return std::sqrt(x * x + y * y);
}

double distance(const QPointF &at, const QLineF &line)
{
    const QPointF along = line.p2() - line.p1();
    const double square = QPointF::dotProduct(along, along);
    const double part = square > 0 ? std::clamp(QPointF::dotProduct(at - line.p1(), along) / square, 0.0, 1.0) : 0.0;
    const QPointF away = at - (line.p1() + along * part);
    return std::sqrt(QPointF::dotProduct(away, away));
}

} // namespace

Clearance::Clearance(const Lettering &lettering, double pixelRatio) : m_pixelRatio(pixelRatio)
{
    for (const LetteredLabel &label : lettering.labels) {
        m_boxes.push_back(scaled(label.box, pixelRatio));
        if (label.leader) {
            m_leaders.push_back({{label.leader->p1() * pixelRatio, label.leader->p2() * pixelRatio}, label.node});
        }
    }
    for (const LetteredTag &tag : lettering.tags) {
        m_boxes.push_back(scaled(tag.box, pixelRatio));
    }
    for (const LetteredCard &card : lettering.cards.cards) {
        m_boxes.push_back(scaled(card.box, pixelRatio));
    }
    for (const LetteredMeter &meter : lettering.meters) {
        m_boxes.push_back(scaled(meter.box, pixelRatio));
    }
}

int Clearance::fadeAt(const QPointF &at, double radius, int node, int otherNode) const
{
    double nearest = std::numeric_limits<double>::max();
    for (const QRectF &box : m_boxes) {
        nearest = std::min(nearest, distance(at, box));
    }
    for (const Leader &leader : m_leaders) {
        const bool own = leader.node >= 0 && (leader.node == node || leader.node == otherNode);
        const bool travels = otherNode >= 0;
        const bool namesIt = own && (travels || distance(at, QRectF(leader.line.p2(), QSizeF(0, 0))) <= radius);
        nearest = namesIt ? nearest : std::min(nearest, distance(at, leader.line));
    }
    const double room = (nearest - radius - gap * m_pixelRatio) / (fadeOver * m_pixelRatio);
    return static_cast<int>(std::ceil(std::clamp(room, 0.0, 1.0) * opaque));
}

} // namespace relief::scene
