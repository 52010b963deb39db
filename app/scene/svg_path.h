// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Paths of scene.json as painter paths.

#include <QPainterPath>
#include <QStringView>

namespace relief::scene {

/// Absolute M, L, C, Q and Z, numbers apart by commas or blanks. Empty path if the text holds anything else.
QPainterPath pathFromSvg(QStringView text);

} // namespace relief::scene
