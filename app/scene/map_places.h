// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where each diagram lies on the map: a row for each scale, from the body down to the receptor. Pure values.

#include "content/diagram.h"

#include <QLineF>
#include <QRectF>

#include <array>
#include <vector>

namespace relief::scene {

inline constexpr std::array allScales{
    content::Scale::Body, content::Scale::Circuit, content::Scale::Synapse, content::Scale::Receptor};

/// A portal, or a parent that has none to its child.
struct MapWay {
    QLineF line;
    size_t one = 0; ///< indices of the diagrams it joins
    size_t other = 0;
};

struct MapPlaces {
    std::vector<QRectF> diagrams; ///< in the order given
    std::array<QRectF, allScales.size()> rows;
    std::vector<MapWay> ways;
};

/// `cell`: the smallest size of a diagram's box; boxes that do not fit beside each other go on in a second line.
MapPlaces placeOnMap(const std::vector<content::Diagram> &diagrams, const QRectF &space, const QSizeF &cell);

/// What placeOnMap needs for a width.
double mapHeight(const std::vector<content::Diagram> &diagrams, double width, const QSizeF &cell);

} // namespace relief::scene
