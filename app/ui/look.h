// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What every panel needs to draw itself: theme, artwork, and whether the window is a small one.

#include "theme/artwork.h"
#include "theme/theme.h"

namespace relief::ui {

struct Look {
    theme::Theme theme{};
    theme::Artwork *artwork = nullptr; ///< never null in a window
    bool compact = false;              ///< the sizes of a 1366x768 screen

    /// A length with one value a window size.
    int pick(int wide, int small) const { return compact ? small : wide; }
};

/// Windows narrower than this use the compact sizes.
constexpr int compactBelow = 1500;

} // namespace relief::ui
