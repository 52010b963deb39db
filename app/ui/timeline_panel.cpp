// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline_panel.h"

#include "charts/time_chart.h"
#include "ui/chart_bar.h"
#include "ui/chart_pane.h"
#include "ui/icon_button.h"
#include "ui/transport_bar.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestMove = 0.25; ///< pixels

} // namespace

TimelinePanel::TimelinePanel(session::Session *session, QWidget *parent)
    : Pane(u"surface"_s, Qt::TopEdge, parent), m_session(session), m_transport(new TransportBar(session, this)),
      m_bar(new ChartBar(this)), m_timeLabel(new QLabel(tr("Time"), this)), m_scrubber(new Scrubber(this)),
      m_chosen(u"signals"_s)
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Time"));
    setLayoutDirection(Qt::LeftToRight); // time is not mirrored
    setRole(m_timeLabel, u"small"_s);
    m_timeLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_scrubber->setObjectName(u"scrubber"_s);
    connectBar();
    connect(m_session, &session::Session::clockChanged, this, &TimelinePanel::layOut);
    connect(m_scrubber, &Scrubber::scrubbed, m_session, &session::Session::setMinutes);
    connect(m_scrubber, &Scrubber::grabbed, this, &TimelinePanel::grab);
    connect(m_scrubber, &Scrubber::released, this, &TimelinePanel::release);
}

TimelinePanel::~TimelinePanel() = default;

void TimelinePanel::setLook(const Look &look)
{
    m_look = look;
    setTheme(look.theme);
    m_transport->setLook(look);
    m_bar->setLook(look);
    m_scrubber->setLook(look);
    if (m_pane != nullptr) {
        m_pane->setLook(look);
    }
    for (const Row &row : m_rows) {
        if (row.chart != nullptr) {
            row.chart->setTheme(look.theme);
        }
    }
    m_scrubber->setMarks(m_session->doseMarks());
}

void TimelinePanel::rebuildRows()
{
    for (const Row &row : m_rows) {
        delete row.label;
        delete row.value;
        delete row.chart;
    }
    m_rows.clear();
    const session::Snapshot &now = m_session->snapshot();
    for (const content::Readout *readout : shownReadouts(*now.diagram, m_mostRows)) {
        Row row{readout->id, new QLabel(readout->label.at(now.audience), this), new QLabel(this), nullptr};
        row.label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.label->setWordWrap(true);
        row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.value->setObjectName(u"value."_s + readout->id);
        row.value->setAccessibleName(row.label->text());
        setRole(row.label, u"small"_s);
        setRole(row.value, u"meter"_s);
        row.label->setVisible(!hasChart());
        row.value->setVisible(!hasChart());
        m_rows.push_back(row);
    }
    refresh();
    refreshChoices();
    if (m_chartsWanted) {
        createCharts();
    }
    if (m_pane != nullptr) {
        m_pane->refreshWords();
    }
    layOut();
}

void TimelinePanel::createCharts()
{
    m_chartsWanted = true;
    const content::Diagram &diagram = *m_session->snapshot().diagram;
    for (Row &row : m_rows) {
        const auto readout = std::find_if(diagram.readouts.begin(), diagram.readouts.end(),
            [&row](const content::Readout &candidate) { return candidate.id == row.id; });
        if (row.chart != nullptr || readout == diagram.readouts.end()) {
            continue;
        }
        row.chart = new charts::TimeChart(this);
        setUpChart(row, *readout);
    }
    layOut();
    refreshRows();
}

void TimelinePanel::setUpChart(const Row &row, const content::Readout &readout)
{
    row.chart->setAttribute(Qt::WA_TransparentForMouseEvents); // a press anywhere on the timeline scrubs
    row.chart->setFocusPolicy(Qt::NoFocus);
    row.chart->setAccessibleName(tr("%1 over time").arg(row.label->text()));
    row.chart->setTheme(m_look.theme);
    row.chart->setSignal(readout.color);
    row.chart->setVisible(!hasChart());
}

void TimelinePanel::refreshCurves()
{
    m_scrubber->setMarks(m_session->doseMarks());
    refreshChoices();
    if (m_pane != nullptr) {
        m_pane->refreshMedicines();
    }
    if (m_chartsWanted) {
        refreshRows();
    }
}

void TimelinePanel::refreshRows()
{
    const std::vector<session::Curve> &curves = m_session->curves();
    for (const Row &row : m_rows) {
        const auto curve = std::find_if(
            curves.begin(), curves.end(), [&row](const session::Curve &candidate) { return candidate.id == row.id; });
        if (row.chart != nullptr && curve != curves.end()) {
            row.chart->setCurve(*curve, m_session->spanMin());
            row.chart->setNow(m_session->snapshot().minutes);
        }
    }
    m_shownX = -1;
}

void TimelinePanel::refresh()
{
    const session::Snapshot &now = m_session->snapshot();
    const double x = m_scale.x(now.minutes);
    const bool moves = std::abs(x - m_shownX) >= smallestMove; // less cannot be seen, and would repaint the charts
    for (const Row &row : m_rows) {
        const session::ReadoutValue *value = now.readout(row.id);
        const QString text = value != nullptr ? value->text : QString();
        if (row.value->text() != text) {
            row.value->setText(text);
        }
        if (row.chart != nullptr && moves) {
            row.chart->setNow(now.minutes);
            row.chart->setValueText(text);
        }
    }
    m_shownX = moves ? x : m_shownX;
    if (m_pane != nullptr) {
        m_pane->refreshNow();
    }
    m_transport->refreshClock();
    m_scrubber->setMinutes(now.minutes);
}

void TimelinePanel::refreshPlaying()
{
    m_transport->refreshPlaying();
}

void TimelinePanel::grab()
{
    m_wasPlaying = m_session->isPlaying();
    m_session->setPlaying(false); // the clock does not pull at a handle that is held
}

void TimelinePanel::release()
{
    m_session->setPlaying(m_wasPlaying);
}

void TimelinePanel::scrubTo(double minutes)
{
    m_session->setMinutes(std::clamp(minutes, 0.0, m_scale.spanMin));
}

void TimelinePanel::mousePressEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    const bool onCharts = event->position().y() > m_scrubber->y() && x >= m_scale.left && x <= m_scale.right;
    if (event->button() == Qt::LeftButton && onCharts) {
        m_dragging = true;
        grab();
        m_scrubber->setFocus(Qt::MouseFocusReason);
        scrubTo(m_scale.minutes(x));
    }
}

void TimelinePanel::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging) {
        scrubTo(m_scale.minutes(event->position().x()));
    }
}

void TimelinePanel::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging && event->button() == Qt::LeftButton) {
        m_dragging = false;
        release();
    }
}

} // namespace relief::ui
