// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything that moves: where each particle is at a time. A pure function of (state, seconds): a particle's number
// decides by a fixed hash when it starts and how it drifts, so any time gives the same picture from either side.
// Pulses move sixty times a second. What is slow moves thirty times: in the upper half of the pane on even beats, in
// the lower half on odd ones. A frame then changes half of the pane, and costs half; at their pace nobody sees it.

#include "scene/clearance.h"
#include "scene/scene_state.h"
#include "scene/sprite_set.h"
#include "scene/track.h"

#include <vector>

namespace relief::scene {

/// One particle now, in device pixels.
struct Mover {
    const Sprite *sprite = nullptr;
    QPointF at;

    QRect box() const { return {at.toPoint() - sprite->origin, sprite->pixmap.size()}; }

    friend bool operator==(const Mover &, const Mover &) = default;
};

class Motion {
public:
    /// Measures the paths of a stage. Its sprites stay valid until `sprites` is cleared; then prepare again.
    void prepare(const Stage &stage, SpriteSet &sprites);

    /// Particles drifting anywhere until there are as many in all: a load for measurements.
    void setExtra(int count) { m_extra = count; }

    /// Words and leaders that particles keep clear of; pulses stay on their way.
    void setClearance(const Clearance &clearance) { m_clearance = clearance; }

    /// Everything in drawing order. Reduced: nothing travels or drifts; pulses become standing chevrons.
    void collect(const SceneState &state, double seconds, bool reduced, std::vector<Mover> *movers);

private:
    void addPulses(const SceneState &state, std::vector<Mover> *movers);
    void addChevrons(const SceneState &state, std::vector<Mover> *movers);
    double timeAt(const QPointF &home) const; ///< of particles there
    void addStreams(const SceneState &state, std::vector<Mover> *movers);
    struct Stream {
        const Track &track;
        QString kind;
        double scale;
        double speed;
        double gap;
        int activity;
        quint32 seed;
        int from;
        int to;
        double ahead; ///< of the others on the same path, in gaps: particles of three medicines take turns
    };
    void addStream(const Stream &stream, std::vector<Mover> *movers);
    void addSites(const SceneState &state, std::vector<Mover> *movers);
    void addCapillary(const SceneState &state, std::vector<Mover> *movers);
    void addExtra(std::vector<Mover> *movers);
    const Sprite &sprite(const QString &kind, double scale, double degrees, int fade = opaque);

    Stage m_stage;
    SpriteSet *m_sprites = nullptr;
    Clearance m_clearance;
    QTransform m_toDevice;
    double m_unit = 1;
    std::vector<Track> m_ways;
    std::vector<Track> m_streams;
    std::array<Track, 3> m_arrivals;
    std::vector<const Sprite *> m_extraSprites;
    int m_extra = 0;
    bool m_reduced = false;
    double m_upper = 0; ///< seconds of the last beat of each half
    double m_lower = 0;
};

} // namespace relief::scene
