// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the words of cards go: in their frames while these are large enough, otherwise all cards as a list.
// Logical pixels of the pane.

#include "scene/picture_words.h"
#include "scene/stage.h"

#include <QFont>

namespace relief::scene {

struct CardLine {
    QPointF at; ///< left end of the baseline
    QString text;
    double width = 0;
    int pixels = 12;
    QFont::Weight weight = QFont::Normal;
    QString tone; ///< token

    friend bool operator==(const CardLine &, const CardLine &) = default;
};

struct LetteredCard {
    size_t card = 0; ///< of SceneArt::cards
    QRectF box;      ///< the frame
    std::vector<CardLine> lines;
    QPointF badge; ///< middle of the step's number or of the symbol
    double badgeRadius = 0;
    QPointF disc;        ///< its middle, in the list
    bool isWhole = true; ///< nothing was left out

    /// Where all its words are.
    QRectF words() const;

    friend bool operator==(const LetteredCard &, const LetteredCard &) = default;
};

/// Words on an arrow.
struct LetteredChip {
    QRectF box;
    std::vector<CardLine> lines;
};

struct LetteredCards {
    std::vector<LetteredCard> cards;
    std::vector<LetteredChip> chips;
    bool list = false; ///< instead of the picture

    /// The frame that stands for a node; empty for none.
    QRectF boxOf(const SceneArt &art, int node) const;
};

/// No word is smaller than this, at 100 % text.
constexpr double smallestCardText = 11;

LetteredCards letterCards(const Stage &stage, const PictureWords &words, const std::vector<QRectF> &reserved);

} // namespace relief::scene
