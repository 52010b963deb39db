// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which medicines a diagram can show.

#include "content/pack.h"

namespace relief::content {

/// Whether it, or what a model of it forms, binds a receptor with a known constant. The others have levels in the blood
/// only; in a diagram they would look as if they did nothing.
bool isInDiagrams(const Pack &pack, const Medicine &medicine);

} // namespace relief::content
