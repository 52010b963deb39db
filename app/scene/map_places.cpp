// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/map_places.h"

#include <algorithm>
#include <cmath>

namespace relief::scene {

namespace {

constexpr double gap = 14;
constexpr double betweenRows = 30; ///< room for the ways

std::vector<size_t> diagramsOf(const std::vector<content::Diagram> &diagrams, content::Scale scale)
{
    std::vector<size_t> found;
    for (size_t i = 0; i < diagrams.size(); ++i) {
        if (diagrams[i].scale == scale) {
            found.push_back(i);
        }
    }
    return found;
}

size_t columnsFor(double width, const QSizeF &cell)
{
    return static_cast<size_t>(std::max(1.0, std::floor((width + gap) / (cell.width() + gap))));
}

size_t linesOf(size_t count, size_t columns)
{
    return std::max<size_t>(1, (count + columns - 1) / columns);
}

QLineF wayBetween(const QRectF &one, const QRectF &other)
{
    if (one.bottom() <= other.top()) {
        return {QPointF(one.center().x(), one.bottom()), QPointF(other.center().x(), other.top())};
    }
    if (other.bottom() <= one.top()) {
        return {QPointF(one.center().x(), one.top()), QPointF(other.center().x(), other.bottom())};
    }
    const bool right = one.center().x() < other.center().x();
    return {QPointF(right ? one.right() : one.left(), one.center().y()),
        QPointF(right ? other.left() : other.right(), other.center().y())};
}

int indexOf(const std::vector<content::Diagram> &diagrams, const QString &id)
{
    const auto found = std::find_if(
        diagrams.begin(), diagrams.end(), [&](const content::Diagram &diagram) { return diagram.id == id; });
    return found == diagrams.end() ? -1 : static_cast<int>(found - diagrams.begin());
}

/// Each pair once, whichever of the two leads to the other.
std::vector<std::pair<int, int>> pairs(const std::vector<content::Diagram> &diagrams)
{
    std::vector<std::pair<int, int>> result;
    const auto add = [&](int one, int other) {
        if (one >= 0 && other >= 0 && one != other) {
            result.emplace_back(std::min(one, other), std::max(one, other));
        }
    };
    for (size_t i = 0; i < diagrams.size(); ++i) {
        for (const content::Portal &portal : diagrams[i].portals) {
            add(static_cast<int>(i), indexOf(diagrams, portal.target));
        }
        add(indexOf(diagrams, diagrams[i].parent), static_cast<int>(i));
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace

double mapHeight(const std::vector<content::Diagram> &diagrams, double width, const QSizeF &cell)
{
    double tall = betweenRows * (allScales.size() - 1);
    for (const content::Scale scale : allScales) {
        const auto lines = static_cast<double>(linesOf(diagramsOf(diagrams, scale).size(), columnsFor(width, cell)));
        tall += lines * cell.height() + (lines - 1) * gap;
    }
    return tall;
}

MapPlaces placeOnMap(const std::vector<content::Diagram> &diagrams, const QRectF &space, const QSizeF &cell)
{
    MapPlaces places;
    places.diagrams.resize(diagrams.size());
    const double spare = std::max(0.0, space.height() - mapHeight(diagrams, space.width(), cell));
    const double between = betweenRows + spare / (allScales.size() - 1);
    const size_t columns = columnsFor(space.width(), cell);
    double top = space.top();
    for (size_t row = 0; row < allScales.size(); ++row) {
        const std::vector<size_t> here = diagramsOf(diagrams, allScales.at(row));
        const size_t lines = linesOf(here.size(), columns);
        const size_t perLine = std::max<size_t>(1, (here.size() + lines - 1) / lines);
        const double step = space.width() / static_cast<double>(perLine);
        const double wide = std::min(step - gap, cell.width() * 1.5);
        const double bottom = top + static_cast<double>(lines) * (cell.height() + gap) - gap;
        for (size_t i = 0; i < here.size(); ++i) {
            const double middle = space.left() + (static_cast<double>(i % perLine) + 0.5) * step;
            const double upper = top + static_cast<double>(i / perLine) * (cell.height() + gap);
            places.diagrams[here[i]] = {middle - wide / 2, upper, wide, cell.height()};
        }
        places.rows.at(row) = QRectF(QPointF(space.left(), top), QPointF(space.right(), bottom));
        top = bottom + between;
    }
    for (const auto &[one, other] : pairs(diagrams)) {
        const auto from = static_cast<size_t>(one);
        const auto to = static_cast<size_t>(other);
        places.ways.push_back({wayBetween(places.diagrams[from], places.diagrams[to]), from, to});
    }
    return places;
}

} // namespace relief::scene
