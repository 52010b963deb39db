// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/meter_parts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace relief::scene {

using namespace Qt::StringLiterals;
using theme::TextRole;

namespace {

constexpr int blocks = 10;
constexpr double blockGap = 3;

} // namespace

double textWidth(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QFont titleFont(const theme::Theme &theme)
{
    QFont font = theme.font(TextRole::Sublabel);
    font.setWeight(QFont::Medium);
    return font;
}

void paintBlocks(QPainter &painter, const theme::Theme &theme, const QRectF &row, double share, const QColor &fill)
{
    const double block = (row.width() - (blocks - 1) * blockGap) / blocks;
    for (int i = 0; i < blocks; ++i) {
        const QRectF box(row.left() + i * (block + blockGap), row.top(), block, row.height());
        const double filled = std::clamp(share * blocks - i, 0.0, 1.0);
        painter.setPen(filled < 1 ? QPen(theme.color(u"line"_s), 1) : QPen(Qt::NoPen));
        painter.setBrush(theme.color(u"sunken"_s));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        if (filled > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRoundedRect(QRectF(box.topLeft(), QSizeF(block * filled, row.height())), 2, 2);
        }
    }
}

void paintUnknown(QPainter &painter, const theme::Theme &theme, const QRectF &room)
{
    QPen dashes(theme.color(u"ctrl"_s), 1.2 * theme.outlineScale());
    dashes.setDashPattern({4, 4});
    painter.setPen(dashes);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void paintBefore(QPainter &painter, const theme::Theme &theme, const QString &text, double x, double baseline,
    double left, double right)
{
    const QFont font = titleFont(theme);
    const double wide = textWidth(font, text);
    painter.setFont(font);
    painter.setPen(theme.color(u"ink2"_s));
    painter.drawText(QPointF(std::clamp(x - wide / 2, left, std::max(left, right - wide)), baseline), text);
}

} // namespace relief::scene
