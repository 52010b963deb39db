// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A chart of the model as something to be painted: its words stay words where the format knows them.

#include "output/picture_file.h"
#include "session/chart_data.h"
#include "theme/theme.h"

namespace relief::output {

/// Called in the thread of the windows; what comes back can be painted in any.
PaintedPicture chartPicture(const session::ChartData &data, const theme::Theme &theme = theme::Theme(),
    Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace relief::output
