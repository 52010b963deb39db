// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Times of either timeline in words: minutes after a dose, days and weeks of use.

#include "session/clock.h"

#include <QString>

namespace relief::ui {

/// How long after the start: "64 minutes", "1 week and 6 days". Minutes and days are rounded.
QString timeText(double minutes, session::Clock clock);

/// The same for axes and small places: "64 min", "day 13".
QString briefTimeText(double minutes, session::Clock clock);

} // namespace relief::ui
