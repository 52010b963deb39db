// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A published example dose in words, for nurses and students. Amounts are never shown to patients.

#include "content/pack.h"

#include <QString>

namespace relief::ui {

/// "10 mg intravenously", "20 mg intravenously over 40 min".
QString doseText(const sim::Dose &dose);

/// The dose, its note and its sources, one a line.
QString doseLines(const content::LevelDose &dose, content::Audience audience, const content::Pack &pack);

/// How the clock of weeks gives every medicine but naloxone. Without a number, for patients too.
QString steadyUse();

/// The same with the example dose of a level: so much every 4 h, spread evenly.
QString steadyDose(const content::LevelDose &dose);

/// The dose with authors and year of its first source, for small windows.
QString briefDose(const content::LevelDose &dose, const content::Pack &pack);

} // namespace relief::ui
