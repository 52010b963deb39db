// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pens and brushes of lines and bands. Nothing is told by color alone.

#include "session/chart_data.h"
#include "theme/theme.h"

#include <QBrush>
#include <QColor>
#include <QPen>

namespace relief::charts {

/// The fill of the meaning, or its ink where the fill is too pale for a line on this ground.
QColor lineColor(const theme::Theme &theme, const QString &token, const QColor &ground);

/// For text in the color of a line.
QColor textColor(const theme::Theme &theme, const QString &token);

/// Solid, dashed or dotted, at least 2.5 pixels wide.
QPen linePen(const theme::Theme &theme, const session::ChartLine &line);

/// One of the two bands of a line: `isInner` is the middle half of people, the other nine in ten.
struct BandLook {
    QPen edge;
    QBrush tint;
    QBrush hatch; ///< on top of the tint, in the contrast themes only
};
BandLook bandLook(const theme::Theme &theme, const QString &token, bool isInner);

QColor gridColor(const theme::Theme &theme);

} // namespace relief::charts
