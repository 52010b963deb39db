// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the kinds of meters have in common. Logical pixels.

#include "theme/theme.h"

#include <QRectF>

class QPainter;

namespace relief::scene {

double textWidth(const QFont &font, const QString &text);
QFont titleFont(const theme::Theme &theme);

/// Ten blocks, `share` of them filled.
void paintBlocks(QPainter &painter, const theme::Theme &theme, const QRectF &row, double share, const QColor &fill);

/// In the place of what shows a value, where none is known: neither full nor empty.
void paintUnknown(QPainter &painter, const theme::Theme &theme, const QRectF &room);

/// Words below a tick, moved in where they would stick out.
void paintBefore(QPainter &painter, const theme::Theme &theme, const QString &text, double x, double baseline,
    double left, double right);

} // namespace relief::scene
