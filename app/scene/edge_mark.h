// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The mark of the edge that the keyboard is on: its line, and what it does in words. Logical pixels of the pane.

#include "content/diagram.h"
#include "scene/stage.h"

class QPainter;

namespace relief::scene {

/// The lines of an edge, in the pane.
std::vector<QPainterPath> edgePathsIn(const Stage &stage, const content::Diagram &diagram, const content::Edge &edge);

/// The words stay inside of `pane`, near the middle of the first line.
void paintEdgeMark(QPainter &painter, const Stage &stage, const std::vector<QPainterPath> &paths, const QString &words,
    const QRectF &pane);

} // namespace relief::scene
