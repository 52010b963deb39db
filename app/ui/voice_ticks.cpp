// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice_ticks.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace relief::ui {

namespace {

constexpr int slotsPerSecond = 64;   ///< a grid, so that a change of activity neither doubles a tick nor loses one
constexpr double longestFrame = 0.5; ///< seconds that are heard; more is a jump
constexpr int furthest = 3;          ///< parts bound one after another
constexpr double tickSeconds = 0.03;
constexpr double loudness = 0.25;

std::optional<content::Sign> signOf(const content::Edge &edge)
{
    return edge.sign == content::Sign::Modulate ? edge.modelAs : std::optional(edge.sign);
}

int influence(const content::Diagram &diagram, const QString &node, int depth)
{
    using content::Sign;
    int sum = 0;
    for (const content::Edge &edge : diagram.edges) {
        const std::optional<Sign> sign = signOf(edge);
        if (edge.from != node || !sign) {
            continue;
        }
        switch (*sign) {
        case Sign::Excite:
            ++sum;
            break;
        case Sign::Inhibit:
        case Sign::Block:
            --sum;
            break;
        case Sign::Bind:
            sum += depth < furthest ? influence(diagram, edge.to, depth + 1) : 0;
            break;
        case Sign::Modulate:
            break;
        }
    }
    return sum;
}

} // namespace

std::vector<double> ticksBetween(double activity, double from, double to)
{
    const double perSlot = std::clamp(activity, 0.0, 1.0) * mostTicks / slotsPerSecond;
    std::vector<double> times;
    const auto first = static_cast<long>(std::ceil(from * slotsPerSecond));
    for (long slot = first; static_cast<double>(slot) < to * slotsPerSecond; ++slot) {
        const auto at = static_cast<double>(slot);
        if (std::floor((at + 1) * perSlot) > std::floor(at * perSlot)) {
            times.push_back(at / slotsPerSecond);
        }
    }
    return times;
}

int influenceOf(const content::Diagram &diagram, const QString &node)
{
    return influence(diagram, node, 0);
}

double tickPitch(int influence)
{
    if (influence == 0) {
        return mixedPitch;
    }
    return influence > 0 ? excitingPitch : inhibitingPitch;
}

std::vector<float> tickWave(double pitch, int sampleRate)
{
    using std::numbers::pi;
    const auto count = static_cast<size_t>(tickSeconds * sampleRate);
    std::vector<float> wave(count);
    for (size_t i = 0; i < count; ++i) {
        const double swell = std::sin(pi * static_cast<double>(i) / static_cast<double>(count - 1));
        const double turn = 2 * pi * pitch * static_cast<double>(i) / sampleRate;
        wave[i] = static_cast<float>(loudness * swell * swell * std::sin(turn));
    }
    return wave;
}

bool isFiring(const content::Diagram &diagram, const QString &node)
{
    const int index = diagram.indexOf(node);
    if (index < 0) {
        return false;
    }
    const content::NodeKind kind = diagram.nodes[static_cast<size_t>(index)].kind;
    return kind == content::NodeKind::Neuron || kind == content::NodeKind::BrainRegion;
}

TickClock::Heard TickClock::heard(const session::Snapshot &now, const QString &node)
{
    const double before = std::exchange(m_seconds, now.signalSeconds);
    const bool isSame = now.diagram == m_diagram && node == m_node;
    m_diagram = now.diagram;
    m_node = node;
    const double gone = now.signalSeconds - before;
    if (!isSame || gone <= 0 || gone > longestFrame || !isFiring(*now.diagram, node)) {
        return {};
    }
    const double activity = now.activityOf(node);
    return {static_cast<int>(ticksBetween(activity, before, now.signalSeconds).size()),
        tickPitch(influenceOf(*now.diagram, node))};
}

} // namespace relief::ui
