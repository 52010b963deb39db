// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_chart.h"

#include "charts/accessible_chart.h"
#include "charts/row_picture.h"
#include "charts/thinning.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace relief::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr double dotRadius = 4.5;
constexpr double hourMin = 60;
constexpr double mostInMinutes = 3 * 24 * hourMin; ///< a longer timeline is said in days and hours
constexpr int markReach = 8;                       ///< whole pixels the mark takes to each side

} // namespace

struct TimeChart::Private {
    theme::Theme theme;
    QString signal = u"excite"_s;
    session::Curve curve;
    double spanMin = 1;
    double now = 0;
    QString valueText;
    RowPicture picture;
    RowLayout drawnFor; ///< the layout of the picture
    bool isStale = true;
    int drawings = 0;

    double x(const QRectF &plot) const { return plot.left() + plot.width() * std::clamp(now / spanMin, 0.0, 1.0); }
    void draw(const RowLayout &layout);
    void paintMark(QPainter &painter, const RowLayout &layout) const;
};

void TimeChart::Private::draw(const RowLayout &layout)
{
    picture.setLook(theme, signal);
    picture.draw(curve, spanMin, layout);
    drawnFor = layout;
    isStale = false;
    ++drawings;
}

void TimeChart::Private::paintMark(QPainter &painter, const RowLayout &layout) const
{
    const QRectF plot = layout.plot();
    const double at = x(plot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(u"ink1"_s), 2));
    painter.drawLine(QPointF(at, 0), QPointF(at, layout.size.height()));
    if (curve.values.empty() || (!curve.after.isEmpty() && now > curve.minutes.back()))
        return; // a curve that is not known any more ends
    const double value = std::clamp(valueAt(curve, now), 0.0, 1.0);
    painter.setPen(QPen(picture.lineColor(), 2.5));
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
    if (m_d->theme == theme)
        return;
    m_d->theme = theme;
    m_d->isStale = true;
    update();
}

void TimeChart::setSignal(const QString &token)
{
    if (m_d->signal == token)
        return;
    m_d->signal = token;
    m_d->isStale = true;
    update();
}

void TimeChart::setCurve(const session::Curve &curve, double spanMin)
{
    const double span = spanMin > 0 ? spanMin : 1;
    const bool isSameSpan = std::abs(span - m_d->spanMin) <= 0;
    if (isSameSpan && curve.minutes == m_d->curve.minutes && curve.values == m_d->curve.values
        && curve.after == m_d->curve.after)
        return;
    m_d->curve = curve;
    m_d->spanMin = span;
    m_d->isStale = true;
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
    return RowLayout{size(), devicePixelRatioF()}.plot();
}

void TimeChart::setValueText(const QString &text)
{
    m_d->valueText = text;
}

QString TimeChart::reading() const
{
    if (m_d->curve.values.empty() && (m_d->curve.after.isEmpty() || m_d->valueText.isEmpty()))
        return {};
    const QLocale locale;
    const QString value = !m_d->valueText.isEmpty()
                              ? m_d->valueText
                              : tr("%1%", "a share").arg(locale.toString(qRound(100 * valueAt(m_d->curve, m_d->now))));
    if (m_d->spanMin <= mostInMinutes)
        return tr("%1 at %2 minutes", "value, time").arg(value, locale.toString(qRound(m_d->now)));
    const int hours = qRound(m_d->now / hourMin);
    return tr("%1 at %2 days %3 h", "value, days, hours")
        .arg(value, locale.toString(hours / 24), locale.toString(hours % 24));
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
    const RowLayout layout{size(), devicePixelRatioF()};
    if (!layout.plot().isValid())
        return;
    if (m_d->isStale || m_d->drawnFor != layout)
        m_d->draw(layout);
    QPainter painter(this);
    // The border between the two forms is a whole device pixel: copied, never blended.
    const double ratio = layout.pixelRatio;
    const double split = std::round(m_d->x(layout.plot()) * ratio) / ratio;
    const auto copy = [&](const QPixmap &picture, const QRectF &side) {
        const QRectF part = side & QRectF(event->rect());
        if (!part.isEmpty())
            painter.drawPixmap(part, picture, QRectF(part.topLeft() * ratio, part.size() * ratio));
    };
    copy(m_d->picture.past(), QRectF(0, 0, split, height()));
    copy(m_d->picture.future(), QRectF(split, 0, width() - split, height()));
    m_d->paintMark(painter, layout);
}

} // namespace relief::charts
