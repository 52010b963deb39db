// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/row_picture.h"

#include "charts/chart_look.h"
#include "charts/thinning.h"

#include <QPainter>
#include <QPen>

#include <cmath>

namespace relief::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr double sideMargin = 8;     ///< room for the dot at both ends of the time
constexpr double rowMargin = 4;      ///< rows without space between them let the line of now run through
constexpr double lineRoom = 3;       ///< half a line at 0 and at 1 stays inside the frame
constexpr double leastVisible = 0.1; ///< pixels a point may be off the line
constexpr double longestPiece = 16;  ///< pixels
constexpr double dotLength = 3;
constexpr double dotGap = 3;

QPixmap blank(const RowLayout &layout)
{
    QPixmap pixmap((QSizeF(layout.size) * layout.pixelRatio).toSize());
    pixmap.setDevicePixelRatio(layout.pixelRatio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

QRectF RowLayout::frame() const
{
    return QRectF({}, QSizeF(size)).adjusted(sideMargin, rowMargin, -sideMargin, -rowMargin);
}

QRectF RowLayout::plot() const
{
    return frame().adjusted(0, lineRoom, 0, -lineRoom);
}

void RowPicture::setLook(const theme::Theme &theme, const QString &signal)
{
    m_theme = theme;
    m_signal = signal;
}

void RowPicture::draw(const session::Curve &curve, double spanMin, const RowLayout &layout)
{
    const QRectF plot = layout.plot();
    const QList<QPointF> points = thinned(curve, spanMin, static_cast<int>(plot.width() / 2));
    // Qt's rasterizer takes time with the square of a flat line's length, so many short pieces are better than one.
    m_curve.setPoints(simplified(points, leastVisible / plot.height(), longestPiece * spanMin / plot.width()), spanMin);

    QColor below = lineColor();
    below.setAlphaF(m_theme.outlineScale() > 1 ? 0.2F : 0.12F);
    m_past = ground(layout);
    m_future = m_past;
    QPainter onPast(&m_past);
    m_curve.fillBelow(onPast, below, plot);
    const QPen solid(lineColor(), 2.5 * m_theme.outlineScale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    m_curve.drawLine(onPast, solid, layout.size, plot);
    onPast.end();
    QPainter(&m_future).drawPixmap(0, 0, dotted(layout));
}

QColor RowPicture::groundColor() const
{
    return theme::mix(m_theme.color(u"surface"_s), m_theme.color(u"bg"_s), 0.5);
}

QColor RowPicture::lineColor() const
{
    return charts::lineColor(m_theme, m_signal, groundColor());
}

/// What past and future have in common: the frame, and lines at 25, 50 and 75 percent.
QPixmap RowPicture::ground(const RowLayout &layout) const
{
    const QColor line = m_theme.color(u"line"_s);
    const QRectF plot = layout.plot();
    QPixmap pixmap = blank(layout);
    QPainter painter(&pixmap);
    painter.fillRect(layout.frame().adjusted(1, 1, -1, -1), groundColor());
    painter.setPen(QPen(theme::mix(line, groundColor(), 0.4), 1));
    for (const double share : {0.25, 0.5, 0.75}) {
        const double y = std::floor(plot.bottom() - share * plot.height()) + 0.5;
        painter.drawLine(QPointF(plot.left() + 1, y), QPointF(plot.right() - 1, y));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.drawRoundedRect(layout.frame().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    return pixmap;
}

/// The curve as it will be: the line with gaps cut into it, which takes a fourth of the time of a dashed pen.
QPixmap RowPicture::dotted(const RowLayout &layout)
{
    const QRectF plot = layout.plot();
    const QColor color = m_theme.outlineScale() > 1 ? lineColor() : theme::mix(lineColor(), groundColor(), 0.25);
    const QPen pen(color, 2 * m_theme.outlineScale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    QPixmap pixmap = blank(layout);
    QPainter painter(&pixmap);
    m_curve.drawLine(painter, pen, layout.size, plot);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    const int gaps = static_cast<int>(plot.width() / (dotLength + dotGap)) + 1;
    for (int i = 0; i < gaps; ++i) {
        const double x = plot.left() + dotLength + i * (dotLength + dotGap);
        painter.fillRect(QRectF(x, 0, dotGap, layout.size.height()), Qt::transparent);
    }
    return pixmap;
}

} // namespace relief::charts
