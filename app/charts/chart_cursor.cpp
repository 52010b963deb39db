// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_cursor.h"

#include "charts/chart_look.h"
#include "charts/chart_picture.h"
#include "charts/clean_chart.h"
#include "charts/label_spread.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace relief::charts {

using namespace Qt::StringLiterals;
using theme::TextRole;

namespace {

constexpr double dotRadius = 4.5;
constexpr int gap = 12; ///< between the line and the numbers
constexpr int inside = 6;
constexpr int sampleWidth = 24;
constexpr double ringReach = 5; ///< of the focus ring around the place

PlacedText placeOf(
    const ChartAxes &axes, const theme::Theme &theme, const LayoutSpace &space, const QRectF &plot, double x, double at)
{
    const QString text = axes.xText(at);
    const QFontMetricsF font(theme.font(TextRole::Label));
    const double wide = font.horizontalAdvance(text) + 2 * theme.px(8);
    const double most = std::max(0.0, space.size.width() - wide - ringReach);
    const double left = std::clamp(x - wide / 2, std::min(ringReach, most), most);
    return {QRectF(left, plot.bottom() + theme.px(4), wide, font.height() + theme.px(2)), text};
}

/// The numbers in one column beside the line, on the side that has room.
void placeValues(ChartCursor *cursor, const theme::Theme &theme, const QRectF &plot)
{
    const QFontMetricsF font(theme.font(TextRole::Label));
    const bool hasSamples = cursor->values.size() > 1;
    const double sample = hasSamples ? theme.px(sampleWidth + inside) : 0;
    const double height = font.height() + 2;
    double wide = 0;
    std::vector<WantedPlace> wanted;
    for (const CursorValue &value : cursor->values) {
        wide = std::max(wide, std::ceil(font.horizontalAdvance(value.label.text)) + 2);
        wanted.push_back({value.dot.y(), height});
    }
    const double all = wide + sample + 2 * theme.px(inside);
    const bool isLeft = cursor->x + theme.px(gap) + all > plot.right();
    const double left = isLeft ? cursor->x - theme.px(gap) - all : cursor->x + theme.px(gap);
    const std::vector<double> middles = spreadOut(wanted, plot.top(), plot.bottom());
    for (size_t i = 0; i < middles.size(); ++i) {
        CursorValue &value = cursor->values[i];
        value.label.box = QRectF(left, std::round(middles[i] - height / 2), all, height);
        if (hasSamples) {
            value.sampleBox =
                QRectF(left + theme.px(inside), value.label.box.top(), theme.px(sampleWidth), value.label.box.height());
        }
    }
}

} // namespace

ChartCursor cursorAt(const session::ChartData &data, const theme::Theme &theme, const LayoutSpace &space,
    const ChartLayout &layout, double at)
{
    const ChartAxes axes(data);
    const QRectF &plot = layout.plot;
    ChartCursor cursor;
    const double share = std::clamp(axes.x().share(at), 0.0, 1.0);
    cursor.x = std::round((plot.left() + plot.width() * share) * space.pixelRatio) / space.pixelRatio;
    cursor.place = placeOf(axes, theme, space, plot, cursor.x, at);
    for (const PlacedTick &tick : layout.xTicks) {
        if (tick.label.box.intersects(cursor.place.box.adjusted(-3, 0, 3, 0)))
            cursor.covered.push_back(tick.label.box);
    }
    for (size_t i = 0; i < data.lines.size(); ++i) {
        const auto y = valueOf(data.lines[i].x, data.lines[i].y, at);
        if (!y)
            continue;
        const double height = std::clamp(yIn(plot, axes, *y), plot.top(), plot.bottom());
        cursor.values.push_back({i, QPointF(cursor.x, height), {{}, axes.yText(*y)}, {}});
    }
    placeValues(&cursor, theme, plot);
    return cursor;
}

QRect ChartCursor::bounds(const QRectF &plot, const theme::Theme &theme) const
{
    const double reach = dotRadius + 2 * theme.outlineScale();
    QRectF all(x - reach, plot.top() - reach, 2 * reach, plot.height() + 2 * reach);
    all |= place.box.adjusted(-ringReach, -ringReach, ringReach, ringReach);
    for (const CursorValue &value : values)
        all |= value.label.box;
    for (const QRectF &number : covered)
        all |= number;
    return all.toAlignedRect().adjusted(-1, -1, 1, 1);
}

bool looksLike(const ChartCursor &a, const ChartCursor &b)
{
    const auto isSame = [](const CursorValue &one, const CursorValue &other) {
        return one.line == other.line && one.label.text == other.label.text
               && std::abs(one.dot.y() - other.dot.y()) < 0.25;
    };
    return std::abs(a.x - b.x) < 1e-6 && a.place.text == b.place.text
           && std::equal(a.values.begin(), a.values.end(), b.values.begin(), b.values.end(), isSame);
}

void paintCursor(QPainter &painter, const session::ChartData &data, const theme::Theme &theme, const QRectF &plot,
    const ChartCursor &cursor, bool hasFocus)
{
    const QColor ground = theme.color(u"surface"_s);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QRectF &number : cursor.covered)
        painter.fillRect(number.adjusted(-1, 0, 1, 0), ground);
    painter.setPen(QPen(theme.color(u"ink1"_s), 2));
    painter.drawLine(QPointF(cursor.x, plot.top()), QPointF(cursor.x, cursor.place.box.top()));
    painter.setFont(theme.font(TextRole::Label));
    for (const CursorValue &value : cursor.values) {
        painter.setPen(QPen(theme.color(theme.outlineScale() > 1 ? u"ctrl"_s : u"line"_s), 1));
        painter.setBrush(ground);
        painter.drawRoundedRect(value.label.box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    for (const CursorValue &value : cursor.values) {
        const session::ChartLine &line = data.lines[value.line];
        if (!value.sampleBox.isEmpty())
            paintLineSample(painter, theme, line, value.sampleBox);
        painter.setPen(textColor(theme, line.token));
        painter.drawText(value.label.box.adjusted(0, 0, -theme.px(inside), 0),
            Qt::AlignAbsolute | Qt::AlignRight | Qt::AlignVCenter, value.label.text);
        painter.setPen(QPen(lineColor(theme, line.token, ground), 2.5));
        painter.setBrush(ground);
        painter.drawEllipse(value.dot, dotRadius, dotRadius);
    }
    const double radius = theme.px(6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(u"accent"_s));
    painter.drawRoundedRect(cursor.place.box, radius, radius);
    painter.setPen(theme.color(u"onAccent"_s));
    painter.drawText(cursor.place.box, Qt::AlignCenter, cursor.place.text);
    if (hasFocus) {
        constexpr double away = 3.5; // a gap of 2 and a ring of 3
        painter.setPen(QPen(theme.color(u"focus"_s), 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cursor.place.box.adjusted(-away, -away, away, away), radius + away, radius + away);
    }
}

} // namespace relief::charts
