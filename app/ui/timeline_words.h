// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A time of the timeline in words, for the timeline's length.

#include <QString>

namespace relief::ui {

/// Whether times of such a timeline are told in days.
bool isOfDays(double spanMin);

/// "24 minutes", "14 days 6 h"; on a timeline of days in whole hours.
QString timeWords(double minutes, double spanMin);

} // namespace relief::ui
