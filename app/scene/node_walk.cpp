// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/node_walk.h"

#include <algorithm>

namespace relief::scene {

namespace {

class Walk {
public:
    explicit Walk(const content::Diagram &diagram) : m_diagram(diagram), m_seen(diagram.nodes.size(), false) {}

    std::vector<int> order()
    {
        for (size_t i = 0; i < m_seen.size(); ++i) {
            if (isSource(m_diagram.nodes[i].id)) {
                visit(i);
            }
        }
        for (size_t i = 0; i < m_seen.size(); ++i) { // nodes of a circle have no source
            visit(i);
        }
        return m_order;
    }

private:
    bool isSource(const QString &id) const
    {
        return std::none_of(
            m_diagram.edges.begin(), m_diagram.edges.end(), [&](const content::Edge &edge) { return edge.to == id; });
    }

    void visit(size_t start)
    {
        std::vector<size_t> open{start}; // a stack, not recursion: a pack may hold a very long chain
        while (!open.empty()) {
            const size_t node = open.back();
            open.pop_back();
            if (m_seen[node]) {
                continue;
            }
            m_seen[node] = true;
            m_order.push_back(static_cast<int>(node));
            std::vector<size_t> next;
            for (const content::Edge &edge : m_diagram.edges) {
                const int to = edge.from == m_diagram.nodes[node].id ? m_diagram.indexOf(edge.to) : -1;
                if (to >= 0) {
                    next.push_back(static_cast<size_t>(to));
                }
            }
            open.insert(open.end(), next.rbegin(), next.rend()); // the first edge is followed first
        }
    }

    const content::Diagram &m_diagram;
    std::vector<bool> m_seen;
    std::vector<int> m_order;
};

} // namespace

std::vector<int> walkOrder(const content::Diagram &diagram)
{
    return Walk(diagram).order();
}

std::vector<int> branchesOf(const content::Diagram &diagram, int node)
{
    std::vector<int> leaving;
    std::vector<int> arriving;
    const QString id = node < 0 ? QString() : diagram.nodes[static_cast<size_t>(node)].id;
    for (size_t i = 0; i < diagram.edges.size() && node >= 0; ++i) {
        if (diagram.edges[i].from == id) {
            leaving.push_back(static_cast<int>(i));
        } else if (diagram.edges[i].to == id) {
            arriving.push_back(static_cast<int>(i));
        }
    }
    leaving.insert(leaving.end(), arriving.begin(), arriving.end());
    return leaving;
}

} // namespace relief::scene
