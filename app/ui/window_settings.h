// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the window remembers: its size and how things look. Never anything about a person.

#include "theme/theme.h"
#include "ui/voice_settings.h"

#include <QSize>

#include <optional>
#include <vector>

namespace relief::ui {

struct WindowSettings {
    QSize size{1366, 768};
    bool maximized = false;
    std::optional<theme::ThemeId> theme; ///< nothing: not chosen yet
    std::optional<double> textScale;     ///< nothing: not chosen yet
    bool reducedMotion = false;
    std::optional<QString> language{}; ///< code; nothing: not chosen yet
    VoiceSettings voice{};

    friend bool operator==(const WindowSettings &, const WindowSettings &) = default;
};

/// The text sizes on offer, as shares of the design's.
std::vector<double> offeredTextScales();

/// From the user's configuration folder. What is missing or makes no sense has its default.
WindowSettings readSettings();
void writeSettings(const WindowSettings &settings);

/// Direction and fonts of all windows, as the spoken language wants them.
void readInLanguage();

/// The theme for someone who never chose one, see theme::themeOfPalette().
theme::ThemeId themeOfDesktop();

} // namespace relief::ui
