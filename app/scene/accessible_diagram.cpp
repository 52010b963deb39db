// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/accessible_diagram.h"

#include "scene/accessible_parts.h"

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != "relief::scene::DiagramView"_L1) {
        return nullptr;
    }
    auto *view = qobject_cast<DiagramView *>(object);
    return view != nullptr ? new AccessibleDiagram(view) : nullptr;
}

/// Cards that no node speaks for.
std::vector<size_t> remarksOf(const content::Diagram &diagram)
{
    std::vector<size_t> found;
    for (size_t i = 0; i < diagram.cards.size(); ++i) {
        if (diagram.indexOf(diagram.cards[i].node) < 0) {
            found.push_back(i);
        }
    }
    return found;
}

AccessibleDiagram *accessible(DiagramView *view)
{
    return dynamic_cast<AccessibleDiagram *>(QAccessible::queryAccessibleInterface(view));
}

} // namespace

void installDiagramAccessibility()
{
    QAccessible::installFactory(&makeInterface);
}

void announceSelection(DiagramView *view, int part)
{
    if (isHeard()) {
        QAccessibleEvent event(view, QAccessible::Focus);
        event.setChild(part);
        QAccessible::updateAccessibility(&event);
    }
}

void announceValues(DiagramView *view)
{
    AccessibleDiagram *diagram = isHeard() ? accessible(view) : nullptr;
    if (diagram != nullptr) {
        diagram->announceValues();
    }
}

void advanceAnnouncements(DiagramView *view, double seconds)
{
    AccessibleDiagram *diagram = isHeard() ? accessible(view) : nullptr;
    if (diagram != nullptr) {
        diagram->advance(seconds);
    }
}

void forgetAccessible(DiagramView *view)
{
    AccessibleDiagram *diagram = isHeard() ? accessible(view) : nullptr;
    if (diagram != nullptr) {
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(diagram));
    }
}

AccessibleDiagram::AccessibleDiagram(DiagramView *view) : QAccessibleWidget(view, QAccessible::List)
{
    constexpr int second = static_cast<int>(1000 * Pace::interval);
    m_second.setSingleShot(true);
    m_second.setInterval(second);
    QObject::connect(&m_second, &QTimer::timeout, &m_second, [this] { advance(Pace::interval); });
}

AccessibleDiagram::~AccessibleDiagram()
{
    forgetParts();
}

DiagramView *AccessibleDiagram::view() const
{
    return static_cast<DiagramView *>(object());
}

void AccessibleDiagram::forgetParts() const
{
    for (const QAccessible::Id id : m_parts) {
        if (id != 0) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    m_parts.clear();
}

int AccessibleDiagram::childCount() const
{
    const content::Diagram *diagram = view()->snapshot().diagram;
    return diagram != nullptr
               ? static_cast<int>(diagram->nodes.size() + diagram->edges.size() + remarksOf(*diagram).size())
               : 0;
}

QAccessibleInterface *AccessibleDiagram::newPart(size_t index) const
{
    const content::Diagram &diagram = *view()->snapshot().diagram;
    const size_t nodes = diagram.nodes.size();
    const size_t edges = diagram.edges.size();
    if (index < nodes) {
        return new AccessibleNode(view(), index);
    }
    if (index < nodes + edges) {
        return new AccessibleEdge(view(), index - nodes);
    }
    return new AccessibleRemark(view(), remarksOf(diagram)[index - nodes - edges]);
}

QAccessibleInterface *AccessibleDiagram::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    const content::Diagram *diagram = view()->snapshot().diagram;
    if (diagram != m_diagram) {
        forgetParts();
        m_diagram = diagram;
    }
    m_parts.resize(static_cast<size_t>(childCount()), 0);
    const auto at = static_cast<size_t>(index);
    if (m_parts[at] == 0) {
        m_parts[at] = QAccessible::registerAccessibleInterface(newPart(at));
    }
    return QAccessible::accessibleInterface(m_parts[at]);
}

int AccessibleDiagram::indexOfChild(const QAccessibleInterface *child) const
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i] != 0 && QAccessible::accessibleInterface(m_parts[i]) == child) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

QAccessibleInterface *AccessibleDiagram::childAt(int x, int y) const
{
    const content::Diagram *diagram = view()->snapshot().diagram;
    const QPoint at = view()->mapFromGlobal(QPoint(x, y));
    for (size_t i = 0; diagram != nullptr && i < diagram->nodes.size(); ++i) {
        if (view()->nodeRect(static_cast<int>(i)).contains(at)) {
            return child(static_cast<int>(i));
        }
    }
    return nullptr;
}

QAccessibleInterface *AccessibleDiagram::focusChild() const
{
    const content::Diagram *diagram = view()->snapshot().diagram;
    if (diagram == nullptr || !view()->hasFocus()) {
        return nullptr;
    }
    if (view()->selectedEdge() >= 0) {
        return child(static_cast<int>(diagram->nodes.size()) + view()->selectedEdge());
    }
    const int node = diagram->indexOf(view()->selectedNode());
    return node >= 0 ? child(node) : nullptr;
}

QString AccessibleDiagram::text(QAccessible::Text kind) const
{
    const session::Snapshot &snapshot = view()->snapshot();
    if (snapshot.diagram != nullptr && kind == QAccessible::Name) {
        return snapshot.diagram->title.at(snapshot.audience);
    }
    if (snapshot.diagram != nullptr && kind == QAccessible::Description) {
        return snapshot.diagram->purpose.at(snapshot.audience);
    }
    return QAccessibleWidget::text(kind);
}

void AccessibleDiagram::announceValues()
{
    if (m_pace.ask()) {
        sayValues();
    }
}

void AccessibleDiagram::advance(double seconds)
{
    if (m_pace.advance(seconds)) {
        sayValues();
    }
}

/// Of another diagram every value is new: that is no change.
void AccessibleDiagram::sayValues()
{
    m_second.start();
    const session::Snapshot &snapshot = view()->snapshot();
    if (snapshot.diagram == nullptr) {
        return;
    }
    constexpr double unknown = 10; // no share there can be
    constexpr int step = 5;        // percent: a screen reader need not hear every one
    const bool isOther = snapshot.diagram != m_announcedOf;
    m_announcedOf = snapshot.diagram;
    m_announced.resize(snapshot.activity.size(), -1);
    for (size_t i = 0; i < snapshot.activity.size(); ++i) {
        const session::ReadoutValue *told = snapshot.readoutInPlaceOf(snapshot.diagram->nodes[i].id);
        const double share = told == nullptr ? snapshot.activity[i] : told->known ? told->now : unknown;
        const int value = qRound(share * 100 / step) * step;
        if (value != m_announced[i] && !isOther) {
            QAccessibleValueChangeEvent event(child(static_cast<int>(i)), value);
            QAccessible::updateAccessibility(&event);
        }
        m_announced[i] = value;
    }
}

} // namespace relief::scene
