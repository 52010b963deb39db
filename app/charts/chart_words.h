// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A chart in words, for those who do not see it.

#include "session/chart_data.h"

#include <QString>

namespace relief::charts {

/// Of cleaned data. Title, what lines there are, their values and the bands at x, their lowest and highest, doses and
/// notes; or the empty text.
QString chartReading(const session::ChartData &data, double x);

/// Only the values at x: "At 24 min, Morphine: 12.3; Naloxone: 0.4.".
QString valuesReading(const session::ChartData &data, double x);

} // namespace relief::charts
