// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pictures of a lesson's steps, each without medicine and with it.

#include "content/issue.h"
#include "session/session.h"
#include "theme/theme.h"

#include <QSize>

namespace relief::commands {

struct LessonPictures {
    QString folder; ///< made if it is not there
    QSize size;
    theme::ThemeId theme = theme::ThemeId::Light;
};

/// Writes "01-D03.png" for each step as it stands at its end, and, where it gives a medicine,
/// "01-D03-no-medicine.png" of the same moment without. The names written are added to `written`.
content::Issues drawLesson(
    const content::Lesson &lesson, session::Session &session, const LessonPictures &wanted, QStringList &written);

} // namespace relief::commands
