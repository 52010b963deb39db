// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A time of the timeline in words.

#include "session/clock.h"

#include <QString>

namespace relief::ui {

/// "24 minutes", "14 days 6 h"; on a timeline of days in whole hours.
QString timeWords(double minutes, double spanMin);

/// For small places: "64 min", "day 13". Both are rounded.
QString briefTimeText(double minutes, session::Clock clock);

} // namespace relief::ui
