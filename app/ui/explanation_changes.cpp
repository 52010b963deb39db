// SPDX-License-Identifier: GPL-3.0-or-later
// What changed, and why.
#include "ui/change_tag.h"
#include "ui/explanation_panel.h"
#include "ui/medicine_card.h"
#include "ui/node_card.h"
#include "ui/scroll_column.h"
#include "ui/why_card.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

namespace {

constexpr size_t mostTags = 4;
constexpr size_t mostTagsCompact = 3;

} // namespace

void ExplanationPanel::askWhy(const QString &node)
{
    m_why->ask(m_session->snapshot().diagram->isOfWords() ? QString() : node);
    if (isAnswering()) {
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

bool ExplanationPanel::isAnswering() const
{
    return !m_why->node().isEmpty();
}

void ExplanationPanel::toggleWhy()
{
    const session::Snapshot &now = m_session->snapshot();
    QString node = m_node->node();
    if (node.isEmpty()) {
        const auto first = std::find_if(
            now.changes.begin(), now.changes.end(), [](const session::Change &change) { return change.node >= 0; });
        if (first != now.changes.end()) {
            node = now.diagram->nodes[static_cast<size_t>(first->node)].id;
        }
    }
    askWhy(isAnswering() ? QString() : node);
}

ChangeTag *ExplanationPanel::newTag()
{
    auto *tag = new ChangeTag(m_tagBox);
    tag->setLook(m_look);
    m_tagBox->layout()->addWidget(tag);
    connect(tag, &ChangeTag::whyAsked, this, [this](int node) {
        const auto &nodes = m_session->snapshot().diagram->nodes;
        if (node >= 0 && static_cast<size_t>(node) < nodes.size()) {
            askWhy(nodes[static_cast<size_t>(node)].id);
        }
    });
    return tag;
}

void ExplanationPanel::refreshTags()
{
    const session::Snapshot &now = m_session->snapshot();
    const size_t count = std::min(now.changes.size(), m_look.compact ? mostTagsCompact : mostTags);
    while (m_tags.size() < count) {
        m_tags.push_back(newTag());
    }
    for (size_t i = 0; i < m_tags.size(); ++i) {
        if (i < count) {
            m_tags[i]->setChange(now.changes[i]);
        }
        if (m_tags[i]->isHidden() == (i < count)) {
            m_tags[i]->setHidden(i >= count);
        }
    }
    const bool reversed = now.reference == session::Reference::BeforeNaloxone;
    setTextIfNew(m_changedTitle, count == 0 ? QString() : reversed ? tr("What naloxone changed") : tr("What changed"));
    if (m_tagBox->isHidden() != (count == 0)) {
        m_tagBox->setHidden(count == 0);
    }
}

} // namespace relief::ui
