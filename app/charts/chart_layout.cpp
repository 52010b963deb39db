// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_layout.h"

#include "charts/chart_key.h"
#include "charts/end_labels.h"
#include "charts/mark_lane.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace relief::charts {

using theme::TextRole;

namespace {

constexpr int margin = 4;
constexpr int tickGap = 8;
constexpr int perTick = 40;   ///< height of a plot for each line of the grid
constexpr int leastPlot = 80; ///< height; notes give way
constexpr int scarceHeight = 360;
constexpr int mostYTicks = 6;
constexpr int mostXTicks = 9;

/// As many words as fit.
QString shortened(const QString &text, const QFontMetricsF &font, const QSizeF &room)
{
    QString shown = text;
    for (qsizetype end = text.size(); end > 0; end = text.lastIndexOf(u' ', end - 1)) {
        shown = end < text.size() ? text.first(end) + u'…' : text;
        const QRectF box = font.boundingRect(QRectF(0, 0, room.width(), 10000), Qt::TextWordWrap, shown);
        if (box.height() <= room.height() + 1)
            break;
    }
    return shown;
}

/// Sets one part after the other from the top, and from the bottom.
class Composer {
public:
    Composer(const session::ChartData &data, const theme::Theme &theme, const LayoutSpace &space)
        : m_data(data), m_theme(theme), m_space(space), m_axes(data), m_small(theme.font(TextRole::Small))
    {
    }

    ChartLayout empty()
    {
        setTitle();
        m_layout.notes = {QRectF(px(margin), m_top, width(), m_space.size.height() - m_top - px(margin)), m_data.empty};
        return m_layout;
    }

    /// Empty if the names of the lines do not fit beside them.
    std::optional<ChartLayout> compose(bool isDirect)
    {
        const double room = isDirect ? endLabelRoom(m_data, m_theme, width()) : 0;
        if (isDirect && !(room > 0))
            return std::nullopt;
        setEdges(room);
        setTitle();
        m_layout.key = keyRow(m_data, m_theme, {m_space.isRightToLeft, !isDirect, px(margin), width()}, &m_top);
        setYTitle();
        m_layout.marks = markLane(m_data, m_axes, m_theme, {m_left, m_right}, rightEnd(), &m_top);
        setFoot();
        m_layout.plot = QRectF(QPointF(m_left, m_top), QPointF(m_right, m_bottom));
        if (m_layout.plot.height() < 2 || m_layout.plot.width() < 2) {
            m_layout.plot = {};
            return m_layout;
        }
        setTicks();
        if (isDirect) {
            m_layout.endLabels = endLabels(m_data, m_axes, m_theme, m_layout.plot, rightEnd());
            if (m_layout.endLabels.empty())
                return std::nullopt;
        }
        return m_layout;
    }

private:
    double px(int length) const { return m_theme.px(length); }
    double width() const { return m_space.size.width() - 2 * px(margin); }
    double rightEnd() const { return m_space.size.width() - px(margin); }

    void setEdges(double endLabels)
    {
        if (m_space.edges) {
            m_left = m_space.edges->left;
            m_right = m_space.edges->right;
            return;
        }
        double widest = 0;
        for (int most = 2; most <= mostYTicks; ++most) {
            for (const double tick : m_axes.yTicks(most))
                widest = std::max(widest, m_small.horizontalAdvance(m_axes.yTickText(tick)));
        }
        m_left = std::ceil(px(margin) + widest + px(tickGap));
        m_right = std::floor(rightEnd() - std::max(endLabels, px(12)));
    }

    void setTitle()
    {
        m_top = px(margin);
        if (m_data.title.isEmpty())
            return;
        const double height = QFontMetricsF(m_theme.font(TextRole::Heading3)).height();
        m_layout.title = {QRectF(px(margin), m_top, width(), height), m_data.title};
        setYTitleBeside();
        m_top += height + px(6);
    }

    /// Where height is scarce, the unit stands behind the title.
    void setYTitleBeside()
    {
        const QRectF line = m_layout.title.box;
        const double title =
            std::ceil(QFontMetricsF(m_theme.font(TextRole::Heading3)).horizontalAdvance(m_data.title)) + px(14);
        const double unit = std::ceil(m_small.horizontalAdvance(m_data.yLabel)) + 2;
        if (m_space.size.height() > px(scarceHeight) || m_data.yLabel.isEmpty() || title + unit > line.width()
            || !hasPoints(m_data))
            return;
        m_layout.title.box.setWidth(title);
        QRectF box(line.left() + title, line.top() + px(1), unit, line.height());
        if (m_space.isRightToLeft) {
            m_layout.title.box.moveRight(line.right());
            box.moveRight(line.right() - title);
        }
        m_layout.yTitle = {box, m_data.yLabel};
    }

    void setYTitle()
    {
        if (!m_data.yLabel.isEmpty() && m_layout.yTitle.text.isEmpty()) {
            m_layout.yTitle = {QRectF(px(margin), m_top, width(), m_small.height()), m_data.yLabel};
            m_top += m_small.height() + px(4);
        }
        m_top += px(8); // half of the highest number of the axis
    }

    void setFoot()
    {
        m_bottom = m_space.size.height() - px(margin);
        const double axis = (m_data.overTime ? 1 : 2) * m_small.height() + px(10);
        if (!m_data.notes.isEmpty()) {
            const QString text = m_data.notes.join(u'\n');
            const double needed = m_small.boundingRect(QRectF(0, 0, width(), 10000), Qt::TextWordWrap, text).height();
            const double room = std::min(needed, m_bottom - m_top - axis - px(leastPlot));
            const double height = std::floor((room + 1) / m_small.lineSpacing()) * m_small.lineSpacing();
            if (height > 0) {
                const QRectF box(px(margin), m_bottom - height, width(), height);
                m_layout.notes = {box, shortened(text, m_small, box.size())};
                m_bottom -= height + px(8);
            }
        }
        if (!m_data.overTime && !m_axes.xLabel().isEmpty()) {
            m_bottom -= m_small.height();
            m_layout.xTitle = {QRectF(px(margin), m_bottom, m_right - px(margin), m_small.height()), m_axes.xLabel()};
        }
        m_bottom = std::floor(m_bottom - m_small.height() - px(tickGap));
        m_top = std::ceil(m_top);
    }

    void setTicks()
    {
        const QRectF &plot = m_layout.plot;
        const int rows = std::clamp(static_cast<int>(plot.height() / px(perTick)) + 1, 2, mostYTicks);
        for (const double value : yTickValues(rows)) {
            const double y = yIn(plot, m_axes, value);
            const QRectF box(
                px(margin), y - m_small.height() / 2, plot.left() - px(tickGap) - px(margin), m_small.height());
            m_layout.yTicks.push_back({y, {box, m_axes.yTickText(value)}});
        }
        int most = mostXTicks;
        while (most > 2 && !fits(xTicks(most)))
            --most;
        m_layout.xTicks = xTicks(most);
        if (!fits(m_layout.xTicks)) // too narrow for two numbers
            m_layout.xTicks.clear();
    }

    std::vector<PlacedTick> xTicks(int most) const
    {
        const QRectF &plot = m_layout.plot;
        std::vector<PlacedTick> ticks;
        const std::vector<double> values = m_axes.xTicks(most);
        for (const double &value : values) { // the last one names the unit of time
            const bool isLast = m_data.overTime && &value == &values.back();
            const QString text = isLast ? m_axes.xText(value) : m_axes.xTickText(value);
            const double x = xIn(plot, m_axes, value);
            const double wide = m_small.horizontalAdvance(text) + 2;
            const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, m_space.size.width() - wide));
            ticks.push_back({x, {QRectF(left, plot.bottom() + px(tickGap) - 2, wide, m_small.height()), text}});
        }
        return ticks;
    }

    /// One number alone is no scale.
    std::vector<double> yTickValues(int most) const
    {
        std::vector<double> values = m_axes.yTicks(most);
        for (; values.size() < 2 && most < 2 * mostYTicks; ++most)
            values = m_axes.yTicks(most);
        return values;
    }

    bool fits(const std::vector<PlacedTick> &ticks) const
    {
        for (size_t i = 1; i < ticks.size(); ++i) {
            if (ticks[i].label.box.left() < ticks[i - 1].label.box.right() + px(14))
                return false;
        }
        return true;
    }

    const session::ChartData &m_data;
    const theme::Theme &m_theme;
    const LayoutSpace &m_space;
    ChartAxes m_axes;
    QFontMetricsF m_small;
    ChartLayout m_layout;
    double m_top = 0;
    double m_bottom = 0;
    double m_left = 0;
    double m_right = 0;
};

} // namespace

bool hasPoints(const session::ChartData &data)
{
    return std::any_of(data.lines.begin(), data.lines.end(), [](const auto &line) { return !line.x.empty(); });
}

ChartLayout layOut(const session::ChartData &data, const theme::Theme &theme, const LayoutSpace &space)
{
    if (!hasPoints(data))
        return Composer(data, theme, space).empty();
    if (auto direct = Composer(data, theme, space).compose(true))
        return *std::move(direct);
    return Composer(data, theme, space).compose(false).value_or(ChartLayout{});
}

double xIn(const QRectF &plot, const ChartAxes &axes, double value)
{
    return plot.left() + plot.width() * axes.x().share(value);
}

double yIn(const QRectF &plot, const ChartAxes &axes, double value)
{
    return plot.bottom() - plot.height() * axes.y().share(value);
}

} // namespace relief::charts
