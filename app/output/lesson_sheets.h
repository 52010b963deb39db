// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A lesson as sheets to print: each step with its picture, its words, the speaker's notes and lines to write on.

#include "output/paper_pages.h"
#include "session/session.h"

namespace relief::output {

struct SheetsLook {
    int pointSize = 12;
    QString language = QStringLiteral("en");
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Two steps a page, in the session's audience's words; then summary, questions to ask and sources. The pack has to
/// outlive the paper.
Paper lessonSheets(const content::Lesson &lesson, const session::Session &session, const SheetsLook &look);

} // namespace relief::output
