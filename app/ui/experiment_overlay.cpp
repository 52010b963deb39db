// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment_overlay.h"

#include "ui/pictures.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int glyphSize = 18;
constexpr double dotRoom = 6; ///< the dot on the curve is not covered
constexpr double runHeight = 4;

} // namespace

CurvesOverlay::CurvesOverlay(charts::TimeChart *chart) : QWidget(chart), m_chart(chart)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void CurvesOverlay::setLook(const Look &look)
{
    m_look = look;
    m_glyphs.fill({});
    update();
}

void CurvesOverlay::setShown(const ExperimentCurves::Shown &shown)
{
    m_shown = shown;
    update();
}

void CurvesOverlay::setMarks(const std::vector<session::DoseMark> &marks)
{
    m_marks = marks;
    update();
}

void CurvesOverlay::setSeen(double minutes)
{
    const int before = qRound(x(m_seen));
    m_seen = minutes;
    const int after = qRound(x(m_seen));
    if (before != after) {
        const int reach = qRound(dotRoom) + 2;
        update(QRect(std::min(before, after) - reach, 0, std::abs(after - before) + 2 * reach, height()));
    }
}

/// As the chart's.
QColor CurvesOverlay::groundColor() const
{
    return theme::mix(m_look.theme.color(u"surface"_s), m_look.theme.color(u"bg"_s), 0.5);
}

double CurvesOverlay::x(double minutes) const
{
    const QRectF plot = m_chart->plotRect();
    return plot.left() + plot.width() * std::clamp(minutes / m_shown.spanMin, 0.0, 1.0);
}

double CurvesOverlay::y(double value) const
{
    const QRectF plot = m_chart->plotRect();
    return plot.bottom() - plot.height() * std::clamp(value, 0.0, 1.0);
}

/// Where the run lies, as a line below the curve.
void CurvesOverlay::paintRun(QPainter &painter) const
{
    const double top = m_chart->plotRect().bottom() - runHeight + 2;
    const auto paint = [&](double from, double to, const QString &color) {
        painter.fillRect(QRectF(x(from), top, x(to) - x(from), runHeight), m_look.theme.color(color));
    };
    paint(m_shown.otherFromMin, m_shown.otherToMin, u"line"_s);
    paint(m_shown.fromMin, m_shown.toMin, u"ctrl"_s);
}

void CurvesOverlay::paintOther(QPainter &painter) const
{
    const session::Curve &other = m_shown.other;
    if (other.values.empty()) {
        return;
    }
    QPolygonF line;
    for (size_t i = 0; i < other.minutes.size(); ++i) {
        line << QPointF(x(other.minutes[i]), y(other.values[i]));
    }
    QPen pen(m_look.theme.color(u"ink2"_s), 2 * m_look.theme.outlineScale());
    pen.setDashPattern({5, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

/// Where a curve ends because no model goes on, these words do.
void CurvesOverlay::paintAfter(QPainter &painter) const
{
    const session::Curve &curve = m_shown.curve;
    if (!curve.after.isEmpty()) {
        const double end = curve.minutes.empty() ? 0 : curve.minutes.back();
        const QRectF plot = m_chart->plotRect();
        painter.setPen(m_look.theme.color(u"ink1"_s));
        painter.drawText(QRectF(QPointF(x(end) + dotRoom, plot.top()), plot.bottomRight()),
            Qt::AlignCenter | Qt::TextWordWrap, curve.after);
    }
}

void CurvesOverlay::paintCover(QPainter &painter) const
{
    const QRectF plot = m_chart->plotRect();
    const QRectF cover(QPointF(x(m_seen) + dotRoom, plot.top() - 1), QPointF(plot.right() - 1, plot.bottom() + 1));
    if (cover.width() <= 0) {
        return;
    }
    painter.fillRect(cover, groundColor());
    painter.fillRect(QRectF(plot.right() - 1, plot.top(), 1, plot.height()), m_look.theme.color(u"line"_s));
    painter.fillRect(QRectF(plot.right(), plot.top() - 1, dotRoom, plot.height() + 2),
        m_look.theme.color(u"surface"_s)); // the line's end reaches over the frame
}

/// Over the marks, which it may meet.
void CurvesOverlay::paintHint(QPainter &painter) const
{
    const QRectF plot = m_chart->plotRect();
    const QRectF free(QPointF(x(m_seen) + dotRoom, plot.top()), plot.bottomRight());
    if (!m_shown.hint.isEmpty() && free.width() > 0) {
        const QRectF box = painter.boundingRect(free, Qt::AlignCenter | Qt::TextWordWrap, m_shown.hint);
        painter.fillRect(box.adjusted(-8, -1, 8, 1) & free, groundColor());
        painter.setPen(m_look.theme.color(u"ink1"_s));
        painter.drawText(free, Qt::AlignCenter | Qt::TextWordWrap, m_shown.hint);
    }
}

void CurvesOverlay::paintMark(QPainter &painter, const session::DoseMark &mark)
{
    QPixmap &glyph = m_glyphs.at(static_cast<size_t>(mark.group));
    if (glyph.isNull()) {
        glyph = symbol(m_look, symbolOf(mark.group), glyphSize, devicePixelRatioF());
    }
    const QRectF plot = m_chart->plotRect();
    const double at = std::round(x(mark.startMin)) + 0.5;
    if (mark.endMin > mark.startMin) { // an infusion is a bar as long as it runs
        painter.fillRect(QRectF(at, plot.top() + 2, x(mark.endMin) - at, 4), m_look.theme.fill(symbolOf(mark.group)));
    }
    painter.setPen(QPen(m_look.theme.color(u"ink2"_s), 1, Qt::DashLine));
    painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    const QSizeF size = glyph.deviceIndependentSize();
    painter.drawPixmap(QPointF(std::round(at - size.width() / 2), std::round(plot.top() + 1)), glyph);
}

void CurvesOverlay::paintEvent(QPaintEvent *)
{
    if (m_look.artwork == nullptr) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.theme.font(theme::TextRole::Smallest));
    paintOther(painter);
    paintAfter(painter);
    paintCover(painter);
    paintRun(painter);
    for (const session::DoseMark &mark : m_marks) {
        if (mark.startMin <= m_shown.spanMin) {
            paintMark(painter, mark);
        }
    }
    paintHint(painter);
}

} // namespace relief::ui
