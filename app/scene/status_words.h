// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a part is doing just now, in words: shown under its name in place of the sublabel.

#include "content/text.h"

#include <QString>

namespace relief::scene {

/// The words for a "status" of scene.json, translated; empty where the level has none and keeps the sublabel.
QString statusWords(const QString &id, content::Audience audience);

} // namespace relief::scene
