// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A plot as two pictures, what has been and what is to come; the playhead uncovers the one and covers the other, so
// that no curve is drawn in a frame.

#include "scene/plot_curves.h"
#include "scene/sprite_set.h"

class QPainter;

namespace relief::scene {

/// Everything a plot may draw on, logical pixels of the pane.
QRectF plotBox(const Stage &stage, const PlotArt &plot);

/// Where the minutes stand.
QRectF axisBox(const Stage &stage, const PlotArt &plot);

/// Curves and doses; device pixels. Past: solid; otherwise dotted, with empty dose marks.
void paintCurves(QPainter &painter, const Stage &stage, SpriteSet &sprites, const PlotArt &plot,
    const PlotCurves &curves, bool past);

/// An upright line at a time, with its minutes; device pixels.
void paintPlayhead(QPainter &painter, const Stage &stage, const PlotArt &plot, double minutes);

/// All that the playhead touches, logical pixels.
QRectF playheadBox(const Stage &stage, const PlotArt &plot, double minutes);

/// The playhead's place, logical pixels.
double playheadX(const Stage &stage, const PlotArt &plot, double minutes);

} // namespace relief::scene
