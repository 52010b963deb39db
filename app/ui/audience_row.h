// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "Words for": the three audiences as a row of choices, the same on every page.

#include "session/session.h"
#include "ui/segment_row.h"

namespace relief::ui {

/// Choosing one makes it the session's.
void connectAudience(SegmentRow *row, session::Session *session);

/// Names, tips and pictures in the program's language, with the audience marked.
void setAudienceRow(SegmentRow *row, content::Audience audience, const Look &look);

/// Where an administrator decided: grey from now on, with the reason. Does nothing to rows of other choices.
void lockAudience(SegmentRow *row);

} // namespace relief::ui
