// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything on the timeline lies: three columns (words, time, values), one x scale.
#include "charts/time_chart.h"
#include "ui/timeline_panel.h"
#include "ui/transport_bar.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 16;
constexpr int topMargin = 5;
constexpr int bottomMargin = 3;
constexpr int columnGap = 14;
constexpr int shortestRow = 38;
constexpr int wideTickMin = 30;
constexpr int narrowTickMin = 60;
constexpr int tickRoom = 70; ///< pixels a tick of `wideTickMin` needs
constexpr int handleRoom = 16; ///< the handle reaches over the ends of the track

} // namespace

int TimelinePanel::labelWidth() const
{
    const QFontMetrics metrics(m_look.theme.font(theme::TextRole::Small));
    int widest = metrics.horizontalAdvance(m_timeLabel->text());
    for (const Row &row : m_rows) {
        widest = std::max(widest, metrics.horizontalAdvance(row.label->text()));
    }
    return std::min(widest + 2, std::max(80, width() / 4));
}

int TimelinePanel::valueWidth() const
{
    const QFontMetrics metrics(m_look.theme.font(theme::TextRole::Meter));
    return std::max(metrics.horizontalAdvance(u"100%"_s), metrics.horizontalAdvance(u"10 / 10"_s)) + 2;
}

int TimelinePanel::axisHeight() const
{
    return QFontMetrics(m_look.theme.font(theme::TextRole::Smallest)).height() + 4;
}

int TimelinePanel::heightFor(int width)
{
    const int transport = m_transport->arrange(width - 2 * sideMargin);
    int rows = 0;
    for (const Row &row : m_rows) {
        const int words = row.label->heightForWidth(labelWidth());
        rows += std::max({shortestRow, words, row.value->sizeHint().height()});
    }
    const int needed = topMargin + transport + Scrubber::height + rows + axisHeight() + bottomMargin;
    return std::max(needed, m_look.pick(256, 184));
}

void TimelinePanel::layOut()
{
    const int transport = m_transport->arrange(width() - 2 * sideMargin);
    m_transport->setGeometry(sideMargin, topMargin, width() - 2 * sideMargin, transport);
    const int left = sideMargin + labelWidth() + columnGap;
    const int right = width() - sideMargin - valueWidth() - columnGap;
    int y = topMargin + transport;
    m_timeLabel->setGeometry(sideMargin, y, labelWidth(), Scrubber::height);
    m_scrubber->setGeometry(left - handleRoom, y, right - left + 2 * handleRoom, Scrubber::height);
    y += Scrubber::height;
    const int rowsBottom = height() - bottomMargin - axisHeight();
    const int rowHeight = m_rows.empty() ? 0 : (rowsBottom - y) / static_cast<int>(m_rows.size());
    m_scale.left = left;
    m_scale.right = right;
    for (const Row &row : m_rows) {
        row.label->setGeometry(sideMargin, y, labelWidth(), rowHeight);
        row.value->setGeometry(right + columnGap, y, valueWidth(), rowHeight);
        if (row.chart != nullptr) {
            // The chart keeps room beside its plot; rows without a gap let its line of now run through.
            const int room = qRound(row.chart->plotRect().left());
            row.chart->setGeometry(left - room, y, right - left + 2 * room, rowHeight);
        }
        y += rowHeight;
    }
    TimeScale own = m_scale;
    own.left -= m_scrubber->x();
    own.right -= m_scrubber->x();
    m_scrubber->setScale(own);
    m_shownX = -1;
    refresh();
    update();
}

void TimelinePanel::resizeEvent(QResizeEvent *)
{
    layOut();
}

void TimelinePanel::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    QPainter painter(this);
    painter.setFont(m_look.theme.font(theme::TextRole::Smallest));
    painter.setPen(m_look.theme.color(u"ink2"_s));
    const int top = height() - bottomMargin - axisHeight();
    const double wide = (m_scale.right - m_scale.left) * wideTickMin / m_scale.spanMin;
    const int step = wide >= m_look.theme.px(tickRoom) ? wideTickMin : narrowTickMin;
    const QFontMetrics metrics(painter.font());
    for (int minute = 0; minute <= qRound(m_scale.spanMin); minute += step) {
        const bool last = minute + step > qRound(m_scale.spanMin);
        const QString text = last ? tr("%1 min").arg(locale().toString(minute)) : locale().toString(minute);
        const int wideText = metrics.horizontalAdvance(text);
        const int x = qRound(m_scale.x(minute)) - (last ? wideText : wideText / 2);
        painter.drawText(QRect(x, top, wideText + 2, axisHeight()), Qt::AlignVCenter, text);
    }
    if (!m_chartsWanted) {
        m_chartsWanted = true; // the window is on the screen before the first chart is made
        QTimer::singleShot(0, this, &TimelinePanel::createCharts);
    }
}

} // namespace relief::ui
