// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Predict: what will be done, what may come out, how sure one is.

#include "ui/experiment_part.h"

namespace relief::ui {

class QuizAnswer;
class SegmentRow;

class ExperimentPrediction : public ExperimentPart {
    Q_OBJECT

public:
    ExperimentPrediction(
        session::Session *session, session::ExperimentRun *run, const Look &look, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *first() const override;

private:
    void addAnswers();
    void addSureness();
    void addButtons();

    std::vector<QuizAnswer *> m_answers;
    SegmentRow *m_sureness = nullptr;
    WrapButton *m_lock = nullptr;
};

} // namespace relief::ui
