// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment_explanation.h"

#include "session/experiment_names.h"
#include "ui/column_label.h"
#include "ui/evidence_list.h"
#include "ui/experiments_library.h"
#include "ui/icon_button.h"
#include "ui/pane.h"
#include "ui/policy_locks.h"
#include "ui/wrap_button.h"

#include <QGridLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

/// The map of studies.
QString mapOfStudies()
{
    return u"D14"_s;
}

/// The name stands above already.
QString withoutName(const QString &about, const QString &name)
{
    const QString start = name + u": "_s;
    return about.startsWith(start) ? about.mid(start.size()) : about;
}

} // namespace

const content::Experiment *experimentAfter(const content::Pack &pack, const content::Experiment &experiment)
{
    const auto all = inOrder(pack);
    const auto here = std::find(all.begin(), all.end(), &experiment);
    if (here == all.end() || all.size() < 2) {
        return nullptr;
    }
    return here + 1 == all.end() ? all.front() : *(here + 1);
}

ExperimentExplanation::ExperimentExplanation(
    session::Session *session, session::ExperimentRun *run, const Look &look, QWidget *parent)
    : ExperimentPart(session, run, look, parent)
{
    setObjectName(u"experiment.outcome"_s);
    addOutcome();
    addNumbers();
    addText(tr("Why"), u"h3"_s);
    addProse(experiment().why.at(audience()));
    addStudies(tr("What studies in people found"), experiment().people, u"experiment.people"_s);
    addStudies(tr("What studies in animals found"), experiment().animals, u"experiment.animals"_s);
    addText(tr("What stays unknown"), u"h3"_s);
    addProse(experiment().unknown.at(audience()));
    addText(tr("The model is one typical person, and people differ. Not for choosing doses."), u"small"_s);
    addButtons();
}

void ExperimentExplanation::addOutcome()
{
    addText(tr("What happened"), u"h2"_s);
    if (const auto &result = m_run->result()) {
        for (const QString &sentence : result->sentences) {
            addText(sentence, u"body"_s)->setObjectName(u"experiment.sentence"_s);
        }
    } else {
        addText(tr("This pack cannot show it."), u"body"_s);
    }
    addGuess();
    addNotes();
}

void ExperimentExplanation::addNumbers()
{
    const auto &result = m_run->result();
    if (!result || result->measured.empty()) {
        return;
    }
    const QString name = session::readoutName(experiment(), m_session->snapshot());
    addText(tr("Measured in the model: %1").arg(name), u"h3"_s);
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(12);
    table->setVerticalSpacing(4);
    table->setColumnStretch(0, 1);
    for (const session::Measured &measured : result->measured) {
        const int row = table->rowCount();
        auto *about = new ColumnLabel(withoutName(measured.about, name), this);
        auto *value = new QLabel(measured.text, this);
        value->setObjectName(u"experiment.measured"_s);
        value->setAccessibleName(tr("%1: %2", "what was measured, value").arg(measured.about, measured.text));
        setRole(about, u"small"_s);
        setRole(value, u"h3"_s);
        table->addWidget(about, row, 0);
        table->addWidget(value, row, 1, Qt::AlignRight | Qt::AlignTop);
    }
    column()->addLayout(table);
}

/// Each statement in full, with its grade and its sources below.
void ExperimentExplanation::addStudies(const QString &heading, const QStringList &statements, const QString &id)
{
    auto *line = new Divider(this);
    line->setTheme(m_look.theme);
    column()->addWidget(line);
    addText(heading, u"h3"_s)->setObjectName(id);
    bool any = false;
    for (const QString &statementId : statements) {
        if (const content::Statement *statement = m_session->pack().statement(statementId)) {
            addProse(statement->text.at(audience()));
            auto *evidence = new EvidenceList(m_session->pack(), this);
            evidence->setLook(m_look);
            evidence->setStatements({statementId}, audience(), false);
            column()->addWidget(evidence);
            any = true;
        }
    }
    if (!any) {
        addText(tr("None in this pack."), u"body"_s);
    }
}

void ExperimentExplanation::addButtons()
{
    if (const content::Experiment *next = experimentAfter(m_session->pack(), experiment())) {
        WrapButton *button =
            addButton(tr("Next: %1").arg(next->question.at(audience())), u"experiment.next"_s, u"primary"_s);
        button->setToolTip(tr("Next experiment (N)"));
        connect(button, &QAbstractButton::clicked, this, [this, id = next->id] { Q_EMIT experimentAsked(id); });
    }
    WrapButton *again = addButton(tr("Run it again"), u"experiment.again"_s, {});
    again->setToolTip(tr("From the prediction on (R)"));
    connect(again, &QAbstractButton::clicked, m_run, &session::ExperimentRun::restart);
    if (m_session->pack().diagram(mapOfStudies()) != nullptr) {
        WrapButton *studies = addButton(tr("Show the studies"), u"experiment.studies"_s, {});
        studies->setToolTip(tr("To the map of studies, in Explore"));
        hideUnlessShown(studies, {Destination::Kind::Diagram, mapOfStudies(), {}});
        connect(studies, &QAbstractButton::clicked, this, [this] {
            Q_EMIT destinationAsked({Destination::Kind::Diagram, mapOfStudies(), {}});
        });
    }
    WrapButton *print = addButton(tr("Print"), u"experiment.print"_s, {});
    print->setToolTip(tr("Print the outcome and the studies, without the guess (P)"));
    connect(print, &QAbstractButton::clicked, this, &ExperimentExplanation::printAsked);
}

} // namespace relief::ui
