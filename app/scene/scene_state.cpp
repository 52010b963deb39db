// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/scene_state.h"

#include <algorithm>
#include <cmath>

namespace relief::scene {

namespace {

constexpr double visibleAmount = 0.01; // less of a medicine than this is not drawn

int steps(double activity)
{
    return static_cast<int>(std::lround(std::clamp(activity, 0.0, 1.0) * activitySteps));
}

SymbolState symbolState(const SymbolArt &art, const session::Snapshot &snapshot)
{
    SymbolState state;
    state.state = chosen(art.states, snapshot);
    state.seats.reserve(art.seats.size());
    for (const SeatArt &seat : art.seats) {
        state.seats.push_back(chosen(seat.particles, snapshot));
    }
    return state;
}

int particlesAt(const SiteArt &site, const session::Snapshot &snapshot, bool fewer)
{
    if (!site.when.holds(snapshot)) {
        return 0;
    }
    const double share = (site.of.in(snapshot)-site.from[0]) / (site.from[1] - site.from[0]);
    const double count = site.to[0] + std::clamp(share, 0.0, 1.0) * (site.to[1] - site.to[0]);
    const int all = std::clamp(static_cast<int>(std::lround(count)), 0, static_cast<int>(site.places.size()));
    return fewer ? (all + 2) / 3 : all;
}

QString edgeSignal(const EdgeArt &edge, const session::Snapshot &snapshot)
{
    if (!edge.when || !edge.when->holds(snapshot)) {
        return {};
    }
    const QString other = chosen(edge.signalChoices, snapshot);
    return other.isEmpty() ? edge.signal : other;
}

double activityOf(int node, const session::Snapshot &snapshot)
{
    const auto index = static_cast<size_t>(node);
    return node >= 0 && index < snapshot.activity.size() ? snapshot.activity[index] : 0;
}

void fillMedicines(SceneState *state, const session::Snapshot &snapshot)
{
    for (size_t i = 0; i < state->inCapillary.size(); ++i) {
        const session::MedicineState &medicine = snapshot.medicines.at(i);
        if (medicine.given && medicine.inBody > visibleAmount) {
            state->inCapillary.at(i) = std::max(1, static_cast<int>(std::lround(medicine.inBody * fullCapillary)));
            state->arriving.at(i) = std::max(1, steps(medicine.inBody));
        }
    }
}

CardLook lookOf(const CardArt &card, const session::Snapshot &snapshot)
{
    if (!card.when.holds(snapshot) || card.rank.at(static_cast<size_t>(snapshot.audience)) == 0) {
        return CardLook::Hidden;
    }
    return !card.active || card.active->holds(snapshot) ? CardLook::Active : CardLook::Idle;
}

void addWordParts(const SceneArt &art, const session::Snapshot &snapshot, SceneState *state)
{
    for (const VariantArt &variant : art.variants) {
        state->variants.push_back(variant.when.holds(snapshot));
    }
    for (const CardArt &card : art.cards) {
        state->cards.push_back(lookOf(card, snapshot));
    }
    for (const LinkArt &link : art.links) {
        state->links.push_back(link.when.holds(snapshot));
    }
}

} // namespace

SceneState sceneState(const SceneArt &art, const session::Snapshot &snapshot, bool fewer)
{
    SceneState state;
    for (const SymbolArt &symbol : art.symbols) {
        state.symbols.push_back(symbolState(symbol, snapshot));
    }
    for (const double activity : snapshot.activity) {
        state.nodes.push_back(steps(activity));
    }
    for (const WayArt &way : art.ways) {
        state.ways.push_back(steps(activityOf(way.node, snapshot)));
    }
    for (const EdgeArt &edge : art.edges) {
        state.edges.push_back(edgeSignal(edge, snapshot));
    }
    for (const StreamArt &stream : art.streams) {
        state.streams.push_back(stream.when.holds(snapshot) ? steps(stream.of.in(snapshot)) : 0);
    }
    for (const SiteArt &site : art.sites) {
        state.sites.push_back(particlesAt(site, snapshot, fewer));
    }
    for (const StatusArt &status : art.status) {
        state.status.push_back(chosen(status.words, snapshot));
    }
    addWordParts(art, snapshot, &state);
    if (art.capillary) {
        fillMedicines(&state, snapshot);
    }
    return state;
}

} // namespace relief::scene
