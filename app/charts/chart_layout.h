// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where everything of a chart lies, in device-independent pixels. Values only: tests look at them.

#include "charts/chart_axes.h"
#include "theme/theme.h"

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QString>

#include <optional>

namespace relief::charts {

struct PlotEdges {
    double left = 0;
    double right = 0;

    friend bool operator==(const PlotEdges &, const PlotEdges &) = default;
};

struct LayoutSpace {
    QSize size;
    double pixelRatio = 1;
    bool isRightToLeft = false;     ///< of words; axes run from left to right in every language
    std::optional<PlotEdges> edges; ///< to share the x scale with something above or below; free if empty

    friend bool operator==(const LayoutSpace &, const LayoutSpace &) = default;
};

struct PlacedText {
    QRectF box;
    QString text;
};

/// The name of a line beside its end.
struct EndLabel {
    size_t line = 0;
    QRectF box;
    QPointF end; ///< of the line
};

/// A sample with its meaning, above the plot.
struct KeyEntry {
    enum class Sample { Line, InnerBand, OuterBand };
    Sample sample = Sample::Line;
    size_t line = 0;
    QRectF sampleBox;
    PlacedText label;
};

struct PlacedMark {
    size_t mark = 0;
    QRectF glyph;     ///< empty where there is no room
    QRectF bar;       ///< of an infusion
    PlacedText label; ///< empty where there is no room
    double x = 0;     ///< the start, or the left edge of the plot
};

struct PlacedTick {
    double at = 0; ///< x or y in pixels
    PlacedText label;
};

struct ChartLayout {
    PlacedText title;
    PlacedText yTitle;
    PlacedText xTitle;
    PlacedText notes;
    QRectF plot; ///< empty where the size is too small for a chart
    std::vector<PlacedTick> xTicks;
    std::vector<PlacedTick> yTicks;
    std::vector<EndLabel> endLabels; ///< or lines in the key, never both
    std::vector<KeyEntry> key;
    std::vector<PlacedMark> marks;
};

/// Of cleaned data. The empty text, if there is no line to draw, is set into the notes.
ChartLayout layOut(const session::ChartData &data, const theme::Theme &theme, const LayoutSpace &space);

bool hasPoints(const session::ChartData &data);

double xIn(const QRectF &plot, const ChartAxes &axes, double value);
double yIn(const QRectF &plot, const ChartAxes &axes, double value);

} // namespace relief::charts
