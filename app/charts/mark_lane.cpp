// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/mark_lane.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace relief::charts {

namespace {

constexpr int glyphSize = 22;
constexpr int rowHeight = 26;
constexpr int inside = 5;
constexpr size_t mostRows = 3;

struct Span {
    double left;
    double right;
};

/// What is taken of each row, in pixels from the left.
class Rows {
public:
    /// The first row that has room; none if all are full.
    std::optional<size_t> take(const Span &span)
    {
        for (size_t row = 0; row < m_taken.size(); ++row) {
            const bool isFree = std::all_of(m_taken[row].begin(), m_taken[row].end(),
                [&](const Span &other) { return span.right <= other.left || span.left >= other.right; });
            if (isFree) {
                m_taken[row].push_back(span);
                m_used = std::max(m_used, row + 1);
                return row;
            }
        }
        return std::nullopt;
    }

    size_t used() const { return m_used; }

private:
    std::array<std::vector<Span>, mostRows> m_taken;
    size_t m_used = 0;
};

class Lane {
public:
    Lane(const theme::Theme &theme, const PlotEdges &edges, double right, double top)
        : m_theme(theme), m_font(theme.font(theme::TextRole::Small)), m_edges(edges), m_right(right), m_top(top)
    {
    }

    PlacedMark place(size_t index, const QString &text, double from, double to, bool isInfusion)
    {
        PlacedMark placed;
        placed.mark = index;
        placed.x = std::max(from, m_edges.left);
        const double glyph = m_theme.px(glyphSize);
        const double bar = isInfusion ? std::min(to, m_edges.right) : 0;
        const double words = text.isEmpty() ? 0 : std::ceil(m_font.horizontalAdvance(text)) + 2;
        const double left = isInfusion ? placed.x : placed.x - glyph / 2;
        const double glyphEnd = left + glyph;
        double start = glyphEnd + m_theme.px(inside);
        if (isInfusion && start + words + m_theme.px(inside) > bar) // does not fit into the bar
            start = std::max(glyphEnd, bar) + m_theme.px(inside);
        const bool isOnLeft = !isInfusion && start + words > m_right && left - words - m_theme.px(inside) > 0;
        if (isOnLeft)
            start = left - words - m_theme.px(inside);
        const double end = std::max({glyphEnd, bar, isOnLeft ? 0 : start + words});
        const bool hasRoom = words > 0 && start + words <= m_right;
        std::optional<size_t> row;
        if (hasRoom && (row = m_rows.take({std::min(left, start), end + m_theme.px(8)})))
            placed.label = {QRectF(start, y(*row), words, m_theme.px(rowHeight)), text};
        else
            row = m_rows.take({left, std::max(glyphEnd, bar)});
        if (row) {
            placed.glyph = QRectF(left, y(*row) + m_theme.px(rowHeight - glyphSize) / 2.0, glyph, glyph);
            if (isInfusion)
                placed.bar = QRectF(left, y(*row) + 1, std::max(bar - left, glyph), m_theme.px(rowHeight) - 2);
        }
        return placed;
    }

    double bottom() const { return y(m_rows.used()); }

private:
    double y(size_t row) const { return m_top + static_cast<double>(row) * (m_theme.px(rowHeight) + m_theme.px(2)); }

    const theme::Theme &m_theme;
    QFontMetricsF m_font;
    PlotEdges m_edges;
    double m_right;
    double m_top;
    Rows m_rows;
};

} // namespace

std::vector<PlacedMark> markLane(const session::ChartData &data, const ChartAxes &axes, const theme::Theme &theme,
    const PlotEdges &edges, double right, double *top)
{
    std::vector<PlacedMark> placed;
    Lane lane(theme, edges, right, *top);
    const QRectF plot(edges.left, 0, edges.right - edges.left, 1);
    for (size_t i = 0; i < data.marks.size(); ++i) {
        const session::ChartMark &mark = data.marks[i];
        if (mark.start > data.xTo || mark.end < data.xFrom || (data.logarithmicX && !(mark.start > 0)))
            continue;
        placed.push_back(
            lane.place(i, mark.label, xIn(plot, axes, mark.start), xIn(plot, axes, mark.end), mark.end > mark.start));
    }
    if (lane.bottom() > *top)
        *top = lane.bottom() + theme.px(6);
    return placed;
}

} // namespace relief::charts
