// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The headless sub-commands: relief-pathways simulate | render | check | bench.

#include <QStringList>

#include <optional>

namespace relief::commands {

constexpr int success = 0;
constexpr int findings = 1; ///< `check` found an error
constexpr int badInput = 2;

/// Runs the sub-command named by arguments[1] and returns its exit status; nothing if there is no such command
/// (then the window opens). A QGuiApplication must exist only for `render` and `bench`: see needsPixels.
std::optional<int> run(const QStringList &arguments);

/// Whether the command draws (and so needs QApplication with the offscreen platform) or only calculates.
bool needsPixels(const QStringList &arguments);

} // namespace relief::commands
