// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A guess before a step runs: the question, its answers, how sure one is. Nothing of it is scored or kept.

#include "ui/lesson_sheet.h"

namespace relief::ui {

class QuizAnswer;
class SegmentRow;
class WrapButton;

/// "Just a guess", "Fairly sure", "Certain".
QString surenessWord(int sureness);

class PredictSheet : public LessonSheet {
    Q_OBJECT

public:
    PredictSheet(const LessonContext &context, QWidget *parent);

    void refresh() override;
    QString action() const override { return {}; }
    QWidget *firstControl() const override;
    bool choose(int answer) override;

private:
    void addAnswers(const content::Quiz &quiz);
    void addSureness();

    std::vector<QuizAnswer *> m_answers;
    SegmentRow *m_sureness = nullptr;
    WrapButton *m_watch = nullptr;
};

} // namespace relief::ui
