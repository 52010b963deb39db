// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where an influence lies, and its line: solid for what is established, dashed for a hypothesis, dotted where it is
// contested.

#include "content/diagram.h"
#include "scene/stage.h"

#include <QPen>

namespace relief::scene {

/// Of the edge between two nodes of a diagram; established if there is none.
content::Certainty certaintyOf(const content::Diagram &diagram, int from, int to);

/// Lengths in the units of the pen's width.
void setDashes(QPen *pen, double on, double off);

/// `scale`: of the dashes.
void setLine(QPen *pen, content::Certainty certainty, double scale = 1);

/// A heavy line with an arrowhead over a pale one, so that it stands out from any picture; the painter in scene units.
void paintInfluence(
    QPainter &painter, const Stage &stage, const QPainterPath &path, content::Certainty certainty, const QColor &color);

/// The ways of an edge between two nodes, wherever the picture shows it, or would show it.
std::vector<QPainterPath> pathsOf(const SceneArt &art, int from, int to);

} // namespace relief::scene
