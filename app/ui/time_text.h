// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Moments of either timeline, briefly.

#include "session/clock.h"

#include <QString>

namespace relief::ui {

/// A moment of the timeline for small places: "64 min", "day 13". Both are rounded.
QString briefTimeText(double minutes, session::Clock clock);

} // namespace relief::ui
