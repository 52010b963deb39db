// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A whole chart as one picture: everything but the cursor.

#include "charts/chart_layout.h"
#include "theme/artwork.h"

#include <QPixmap>

class QPainter;

namespace relief::charts {

class ChartPicture {
public:
    /// Of cleaned data.
    QPixmap draw(
        const session::ChartData &data, const theme::Theme &theme, const LayoutSpace &space, const ChartLayout &layout);

private:
    theme::Artwork m_artwork{2LL * 1024 * 1024};
};

/// A sample of a line, as in the key and beside the numbers at the cursor.
void paintLineSample(QPainter &painter, const theme::Theme &theme, const session::ChartLine &line, const QRectF &box);

} // namespace relief::charts
