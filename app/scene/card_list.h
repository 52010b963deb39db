// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All cards in rows, in reading order, for panes in which their frames are too small to read. Private to scene.

#include "scene/fitted_text.h"

namespace relief::scene {

LetteredCards cardList(const Stage &stage, const PictureWords &words, const std::vector<QRectF> &reserved);

// what frames and rows have in common

/// Logical pixels a unit of a study's disc in the list.
constexpr double listDiscScale = 0.5;

/// How far a number reaches above its line, in sizes of the title.
constexpr double badgeAbove = 0.22;

TextBlock cardTitle(const CardArt &art, const CardWords &words, double pixels);
/// Of what follows the title: as gray as the title while the card is idle.
QString lineTone(const CardWords &words, const QString &tone);

QString firstSentence(const QString &text);

/// The number or symbol before the first line.
void placeBadge(const CardArt &art, LetteredCard *card);

} // namespace relief::scene
