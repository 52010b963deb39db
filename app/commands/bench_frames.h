// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the pictures cost, measured in this process.

#include "commands/bench_item.h"
#include "content/pack.h"

#include <vector>

namespace relief::commands {

/// D03 with 1,000 moving particles at 1920x1080: the median frame in copies of a full frame, and the share of one
/// core at 60 frames a second, X server included where there is one.
std::vector<BenchItem> frameItems(const content::Pack &pack, double copyMs);

} // namespace relief::commands
