// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Figures of the open window. It lies above this module, so the program answers for it: started as
// `relief-pathways bench-probe KIND`, it prints one JSON object and leaves. A process of its own for each figure also
// keeps one measurement out of the next.

#include "commands/bench_item.h"

#include <vector>

namespace relief::commands {

// KIND of a probe, and the key of its answer:
//   empty    an empty QMainWindow    "paintedNs": steady clock at the end of the first painted frame
//   window   the program's window    the same
//   paused   the window, paused      "repaintsPerSecond"
//   slider   the window              "movesMs": for each move of a medicine's slider, until all is painted
//   diagrams the window, paused      "openMs": for each diagram, from opening it until all is painted;
//                                    "openCpuMs": processor time of the same, which a busy machine leaves as it is
//   pages    the same                "openMs": for each page, from opening it until its first frame is painted
//   presenter  audience window and console, playing  "framesMs": for each frame, until both are painted
//   memory   the window, playing     "pssMiB"
//   memory_all  the same, once all diagrams have been open

/// Start, paused repaints, slider, diagrams, pages, a presenter's frames and memory, in this order. Without a program,
/// or if it fails, the items have no value and say so.
std::vector<BenchItem> windowItems(const QString &program);

} // namespace relief::commands
