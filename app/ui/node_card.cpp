// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/node_card.h"

#include "ui/activity_bar.h"
#include "ui/drug_action_row.h"
#include "ui/icon_button.h"
#include "ui/medicine_card.h"
#include "ui/pictures.h"
#include "ui/prose_text.h"
#include "ui/source_list.h"
#include "ui/voice_button.h"
#include "ui/wrap_button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

NodeCard::NodeCard(session::Session *session, QWidget *parent)
    : Card(parent), m_session(session), m_title(new QLabel(this)),
      m_close(new IconButton(u"close"_s, tr("Close this card"), u"icon"_s, this)), m_where(new QLabel(this)),
      m_about(new ProseText(this)), m_activity(new QLabel(this)), m_bar(new ActivityBar(this)),
      m_why(new WrapButton(tr("Why?"), this)), m_actions(new QWidget(this)),
      m_sources(new SourceList(session->pack(), this)), m_inside(new WrapButton(tr("Look inside"), this))
{
    setObjectName(u"nodeCard"_s);
    hide();
    build();
    connect(m_close, &QAbstractButton::clicked, this, &NodeCard::closed);
    connect(m_why, &QAbstractButton::clicked, this, [this] { Q_EMIT whyAsked(m_node); });
    connect(m_inside, &QAbstractButton::clicked, this, [this] { Q_EMIT lookInside(portalTarget()); });
}

void NodeCard::build()
{
    setRole(m_title, u"h3"_s);
    setRole(m_where, u"small"_s);
    setRole(m_activity, u"small"_s);
    for (QLabel *label : {m_title, m_where, m_activity}) {
        label->setWordWrap(true);
    }
    m_why->setObjectName(u"nodeCard.why"_s);
    m_why->setToolTip(tr("What leads to this, from each medicine (W)"));
    m_inside->setToolTip(tr("Open the picture of what happens inside"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(new VoiceButton(this), 0, Qt::AlignTop);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *actions = new QVBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 8, 14);
    column->setSpacing(7);
    column->addLayout(head);
    for (QWidget *part : {static_cast<QWidget *>(m_where), static_cast<QWidget *>(m_about),
             static_cast<QWidget *>(m_activity), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_why),
             m_actions, static_cast<QWidget *>(m_sources), static_cast<QWidget *>(m_inside)}) {
        column->addWidget(part);
    }
}

void NodeCard::setLook(const Look &look)
{
    m_look = look;
    setColors(look.theme.color(u"surface"_s), look.theme.color(u"accent"_s), 2);
    m_close->setLook(look);
    m_about->setLook(look, theme::TextRole::Body);
    m_bar->setTheme(look.theme);
    m_sources->setLook(look);
    setLeadingIcon(m_inside, look, u"zin"_s, look.theme.color(u"ink1"_s), 20);
    rebuild();
}

const content::Node *NodeCard::content() const
{
    const content::Diagram &diagram = *m_session->snapshot().diagram;
    const int index = diagram.indexOf(m_node);
    return index < 0 ? nullptr : &diagram.nodes[static_cast<size_t>(index)];
}

QString NodeCard::portalTarget() const
{
    for (const content::Portal &portal : m_session->snapshot().diagram->portals) {
        if (portal.node == m_node && m_session->pack().diagram(portal.target) != nullptr) {
            return portal.target;
        }
    }
    return {};
}

void NodeCard::setNode(const QString &node)
{
    if (node == m_node) {
        return;
    }
    m_node = node;
    rebuild();
}

void NodeCard::rebuild()
{
    const content::Node *node = content();
    setVisible(node != nullptr);
    if (node == nullptr) {
        return;
    }
    const content::Audience audience = m_session->snapshot().audience;
    const bool patient = audience == content::Audience::Patient;
    m_title->setText(node->label.at(audience));
    setTextIfNew(m_where, patient ? QString() : content::translated(node->where));
    m_explained.clear();
    m_about->setProse(node->about.at(audience), patient ? &m_session->pack().glossary : nullptr, &m_explained);
    rebuildActions(*node);
    m_sources->setReferences(node->references);
    const bool isOfWords = m_session->snapshot().diagram->isOfWords();
    // A study or a step is not active; where a published model has a number, the network's bar would be another one.
    m_bar->setHidden(isOfWords || m_session->snapshot().readoutInPlaceOf(m_node) != nullptr);
    m_why->setHidden(isOfWords);
    m_inside->setHidden(portalTarget().isEmpty());
    refresh();
}

void NodeCard::rebuildActions(const content::Node &node)
{
    for (QWidget *row : m_actionRows) {
        delete row;
    }
    m_actionRows.clear();
    for (const content::DrugAction &action : m_session->snapshot().diagram->drugActions) {
        if (action.node == node.id) {
            m_actionRows.push_back(new DrugActionRow(*m_session, action, m_look, &m_explained, m_actions));
        }
    }
    addDisputes(node);
    for (QWidget *row : m_actionRows) {
        m_actions->layout()->addWidget(row);
    }
    m_actions->setHidden(m_actionRows.empty());
}

/// Contested arrows from or to the part.
void NodeCard::addDisputes(const content::Node &node)
{
    const session::Snapshot &now = m_session->snapshot();
    const content::Diagram &diagram = *now.diagram;
    for (const content::Edge &edge : diagram.edges) {
        const int from = diagram.indexOf(edge.from);
        const int to = diagram.indexOf(edge.to);
        if (!edge.dispute || from < 0 || to < 0 || (edge.from != node.id && edge.to != node.id)) {
            continue;
        }
        const QString title = tr("Contested: “%1” acts on “%2”")
                                  .arg(diagram.nodes[static_cast<size_t>(from)].label.at(now.audience),
                                      diagram.nodes[static_cast<size_t>(to)].label.at(now.audience));
        m_actionRows.push_back(new DisputeCard(*m_session, title, *edge.dispute, m_look, &m_explained, m_actions));
    }
}

void NodeCard::refresh()
{
    const session::Snapshot &now = m_session->snapshot();
    const int index = now.diagram->indexOf(m_node);
    if (index < 0) {
        return;
    }
    if (const session::ReadoutValue *measured = now.readoutInPlaceOf(m_node)) {
        setTextIfNew(m_activity, tr("In this model: %1. Before: %2.").arg(measured->text, measured->beforeText));
        return;
    }
    if (m_bar->isHidden()) {
        setTextIfNew(m_activity, {});
        return;
    }
    const auto at = static_cast<size_t>(index);
    const QString words =
        tr("In this model: %1. Before: %2.").arg(activityWord(now.activity[at]), activityWord(now.before[at]));
    setTextIfNew(m_activity, words);
    m_bar->setActivity(now.activity[at], now.before[at]);
    m_bar->setAccessibleName(words);
}

} // namespace relief::ui
