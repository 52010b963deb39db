// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Explain: what happened in the run, the numbers, why, what studies found, and what stays unknown.

#include "ui/destination.h"
#include "ui/experiment_part.h"

namespace relief::ui {

class ExperimentExplanation : public ExperimentPart {
    Q_OBJECT

public:
    ExperimentExplanation(
        session::Session *session, session::ExperimentRun *run, const Look &look, QWidget *parent = nullptr);

Q_SIGNALS:
    void printAsked();
    void experimentAsked(const QString &id);
    void destinationAsked(const relief::ui::Destination &destination);

private:
    void addOutcome();
    void addNumbers();
    void addStudies(const QString &heading, const QStringList &statements, const QString &id);
    void addButtons();
};

/// The one after it, and after the last the first; null where there is only one.
const content::Experiment *experimentAfter(const content::Pack &pack, const content::Experiment &experiment);

} // namespace relief::ui
