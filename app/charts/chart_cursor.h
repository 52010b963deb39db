// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The cursor of a chart: an upright line, the value of every line beside it, and where it stands.

#include "charts/chart_layout.h"

class QPainter;

namespace relief::charts {

/// The number of one line.
struct CursorValue {
    size_t line = 0;
    QPointF dot;
    PlacedText label;
    QRectF sampleBox; ///< empty if the chart has one line only
};

/// Where the parts of a cursor lie. Two of them are alike if they look alike.
struct ChartCursor {
    double x = 0; ///< on a whole device pixel
    PlacedText place;
    std::vector<QRectF> covered; ///< numbers of the axis that it would cut in two: left out while it stands there
    std::vector<CursorValue> values;

    QRect bounds(const QRectF &plot, const theme::Theme &theme) const; ///< everything it paints
};

bool looksLike(const ChartCursor &a, const ChartCursor &b);

/// Of cleaned data with a plot.
ChartCursor cursorAt(const session::ChartData &data, const theme::Theme &theme, const LayoutSpace &space,
    const ChartLayout &layout, double at);

void paintCursor(QPainter &painter, const session::ChartData &data, const theme::Theme &theme, const QRectF &plot,
    const ChartCursor &cursor, bool hasFocus);

} // namespace relief::charts
