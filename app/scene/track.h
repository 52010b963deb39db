// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A path as a table of places at even distances: asking a painter path costs a hundred times more.

#include <QPainterPath>
#include <QPointF>
#include <QTransform>

#include <vector>

namespace relief::scene {

class Track {
public:
    struct Place {
        QPointF at;      ///< device pixels
        double turn = 0; ///< degrees, clockwise
    };

    Track() = default;
    Track(const QPainterPath &path, const QTransform &toDevice);

    bool isEmpty() const { return m_places.empty(); }
    double length() const { return m_length; } ///< scene units

    /// The place after so many scene units from the start, clamped to the ends.
    const Place &at(double units) const;

private:
    double m_length = 0;
    std::vector<Place> m_places;
};

/// A number from 0 to 1 that is always the same for the same pair and looks like chance.
double hashed(quint32 seed, qint64 index);

/// 0 to 1, spread evenly over any stretch of indexes: the first n of them that are below p are about n * p, without
/// clumps.
double spread(quint32 seed, qint64 index);

/// A slow wander around a place, some pixels wide: never the same for two indexes, no jitter.
QPointF drift(quint32 seed, qint64 index, double seconds, double pixels);

} // namespace relief::scene
