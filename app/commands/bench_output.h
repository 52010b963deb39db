// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How long it takes to write what a person saves: a picture, a handout, an animation.

#include "commands/bench_item.h"
#include "content/pack.h"

#include <vector>

namespace relief::commands {

/// Wall time of whole files in the system's folder for temporary ones.
std::vector<BenchItem> outputItems(const content::Pack &pack);

} // namespace relief::commands
