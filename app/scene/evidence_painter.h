// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The evidence lens: every influence of a diagram by how certain it is, over art that steps back.

#include "scene/lettering.h"

class QPainter;

namespace relief::scene {

/// Over a finished still picture but below its words, in device pixels.
void paintEvidence(QPainter &painter, const Stage &stage, const Lettering &lettering);

/// What the lines mean, where fewest words are in the way; device pixels.
void paintEvidenceKey(
    QPainter &painter, const Stage &stage, const Lettering &lettering, const std::vector<QRectF> &reserved);

} // namespace relief::scene
