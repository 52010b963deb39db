// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which parts of a pane changed, in squares: many small rectangles would cost more than they save.

#include <QRect>
#include <QRegion>
#include <QSize>

#include <vector>

namespace relief::scene {

class Tiles {
public:
    static constexpr int side = 64; ///< device pixels

    explicit Tiles(QSize pane);

    void add(const QRect &changed);

    /// Nothing more needs to be added.
    bool isMostOfThem() const;

    /// The squares touched; once they are many, the one rectangle around them: painting clipped to a rectangle is
    /// several times faster than to a region.
    QRegion region() const;

private:
    QSize m_pane;
    int m_columns;
    int m_rows;
    int m_touched = 0;
    QRect m_around; ///< of the squares touched, in squares
    std::vector<bool> m_tiles;
};

} // namespace relief::scene
