// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Room kept around words and leaders: particles fade out before they would pass below them.

#include "scene/lettering.h"

#include <vector>

namespace relief::scene {

class Clearance {
public:
    Clearance() = default;
    Clearance(const Lettering &lettering, double pixelRatio);

    /// How visible a particle of some radius is there, 0 to `opaque`. All in device pixels. A leader that ends on it
    /// does not count: it names it; nor do those of the two nodes between which it travels.
    int fadeAt(const QPointF &at, double radius, int node, int otherNode = -1) const;

private:
    struct Leader {
        QLineF line;
        int node = -1;
    };

    std::vector<QRectF> m_boxes;
    std::vector<Leader> m_leaders;
    double m_pixelRatio = 1;
};

} // namespace relief::scene
