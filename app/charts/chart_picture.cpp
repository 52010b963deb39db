// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_picture.h"

#include "charts/chart_look.h"
#include "charts/clean_chart.h"
#include "charts/series_picture.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace relief::charts {

using namespace Qt::StringLiterals;
using theme::TextRole;

namespace {

constexpr int toTheRight = int{Qt::AlignLeft} | int{Qt::AlignAbsolute}; ///< where words run to
constexpr int toTheLeft = int{Qt::AlignRight} | int{Qt::AlignAbsolute};

/// Lines of the grid lie on whole pixels.
double crisp(double at)
{
    return std::floor(at) + 0.5;
}

class Drawing {
public:
    Drawing(QPainter &painter, const session::ChartData &data, const theme::Theme &theme, const LayoutSpace &space,
        const ChartLayout &layout)
        : m_painter(painter), m_data(data), m_theme(theme), m_layout(layout),
          m_start(space.isRightToLeft ? toTheLeft : toTheRight)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void words()
    {
        text(m_layout.title, TextRole::Heading3, u"ink1"_s, m_start | Qt::AlignVCenter, true);
        if (m_layout.plot.isEmpty()) {
            text(m_layout.notes, TextRole::Body, u"ink2"_s, Qt::AlignCenter | Qt::TextWordWrap);
            return;
        }
        text(m_layout.notes, TextRole::Small, u"ink2"_s, m_start | Qt::AlignTop | Qt::TextWordWrap);
        text(m_layout.yTitle, TextRole::Small, u"ink2"_s, toTheRight | Qt::AlignVCenter, true);
        text(m_layout.xTitle, TextRole::Small, u"ink2"_s, toTheLeft | Qt::AlignVCenter, true);
        for (const PlacedTick &tick : m_layout.xTicks)
            text(tick.label, TextRole::Small, u"ink2"_s, Qt::AlignCenter);
        for (const PlacedTick &tick : m_layout.yTicks)
            text(tick.label, TextRole::Small, u"ink2"_s, toTheLeft | Qt::AlignVCenter);
    }

    void grid()
    {
        const QRectF &plot = m_layout.plot;
        m_painter.setPen(QPen(gridColor(m_theme), 1));
        for (const PlacedTick &tick : m_layout.yTicks)
            m_painter.drawLine(QPointF(plot.left(), crisp(tick.at)), QPointF(plot.right(), crisp(tick.at)));
        const ChartAxes axes(m_data);
        const bool crossesZero = m_data.yFrom < 0 && m_data.yTo > 0;
        const double ground = crisp(crossesZero ? yIn(plot, axes, 0) : plot.bottom());
        m_painter.setPen(QPen(m_theme.color(u"ctrl"_s), 1));
        m_painter.drawLine(QPointF(plot.left(), ground), QPointF(plot.right(), ground));
        for (const PlacedTick &tick : m_layout.xTicks) {
            const double x = crisp(std::min(tick.at, plot.right() - 1));
            m_painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + m_theme.px(4)));
        }
    }

    /// Fine lines down from the doses, under everything else.
    void doseLines()
    {
        QPen pen(m_theme.color(u"ctrl"_s), 1);
        pen.setDashPattern({3, 3});
        m_painter.setPen(pen);
        for (const PlacedMark &mark : m_layout.marks) {
            const double from = mark.glyph.isEmpty() ? m_layout.plot.top() : mark.glyph.bottom() + 2;
            m_painter.drawLine(QPointF(crisp(mark.x), from), QPointF(crisp(mark.x), m_layout.plot.bottom()));
        }
    }

    void doses(theme::Artwork &artwork)
    {
        for (const PlacedMark &mark : m_layout.marks) {
            const QString group = content::toString(m_data.marks[mark.mark].group);
            if (!mark.bar.isEmpty()) {
                const double radius = m_theme.px(7);
                m_painter.setPen(QPen(m_theme.ink(group), 1));
                m_painter.setBrush(m_theme.soft(group));
                m_painter.drawRoundedRect(mark.bar.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
            }
            if (!mark.glyph.isEmpty()) { // the shape takes 30 of the 52 units of its drawing
                const double away = mark.glyph.width() * (52.0 / 31 - 1) / 2;
                const QRectF box = mark.bar.isEmpty() ? mark.glyph : mark.glyph.translated(3, 0);
                artwork.paint(
                    m_painter, "symbols/%1.svg"_L1.arg(group), m_theme, box.adjusted(-away, -away, away, away));
            }
            text(mark.label, TextRole::Small, u"ink1"_s, toTheRight | Qt::AlignVCenter);
        }
    }

    void names()
    {
        m_painter.setFont(m_theme.font(TextRole::Label));
        for (const EndLabel &label : m_layout.endLabels) {
            const session::ChartLine &line = m_data.lines[label.line];
            const QPointF to(label.box.left() - m_theme.px(3), label.box.center().y());
            const QPointF from(label.end.x() + m_theme.px(3), label.end.y());
            const bool isFar = std::abs(to.y() - from.y()) > m_theme.px(5) || to.x() - from.x() > m_theme.px(12);
            if (isFar && to.x() > from.x()) {
                m_painter.setPen(QPen(m_theme.color(u"ink3"_s), 1));
                m_painter.drawLine(from, to);
            }
            m_painter.setPen(textColor(m_theme, line.token));
            m_painter.drawText(label.box, toTheRight | Qt::AlignVCenter | Qt::TextWordWrap, line.name);
        }
    }

    void key()
    {
        for (const KeyEntry &entry : m_layout.key) {
            const session::ChartLine &line = m_data.lines[entry.line];
            if (entry.sample == KeyEntry::Sample::Line)
                paintLineSample(m_painter, m_theme, line, entry.sampleBox);
            else
                bandSample(line, entry);
            text(entry.label, TextRole::Small, u"ink1"_s, m_start | Qt::AlignVCenter, true);
        }
    }

private:
    void bandSample(const session::ChartLine &line, const KeyEntry &entry)
    {
        const bool isInner = entry.sample == KeyEntry::Sample::InnerBand;
        const QRectF box = entry.sampleBox.adjusted(0.5, 3.5, -0.5, -3.5);
        const BandLook outer = bandLook(m_theme, line.token, false);
        const BandLook inner = bandLook(m_theme, line.token, true);
        m_painter.setPen(isInner ? inner.edge : outer.edge);
        m_painter.setBrush(outer.tint); // the inner band lies on the outer one, here as in the chart
        m_painter.drawRect(box);
        if (!isInner)
            return;
        m_painter.setPen(Qt::NoPen);
        for (const QBrush &brush : {inner.tint, inner.hatch}) {
            m_painter.setBrush(brush);
            m_painter.drawRect(box);
        }
    }

    void text(const PlacedText &placed, TextRole role, const QString &color, int flags, bool isElided = false)
    {
        if (placed.text.isEmpty() || placed.box.isEmpty())
            return;
        const QFont font = m_theme.font(role);
        m_painter.setFont(font);
        m_painter.setPen(m_theme.color(color));
        m_painter.drawText(placed.box, flags,
            isElided ? QFontMetricsF(font).elidedText(placed.text, Qt::ElideRight, placed.box.width() + 1)
                     : placed.text);
    }

    QPainter &m_painter;
    const session::ChartData &m_data;
    const theme::Theme &m_theme;
    const ChartLayout &m_layout;
    int m_start;
};

} // namespace

QPixmap ChartPicture::draw(
    const session::ChartData &data, const theme::Theme &theme, const LayoutSpace &space, const ChartLayout &layout)
{
    QPixmap pixmap((QSizeF(space.size) * space.pixelRatio).toSize());
    pixmap.setDevicePixelRatio(space.pixelRatio);
    QPainter painter(&pixmap);
    paint(painter, data, theme, space, layout);
    return pixmap;
}

void ChartPicture::paint(QPainter &painter, const session::ChartData &data, const theme::Theme &theme,
    const LayoutSpace &space, const ChartLayout &layout)
{
    painter.fillRect(QRect(QPoint(), space.size), theme.color(u"surface"_s));
    Drawing drawing(painter, data, theme, space, layout);
    if (!layout.plot.isEmpty()) {
        drawing.grid();
        drawing.doseLines();
        paintSeries(painter, data, theme, space.size, layout.plot);
        drawing.doses(m_artwork);
        drawing.names();
        drawing.key();
    }
    drawing.words();
}

QPicture recordedChart(
    const session::ChartData &given, const theme::Theme &theme, const QSize &size, Qt::LayoutDirection direction)
{
    const session::ChartData data = cleaned(given);
    const LayoutSpace space{size, 1, direction == Qt::RightToLeft, {}};
    QPicture record;
    record.setBoundingRect(QRect(QPoint(), size));
    QPainter painter(&record);
    ChartPicture().paint(painter, data, theme, space, layOut(data, theme, space));
    return record;
}

void paintLineSample(QPainter &painter, const theme::Theme &theme, const session::ChartLine &line, const QRectF &box)
{
    const QPen pen = linePen(theme, line);
    const double inset = pen.widthF() / 2;
    painter.setPen(pen);
    painter.drawLine(QPointF(box.left() + inset, box.center().y()), QPointF(box.right() - inset, box.center().y()));
}

} // namespace relief::charts
