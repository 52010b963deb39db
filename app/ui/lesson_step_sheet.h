// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A step while it runs: what changed, what one thought and why it is so, and where it comes from.

#include "ui/lesson_sheet.h"

namespace relief::ui {

class ChangeTag;
class LessonReadouts;
class PredictStages;

class LessonStepSheet : public LessonSheet {
    Q_OBJECT

public:
    LessonStepSheet(const LessonContext &context, QWidget *parent);

    void refreshShown() override;
    QString action() const override;

private:
    void addThought();
    void addExplanation();
    void addChanges();
    void addMore();

    PredictStages *m_stages = nullptr; ///< only of a step that was predicted
    QWidget *m_explanation = nullptr;  ///< once it has happened
    QLabel *m_changed = nullptr;
    LessonReadouts *m_readouts = nullptr;
    std::vector<ChangeTag *> m_tags;
};

} // namespace relief::ui
