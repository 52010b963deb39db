// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The comic strip of a lesson as one picture.

#include "output/picture_file.h"
#include "session/session.h"
#include "theme/theme.h"

namespace relief::output {

/// Panels in rows with the words of their steps, in the session's audience's words. Lesson and pack have to outlive
/// the picture.
PaintedPicture comicPicture(
    const content::Lesson &lesson, const session::Session &session, const theme::Theme &theme = theme::Theme());

} // namespace relief::output
