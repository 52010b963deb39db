// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything on the timeline lies: three columns (words, time, values), one x scale.
#include "charts/time_chart.h"
#include "ui/chart_bar.h"
#include "ui/chart_pane.h"
#include "ui/timeline_panel.h"
#include "ui/transport_bar.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <array>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 16;
constexpr int topMargin = 5;
constexpr int bottomMargin = 3;
constexpr int columnGap = 14;
constexpr int shortestRow = 38;
constexpr int barGap = 4; ///< above and below the row of choices
constexpr std::array<double, 4> ticksMin{30, 60, 120, 240};
constexpr std::array<double, 4> ticksDays{1, 2, 7, 14};
constexpr int tickGap = 14;    ///< pixels between two tick texts
constexpr int handleRoom = 16; ///< the handle reaches over the ends of the track

} // namespace

std::vector<const content::Readout *> shownReadouts(const content::Diagram &diagram, size_t most)
{
    std::vector<const content::Readout *> shown;
    for (const content::Readout &readout : diagram.readouts) {
        shown.push_back(&readout);
    }
    while (shown.size() > most) {
        shown.erase(shown.end() - (shown.size() > 1 && most > 1 ? 2 : 1));
    }
    return shown;
}

int TimelinePanel::labelWidth(int width) const
{
    const QFontMetrics metrics(m_look.theme.font(theme::TextRole::Small));
    int widest = metrics.horizontalAdvance(m_timeLabel->text());
    for (const Row &row : m_rows) {
        widest = std::max(widest, metrics.horizontalAdvance(row.label->text()));
    }
    return std::min(widest + 2, std::max(80, width / 4));
}

int TimelinePanel::valueWidth() const
{
    const QFontMetrics metrics(m_look.theme.font(theme::TextRole::Meter));
    int widest = std::max(metrics.horizontalAdvance(u"100%"_s), metrics.horizontalAdvance(u"10 / 10"_s));
    for (const Row &row : m_rows) {
        widest = std::max(widest, metrics.horizontalAdvance(row.value->text()));
    }
    return widest + 2;
}

int TimelinePanel::axisHeight() const
{
    return QFontMetrics(m_look.theme.font(theme::TextRole::Smallest)).height() + 4;
}

int TimelinePanel::rowHeightFor(int width) const
{
    const QFontMetrics words(m_look.theme.font(theme::TextRole::Small));
    int tallest = std::max(shortestRow, QFontMetrics(m_look.theme.font(theme::TextRole::Meter)).height());
    for (const Row &row : m_rows) {
        const QRect box = words.boundingRect(0, 0, labelWidth(width), 10000, Qt::TextWordWrap, row.label->text());
        tallest = std::max(tallest, box.height());
    }
    return tallest;
}

int TimelinePanel::fit(int width, int mostHeight)
{
    const int transport = m_transport->arrange(width - 2 * sideMargin);
    const int bar = m_bar->arrange(width - 2 * sideMargin) + barGap;
    const int time = topMargin + transport + bar + Scrubber::height + bottomMargin;
    if (hasChart()) {
        return fitChart(time, mostHeight);
    }
    const int fixed = time + axisHeight();
    const int most = m_look.pick(3, 2);
    const int rows = std::clamp((mostHeight - fixed) / rowHeightFor(width), 1, most);
    if (rows != static_cast<int>(m_mostRows)) {
        m_mostRows = static_cast<size_t>(rows);
        rebuildRows();
    }
    const int needed = fixed + rowHeightFor(width) * static_cast<int>(m_rows.size());
    return std::clamp(m_look.pick(256, 184) + bar, needed, std::max(needed, mostHeight));
}

void TimelinePanel::layOut()
{
    if (!testAttribute(Qt::WA_Resized)) {
        return;
    }
    const int transport = m_transport->arrange(width() - 2 * sideMargin);
    m_transport->setGeometry(sideMargin, topMargin, width() - 2 * sideMargin, transport);
    const int bar = m_bar->arrange(width() - 2 * sideMargin);
    m_bar->setGeometry(sideMargin, topMargin + transport + barGap, width() - 2 * sideMargin, bar);
    const int labels = labelWidth(width());
    const int left = sideMargin + labels + columnGap;
    const int right = width() - sideMargin - valueWidth() - columnGap;
    const int y = topMargin + transport + barGap + bar;
    m_timeLabel->setGeometry(sideMargin, y, labels, Scrubber::height);
    m_scrubber->setGeometry(left - handleRoom, y, right - left + 2 * handleRoom, Scrubber::height);
    m_scale = {static_cast<double>(left), static_cast<double>(right), m_session->spanMin()};
    layOutBelow(labels, y + Scrubber::height);
    TimeScale own = m_scale;
    own.left -= m_scrubber->x();
    own.right -= m_scrubber->x();
    m_scrubber->setScale(own);
    m_shownX = -1;
    refresh();
    update();
}

/// The rows of the picture, or the chart.
void TimelinePanel::layOutBelow(int labels, int y)
{
    if (m_pane != nullptr) {
        m_pane->setGeometry(sideMargin, y, width() - 2 * sideMargin, std::max(0, height() - bottomMargin - y));
        m_pane->setPlotEdges(m_scale.left - sideMargin, m_scale.right - sideMargin);
    }
    const int left = qRound(m_scale.left);
    const int right = qRound(m_scale.right);
    const int rowsBottom = height() - bottomMargin - axisHeight();
    const int rowHeight = m_rows.empty() ? 0 : (rowsBottom - y) / static_cast<int>(m_rows.size());
    for (const Row &row : m_rows) {
        row.label->setGeometry(sideMargin, y, labels, rowHeight);
        row.value->setGeometry(right + columnGap, y, valueWidth(), rowHeight);
        if (row.chart != nullptr) {
            // The chart keeps room beside its plot; rows without a gap let its line of now run through.
            const int room = qRound(row.chart->plotRect().left());
            row.chart->setGeometry(left - room, y, right - left + 2 * room, rowHeight);
        }
        y += rowHeight;
    }
}

void TimelinePanel::resizeEvent(QResizeEvent *)
{
    layOut();
}

void TimelinePanel::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    if (!hasChart()) {
        paintAxis();
    }
    if (!m_chartsWanted) {
        m_chartsWanted = true; // the window is on the screen before the first chart is made
        QTimer::singleShot(0, this, &TimelinePanel::createCharts);
    }
}

void TimelinePanel::paintAxis()
{
    QPainter painter(this);
    painter.setFont(m_look.theme.font(theme::TextRole::Smallest));
    painter.setPen(m_look.theme.color(u"ink2"_s));
    const int top = height() - bottomMargin - axisHeight();
    const QFontMetrics metrics(painter.font());
    const bool weeks = m_session->clock() == session::Clock::Weeks;
    const auto named = [&](int number) { return (weeks ? tr("day %1") : tr("%1 min")).arg(locale().toString(number)); };
    const double unit = weeks ? session::dayMin : 1;
    const int end = qRound(m_scale.spanMin / unit);
    const int widest = metrics.horizontalAdvance(named(end)) * 3 / 2 + tickGap;
    const double perUnit = (m_scale.right - m_scale.left) / end;
    const auto fits = [&](double step) { return step * perUnit >= widest; };
    const auto &steps = weeks ? ticksDays : ticksMin;
    const auto found = std::find_if(steps.begin(), steps.end(), fits);
    const int step = qRound(found == steps.end() ? steps.back() : *found);
    for (int number = 0; number <= end; number += step) {
        const bool last = number + step > end;
        const QString text = last ? named(number) : locale().toString(number);
        const int wideText = metrics.horizontalAdvance(text);
        const int x = qRound(m_scale.x(number * unit)) - (last ? wideText : wideText / 2);
        painter.drawText(QRect(x, top, wideText + 2, axisHeight()), Qt::AlignVCenter, text);
    }
}

} // namespace relief::ui
