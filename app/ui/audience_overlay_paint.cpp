// SPDX-License-Identifier: GPL-3.0-or-later
// How spotlight, trail and magnifier look.
#include "scene/diagram_view.h"
#include "ui/audience_overlay.h"
#include "ui/talk.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lensEdge = 6; ///< units, as all lengths here
constexpr double enlarged = 2;
constexpr QColor dim(0, 0, 0, 165);

} // namespace

/// Box by box: a plain fill where the light is not near.
void AudienceOverlay::paintSpotlight(QPainter &painter, const QRegion &region) const
{
    const QRect light = lens();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QRect &box : region) {
        if (!box.intersects(light)) {
            painter.fillRect(box, dim);
            continue;
        }
        QPainterPath shade;
        shade.addRect(box);
        shade.addEllipse(light);
        painter.setClipRect(box);
        painter.fillPath(shade, dim);
    }
    painter.setClipping(false);
}

void AudienceOverlay::paintTrail(QPainter &painter) const
{
    const std::vector<QPointF> &trail = m_talk->trail();
    const auto place = [this, &trail](size_t i) { return QPointF(trail[i].x() * width(), trail[i].y() * height()); };
    painter.setRenderHint(QPainter::Antialiasing);
    QColor color = m_look.theme.color(u"danger"_s);
    for (size_t i = 1; i < trail.size(); ++i) {
        const double age = static_cast<double>(i) / static_cast<double>(trail.size());
        color.setAlphaF(static_cast<float>(age));
        painter.setPen(QPen(color, trailWidth * unit() * (0.4 + 0.6 * age), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(place(i - 1), place(i));
    }
    color.setAlphaF(1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(place(trail.size() - 1), trailWidth * unit(), trailWidth * unit());
}

/// The picture itself draws what is below the lens: pixels on the screen may hold the lens as it was.
void AudienceOverlay::paintMagnifier(QPainter &painter) const
{
    if (m_view == nullptr) {
        return;
    }
    const QRect box = lens();
    const QSize size = (QSizeF(box.size()) / enlarged).toSize();
    QPoint corner = box.center() - QPoint(size.width() / 2, size.height() / 2);
    corner.setX(std::clamp(corner.x(), 0, std::max(0, width() - size.width())));
    corner.setY(std::clamp(corner.y(), 0, std::max(0, height() - size.height())));
    const double ratio = devicePixelRatioF();
    QPixmap below((QSizeF(size) * ratio).toSize());
    below.setDevicePixelRatio(ratio);
    below.fill(m_look.theme.color(u"surface"_s));
    m_view->render(&below, QPoint(), QRegion(QRect(corner, size)), QWidget::RenderFlags());
    const double edge = lensEdge * unit();
    const QRectF inside = QRectF(box).adjusted(edge, edge, -edge, -edge);
    QPainterPath circle;
    circle.addEllipse(inside);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipPath(circle);
    painter.drawPixmap(QRectF(box), below, QRectF(QPointF(), QSizeF(below.size())));
    painter.setClipping(false);
    painter.setPen(QPen(m_look.theme.color(u"ink1"_s), edge));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(inside);
}

} // namespace relief::ui
