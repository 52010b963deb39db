// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words of a picture with their places in the pane, in logical pixels: they never scale with the art.

#include "scene/card_layout.h"
#include "scene/label_layout.h"
#include "scene/picture_words.h"
#include "scene/stage.h"
#include "scene/text_shapes.h"

namespace relief::scene {

struct LetteredLabel {
    int node = -1;
    TextShape text;
    QRectF box;
    Qt::Alignment align = Qt::AlignLeft;
    std::optional<QLineF> leader;

    bool looksLike(const LetteredLabel &other) const
    {
        return text == other.text && box == other.box && align == other.align;
    }
};

struct LetteredTag {
    TagWords words;
    QRectF box;
};

struct LetteredMeter {
    MeterWords words;
    HudArt::Kind kind = HudArt::Kind::Meter;
    QString signal;
    QRectF box;
};

struct Lettering {
    std::vector<LetteredLabel> labels;
    std::vector<LetteredTag> tags;
    std::vector<LetteredMeter> meters;
    LetteredCards cards;
};

/// What words keep off, logical pixels of the pane.
struct KeptFree {
    std::vector<QRectF> reserved; ///< what buttons lie on
    std::vector<QRectF> frames{}; ///< their outlines only
};

/// `drawn`: those of drawnParts().
Lettering letter(const Stage &stage, const PictureWords &words, const KeptFree &keptFree,
    const std::vector<Obstacle> &drawn, ShapeCache *cache);

} // namespace relief::scene
