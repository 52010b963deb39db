// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pack.h"

namespace relief::content {

namespace {

using Part = Leaning::Place::Part;

/// Looks through one diagram for a reference.
class Finder {
public:
    Finder(const Diagram &diagram, const QString &reference, Leaning &leaning)
        : m_diagram(diagram), m_reference(reference), m_leaning(leaning)
    {
    }

    void run()
    {
        add(Part::Diagram, -1, m_diagram.references);
        addAll(Part::Node, m_diagram.nodes);
        addAll(Part::Edge, m_diagram.edges);
        addAll(Part::DrugAction, m_diagram.drugActions);
        addDisputes(0, m_diagram.edges);
        addDisputes(static_cast<int>(m_diagram.edges.size()), m_diagram.drugActions);
    }

private:
    void add(Part part, int index, const QStringList &references)
    {
        if (references.contains(m_reference)) {
            m_leaning.places.push_back({&m_diagram, part, index});
        }
    }

    template <class T>
    void addAll(Part part, const std::vector<T> &items)
    {
        for (size_t i = 0; i < items.size(); ++i) {
            add(part, static_cast<int>(i), items[i].references);
        }
    }

    template <class T>
    void addDisputes(int first, const std::vector<T> &items)
    {
        for (size_t i = 0; i < items.size(); ++i) {
            if (items[i].dispute) {
                add(Part::Dispute, first + static_cast<int>(i), items[i].dispute->references);
            }
        }
    }

    const Diagram &m_diagram;
    const QString &m_reference;
    Leaning &m_leaning;
};

} // namespace

std::vector<const Statement *> Pack::statementsOf(const QString &reference) const
{
    std::vector<const Statement *> leaning;
    for (const Statement &item : statements) {
        if (item.references.contains(reference)) {
            leaning.push_back(&item);
        }
    }
    return leaning;
}

Leaning Pack::leaningOn(const QString &reference) const
{
    Leaning leaning;
    leaning.statements = statementsOf(reference);
    for (const Diagram &item : diagrams) {
        Finder(item, reference, leaning).run();
    }
    for (const Medicine &item : medicines) {
        if (item.low.references.contains(reference) || item.usual.references.contains(reference)
            || item.high.references.contains(reference)) {
            leaning.medicines.push_back(&item);
        }
    }
    return leaning;
}

} // namespace relief::content
