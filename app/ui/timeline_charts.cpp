// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of what the model computes, in the place of the timeline's rows.
#include "charts/model_chart.h"
#include "charts/time_chart.h"
#include "ui/chart_bar.h"
#include "ui/chart_numbers.h"
#include "ui/chart_pane.h"
#include "ui/timeline_panel.h"

#include <QKeyEvent>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideChart = 300; ///< height
constexpr int smallChart = 280;
constexpr int lowestChart = 120; ///< beside very large text; then there is the large one

} // namespace

bool TimelinePanel::hasChart() const
{
    return m_chosen != "signals"_L1;
}

void TimelinePanel::connectBar()
{
    connect(m_bar, &ChartBar::chosen, this, &TimelinePanel::chooseChart);
    connect(m_bar, &ChartBar::numbersAsked, this, &TimelinePanel::showNumbers);
    connect(m_bar, &ChartBar::largeAsked, this, &TimelinePanel::setLarge);
    connect(m_bar, &ChartBar::peopleAsked, this, [this](bool shown) {
        m_peopleShown = shown;
        m_pane->setPeopleShown(shown);
    });
    connect(m_bar, &ChartBar::cancelAsked, this, [this] { m_pane->people()->cancel(); });
    connect(m_bar, &ChartBar::arrangementChanged, this, [this] {
        Q_EMIT heightAsked();
        layOut(); // even if the height stays
    });
}

void TimelinePanel::makePane()
{
    m_pane = new ChartPane(m_session, this);
    m_pane->setLook(m_look);
    m_pane->setPeopleShown(m_peopleShown);
    connect(m_pane, &ChartPane::scrubbed, m_session, &session::Session::setMinutes);
    connect(m_pane, &ChartPane::grabbed, this, &TimelinePanel::grab);
    connect(m_pane, &ChartPane::released, this, &TimelinePanel::release);
    connect(m_pane->people(), &ChartPeople::progressed, m_bar, &ChartBar::setProgress);
}

void TimelinePanel::chooseChart(const QString &id)
{
    const std::vector<ChartChoice> choices = chartChoices(*m_session);
    const auto choice =
        std::find_if(choices.begin(), choices.end(), [&id](const ChartChoice &one) { return one.id == id; });
    if (choice == choices.end()) {
        return;
    }
    m_bar->setChosen(id);
    if (id == m_chosen) {
        return;
    }
    m_chosen = id;
    if (choice->kind) {
        if (m_pane == nullptr) {
            makePane();
        }
        m_pane->setKind(*choice->kind);
    } else {
        setLarge(false);
    }
    showRows();
    refreshTools();
    Q_EMIT heightAsked();
    layOut();
}

void TimelinePanel::nextChart(int step)
{
    const std::vector<ChartChoice> choices = chartChoices(*m_session);
    const auto count = static_cast<int>(choices.size());
    const auto now = std::find_if(
        choices.begin(), choices.end(), [this](const ChartChoice &choice) { return choice.id == m_chosen; });
    const auto at = static_cast<int>(now - choices.begin()) + step + count;
    chooseChart(choices[static_cast<size_t>(at % count)].id);
}

/// A chart that is gone gives way to the signals.
void TimelinePanel::refreshChoices()
{
    const std::vector<ChartChoice> choices = chartChoices(*m_session);
    m_bar->setChoices(choices);
    const bool there = std::any_of(
        choices.begin(), choices.end(), [this](const ChartChoice &choice) { return choice.id == m_chosen; });
    chooseChart(there ? m_chosen : choices.front().id);
    refreshTools();
}

void TimelinePanel::refreshTools()
{
    const bool overTime = m_chosen != "effect"_L1;
    const bool choosesPeople = m_session->snapshot().audience != content::Audience::Patient;
    m_bar->setTools({hasChart(), hasChart() && overTime && choosesPeople});
}

void TimelinePanel::showRows()
{
    for (const Row &row : m_rows) {
        row.label->setVisible(!hasChart());
        row.value->setVisible(!hasChart());
        if (row.chart != nullptr) {
            row.chart->setVisible(!hasChart());
        }
    }
    if (m_pane != nullptr) {
        m_pane->setVisible(hasChart());
    }
}

int TimelinePanel::fitChart(int fixed, int mostHeight) const
{
    const int wanted = fixed + m_look.theme.px(m_look.pick(wideChart, smallChart));
    const int least = fixed + lowestChart; // the picture keeps its share, however large the text
    return std::clamp(wanted, least, std::max(least, mostHeight));
}

void TimelinePanel::setLarge(bool large)
{
    const bool wanted = large && hasChart();
    m_bar->setLarge(wanted);
    if (wanted != m_large) {
        m_large = wanted;
        Q_EMIT heightAsked();
        if (large && m_pane != nullptr) {
            m_pane->chart()->setFocus(Qt::OtherFocusReason);
        }
    }
}

void TimelinePanel::showNumbers()
{
    if (!hasChart()) {
        return;
    }
    auto *numbers = new ChartNumbers(m_pane->data(), m_look, window());
    numbers->setAttribute(Qt::WA_DeleteOnClose);
    numbers->open();
}

void TimelinePanel::keyPressEvent(QKeyEvent *event)
{
    if (m_large && event->key() == Qt::Key_Escape) {
        setLarge(false);
    } else {
        Pane::keyPressEvent(event);
    }
}

} // namespace relief::ui
