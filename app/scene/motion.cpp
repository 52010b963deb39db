// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/motion.h"

#include "scene/part_painter.h"

#include <algorithm>
#include <cmath>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

constexpr double fullRate = 1.3; // pulses a second at full activity ...
constexpr double restRate = 0.2; // ... and just above silence
constexpr double driftPixels = 4.5;
constexpr double particleRadius = 15.5; // of the larger ones, scene units
constexpr double fadeLength = 16;       // scene units at both ends of a stream

constexpr quint32 wayKind = 100; // seeds: one row of numbers a track
constexpr quint32 streamKind = 200;
constexpr quint32 siteKind = 300;
constexpr quint32 arrivalKind = 400;
constexpr quint32 capillaryKind = 500;
constexpr quint32 extraKind = 600;

double share(int activity)
{
    return static_cast<double>(activity) / activitySteps;
}

quint32 seedOf(quint32 kind, size_t index)
{
    return kind + static_cast<quint32>(index);
}

int fadeAt(double units, double length, double over)
{
    const double fromEnd = std::min(units, length - units);
    return std::clamp(static_cast<int>(std::ceil(fromEnd / over * opaque)), 1, opaque);
}

QString medicineKind(size_t index)
{
    return content::toString(content::allGroups.at(index));
}

/// A pulse in the color of its signal, where one is drawn.
QString pulseOf(const Stage &stage, const QString &signal)
{
    const QString kind = u"pulse-"_s + signal;
    return stage.symbols->find(kind) != nullptr ? kind : u"pulse-excite"_s;
}

double pulseScale(const WayArt &way, int activity)
{
    constexpr int sizes = 4; // few, so that sprites are reused
    const int size = (activity * sizes + activitySteps - 1) / activitySteps;
    return way.pulseScale * (0.75 + 0.25 * size / sizes);
}

/// The last beat of sixty a second that is even (0) or odd (1), in seconds.
double beatBefore(double seconds, int parity)
{
    constexpr double beats = 60;
    constexpr double rounding = 1e-6; // a beat is not missed because sixtieths are no binary numbers
    const auto beat = static_cast<qint64>(std::floor(seconds * beats + rounding));
    return static_cast<double>(std::max<qint64>(0, beat - (beat + parity) % 2)) / beats;
}

} // namespace

void Motion::prepare(const Stage &stage, SpriteSet &sprites)
{
    m_stage = stage;
    m_sprites = &sprites;
    m_toDevice = stage.toDevice();
    m_unit = stage.unit();
    m_ways.clear();
    for (const WayArt &way : stage.art->ways) {
        m_ways.emplace_back(way.path, m_toDevice);
    }
    m_streams.clear();
    for (const StreamArt &stream : stage.art->streams) {
        m_streams.emplace_back(stream.path, m_toDevice);
    }
    m_arrivals = {};
    for (size_t i = 0; stage.art->capillary && i < m_arrivals.size(); ++i) {
        m_arrivals.at(i) = Track(stage.art->capillary->arrivals.at(i), m_toDevice);
    }
    m_extraSprites.clear();
}

const Sprite &Motion::sprite(const QString &kind, double scale, double degrees, int fade)
{
    return m_sprites->find(m_stage, particleKey(kind, scale, degrees, fade));
}

void Motion::collect(const SceneState &state, double seconds, bool reduced, std::vector<Mover> *movers)
{
    movers->clear();
    m_reduced = reduced;
    const double time = reduced ? 0 : seconds;
    m_upper = beatBefore(time, 0);
    m_lower = beatBefore(time, 1);
    addCapillary(state, movers);
    if (reduced) {
        addChevrons(state, movers);
    } else {
        addPulses(state, movers);
    }
    addStreams(state, movers);
    addSites(state, movers);
    addExtra(movers);
}

double Motion::timeAt(const QPointF &home) const
{
    return home.y() * 2 < m_stage.camera.pane().height() * m_stage.pixelRatio ? m_upper : m_lower;
}

void Motion::addPulses(const SceneState &state, std::vector<Mover> *movers)
{
    constexpr double endFade = 20;
    for (size_t i = 0; i < m_ways.size(); ++i) {
        const WayArt &way = m_stage.art->ways[i];
        const Track &track = m_ways[i];
        const int activity = state.ways[i];
        if (activity <= silentSteps || track.isEmpty()) {
            continue;
        }
        // starts lie on a fixed grid of the full rate; activity decides how many of them carry a pulse
        const double taken = (restRate + (fullRate - restRate) * share(activity)) / fullRate;
        const double rate = fullRate * way.rate;
        const quint32 seed = seedOf(wayKind, i);
        const double phase = timeAt(track.at(track.length() / 2).at) * rate + hashed(seed, 0);
        const double duration = track.length() / way.speed * rate;
        const QString kind = pulseOf(m_stage, way.signal);
        const double scale = pulseScale(way, activity);
        for (auto k = static_cast<qint64>(std::ceil(phase - duration)); static_cast<double>(k) <= phase; ++k) {
            if (spread(seed, k) >= taken) {
                continue;
            }
            const double units = (phase - static_cast<double>(k)) / rate * way.speed;
            const Track::Place &place = track.at(units);
            const int fade = fadeAt(units, track.length(), endFade);
            movers->push_back({&sprite(kind, scale, place.turn, fade), place.at});
        }
    }
}

void Motion::addChevrons(const SceneState &state, std::vector<Mover> *movers)
{
    constexpr double stretch = 200; // pixels with one to four chevrons
    for (size_t i = 0; i < m_ways.size(); ++i) {
        const WayArt &way = m_stage.art->ways[i];
        if (state.ways[i] <= silentSteps || m_ways[i].isEmpty()) {
            continue;
        }
        const int perStretch = std::clamp(static_cast<int>(std::ceil(share(state.ways[i]) * 4)), 1, 4);
        const double gap = stretch * m_stage.pixelRatio / perStretch / m_unit;
        const QString kind = u"chevron-"_s + way.signal;
        const double scale = std::max(0.6 * way.pulseScale, 8 * m_stage.pixelRatio / (11 * m_unit));
        // at least one, however short the way
        for (double units = std::min(gap, m_ways[i].length()) / 2; units < m_ways[i].length(); units += gap) {
            const Track::Place &place = m_ways[i].at(units);
            movers->push_back({&sprite(kind, scale, place.turn), place.at});
        }
    }
}

void Motion::addStream(const Stream &stream, std::vector<Mover> *movers)
{
    if (stream.activity <= 0 || stream.track.isEmpty()) {
        return;
    }
    constexpr double lateral = 2.5; // particles do not follow one thread
    const double rate = stream.speed / stream.gap;
    const double length = stream.track.length();
    const double phase = timeAt(stream.track.at(length / 2).at) * rate + hashed(stream.seed, 0) + stream.ahead;
    const bool isIon = stream.kind.startsWith("ion-"_L1);
    for (auto k = static_cast<qint64>(std::ceil(phase - length / stream.gap)); static_cast<double>(k) <= phase; ++k) {
        if (spread(stream.seed, k) >= share(stream.activity)) {
            continue;
        }
        const double units = (phase - static_cast<double>(k)) * stream.gap;
        const double turn = isIon ? 0 : std::round(hashed(stream.seed, 3 * k) * 8 - 4) * 10;
        const QPointF aside(hashed(stream.seed, 3 * k + 1) * 2 - 1, hashed(stream.seed, 3 * k + 2) * 2 - 1);
        const QPointF at = stream.track.at(units).at + aside * (lateral * m_unit);
        const int clear = m_clearance.fadeAt(at, particleRadius * stream.scale * m_unit, stream.from, stream.to);
        const int fade = std::min(clear, m_reduced ? opaque : fadeAt(units, length, fadeLength));
        if (fade > 0) {
            movers->push_back({&sprite(stream.kind, stream.scale, turn, fade), at});
        }
    }
}

void Motion::addStreams(const SceneState &state, std::vector<Mover> *movers)
{
    const double larger = particleScale(m_stage.audience);
    for (size_t i = 0; i < m_streams.size(); ++i) {
        const StreamArt &stream = m_stage.art->streams[i];
        addStream({m_streams[i], stream.particle, stream.scale * larger, stream.speed, stream.gap * larger,
                      state.streams[i], seedOf(streamKind, i), stream.from, stream.to, 0},
            movers);
    }
    constexpr double arrivalSpeed = 42;
    constexpr double arrivalGap = 105;
    for (size_t i = 0; m_stage.art->capillary && i < m_arrivals.size(); ++i) {
        addStream({m_arrivals.at(i), medicineKind(i), m_stage.art->capillary->scale * larger, arrivalSpeed,
                      arrivalGap * larger, state.arriving.at(i), arrivalKind, -1, -1,
                      static_cast<double>(i) / static_cast<double>(m_arrivals.size())},
            movers);
    }
}

void Motion::addSites(const SceneState &state, std::vector<Mover> *movers)
{
    const double larger = particleScale(m_stage.audience);
    for (size_t i = 0; i < m_stage.art->sites.size(); ++i) {
        const SiteArt &site = m_stage.art->sites[i];
        const double reach = particleRadius * site.scale * larger * m_unit + driftPixels * m_stage.pixelRatio;
        int left = state.sites[i];
        for (size_t k = 0; k < site.places.size() && left > 0; ++k) {
            const SiteArt::Place &place = site.places[k];
            const QPointF home = m_toDevice.map(place.at);
            if (m_clearance.fadeAt(home, reach, site.node) == 0) {
                continue; // words are there: it rests elsewhere
            }
            --left;
            const QPointF away = m_reduced ? QPointF()
                                           : drift(seedOf(siteKind, i), static_cast<qint64>(k), timeAt(home),
                                               driftPixels * m_stage.pixelRatio);
            movers->push_back({&sprite(site.particle, site.scale * larger, place.turn), home + away});
        }
    }
}

void Motion::addCapillary(const SceneState &state, std::vector<Mover> *movers)
{
    if (!m_stage.art->capillary) {
        return;
    }
    const CapillaryArt &capillary = *m_stage.art->capillary;
    constexpr QPointF besideOther(9, 52); // a second and third medicine lie beside the first
    for (size_t medicine = 0; medicine < state.inCapillary.size(); ++medicine) {
        const QPointF offset = besideOther * static_cast<double>(medicine);
        for (size_t k = 0; k < static_cast<size_t>(state.inCapillary.at(medicine)) && k < capillary.places.size();
             ++k) {
            // every other slot first, so that few particles spread over the whole vessel
            const SiteArt::Place &slot = capillary.places[(k * 3 + 3) % capillary.places.size()];
            const QPointF home = m_toDevice.map(slot.at + offset);
            const QPointF away = m_reduced ? QPointF()
                                           : drift(seedOf(capillaryKind, medicine), static_cast<qint64>(k),
                                               timeAt(home), 1.6 * driftPixels * m_stage.pixelRatio);
            const double scale = capillary.scale * particleScale(m_stage.audience);
            const QPointF at = home + away;
            const int fade = m_clearance.fadeAt(at, particleRadius * scale * m_unit, -1);
            if (fade > 0) {
                movers->push_back({&sprite(medicineKind(medicine), scale, slot.turn, fade), at});
            }
        }
    }
}

void Motion::addExtra(std::vector<Mover> *movers)
{
    if (m_extra > 0 && m_extraSprites.empty()) {
        for (int turn = 0; turn < turnSteps; turn += 4) {
            m_extraSprites.push_back(&sprite(u"glutamate"_s, 1, 360.0 * turn / turnSteps));
        }
    }
    const QSizeF pane = m_stage.camera.pane() * m_stage.pixelRatio;
    const int missing = m_extra - static_cast<int>(movers->size());
    for (int i = 0; i < missing; ++i) {
        const QPointF home(hashed(extraKind, 2 * i) * pane.width(), hashed(extraKind, 2 * i + 1) * pane.height());
        const QPointF away = drift(extraKind + 1, i, timeAt(home), 60 * m_stage.pixelRatio);
        movers->push_back({m_extraSprites[static_cast<size_t>(i) % m_extraSprites.size()], home + away});
    }
}

} // namespace relief::scene
