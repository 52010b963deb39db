// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/tiles.h"

#include <algorithm>

namespace relief::scene {

namespace {

constexpr double mostOfThem = 0.75;
constexpr double manyOfThem = 0.3;

int pieces(int length)
{
    return std::max(1, (length + Tiles::side - 1) / Tiles::side);
}

} // namespace

Tiles::Tiles(QSize pane)
    : m_pane(pane), m_columns(pieces(pane.width())), m_rows(pieces(pane.height())),
      m_tiles(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows))
{
}

void Tiles::add(const QRect &changed)
{
    const QRect inside = changed & QRect({}, m_pane);
    if (inside.isEmpty()) {
        return;
    }
    m_around |=
        QRect(QPoint(inside.left() / side, inside.top() / side), QPoint(inside.right() / side, inside.bottom() / side));
    for (int row = inside.top() / side; row <= inside.bottom() / side; ++row) {
        for (int column = inside.left() / side; column <= inside.right() / side; ++column) {
            const auto index = static_cast<size_t>(row * m_columns + column);
            m_touched += m_tiles[index] ? 0 : 1;
            m_tiles[index] = true;
        }
    }
}

bool Tiles::isMostOfThem() const
{
    return m_touched > mostOfThem * m_columns * m_rows;
}

QRegion Tiles::region() const
{
    if (isMostOfThem()) {
        return QRect({}, m_pane);
    }
    if (m_touched > manyOfThem * m_columns * m_rows) {
        return QRect(m_around.topLeft() * side, m_around.size() * side) & QRect({}, m_pane);
    }
    std::vector<QRect> runs;
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            const auto index = static_cast<size_t>(row * m_columns + column);
            if (!m_tiles[index]) {
                continue;
            }
            const bool joins = column > 0 && m_tiles[index - 1];
            if (joins) {
                runs.back().setWidth(runs.back().width() + side);
            } else {
                runs.emplace_back(column * side, row * side, side, side);
            }
        }
    }
    QRegion region;
    region.setRects(runs.data(), static_cast<int>(runs.size())); // ordered by rows, apart from each other
    return region & QRect({}, m_pane);
}

} // namespace relief::scene
