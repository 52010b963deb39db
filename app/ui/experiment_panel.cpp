// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment_panel.h"

#include "ui/audience_row.h"
#include "ui/experiment_explanation.h"
#include "ui/experiment_observation.h"
#include "ui/experiment_prediction.h"
#include "ui/predict_stages.h"
#include "ui/scroll_column.h"
#include "ui/segment_row.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using session::ExperimentRun;

namespace {

constexpr double largestWithIcons = 1.2; ///< text scale

} // namespace

ExperimentPanel::ExperimentPanel(session::Session *session, ExperimentRun *run, QWidget *parent)
    : Pane(u"surface"_s, Qt::LeftEdge, parent), m_session(session), m_run(run), m_audience(new SegmentRow(this)),
      m_stages(new PredictStages(this)), m_scroll(new ScrollColumn(this))
{
    setObjectName(u"experiment.panel"_s);
    setAccessibleName(tr("Predict, observe, explain"));
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_audience);
    auto *stages = new QHBoxLayout;
    stages->addWidget(m_stages);
    all->addLayout(stages);
    all->addWidget(m_scroll, 1);
    m_scroll->setObjectName(u"experiment.words"_s);
    m_scroll->setAccessibleName(accessibleName());
    auto *column = new QVBoxLayout(m_scroll->column());
    column->addStretch(1);
    connectAudience(m_audience, session);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ExperimentPanel::fitScrollBar);
}

void ExperimentPanel::setLook(const Look &look)
{
    m_look = look;
    setTheme(look.theme);
    const int side = look.pick(20, 14);
    layout()->setContentsMargins(1, look.pick(14, 10), 0, 0);
    layout()->setSpacing(look.pick(12, 8));
    m_audience->setContentsMargins(side, 0, side, 0);
    layout()->itemAt(1)->layout()->setContentsMargins(side, 0, side, 0);
    m_stages->setLook(look);
    fitScrollBar();
    rebuild();
}

/// The bar takes its width from the margin, so that no line breaks differently when it comes or goes.
void ExperimentPanel::fitScrollBar()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int side = m_look.pick(20, 14);
    const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    m_scroll->column()->layout()->setContentsMargins(side, 2, std::max(0, side - taken), 14);
}

ExperimentPart *ExperimentPanel::makePart()
{
    switch (m_run->stage()) {
    case ExperimentRun::Stage::Predict:
        return new ExperimentPrediction(m_session, m_run, m_look, m_scroll->column());
    case ExperimentRun::Stage::Observe:
        return new ExperimentObservation(m_session, m_run, m_look, m_scroll->column());
    case ExperimentRun::Stage::Explain:
        break;
    }
    auto *explanation = new ExperimentExplanation(m_session, m_run, m_look, m_scroll->column());
    connect(explanation, &ExperimentExplanation::printAsked, this, &ExperimentPanel::printAsked);
    connect(explanation, &ExperimentExplanation::experimentAsked, this, &ExperimentPanel::experimentAsked);
    connect(explanation, &ExperimentExplanation::destinationAsked, this, &ExperimentPanel::destinationAsked);
    return explanation;
}

bool ExperimentPanel::rebuild()
{
    if (m_look.artwork == nullptr) {
        return false;
    }
    setAudienceRow(m_audience, m_session->snapshot().audience, m_look);
    m_audience->setPictures(m_look, !m_look.compact && m_look.theme.textScale() < largestWithIcons);
    const bool had = m_part != nullptr && m_part->isAncestorOf(QApplication::focusWidget());
    if (m_part != nullptr) {
        m_part->hide();
        m_part->deleteLater(); // one of its buttons may be what was pressed
        m_part = nullptr;
    }
    if (m_run->experiment() == nullptr) {
        return had;
    }
    m_stages->setStage(static_cast<PredictStages::Stage>(m_run->stage()));
    m_part = makePart();
    static_cast<QVBoxLayout *>(m_scroll->column()->layout())->insertWidget(0, m_part);
    m_part->show(); // now, so that it can have the keyboard
    m_scroll->verticalScrollBar()->setValue(0);
    return had;
}

void ExperimentPanel::takeFocus()
{
    QWidget *first = m_part != nullptr ? m_part->first() : nullptr;
    (first != nullptr ? first : m_scroll)->setFocus(Qt::OtherFocusReason);
}

void ExperimentPanel::refresh()
{
    if (m_part != nullptr) {
        m_part->refresh();
    }
}

} // namespace relief::ui
