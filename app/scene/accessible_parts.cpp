// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/accessible_parts.h"

#include <QCoreApplication>
#include <QLocale>

namespace relief::scene {

namespace {

QString spoken(const char *text)
{
    return QCoreApplication::translate("DiagramView", text);
}

QString activityInWords(double activity)
{
    const int percent = qRound(activity * 100);
    const char *words = percent < 4    ? QT_TRANSLATE_NOOP("DiagramView", "Silent (%1%).")
                        : percent < 34 ? QT_TRANSLATE_NOOP("DiagramView", "Low activity (%1%).")
                        : percent < 67 ? QT_TRANSLATE_NOOP("DiagramView", "Medium activity (%1%).")
                                       : QT_TRANSLATE_NOOP("DiagramView", "High activity (%1%).");
    return spoken(words).arg(QLocale().toString(percent));
}

/// A number of its own where the node has one, the same as the meter's; otherwise its activity.
QString valueInWords(const session::Snapshot &snapshot, size_t node)
{
    const content::Node &told = snapshot.diagram->nodes[node];
    if (const session::ReadoutValue *value = snapshot.readoutInPlaceOf(told.id)) {
        return spoken(QT_TRANSLATE_NOOP("DiagramView", "%1: %2.")).arg(told.label.at(snapshot.audience), value->text);
    }
    return activityInWords(snapshot.activity[node]);
}

QString sentence(content::Sign sign)
{
    switch (sign) {
    case content::Sign::Excite:
        return spoken(QT_TRANSLATE_NOOP("DiagramView", "%1 excites %2"));
    case content::Sign::Inhibit:
        return spoken(QT_TRANSLATE_NOOP("DiagramView", "%1 calms %2"));
    case content::Sign::Modulate:
        return spoken(QT_TRANSLATE_NOOP("DiagramView", "%1 changes %2"));
    case content::Sign::Bind:
        return spoken(QT_TRANSLATE_NOOP("DiagramView", "%1 binds to %2"));
    case content::Sign::Block:
        break;
    }
    return spoken(QT_TRANSLATE_NOOP("DiagramView", "%1 blocks %2"));
}

QString certaintyInWords(content::Certainty certainty)
{
    switch (certainty) {
    case content::Certainty::Established:
        return spoken(QT_TRANSLATE_NOOP("DiagramView", "Well established."));
    case content::Certainty::Hypothesis:
        return spoken(QT_TRANSLATE_NOOP("DiagramView", "A hypothesis."));
    case content::Certainty::Contested:
        break;
    }
    return spoken(QT_TRANSLATE_NOOP("DiagramView", "Contested."));
}

/// What the picture says about a node on cards, in reading order; empty if there are none.
QString cardWords(const session::Snapshot &snapshot, const QString &node)
{
    QStringList words;
    for (const content::Card &card : snapshot.diagram->cards) {
        for (const content::LeveledText *text : {&card.title, &card.lines, &card.result}) {
            const QString part = text->at(snapshot.audience);
            if (card.node == node && !part.isEmpty()) {
                words.append(QString(part).replace(u'\n', u' '));
            }
        }
    }
    return words.join(QStringLiteral(". "));
}

} // namespace

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
        return node().label.at(audience());
    case QAccessible::Description:
    case QAccessible::Help: {
        // a card says it all: the activity of a step or a study means nothing
        const QString cards = cardWords(m_view->snapshot(), node().id);
        const QString now = cards.isEmpty() ? valueInWords(m_view->snapshot(), m_index) : cards;
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
    const auto name = [&](const QString &id) {
        const int index = diagram().indexOf(id);
        return index < 0 ? id : diagram().nodes[static_cast<size_t>(index)].label.at(audience());
    };
    if (kind == QAccessible::Name) {
        return sentence(edge().sign).arg(name(edge().from), name(edge().to));
    }
    return kind == QAccessible::Description ? certaintyInWords(edge().certainty) : QString();
}

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

QRect AccessibleEdge::rect() const
{
    if (!isValid()) {
        return {};
    }
    return onScreen(m_view->nodeRect(diagram().indexOf(edge().from)) | m_view->nodeRect(diagram().indexOf(edge().to)));
}

} // namespace relief::scene
