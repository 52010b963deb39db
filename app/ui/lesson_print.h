// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A lesson for paper: its panels with their pictures, what to take home, what to ask, and where it comes from.

#include "session/lesson_player.h"

namespace relief::ui {

/// For the subset of HTML that QTextDocument knows; pictures are inside of it. In the session's audience's words.
QString lessonHtml(const content::Lesson &lesson, const session::Session &session);

} // namespace relief::ui
