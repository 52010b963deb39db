// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What finding something in a pack costs.

#include "commands/bench_item.h"
#include "content/pack.h"

namespace relief::commands {

/// The median of several queries: whole words, beginnings, a slip of typing, two words, nothing to find.
BenchItem searchItem(const content::Pack &pack);

} // namespace relief::commands
