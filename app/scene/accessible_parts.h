// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Nodes and edges of a diagram as accessible objects. Private to scene.

#include "scene/diagram_view.h"
#include "scene/pace.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace relief::scene {

/// The view itself: a list of its parts.
class AccessibleDiagram : public QAccessibleWidget {
public:
    explicit AccessibleDiagram(DiagramView *view);
    ~AccessibleDiagram() override;

    int childCount() const override; ///< nodes, then edges, then cards of no node
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text kind) const override;

    /// Something may have changed: sends a value change of each node whose rounded activity differs from what was last
    /// said. At most once a second; what waits is said as it is by then.
    void announceValues();
    void advance(double seconds);
    const std::vector<int> &announced() const { return m_announced; } ///< percent a node, as last said

private:
    DiagramView *view() const;
    void sayValues();
    QAccessibleInterface *newPart(size_t index) const;
    void forgetParts() const;

    mutable const content::Diagram *m_diagram = nullptr; ///< whose parts are below
    mutable std::vector<QAccessible::Id> m_parts;
    const content::Diagram *m_announcedOf = nullptr;
    std::vector<int> m_announced;
    Pace m_pace;
    QTimer m_second; ///< runs for a second after something was said
};

/// What nodes and edges have in common.
class AccessiblePart : public QAccessibleInterface {
public:
    AccessiblePart(DiagramView *view, size_t index) : m_view(view), m_index(index) {}

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}

protected:
    const content::Diagram &diagram() const { return *m_view->snapshot().diagram; }
    content::Audience audience() const { return m_view->snapshot().audience; }
    QRect onScreen(const QRect &inView) const;

    QPointer<DiagramView> m_view;
    size_t m_index;
};

class AccessibleNode : public AccessiblePart, public QAccessibleValueInterface, public QAccessibleActionInterface {
public:
    using AccessiblePart::AccessiblePart;

    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    QList<QPair<QAccessibleInterface *, QAccessible::Relation>> relations(QAccessible::Relation match) const override;

    QVariant currentValue() const override; ///< activity in percent
    void setCurrentValue(const QVariant &) override {}
    QVariant maximumValue() const override { return 100; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const content::Node &node() const { return diagram().nodes[m_index]; }
};

/// Its description says how sure it is; its relations lead to both ends.
class AccessibleEdge : public AccessiblePart, public QAccessibleActionInterface {
public:
    using AccessiblePart::AccessiblePart;

    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    QList<QPair<QAccessibleInterface *, QAccessible::Relation>> relations(QAccessible::Relation match) const override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const content::Edge &edge() const { return diagram().edges[m_index]; }
};

/// A card of no node.
class AccessibleRemark : public AccessiblePart {
public:
    using AccessiblePart::AccessiblePart;

    QString text(QAccessible::Text kind) const override;
    QRect rect() const override { return onScreen(m_view->rect()); }
    QAccessible::Role role() const override { return QAccessible::StaticText; }
    QAccessible::State state() const override { return {}; }
};

} // namespace relief::scene
