// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The headless sub-commands: relief-pathways simulate | render | check | export | bench | pin.

#include "content/pack.h"
#include "sim/course.h"
#include "theme/theme.h"

#include <QIODevice>
#include <QSize>
#include <QStringList>
#include <QTextStream>

#include <functional>
#include <optional>

namespace relief::commands {

constexpr int success = 0;
constexpr int findings = 1; ///< `check` found an error
constexpr int badInput = 2;

/// A page of the window as a picture.
struct PageWish {
    QString page;
    content::Audience audience = content::Audience::Patient;
    theme::ThemeId theme = theme::ThemeId::Light;
    QSize size;
    double minutes = 0;
    std::optional<sim::Scenario> scenario;
    QString file;
};

/// What draws pages: the window is not known here.
struct PageDrawer {
    QStringList names; ///< of the pages there are
    std::function<content::Issues(content::LoadedPack pack, const PageWish &wish)> draw;
};

/// Where a command's words go: stdout and stderr in the program, buffers in tests.
struct Context {
    QIODevice &out;
    QTextStream &err;
    QString probeProgram; ///< program that answers `bench-probe` (see commands/bench_probe.h); empty: not measured
    PageDrawer pages{};
    QIODevice *in = nullptr; ///< null: stdin
};

/// Runs the sub-command named by arguments[1] and returns its exit status; nothing if there is no such command
/// (then the window opens). A QApplication must exist only for `render` and `bench`: see needsPixels.
std::optional<int> run(const QStringList &arguments, Context &context);

/// Whether arguments[1] is a sub-command.
bool isCommand(const QStringList &arguments);

/// Whether the command draws (and so needs QApplication, if need be with the offscreen platform) or only calculates.
bool needsPixels(const QStringList &arguments);

} // namespace relief::commands
