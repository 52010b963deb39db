// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_pane.h"

#include "ui/chart_choice.h"

#include <QEvent>
#include <QMouseEvent>

#include <cmath>
#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;
using session::ChartData;

namespace {

constexpr double leastPlot = 48; ///< height in pixels

} // namespace

ChartPane::ChartPane(session::Session *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_chart(new charts::ModelChart(this)), m_people(session)
{
    setObjectName(u"chartPane"_s);
    m_chart->setObjectName(u"chart"_s);
    m_chart->installEventFilter(this);
    connect(m_chart, &charts::ModelChart::cursorMoved, this, [this](double x) {
        if (data().overTime) {
            Q_EMIT scrubbed(x);
        }
    });
    connect(&m_people, &ChartPeople::changed, this, &ChartPane::compute);
}

void ChartPane::setLook(const Look &look)
{
    m_chart->setTheme(look.theme);
}

void ChartPane::setKind(session::ChartKind kind)
{
    m_kind = kind;
    compute();
}

void ChartPane::setPeopleShown(bool shown)
{
    m_peopleShown = shown;
    if (shown && m_people.isCanceled()) {
        m_people.tryAgain();
    }
    compute();
}

void ChartPane::setPlotEdges(double left, double right)
{
    m_left = left;
    m_right = right;
    placePlot();
}

void ChartPane::placePlot()
{
    const bool shared = data().overTime;
    m_chart->setPlotEdges(shared ? m_left : 0, shared ? m_right : 0);
    fitWords();
}

/// Beside very large text, what stands elsewhere too gives way to the plot: doses, the title, and at last the notes.
void ChartPane::fitWords()
{
    ChartData shown = m_data;
    m_chart->setData(shown);
    const auto drop = [&](auto &words) {
        if (!m_data.isEmpty() && m_chart->plotRect().height() < leastPlot) {
            words.clear();
            m_chart->setData(shown);
        }
    };
    drop(shown.marks);
    drop(shown.title);
    drop(shown.notes);
}

bool ChartPane::isForPatients() const
{
    return m_session->snapshot().audience == content::Audience::Patient;
}

void ChartPane::refreshMedicines()
{
    m_people.medicinesChanged();
    compute();
}

void ChartPane::refreshWords()
{
    compute();
}

/// Nothing is computed for a chart that nobody sees.
void ChartPane::compute()
{
    const bool shown = m_peopleShown || isForPatients();
    if (!isVisible()) {
        return;
    }
    ChartData data = chartOf(m_kind, *m_session);
    m_people.setWanted(shown && data.overTime && !data.isEmpty());
    if (shown && data.overTime && !data.isEmpty()) {
        addPeople(data);
    }
    data.notes = m_session->outsideRange() + data.notes; // first: notes give way to the plot
    m_drawnMinute = m_session->snapshot().minutes;
    m_data = std::move(data);
    m_chart->setAccessibleName(m_data.title);
    placePlot();
    m_chart->setNow(m_session->snapshot().minutes);
}

void ChartPane::addPeople(ChartData &data) const
{
    const session::PopulationBands *bands = m_people.bands();
    if (bands != nullptr) {
        session::addBands(data, *bands);
    }
    if (!m_people.isPublished() || (bands != nullptr && data.bands.empty())) {
        data.notes.prepend(tr("No study behind this model published how much people differ."));
    } else if (m_people.isCanceled()) {
        data.notes.prepend(tr("How much people differ was not computed to the end."));
    } else if (bands != nullptr && isForPatients()) {
        data.notes.prepend(tr("People differ: the pale band holds 9 of 10 people."));
    }
}

/// The cursor follows at once. What a chart of levels shows of this time is drawn once a minute while it plays.
void ChartPane::refreshNow()
{
    if (!isVisible()) {
        return;
    }
    const double minutes = m_session->snapshot().minutes;
    if (data().overTime) {
        m_chart->setNow(minutes);
        return;
    }
    const bool sameMinute = std::floor(minutes) == std::floor(m_drawnMinute);
    if (minutes != m_drawnMinute && !(m_session->isPlaying() && sameMinute)) {
        compute();
    }
}

bool ChartPane::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (watched == m_chart && (type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease)) {
        if (data().overTime && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
            type == QEvent::MouseButtonPress ? Q_EMIT grabbed() : Q_EMIT released();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChartPane::resizeEvent(QResizeEvent *)
{
    m_chart->setGeometry(rect());
    placePlot();
}

void ChartPane::showEvent(QShowEvent *)
{
    compute();
}

void ChartPane::hideEvent(QHideEvent *)
{
    m_people.setWanted(false);
}

} // namespace relief::ui
