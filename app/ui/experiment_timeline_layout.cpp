// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything on an experiment's timeline lies: words, time and values in columns, on one x scale.
#include "ui/experiment_curves.h"
#include "ui/experiment_timeline.h"
#include "ui/icon_button.h"
#include "ui/segment_row.h"
#include "ui/timeline_words.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 16;
constexpr int topMargin = 5;
constexpr int bottomMargin = 3;
constexpr int columnGap = 14;
constexpr int controlGap = 8;
constexpr int handleRoom = 16; ///< the handle reaches over the ends of the track
constexpr int tickGap = 14;
constexpr std::array<double, 6> ticksMin{5, 10, 20, 30, 60, 120};
constexpr std::array<double, 4> ticksDays{1, 2, 5, 7};

} // namespace

int ExperimentTimeline::axisHeight() const
{
    return QFontMetrics(m_look.theme.font(theme::TextRole::Smallest)).height() + 4;
}

int ExperimentTimeline::controlsHeight() const
{
    const int runs = m_runs->isHidden() ? 0 : m_runs->sizeHint().height();
    return std::max({m_play->sizeHint().height(), m_speed->sizeHint().height(), runs});
}

int ExperimentTimeline::labelWidth() const
{
    const QFontMetrics metrics(m_look.theme.font(theme::TextRole::Small));
    return std::min(metrics.horizontalAdvance(m_name->text()) + 4, std::max(80, width() / 6));
}

int ExperimentTimeline::valueWidth() const
{
    const QFontMetrics metrics(m_look.theme.font(theme::TextRole::Meter));
    return std::max({metrics.horizontalAdvance(u"100%"_s), metrics.horizontalAdvance(u"10 / 10"_s),
               metrics.horizontalAdvance(m_value->text())})
           + 4;
}

int ExperimentTimeline::fit() const
{
    if (m_look.artwork == nullptr) {
        return 0;
    }
    const int chart =
        std::max(m_look.pick(96, 64), QFontMetrics(m_look.theme.font(theme::TextRole::Small)).height() * 3);
    return topMargin + controlsHeight() + Scrubber::height + chart + axisHeight() + bottomMargin;
}

void ExperimentTimeline::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ExperimentTimeline::layOutControls(int high)
{
    int x = sideMargin;
    const auto put = [&](QWidget *widget, int wide) {
        const int own = std::min(high, widget->sizeHint().height());
        widget->setGeometry(x, topMargin + (high - own) / 2, wide, own);
        x += wide + controlGap;
    };
    const QFontMetrics bold(m_look.theme.font(theme::TextRole::Heading3));
    if (!m_play->isHidden()) {
        put(m_play, m_play->sizeHint().width());
        put(m_again, m_again->sizeHint().width());
        put(m_speed, m_speed->sizeHint().width());
    }
    put(m_clock, bold.horizontalAdvance(briefTimeText(m_scale.spanMin, m_session->clock()) + u"00"_s));
    int end = width() - sideMargin;
    if (!m_runs->isHidden()) {
        const int wide = std::min(end - x, m_runs->sizeHint().width() + 40);
        m_runs->setGeometry(end - wide, topMargin, wide, high);
        end -= wide + columnGap;
    }
    m_told->setVisible(m_told->sizeHint().width() <= end - x);
    put(m_told, std::max(0, end - x));
}

void ExperimentTimeline::layOut()
{
    if (m_look.artwork == nullptr || !testAttribute(Qt::WA_Resized) || m_run->experiment() == nullptr) {
        return;
    }
    const int controls = controlsHeight();
    layOutControls(controls);
    const int left = sideMargin + labelWidth() + columnGap;
    const int right = width() - sideMargin - valueWidth() - columnGap;
    const int y = topMargin + controls;
    m_scale.left = left;
    m_scale.right = right;
    m_scrubber->setGeometry(left - handleRoom, y, right - left + 2 * handleRoom, Scrubber::height);
    m_scrubber->setScale(
        {static_cast<double>(handleRoom), static_cast<double>(handleRoom + right - left), m_scale.spanMin});
    const int top = y + Scrubber::height;
    const int high = std::max(0, height() - bottomMargin - axisHeight() - top);
    m_name->setGeometry(sideMargin, top, labelWidth(), high);
    m_value->setGeometry(right + columnGap, top, valueWidth(), high);
    m_curves->setGeometry(left, top, right - left, high); // once, for what the chart keeps beside its plot
    const int beside = qRound(m_curves->chart()->plotRect().left());
    m_curves->setGeometry(left - beside, top, right - left + 2 * beside, high);
    refresh();
    update();
}

/// Ticks of the time, the last with its unit.
void ExperimentTimeline::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    if (m_run->experiment() == nullptr) {
        return;
    }
    QPainter painter(this);
    painter.setFont(m_look.theme.font(theme::TextRole::Smallest));
    painter.setPen(m_look.theme.color(u"ink2"_s));
    const QFontMetrics metrics(painter.font());
    const bool weeks = m_run->experiment()->first.weeks;
    const auto named = [&](int number) { return (weeks ? tr("day %1") : tr("%1 min")).arg(locale().toString(number)); };
    const double unit = weeks ? session::dayMin : 1;
    const int end = qRound(m_scale.spanMin / unit);
    const int widest = metrics.horizontalAdvance(named(end)) * 3 / 2 + tickGap;
    const double perUnit = (m_scale.right - m_scale.left) / std::max(1, end);
    const auto choose = [&](const auto &steps) {
        const auto found =
            std::find_if(steps.begin(), steps.end(), [&](double step) { return step * perUnit >= widest; });
        return qRound(found == steps.end() ? steps.back() : *found);
    };
    const int step = weeks ? choose(ticksDays) : choose(ticksMin);
    const int top = height() - bottomMargin - axisHeight();
    for (int number = 0; number <= end; number += step) {
        const bool last = number + step > end;
        const QString text = last ? named(number) : locale().toString(number);
        const int wide = metrics.horizontalAdvance(text);
        const int x = qRound(m_scale.x(number * unit)) - wide / 2;
        painter.drawText(QRect(x, top, wide + 2, axisHeight()), Qt::AlignVCenter, text);
    }
}

} // namespace relief::ui
