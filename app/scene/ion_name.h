// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "Ca²⁺" inside an ion, where there is room; otherwise the ion with a mark that tells it apart.

#include "scene/stage.h"

class QPainter;

namespace relief::scene {

/// Formulas are the same in all languages.
QString ionName(const QString &kind); ///< empty if it is no ion

bool hasRoomForIonName(const Stage &stage, const QString &kind, double scale);

/// "ion-ca-small" for "ion-ca"; other kinds as they are.
QString smallIon(const QString &kind);

/// Writes the name around a device point.
void paintIonName(QPainter &painter, const Stage &stage, const QString &kind, double scale, const QPointF &at);

} // namespace relief::scene
