// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Observe: what is running, and the numbers as they change.

#include "ui/experiment_part.h"

namespace relief::ui {

class ChangeTag;

class ExperimentObservation : public ExperimentPart {
    Q_OBJECT

public:
    ExperimentObservation(
        session::Session *session, session::ExperimentRun *run, const Look &look, QWidget *parent = nullptr);

    void refresh() override;

private:
    struct Number {
        QString id;
        QLabel *value = nullptr;
        QLabel *before = nullptr;
    };

    struct Given {
        session::DoseMark mark;
        QString medicine;
        QLabel *line = nullptr;
    };

    void addNumbers();
    void addGiven();
    void refreshTags();

    std::vector<Number> m_numbers;
    std::vector<Given> m_given;
    QVBoxLayout *m_tagColumn = nullptr;
    std::vector<ChangeTag *> m_tags;
    std::vector<session::Change> m_changes; ///< of the tags
};

} // namespace relief::ui
