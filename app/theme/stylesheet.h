// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The look of plain widgets: one style sheet and one palette for the whole application, on top of the Fusion style.

#include "theme/theme.h"

#include <QPalette>

namespace relief::theme {

/// ":/design/app.qss" with the theme's colors and text size. Widgets are chosen by the dynamic property "role", to be
/// set before they are shown (later: unpolish and polish the widget):
///
///   QFrame       regions: "navigation" "header" "medicines" "explanation" "timeline"; "page" (window color)
///                "card", with property "signal" ("opioid", "ketamine", "naloxone") and "on" (true: colored outline)
///                "notice" (problems, teaching note), "divider" (1 px line; fix its height or width to 1)
///   QLabel       "display" "h1" "h2" "h3" "body" "patient" "small" "hint" "smallest" "meter"; "emergency" (danger)
///
///   QPushButton  none: outlined; "primary" (accent), "naloxone", "quiet" (no outline), "chip" (small, on sunken),
///                "link" (only text, at the start), "search" (looks like a field), "segment" (checkable; property
///                "place" in its row: "first", "middle", "last", "only")
///
///   QToolButton  "rail" (icon over word, checkable), "icon" (40x40, no outline), "zoom" (40x40, outlined),
///                "transport" (40x40) and "play" (52x40, accent)
///   QLineEdit    none, or "search" (room for an icon at its start)
///
/// Without a role: QToolTip, QMenu, QScrollBar, QScrollArea, QTextBrowser, QComboBox, QCheckBox, item views.
/// A keyboard focus shows as a ring of 3 px; where the ring would have the color of the button, with a gap inside.
QString applicationStyleSheet(const Theme &theme);

/// For everything drawn from the palette: custom widgets, selections, placeholder text, disabled text.
QPalette applicationPalette(const Theme &theme);

/// The theme nearest to a desktop's palette: dark or light, and with high contrast where the desktop's is black on
/// white or white on black throughout.
ThemeId themeOfPalette(const QPalette &palette);

} // namespace relief::theme
