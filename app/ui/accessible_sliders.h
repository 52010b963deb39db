// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a screen reader says for our sliders: "Usual", "24 minutes", not a bare number.

namespace relief::ui {

/// Registers the interfaces of LevelSlider and Scrubber. Calling it again does nothing.
void installSliderAccessibility();

} // namespace relief::ui
