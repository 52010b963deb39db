// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a snapshot means for the picture, in the steps the eye can tell apart. Two equal states are one picture.

#include "scene/scene_art.h"

namespace relief::scene {

/// Steps of an activity in the picture: 0 nothing, `activitySteps` full.
constexpr int activitySteps = 32;

enum class CardLook { Hidden, Idle, Active };

struct SymbolState {
    QString state;              ///< "" for a symbol with one state
    std::vector<QString> seats; ///< particle in each seat, in the order of SymbolArt::seats; empty for none

    friend bool operator==(const SymbolState &, const SymbolState &) = default;
};

/// All vectors are in the order of the art's.
struct SceneState {
    std::vector<SymbolState> symbols;
    std::vector<int> nodes;           ///< activity steps, for regions
    std::vector<int> ways;            ///< activity steps
    std::vector<QString> edges;       ///< signal of a visible edge, empty for a hidden one
    std::vector<int> streams;         ///< activity steps, 0 for a stream that does not flow
    std::vector<int> sites;           ///< particles at rest
    std::array<int, 3> inCapillary{}; ///< particles of each medicine in the bloodstream
    std::array<int, 3> arriving{};    ///< activity steps of the stream from the bloodstream
    std::vector<QString> status;      ///< word of SceneArt::status; empty for none
    std::vector<bool> variants;       ///< shown
    std::vector<CardLook> cards;
    std::vector<bool> links; ///< shown

    friend bool operator==(const SceneState &, const SceneState &) = default;
};

/// A pure function of the snapshot. `fewer`: for people at the back of a room, a third as many free particles.
SceneState sceneState(const SceneArt &art, const session::Snapshot &snapshot, bool fewer);

/// Medicine particles in the bloodstream at a level of 1.
constexpr int fullCapillary = 7;

} // namespace relief::scene
