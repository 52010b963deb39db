// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sentence of each difference. Private to session.

#include "session/differences_measured.h"

namespace relief::session {

/// "Calcium gate: less active with Opioid; as without medicine with Ketamine."
QString differenceText(const Measured &measured);

/// "Fast gate: as without medicine in every picture."
QString sameText(const Measured &measured);

} // namespace relief::session
