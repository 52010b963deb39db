// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The shapes of a plot's curves, in scene units. Where a curve is not known any more they end.

#include "scene/plot_curves.h"
#include "scene/scene_art.h"

#include <QPainterPath>
#include <QPolygonF>

#include <vector>

namespace relief::scene {

/// The stretches in which there is some: nothing is drawn where a medicine was not given yet.
std::vector<QPolygonF> stretches(const PlotArt &plot, const PlotArt::Quantity &quantity, const PlotCurve &curve);

QPainterPath linePath(const std::vector<QPolygonF> &stretches);
QPainterPath areaPath(const std::vector<QPolygonF> &stretches, double base);

/// Breaths: the more there is of it, the faster and deeper.
QPainterPath wavePath(const PlotArt &plot, const PlotArt::Quantity &quantity, const PlotCurve &curve);

} // namespace relief::scene
