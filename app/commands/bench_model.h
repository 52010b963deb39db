// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How fast the model computes.

#include "commands/bench_item.h"
#include "content/pack.h"

#include <vector>

namespace relief::commands {

/// Eight hours of one medicine, a day of four, a day of five with all that is dear, and a thousand people.
std::vector<BenchItem> modelItems(const content::Pack &pack);

} // namespace relief::commands
