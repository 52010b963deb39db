// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation_panel.h"

#include "ui/audience_row.h"
#include "ui/change_tag.h"
#include "ui/column_label.h"
#include "ui/disclosure_button.h"
#include "ui/evidence_list.h"
#include "ui/icon_button.h"
#include "ui/medicine_card.h"
#include "ui/node_card.h"
#include "ui/prose_text.h"
#include "ui/related_questions.h"
#include "ui/scroll_column.h"
#include "ui/segment_row.h"
#include "ui/voice_button.h"
#include "ui/why_card.h"

#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Audience;

namespace {

constexpr int watchGap = 10;

const content::Explanation *shownExplanation(const session::Snapshot &now)
{
    return now.explanation < 0 ? nullptr : &now.diagram->explanations[static_cast<size_t>(now.explanation)];
}

} // namespace

ExplanationPanel::ExplanationPanel(session::Session *session, QWidget *parent)
    : Pane(u"surface"_s, Qt::LeftEdge, parent), m_session(session), m_audience(new SegmentRow(this)),
      m_scroll(new ScrollColumn(this)), m_leavesOut(new DisclosureButton(tr("What this picture leaves out"), this))
{
    setObjectName(u"explanation"_s);
    setAccessibleName(tr("Explanation"));
    build();
    connectAudience(m_audience, m_session);
    connect(m_node, &NodeCard::closed, this, &ExplanationPanel::nodeClosed);
    connect(m_node, &NodeCard::lookInside, this, &ExplanationPanel::diagramAsked);
    connect(m_node, &NodeCard::whyAsked, this, &ExplanationPanel::askWhy);
    connect(m_why, &WhyCard::chainChanged, this, &ExplanationPanel::chainChanged);
}

void ExplanationPanel::build()
{
    fillColumn(m_scroll->column());
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ExplanationPanel::fitScrollBar);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(0);
    all->addWidget(m_audience);
    all->addWidget(m_scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_leavesOut, 1);
    foot->addWidget(new VoiceButton(this, m_scroll->column()));
    all->addLayout(foot);
    m_leavesOut->setObjectName(u"leavesOut"_s);
    m_leavesOut->setToolTip(tr("What this picture and its model do not show (L)"));
    connect(m_leavesOut, &QAbstractButton::toggled, this, &ExplanationPanel::refreshLeavesOut);
}

void ExplanationPanel::fillColumn(QWidget *column)
{
    m_why = new WhyCard(m_session, column);
    m_node = new NodeCard(m_session, column);
    m_missingTitle = new ColumnLabel(m_leavesOut->text(), column);
    m_missing = new ProseText(column);
    m_missingLine = new Divider(column);
    m_seeing = new ColumnLabel(tr("What you are seeing"), column);
    m_title = new ColumnLabel({}, column);
    m_body = new ProseText(column);
    m_changedTitle = new ColumnLabel({}, column);
    m_tagBox = new QWidget(column);
    m_watchTitle = new ColumnLabel(tr("Watch for"), column);
    m_watchRow = new QWidget(column);
    m_watchPicture = new QLabel(m_watchRow);
    m_watch = new ProseText(m_watchRow);
    m_sureLine = new Divider(column);
    m_sureTitle = new ColumnLabel(tr("How sure are we?"), column);
    m_evidence = new EvidenceList(m_session->pack(), column);
    m_askLine = new Divider(column);
    m_askTitle = new ColumnLabel(tr("People also ask"), column);
    m_questions = new RelatedQuestions(m_session->pack(), column);
    m_title->setObjectName(u"explanation.title"_s);
    m_body->setObjectName(u"explanation.body"_s);
    m_missing->setObjectName(u"leavesOut.text"_s);
    setRole(m_missingTitle, u"h3"_s);
    setRole(m_seeing, u"smallest"_s);
    setRole(m_title, u"h2"_s);
    m_watch->setObjectName(u"explanation.watch"_s);
    for (QLabel *heading : {m_changedTitle, m_watchTitle, m_sureTitle, m_askTitle}) {
        setRole(heading, u"h3"_s);
    }
    auto *watch = new QHBoxLayout(m_watchRow);
    watch->setContentsMargins(0, 0, 0, 0);
    watch->setSpacing(watchGap);
    watch->addWidget(m_watchPicture, 0, Qt::AlignTop);
    watch->addWidget(m_watch, 1);
    auto *tags = new QVBoxLayout(m_tagBox);
    tags->setContentsMargins(0, 0, 0, 0);
    tags->setSpacing(7);
    addSections(new QVBoxLayout(column));
}

void ExplanationPanel::addSections(QVBoxLayout *column)
{
    for (QWidget *section : {static_cast<QWidget *>(m_missingTitle), static_cast<QWidget *>(m_missing),
             static_cast<QWidget *>(m_missingLine), static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_node),
             static_cast<QWidget *>(m_seeing), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_body),
             static_cast<QWidget *>(m_changedTitle), m_tagBox, static_cast<QWidget *>(m_watchTitle), m_watchRow,
             static_cast<QWidget *>(m_sureLine), static_cast<QWidget *>(m_sureTitle),
             static_cast<QWidget *>(m_evidence), static_cast<QWidget *>(m_askLine), static_cast<QWidget *>(m_askTitle),
             static_cast<QWidget *>(m_questions)}) {
        column->addWidget(section);
    }
    column->addStretch(1);
}

void ExplanationPanel::setLook(const Look &look)
{
    m_look = look;
    setTheme(look.theme);
    const int side = look.pick(20, 14);
    layout()->setContentsMargins(1, 0, 0, 0);
    m_audience->setContentsMargins(side, look.pick(14, 10), side, look.pick(12, 8));
    auto *column = static_cast<QVBoxLayout *>(m_scroll->widget()->layout());
    column->setSpacing(look.pick(10, 6));
    m_tagBox->layout()->setSpacing(look.pick(7, 5));
    fitScrollBar();
    m_why->setLook(look);
    m_node->setLook(look);
    m_leavesOut->setLook(look);
    layout()->itemAt(2)->layout()->setContentsMargins(side - 4, 2, side - 4, look.pick(8, 4));
    refreshLeavesOut();
    for (Divider *line : {m_sureLine, m_askLine, m_missingLine}) {
        line->setTheme(look.theme);
    }
    for (ChangeTag *tag : m_tags) {
        tag->setLook(look);
    }
    m_watchPicture->setPixmap(look.artwork->icon(u"warn"_s, look.theme.color(u"ink1"_s), 20, devicePixelRatioF()));
    m_watch->setLook(look, theme::TextRole::Body);
    m_evidence->setLook(look);
    m_questions->setLook(look);
    refreshAudience();
    m_shownExplanation = -2;
    refresh();
}

/// The bar takes its width from the margin, so that no line breaks differently when it comes or goes.
void ExplanationPanel::fitScrollBar()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int side = m_look.pick(20, 14);
    const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    const int beside = std::max(0, side - taken); // the bar, which is on the left where one reads from the right
    const bool mirrored = isRightToLeft();
    m_scroll->widget()->layout()->setContentsMargins(mirrored ? beside : side, 2, mirrored ? side : beside, 14);
}

void ExplanationPanel::setNode(const QString &node)
{
    m_node->setNode(node);
    if (isAnswering()) {
        m_why->ask(node); // it is about the part that is selected, as long as it is wanted
    }
    if (!node.isEmpty()) {
        m_scroll->ensureVisible(0, 0);
    }
}

void ExplanationPanel::refreshAudience()
{
    setAudienceRow(m_audience, m_session->snapshot().audience, m_look);
    m_audience->setPictures(m_look, !m_look.compact && m_look.theme.textScale() < 1.2);
}

void ExplanationPanel::startOver()
{
    setNode({});
    m_leavesOut->setChecked(false);
    m_scroll->verticalScrollBar()->setValue(0);
}

void ExplanationPanel::rebuild()
{
    m_node->rebuild();
    refreshLeavesOut();
    refreshAudience();
    m_shownExplanation = -2;
    refresh();
}

void ExplanationPanel::refresh()
{
    m_node->refresh();
    m_why->refresh();
    refreshTags();
    if (m_session->snapshot().explanation != m_shownExplanation) {
        m_shownExplanation = m_session->snapshot().explanation;
        refreshWords();
    }
}

void ExplanationPanel::refreshWords()
{
    const session::Snapshot &now = m_session->snapshot();
    const content::Explanation *explanation = shownExplanation(now);
    const bool patient = now.audience == Audience::Patient;
    m_body->setLook(m_look, patient && !m_look.compact ? theme::TextRole::PatientBody : theme::TextRole::Body);
    m_title->setText(
        explanation != nullptr ? explanation->title.at(now.audience) : now.diagram->title.at(now.audience));
    const std::vector<content::Term> *glossary = patient ? &m_session->pack().glossary : nullptr;
    std::vector<const content::Term *> explained; // each word once
    m_body->setProse(
        explanation != nullptr ? explanation->body.at(now.audience) : now.diagram->purpose.at(now.audience), glossary,
        &explained);
    const QString watch = explanation != nullptr ? explanation->watchFor.at(now.audience) : QString();
    m_watch->setProse(watch, glossary, &explained);
    m_watchRow->setHidden(watch.isEmpty());
    m_watchTitle->setHidden(watch.isEmpty());
    refreshEvidence();
}

/// Sources lie below the words and are many: they come once the window is on the screen.
void ExplanationPanel::refreshEvidence()
{
    const session::Snapshot &now = m_session->snapshot();
    const content::Explanation *explanation = m_painted ? shownExplanation(now) : nullptr;
    m_evidence->setStatements(explanation != nullptr ? explanation->statements : QStringList(), now.audience);
    m_sureTitle->setHidden(m_evidence->isEmpty());
    m_sureLine->setHidden(m_evidence->isEmpty());
    m_questions->setStatements(m_painted ? now.diagram->related : QStringList(), now.audience);
    m_askTitle->setHidden(m_questions->isEmpty());
    m_askLine->setHidden(m_questions->isEmpty());
}

void ExplanationPanel::toggleLeavesOut()
{
    if (m_leavesOut->isVisible()) {
        m_leavesOut->toggle();
    }
}

void ExplanationPanel::refreshLeavesOut()
{
    const session::Snapshot &now = m_session->snapshot();
    const QString words = now.diagram->leavesOut.at(now.audience);
    const bool open = m_leavesOut->isChecked() && !words.isEmpty();
    m_missing->setLook(m_look, theme::TextRole::Body);
    m_missing->setProse(
        open ? words : QString(), now.audience == Audience::Patient ? &m_session->pack().glossary : nullptr);
    m_missing->setVisible(open);
    m_missingTitle->setVisible(open);
    m_missingLine->setVisible(open);
    m_leavesOut->setHidden(words.isEmpty());
    if (open) {
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void ExplanationPanel::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    if (!m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &ExplanationPanel::refreshEvidence);
    }
}

} // namespace relief::ui
