// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the benchmark measures with.

#include <functional>
#include <vector>

namespace relief::commands {

/// The middle value; 0 for none.
double median(std::vector<double> values);

/// Wall milliseconds of one call.
double wallMs(const std::function<void()> &work);

/// Median wall milliseconds of copying one full frame, 1920x1080 at 32 bits, from memory to memory: buffers are
/// rotated so that no cache holds them, as between two frames of a window.
double frameCopyMs();

/// Processor seconds this process has used so far, in all its threads.
double processCpuSeconds();

/// The same of the X server that DISPLAY names, if it runs on this machine; 0 otherwise.
double displayServerCpuSeconds();

} // namespace relief::commands
