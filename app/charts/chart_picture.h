// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A whole chart as one picture: everything but the cursor.

#include "charts/chart_layout.h"
#include "theme/artwork.h"

#include <QPicture>
#include <QPixmap>

class QPainter;

namespace relief::charts {

class ChartPicture {
public:
    /// Of cleaned data.
    QPixmap draw(
        const session::ChartData &data, const theme::Theme &theme, const LayoutSpace &space, const ChartLayout &layout);

    /// The same on any device, in device-independent pixels: words stay words.
    void paint(QPainter &painter, const session::ChartData &data, const theme::Theme &theme, const LayoutSpace &space,
        const ChartLayout &layout);

private:
    theme::Artwork m_artwork{2LL * 1024 * 1024};
};

/// A chart without its cursor, drawn once and then to be played on any device, in any thread. Qt Charts itself wants
/// the thread of the windows.
QPicture recordedChart(
    const session::ChartData &data, const theme::Theme &theme, const QSize &size, Qt::LayoutDirection direction);

/// A sample of a line, as in the key and beside the numbers at the cursor.
void paintLineSample(QPainter &painter, const theme::Theme &theme, const session::ChartLine &line, const QRectF &box);

} // namespace relief::charts
