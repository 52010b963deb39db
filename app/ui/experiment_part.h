// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the three parts beside a running experiment have in common: a column of words, made anew when they change.

#include "session/experiment_run.h"
#include "ui/look.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace relief::ui {

class WrapButton;

class ExperimentPart : public QWidget {
    Q_OBJECT

public:
    ExperimentPart(session::Session *session, session::ExperimentRun *run, Look look, QWidget *parent = nullptr);

    virtual void refresh() {}                          ///< another time or guess
    virtual QWidget *first() const { return nullptr; } ///< where the keyboard goes; null: it scrolls

protected:
    const content::Experiment &experiment() const { return *m_run->experiment(); }
    content::Audience audience() const { return m_session->snapshot().audience; }

    QLabel *addText(const QString &text, const QString &role);
    void addProse(const QString &text); ///< with the words of the glossary explained once, for patients
    void addGuess();                    ///< what was thought, if anything was; no word on it
    void addNotes();                    ///< what the model does not show of what is given
    WrapButton *addButton(const QString &text, const QString &id, const QString &role);
    QVBoxLayout *column() const { return m_column; }

    session::Session *m_session;
    session::ExperimentRun *m_run;
    Look m_look;

private:
    QVBoxLayout *m_column;
    std::vector<const content::Term *> m_explained;
};

} // namespace relief::ui
