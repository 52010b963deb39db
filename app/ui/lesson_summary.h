// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The end of a lesson: what to take home, what to ask one's care team, paper, the comic strip, the next lesson.

#include "ui/lesson_sheet.h"

namespace relief::ui {

class LessonSummary : public LessonSheet {
    Q_OBJECT

public:
    LessonSummary(const LessonContext &context, QWidget *parent);

    QString action() const override;

private:
    void addList(QBoxLayout *column, const std::vector<content::LeveledText> &texts);
    void addButtons();
};

/// The one after it in the order of lessons; null for the last.
const content::Lesson *lessonAfter(const content::Lesson &lesson, const content::Pack &pack);

} // namespace relief::ui
