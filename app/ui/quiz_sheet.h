// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One question of a lesson's check: letters to choose from, any number of times, with the reason for each answer.

#include "ui/lesson_sheet.h"

namespace relief::ui {

class QuizAnswer;

class QuizSheet : public LessonSheet {
    Q_OBJECT

public:
    QuizSheet(const LessonContext &context, QWidget *parent);

    void refresh() override;
    QString action() const override;
    QWidget *firstControl() const override;
    bool choose(int answer) override;

private:
    const content::Quiz &quiz() const;
    void addHead();
    void addAnswers();
    void addReason();

    std::vector<QuizAnswer *> m_answers;
    QWidget *m_reason = nullptr;
    QLabel *m_verdict = nullptr;
};

} // namespace relief::ui
