// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The command line of the window: which diagram, language, audience, theme and pack.

#include "commands/command.h"
#include "content/text.h"
#include "theme/theme.h"

#include <QString>

#include <optional>

namespace relief::commands {

/// What is left out is as the policy, what is remembered, or the program would have it.
struct WindowRequest {
    QString diagram;                   ///< empty: the pack's opening diagram
    std::optional<QString> language{}; ///< code
    QString pack;                      ///< folder
    QString lesson{};                  ///< id or slug; empty for none
    QString code{};                    ///< scenario code; empty for none
    bool present = false;
    bool kiosk = false;
    QString policy{}; ///< file; empty for none
    std::optional<content::Audience> audience;
    std::optional<theme::ThemeId> theme;

    friend bool operator==(const WindowRequest &, const WindowRequest &) = default;
};

/// Reads the options of the window. Nothing when the call is already answered (--help, --version, a mistake): then
/// `status` is the exit status. A QCoreApplication must exist.
std::optional<WindowRequest> readWindowRequest(const QStringList &arguments, Context &context, int &status);

} // namespace relief::commands
