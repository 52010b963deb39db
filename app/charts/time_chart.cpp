// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_chart.h"

#include "charts/accessible_chart.h"
#include "charts/curve_picture.h"
#include "charts/thinning.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace relief::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr double sideMargin = 8; ///< room for the dot at both ends of the time
constexpr double rowMargin = 4;  ///< rows without space between them let the line of now run through
constexpr double lineRoom = 3;   ///< half a line at 0 and at 1 stays inside the frame
constexpr double dotRadius = 4.5;
constexpr double leastVisible = 0.1; ///< pixels a point may be off the line
constexpr int markReach = 8;         ///< whole pixels the mark takes to each side

QRectF frameOf(const QWidget &widget)
{
    return QRectF(widget.rect()).adjusted(sideMargin, rowMargin, -sideMargin, -rowMargin);
}

} // namespace

struct TimeChart::Private {
    theme::Theme theme;
    QString signal = u"excite"_s;
    session::Curve curve;
    double spanMin = 1;
    double now = 0;
    QString valueText;
    CurvePicture picture;
    QPixmap past;
    QPixmap future;
    bool isStale = true;
    int drawings = 0;

    QColor ground() const { return theme::mix(theme.color(u"surface"_s), theme.color(u"bg"_s), 0.5); }

    /// The fill of the meaning, or its ink where the fill is too pale for a line.
    QColor curveColor() const
    {
        const QColor fill = theme.fill(signal);
        return theme::contrast(fill, ground()) >= 3 ? fill : theme.ink(signal);
    }

    double x(const QRectF &plot) const { return plot.left() + plot.width() * std::clamp(now / spanMin, 0.0, 1.0); }

    void draw(const TimeChart &chart);
    QPixmap drawPart(const TimeChart &chart, CurvePicture::Part part);
    void paintMark(QPainter &painter, const TimeChart &chart) const;
};

void TimeChart::Private::draw(const TimeChart &chart)
{
    const QRectF plot = chart.plotRect();
    picture.setColors(theme, curveColor());
    const QList<QPointF> points = thinned(curve, spanMin, static_cast<int>(plot.width() / 2));
    picture.setPoints(simplified(points, leastVisible / plot.height()), spanMin);
    past = drawPart(chart, CurvePicture::Part::Past);
    future = drawPart(chart, CurvePicture::Part::Future);
    isStale = false;
    ++drawings;
}

QPixmap TimeChart::Private::drawPart(const TimeChart &chart, CurvePicture::Part part)
{
    const double ratio = chart.devicePixelRatioF();
    QPixmap pixmap((QSizeF(chart.size()) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(u"line"_s), 1));
    painter.setBrush(ground());
    painter.drawRoundedRect(frameOf(chart).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    picture.render(painter, part, chart.size(), chart.plotRect());
    return pixmap;
}

void TimeChart::Private::paintMark(QPainter &painter, const TimeChart &chart) const
{
    const QRectF plot = chart.plotRect();
    const double at = x(plot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(u"ink1"_s), 2));
    painter.drawLine(QPointF(at, 0), QPointF(at, chart.height()));
    if (curve.values.empty())
        return;
    const double value = std::clamp(valueAt(curve, now), 0.0, 1.0);
    painter.setPen(QPen(curveColor(), 2.5));
    painter.setBrush(theme.color(u"surface"_s));
    painter.drawEllipse(QPointF(at, plot.bottom() - plot.height() * value), dotRadius, dotRadius);
}

TimeChart::TimeChart(QWidget *parent) : QWidget(parent), m_d(std::make_unique<Private>())
{
    AccessibleChart::install();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

TimeChart::~TimeChart() = default;

void TimeChart::setTheme(const theme::Theme &theme)
{
    m_d->isStale = m_d->isStale || !(m_d->theme == theme);
    m_d->theme = theme;
    update();
}

void TimeChart::setSignal(const QString &token)
{
    m_d->isStale = m_d->isStale || m_d->signal != token;
    m_d->signal = token;
    update();
}

void TimeChart::setCurve(const session::Curve &curve, double spanMin)
{
    const double span = spanMin > 0 ? spanMin : 1;
    m_d->isStale = m_d->isStale || curve.minutes != m_d->curve.minutes || curve.values != m_d->curve.values
                   || std::abs(span - m_d->spanMin) > 0;
    m_d->curve = curve;
    m_d->spanMin = span;
    update();
}

void TimeChart::setNow(double minutes)
{
    const QRectF plot = plotRect();
    const double before = m_d->x(plot);
    m_d->now = minutes;
    const double after = m_d->x(plot);
    // Between the two marks the past becomes the future, or the other way round; the rest stays.
    const int left = static_cast<int>(std::floor(std::min(before, after))) - markReach;
    const int right = static_cast<int>(std::ceil(std::max(before, after))) + markReach;
    update(QRect(left, 0, right - left, height()));
}

QRectF TimeChart::plotRect() const
{
    return frameOf(*this).adjusted(0, lineRoom, 0, -lineRoom);
}

void TimeChart::setValueText(const QString &text)
{
    m_d->valueText = text;
}

QString TimeChart::reading() const
{
    if (m_d->curve.values.empty())
        return {};
    const QLocale locale;
    const QString value = !m_d->valueText.isEmpty()
                              ? m_d->valueText
                              : tr("%1%", "a share").arg(locale.toString(qRound(100 * valueAt(m_d->curve, m_d->now))));
    return tr("%1 at %2 minutes", "value, time").arg(value, locale.toString(qRound(m_d->now)));
}

int TimeChart::drawings() const
{
    return m_d->drawings;
}

QSize TimeChart::sizeHint() const
{
    return {480, 50};
}

QSize TimeChart::minimumSizeHint() const
{
    return {120, 30};
}

void TimeChart::paintEvent(QPaintEvent *event)
{
    if (!plotRect().isValid())
        return;
    const double ratio = devicePixelRatioF();
    if (m_d->isStale || std::abs(m_d->past.devicePixelRatio() - ratio) > 0)
        m_d->draw(*this);
    QPainter painter(this);
    // The border between the two forms is a whole device pixel: copied, never blended.
    const double split = std::round(m_d->x(plotRect()) * ratio) / ratio;
    const auto copy = [&](const QPixmap &picture, const QRectF &side) {
        const QRectF part = side & QRectF(event->rect());
        if (!part.isEmpty())
            painter.drawPixmap(part, picture, QRectF(part.topLeft() * ratio, part.size() * ratio));
    };
    copy(m_d->past, QRectF(0, 0, split, height()));
    copy(m_d->future, QRectF(split, 0, width() - split, height()));
    m_d->paintMark(painter, *this);
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    m_d->isStale = true;
    QWidget::resizeEvent(event);
}

} // namespace relief::charts
