// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All words and numbers of a picture, from the snapshot. Equal words need no new layout.

#include "scene/scene_state.h"

#include <QString>

#include <vector>

namespace relief::scene {

struct LabelWords {
    int node = -1; ///< -1 for a note
    LabelPlace place;
    int rank = 1;
    QPointF part; ///< what it names, scene units
    QString title;
    QString sub; ///< may be empty

    friend bool operator==(const LabelWords &a, const LabelWords &b)
    {
        return a.node == b.node && a.rank == b.rank && a.part == b.part && a.title == b.title && a.sub == b.sub;
    }
};

struct TagWords {
    int node = -1;
    content::MedicineGroup cause = content::MedicineGroup::Opioid;
    session::Change::Direction direction = session::Change::Direction::Same;
    QString text;

    friend bool operator==(const TagWords &, const TagWords &) = default;
};

struct MeterWords {
    size_t hud = 0; ///< index in SceneArt::huds
    QString title;
    QString value;  ///< as the chart and the panel say it
    QString before; ///< under the tick; empty: nothing to compare with
    QString word;   ///< pain only: "mild"
    int outOf = 100;
    int now = 0; ///< of `outOf`
    int was = 0;
    QString secondTitle{}; ///< share: of the other readout
    QString secondValue{};
    int second = 0;    ///< of `outOf`
    bool known = true; ///< false: `value` says why there is no number, and nothing is filled

    friend bool operator==(const MeterWords &, const MeterWords &) = default;
};

struct CardWords {
    size_t card = 0; ///< index in SceneArt::cards
    QString title;
    QString lines;  ///< paragraphs apart by a line break; may be empty
    QString result; ///< may be empty
    bool active = true;

    friend bool operator==(const CardWords &, const CardWords &) = default;
};

struct PictureWords {
    std::vector<LabelWords> labels;
    std::vector<TagWords> tags;
    std::vector<MeterWords> meters;
    std::vector<CardWords> cards;
    std::vector<QString> flows;  ///< in the order of SceneArt::flows
    bool hasRoomForTags = false; ///< labels leave their places free, whether there are any now or not

    friend bool operator==(const PictureWords &, const PictureWords &) = default;
};

/// How much there is room for.
struct LevelOfDetail {
    int rank = 3;
    bool sublabels = true;
    bool tags = true;
};

/// By the pane in logical pixels at 100 % text.
LevelOfDetail levelOfDetail(const QSizeF &pane);

/// `always` is a node whose label is wanted whatever its rank (the selected one); -1 for none. `lit` are wanted, too,
/// as far as there is something to name.
PictureWords pictureWords(const SceneArt &art, const SceneState &state, const session::Snapshot &snapshot,
    LevelOfDetail detail, int always, const std::vector<int> &lit = {});

} // namespace relief::scene
