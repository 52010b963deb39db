// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/tag_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

// in sizes of the text
constexpr double height = 1.95;
constexpr double medicineWidth = 1.5;
constexpr double directionWidth = 1.05;
constexpr double padding = 0.6;

QFont tagFont(const theme::Theme &theme)
{
    QFont font = theme.font(theme::TextRole::Sublabel);
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintDirection(
    QPainter &painter, session::Change::Direction direction, const QPointF &middle, double a, const QColor &color)
{
    using Direction = session::Change::Direction;
    const double x = middle.x();
    const double y = middle.y();
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    switch (direction) {
    case Direction::Down:
        painter.drawPolygon(QPolygonF{{x - a, y - a * 0.75}, {x + a, y - a * 0.75}, {x, y + a * 0.95}});
        break;
    case Direction::Up:
        painter.drawPolygon(QPolygonF{{x - a, y + a * 0.75}, {x + a, y + a * 0.75}, {x, y - a * 0.95}});
        break;
    case Direction::Stopped:
        painter.setPen(QPen(color, 2.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(x - a * 0.8, y - a * 0.8), QPointF(x + a * 0.8, y + a * 0.8));
        painter.drawLine(QPointF(x - a * 0.8, y + a * 0.8), QPointF(x + a * 0.8, y - a * 0.8));
        break;
    case Direction::Same:
        painter.setPen(QPen(color, 2.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(x - a, y - a * 0.45), QPointF(x + a, y - a * 0.45));
        painter.drawLine(QPointF(x - a, y + a * 0.45), QPointF(x + a, y + a * 0.45));
    }
}

/// The medicine's symbol so many pixels high; the drawings are about 28 units high.
void paintMedicine(QPainter &painter, const Stage &stage, const QString &medicine, const QPointF &middle, double pixels)
{
    const QString file = u"symbols/%1.svg"_s.arg(medicine);
    const Symbol *symbol = stage.symbols->find(medicine);
    if (symbol == nullptr) {
        return;
    }
    painter.save();
    painter.translate(middle);
    painter.scale(pixels / 28, pixels / 28);
    stage.artwork->paint(painter, file, stage.theme, symbol->viewBox);
    painter.restore();
}

} // namespace

QSizeF tagSize(const theme::Theme &theme, const QString &text)
{
    const QFont font = tagFont(theme);
    const double z = font.pixelSize();
    const double words = QFontMetricsF(font).horizontalAdvance(text);
    return {std::ceil(words + z * (2 * padding + medicineWidth + directionWidth)), std::ceil(z * height)};
}

void paintTag(QPainter &painter, const Stage &stage, const TagWords &tag, const QRectF &box)
{
    const theme::Theme &theme = stage.theme;
    const QString medicine = content::toString(tag.cause);
    const QFont font = tagFont(theme);
    const double z = font.pixelSize();
    const QColor ink = theme.ink(medicine);
    const double border = 1.6 * theme.outlineScale();
    const QRectF frame = box.adjusted(border / 2, border / 2, -border / 2, -border / 2);
    painter.setPen(QPen(ink, border));
    painter.setBrush(theme.soft(medicine));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    double x = box.left() + padding * z + medicineWidth * z / 2;
    paintMedicine(painter, stage, medicine, {x - z * 0.1, box.center().y()}, z * 1.25);
    x += medicineWidth * z / 2 + directionWidth * z / 2;
    paintDirection(painter, tag.direction, {x - z * 0.12, box.center().y()}, z * 0.36, ink);
    x += directionWidth * z / 2;
    painter.setFont(font);
    painter.setPen(theme.isDark() ? theme.color(u"ink1"_s) : ink);
    painter.drawText(QPointF(x, box.center().y() + z * 0.36), tag.text);
}

} // namespace relief::scene
