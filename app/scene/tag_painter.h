// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Change tags: which medicine, up, down, stopped or unchanged, and the words. Logical pixels.

#include "scene/picture_words.h"
#include "scene/sprite_set.h"

class QPainter;

namespace relief::scene {

QSizeF tagSize(const theme::Theme &theme, const QString &text);
void paintTag(QPainter &painter, const Stage &stage, const TagWords &tag, const QRectF &box);

} // namespace relief::scene
