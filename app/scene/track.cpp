// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/track.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace relief::scene {

namespace {

constexpr double step = 1.5; // scene units between places

quint64 mixed(quint64 value) // the finalizer of SplitMix64
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31U);
}

double fraction(double value)
{
    return value - std::floor(value);
}

/// A sine over `turns`, from two parabolas: 6 % off at most, which no eye sees in a drift of a few pixels, and a
/// tenth of the time of std::sin for a thousand particles.
double wave(double turns)
{
    const double phase = 2 * fraction(turns);
    return phase < 1 ? 4 * phase * (1 - phase) : 4 * (phase - 1) * (phase - 2);
}

} // namespace

Track::Track(const QPainterPath &path, const QTransform &toDevice)
{
    // one subpath; polygons of a curve scaled up are fine enough at any zoom
    constexpr double fineness = 8;
    const QList<QPolygonF> polygons = path.toSubpathPolygons(QTransform::fromScale(fineness, fineness));
    if (polygons.isEmpty()) {
        return;
    }
    const QPolygonF &polygon = polygons.first();
    double next = 0;
    double done = 0;
    for (qsizetype i = 0; i + 1 < polygon.size(); ++i) {
        const QPointF a = polygon[i] / fineness;
        const QPointF b = polygon[i + 1] / fineness;
        const QPointF along = b - a;
        const double length = std::hypot(along.x(), along.y());
        const double turn = std::atan2(along.y(), along.x()) * 180 / std::numbers::pi;
        for (; length > 0 && next <= done + length; next += step) {
            m_places.push_back({toDevice.map(a + along * ((next - done) / length)), turn});
        }
        done += length;
    }
    m_length = done;
}

const Track::Place &Track::at(double units) const
{
    const auto last = static_cast<double>(m_places.size() - 1);
    return m_places[static_cast<size_t>(std::clamp(std::round(units / step), 0.0, last))];
}

double hashed(quint32 seed, qint64 index)
{
    constexpr double range = 1.0 / 9007199254740992.0; // 2^-53
    return static_cast<double>(mixed((quint64{seed} << 32U) ^ static_cast<quint64>(index)) >> 11U) * range;
}

double spread(quint32 seed, qint64 index)
{
    return fraction(static_cast<double>(index) * (std::numbers::phi - 1) + hashed(seed, -1));
}

QPointF drift(quint32 seed, qint64 index, double seconds, double pixels)
{
    const qint64 key = index * 4;
    const double size = pixels * (0.5 + 0.5 * hashed(seed, key));
    const double turns = 0.06 + 0.07 * hashed(seed, key + 1); // a second: well under 0.8 Hz
    const double start = hashed(seed, key + 2);
    const double tilt = hashed(seed, key + 3);
    return {size * wave(turns * seconds + start), size * wave(turns * 1.31 * seconds + start + 0.25 + 0.5 * tilt)};
}

} // namespace relief::scene
