// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Fewer points for the same picture, and the value of a curve between its points.

#include "session/session.h"

#include <QList>
#include <QPointF>

#include <vector>

namespace relief::charts {

/// The curve from its start to `spanMin` with about `mostPoints` points (x minutes, y value). A longer curve is cut
/// into slices of equal time; each keeps its lowest and highest point in order, so no peak is lost. First and last
/// stay.
QList<QPointF> thinned(const session::Curve &curve, double spanMin, int mostPoints);

/// Leaves out points that lie on the straight line between those kept, within `tolerance` of y, as long as those are
/// not more than `longestStep` apart in x: a calm curve needs few.
QList<QPointF> simplified(const QList<QPointF> &points, double tolerance, double longestStep);

/// Between two points on the straight line, outside the curve its nearest end; 0 for an empty curve.
double valueAt(const session::Curve &curve, double minutes);
double valueAt(const std::vector<double> &x, const std::vector<double> &y, double at);

} // namespace relief::charts
