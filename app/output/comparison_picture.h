// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The panes of a comparison side by side, as one picture.

#include "output/picture_file.h"
#include "session/comparison.h"
#include "theme/theme.h"

namespace relief::output {

/// At the moment shown; the pack has to outlive it.
PaintedPicture comparisonPicture(const session::Comparison &comparison, const theme::Theme &theme = theme::Theme());

} // namespace relief::output
