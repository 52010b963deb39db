// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/edge_line.h"

namespace relief::scene {

content::Certainty certaintyOf(const content::Diagram &diagram, int from, int to)
{
    if (from >= 0 && to >= 0) {
        for (const content::Edge &edge : diagram.edges) {
            if (edge.from == diagram.nodes[static_cast<size_t>(from)].id
                && edge.to == diagram.nodes[static_cast<size_t>(to)].id) {
                return edge.certainty;
            }
        }
    }
    return content::Certainty::Established;
}

void setDashes(QPen *pen, double on, double off)
{
    pen->setDashPattern({on / pen->widthF(), off / pen->widthF()});
}

void setLine(QPen *pen, content::Certainty certainty, double scale)
{
    if (certainty == content::Certainty::Hypothesis) {
        setDashes(pen, 9 * scale, 7 * scale);
    } else if (certainty == content::Certainty::Contested) {
        setDashes(pen, 2 * scale, 8 * scale);
    }
}

} // namespace relief::scene
