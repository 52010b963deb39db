// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/portal_painter.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

constexpr double badgeUnits = 19;
constexpr double smallestBadge = 14; // logical pixels

double badgeRadius(const Stage &stage)
{
    return std::max(badgeUnits * stage.camera.scale(), smallestBadge);
}

QPointF badgeMiddle(const Stage &stage, const PortalArt &portal)
{
    const double angle = qDegreesToRadians(portal.badgeAngle);
    const QPointF onRing = portal.ring.center + QPointF(std::cos(angle), std::sin(angle)) * portal.ring.radius;
    return stage.camera.toPane().map(onRing);
}

void paintBadge(QPainter &painter, const Stage &stage, const QPointF &middle)
{
    const double k = badgeRadius(stage) / badgeUnits;
    painter.save();
    painter.translate(middle);
    painter.scale(k, k);
    painter.setPen(Qt::NoPen);
    painter.setBrush(stage.theme.color(stage.art->canvas));
    painter.drawEllipse(QPointF(), badgeUnits + 3, badgeUnits + 3);
    painter.setBrush(stage.theme.color(u"accent"_s));
    painter.drawEllipse(QPointF(), badgeUnits, badgeUnits);
    const QColor glass = stage.theme.color(u"onAccent"_s);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(glass, 2.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(QPointF(-2.5, -2.5), 8, 8);
    painter.setPen(QPen(glass, 3.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(3.6, 3.6), QPointF(9.5, 9.5));
    painter.setPen(QPen(glass, 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(-5.8, -2.5), QPointF(0.8, -2.5));
    painter.drawLine(QPointF(-2.5, -5.8), QPointF(-2.5, 0.8));
    painter.restore();
}

} // namespace

void paintPortal(QPainter &painter, const Stage &stage, const PortalArt &portal, PortalLook look, bool leads)
{
    const theme::Theme &theme = stage.theme;
    const QPointF center = stage.camera.toPane().map(portal.ring.center);
    const double radius = portal.ring.radius * stage.camera.scale();
    const double k = std::max(0.6, stage.camera.scale());
    const QColor accent = theme.color(u"accent"_s);
    const QColor canvas = theme.color(stage.art->canvas);
    const auto circle = [&](double grow, const QColor &color, double width, Qt::PenStyle style) {
        QPen pen(color, width, style);
        if (style == Qt::CustomDashLine) {
            pen.setDashPattern({3, 2});
        }
        painter.setPen(pen);
        painter.drawEllipse(center, radius + grow, radius + grow);
    };
    painter.save();
    painter.scale(stage.pixelRatio, stage.pixelRatio);
    painter.setBrush(Qt::NoBrush);
    if (!portal.onHover) {
        circle(5 * k, canvas, 6 * k, Qt::SolidLine);
    }
    circle(0, accent, (look == PortalLook::Idle ? 3.5 : 6) * k, Qt::SolidLine);
    if (look == PortalLook::Hover) {
        circle(9 * k, theme::mix(accent, canvas, 0.6), 3 * k, Qt::SolidLine);
    } else if (look == PortalLook::Focus) {
        circle(8 * k + 2, theme.color(u"focus"_s), 3, Qt::CustomDashLine);
    }
    if (leads) {
        paintBadge(painter, stage, badgeMiddle(stage, portal));
    }
    painter.restore();
}

QRectF badgeBox(const Stage &stage, const PortalArt &portal)
{
    constexpr double smallestTarget = 20; // half of 40 px
    const double reach = std::max(badgeRadius(stage) + 3, smallestTarget);
    const QPointF middle = badgeMiddle(stage, portal);
    return {middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach};
}

} // namespace relief::scene
