// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/end_labels.h"

#include "charts/label_spread.h"
#include "charts/thinning.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace relief::charts {

namespace {

constexpr double largestShare = 0.27; ///< of the width of the chart
constexpr int widest = 190;
constexpr int gap = 12;    ///< between plot and names
constexpr int between = 4; ///< names
constexpr int most = 8;    ///< names in a column

/// Wrapped at spaces; an empty size if a single word is too long.
QSizeF sizeOf(const QString &name, const QFontMetricsF &font, double room)
{
    const QRectF box = font.boundingRect(QRectF(0, 0, room, 10000), Qt::TextWordWrap, name);
    return box.width() <= room + 0.5 ? QSizeF(std::ceil(box.width()) + 2, std::ceil(box.height())) : QSizeF();
}

} // namespace

double endLabelRoom(const session::ChartData &data, const theme::Theme &theme, double width)
{
    const QFontMetricsF font(theme.font(theme::TextRole::Label));
    const double room = std::min<double>(theme.px(widest), width * largestShare) - theme.px(gap);
    double needed = 0;
    for (const session::ChartLine &line : data.lines) {
        const QSizeF size = sizeOf(line.name, font, room);
        if (size.isEmpty())
            return 0;
        needed = std::max(needed, size.width());
    }
    return needed + theme.px(gap);
}

std::vector<EndLabel> endLabels(
    const session::ChartData &data, const ChartAxes &axes, const theme::Theme &theme, const QRectF &plot, double right)
{
    const QFontMetricsF font(theme.font(theme::TextRole::Label));
    const double left = plot.right() + theme.px(gap);
    std::vector<EndLabel> labels;
    std::vector<WantedPlace> wanted;
    double height = 0;
    for (size_t i = 0; i < data.lines.size(); ++i) {
        const session::ChartLine &line = data.lines[i];
        if (line.x.empty())
            continue;
        const QSizeF size = sizeOf(line.name, font, right - left);
        const double x = std::min(line.x.back(), data.xTo);
        const QPointF end(std::max(plot.left(), xIn(plot, axes, x)),
            std::clamp(yIn(plot, axes, valueAt(line.x, line.y, x)), plot.top(), plot.bottom()));
        const double room = size.height() + theme.px(between);
        height += room;
        if (size.isEmpty() || height > plot.height() || labels.size() == most)
            return {};
        labels.push_back({i, QRectF(QPointF(left, 0), size), end});
        wanted.push_back({end.y(), room});
    }
    const std::vector<double> middles = spreadOut(wanted, plot.top() - font.height() / 2, plot.bottom() + theme.px(4));
    for (size_t i = 0; i < labels.size(); ++i)
        labels[i].box.moveTop(middles[i] - labels[i].box.height() / 2);
    return labels;
}

} // namespace relief::charts
