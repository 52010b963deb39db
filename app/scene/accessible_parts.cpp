// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/accessible_parts.h"

#include "scene/part_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace relief::scene {

// ---- both

bool AccessiblePart::isValid() const
{
    return m_view && m_view->snapshot().diagram != nullptr;
}

QAccessibleInterface *AccessiblePart::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view.data());
}

QRect AccessiblePart::onScreen(const QRect &inView) const
{
    return {m_view->mapToGlobal(inView.topLeft()), inView.size()};
}

// ---- a node

QString AccessibleNode::text(QAccessible::Text kind) const
{
    if (!isValid()) {
        return {};
    }
    switch (kind) {
    case QAccessible::Name:
        return nodeName(diagram(), static_cast<int>(m_index), audience());
    case QAccessible::Description:
    case QAccessible::Help: {
        // a card says it all: the activity of a step or a study means nothing
        const QString cards = cardWords(m_view->snapshot(), node().id);
        const QString now = cards.isEmpty() ? nodeNow(m_view->snapshot(), m_index) : cards;
        return QCoreApplication::translate("DiagramView", "%1 %2").arg(node().about.at(audience()), now);
    }
    case QAccessible::Value:
        if (const session::ReadoutValue *value = m_view->snapshot().readoutInPlaceOf(node().id)) {
            return value->text;
        }
        return QCoreApplication::translate("DiagramView", "%1%").arg(QLocale().toString(currentValue().toInt()));
    default:
        return {};
    }
}

QRect AccessibleNode::rect() const
{
    return isValid() ? onScreen(m_view->nodeRect(static_cast<int>(m_index))) : QRect();
}

QAccessible::State AccessibleNode::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.selected = m_view->selectedNode() == node().id;
    state.focused = state.selected && m_view->hasFocus();
    state.offscreen = m_view->nodeRect(static_cast<int>(m_index)).isEmpty();
    return state;
}

void *AccessibleNode::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface) {
        return static_cast<QAccessibleValueInterface *>(this);
    }
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QList<QPair<QAccessibleInterface *, QAccessible::Relation>> AccessibleNode::relations(QAccessible::Relation match) const
{
    QList<QPair<QAccessibleInterface *, QAccessible::Relation>> result;
    const QAccessibleInterface *all = isValid() ? parent() : nullptr;
    if (all == nullptr) {
        return result;
    }
    for (const content::Edge &edge : diagram().edges) {
        if (match.testFlag(QAccessible::Controller) && edge.from == node().id) {
            result.append({all->child(diagram().indexOf(edge.to)), QAccessible::Controller});
        }
        if (match.testFlag(QAccessible::Controlled) && edge.to == node().id) {
            result.append({all->child(diagram().indexOf(edge.from)), QAccessible::Controlled});
        }
    }
    return result;
}

QVariant AccessibleNode::currentValue() const
{
    const session::ReadoutValue *value = isValid() ? m_view->snapshot().readoutInPlaceOf(node().id) : nullptr;
    if (value != nullptr) {
        return value->known ? QVariant(qRound(value->now * 100)) : QVariant();
    }
    return isValid() ? qRound(m_view->snapshot().activity[m_index] * 100) : 0;
}

QStringList AccessibleNode::actionNames() const
{
    return {QAccessibleActionInterface::setFocusAction(), QAccessibleActionInterface::pressAction()};
}

void AccessibleNode::doAction(const QString &name)
{
    if (!isValid()) {
        return;
    }
    if (name == QAccessibleActionInterface::setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setSelectedNode(node().id);
    } else if (name == QAccessibleActionInterface::pressAction()) {
        m_view->activateNode(static_cast<int>(m_index));
    }
}

// ---- an edge

QString AccessibleEdge::text(QAccessible::Text kind) const
{
    if (!isValid()) {
        return {};
    }
    if (kind == QAccessible::Name) {
        return edgeName(diagram(), m_index, audience());
    }
    return kind == QAccessible::Description ? certaintyInWords(edge().certainty) : QString();
}

QRect AccessibleEdge::rect() const
{
    return isValid() ? onScreen(m_view->edgeRect(static_cast<int>(m_index))) : QRect();
}

QAccessible::State AccessibleEdge::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.selected = m_view->selectedEdge() == static_cast<int>(m_index);
    state.focused = state.selected && m_view->hasFocus();
    state.offscreen = m_view->edgeRect(static_cast<int>(m_index)).isEmpty();
    return state;
}

void *AccessibleEdge::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

/// What acts controls it, what it acts on is controlled by it.
QList<QPair<QAccessibleInterface *, QAccessible::Relation>> AccessibleEdge::relations(QAccessible::Relation match) const
{
    QList<QPair<QAccessibleInterface *, QAccessible::Relation>> result;
    const QAccessibleInterface *all = isValid() ? parent() : nullptr;
    const auto add = [&](const QString &node, QAccessible::RelationFlag relation) {
        if (all != nullptr && match.testFlag(relation) && diagram().indexOf(node) >= 0) {
            result.append({all->child(diagram().indexOf(node)), relation});
        }
    };
    if (isValid()) {
        add(edge().to, QAccessible::Controller);
        add(edge().from, QAccessible::Controlled);
    }
    return result;
}

QStringList AccessibleEdge::actionNames() const
{
    return {QAccessibleActionInterface::setFocusAction(), QAccessibleActionInterface::pressAction()};
}

void AccessibleEdge::doAction(const QString &name)
{
    if (!isValid()) {
        return;
    }
    if (name == QAccessibleActionInterface::setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setSelectedEdge(static_cast<int>(m_index));
    } else if (name == QAccessibleActionInterface::pressAction()) {
        m_view->activateNode(diagram().indexOf(edge().to));
    }
}

// ---- a card of no node

QString AccessibleRemark::text(QAccessible::Text kind) const
{
    if (!isValid() || m_index >= diagram().cards.size()) {
        return {};
    }
    const content::Card &card = diagram().cards[m_index];
    return kind == QAccessible::Name          ? card.title.at(audience())
           : kind == QAccessible::Description ? card.lines.at(audience())
                                              : QString();
}

} // namespace relief::scene
