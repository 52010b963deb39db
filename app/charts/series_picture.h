// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lines and bands of a chart, drawn by Qt Charts.

#include "charts/bare_chart.h"
#include "session/chart_data.h"
#include "theme/theme.h"

namespace relief::charts {

/// Cleaned data only.
void paintSeries(QPainter &painter, const session::ChartData &data, const theme::Theme &theme, const QSize &widget,
    const QRectF &plot);

} // namespace relief::charts
