// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The steps of a lesson as still pictures with their words.

#include "scene/diagram_view.h"
#include "session/session.h"

namespace relief::output {

struct LessonPanel {
    int number = 1; ///< counts the panels from one
    QString title;
    QString words;     ///< the narration
    QStringList notes; ///< for whoever speaks: what the classroom's words add, and the teacher's notes; may be empty
    session::Snapshot snapshot;
    scene::DiagramOptions options;
};

enum class PanelsOf { Strip, AllSteps };

/// At the end of each step, in the session's audience's words. Steps whose diagram the pack does not hold are left out.
std::vector<LessonPanel> lessonPanels(const content::Lesson &lesson, const session::Session &session, PanelsOf which);

} // namespace relief::output
