// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment_prediction.h"

#include "ui/predict_sheet.h"
#include "ui/quiz_answer.h"
#include "ui/segment_row.h"
#include "ui/wrap_button.h"

#include <QLocale>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int degrees = 3; ///< of being sure

} // namespace

ExperimentPrediction::ExperimentPrediction(
    session::Session *session, session::ExperimentRun *run, const Look &look, QWidget *parent)
    : ExperimentPart(session, run, look, parent)
{
    setObjectName(u"experiment.predict"_s);
    addProse(experiment().intro.at(audience()));
    addText(experiment().prompt.at(audience()), u"h2"_s);
    addAnswers();
    addSureness();
    addButtons();
    refresh();
}

void ExperimentPrediction::addAnswers()
{
    auto *group = new QWidget(this); // arrows stay among the answers
    group->setAccessibleName(tr("Answers"));
    auto *list = new QVBoxLayout(group);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0); // the answers bring room for their focus rings
    for (size_t i = 0; i < experiment().predictions.size(); ++i) {
        const content::Prediction &prediction = experiment().predictions[i];
        const int index = static_cast<int>(i);
        auto *answer = new QuizAnswer(
            QuizAnswer::Mark::Circle, index, prediction.text.at(audience()), prediction.detail.at(audience()), group);
        answer->setObjectName(u"prediction.%1"_s.arg(index + 1));
        answer->setToolTip(tr("Key %1").arg(locale().toString(index + 1)));
        answer->setLook(m_look);
        connect(answer, &QAbstractButton::toggled, this, [this, index](bool on) {
            if (on) {
                m_run->guess(index);
            }
        });
        list->addWidget(answer);
        m_answers.push_back(answer);
    }
    column()->addWidget(group);
}

void ExperimentPrediction::addSureness()
{
    addText(tr("How sure are you?"), u"h3"_s);
    m_sureness = new SegmentRow(this);
    m_sureness->setObjectName(u"experiment.sureness"_s);
    m_sureness->setAccessibleName(tr("How sure are you?"));
    QList<SegmentRow::Choice> choices;
    for (int i = 0; i < degrees; ++i) {
        choices.append({QString::number(i), surenessWord(i), {}, {}});
    }
    m_sureness->setChoices(choices);
    connect(m_sureness, &SegmentRow::chosen, this, [this](const QString &id) { m_run->setSureness(id.toInt()); });
    column()->addWidget(m_sureness);
}

void ExperimentPrediction::addButtons()
{
    m_lock = addButton(tr("Lock it in and watch"), u"experiment.lock"_s, u"primary"_s);
    m_lock->setToolTip(tr("Choose one of the answers first, or skip the guess"));
    connect(m_lock, &QAbstractButton::clicked, m_run, &session::ExperimentRun::watch);
    WrapButton *skip = addButton(tr("Skip the guess"), u"experiment.skip"_s, u"quiet"_s);
    skip->setToolTip(tr("Watch without a guess (S)"));
    connect(skip, &QAbstractButton::clicked, m_run, &session::ExperimentRun::watch);
    addText(tr("Your guess stays on this screen only."), u"small"_s);
}

void ExperimentPrediction::refresh()
{
    const std::optional<int> guess = m_run->guessed();
    const bool among =
        std::any_of(m_answers.begin(), m_answers.end(), [](const QuizAnswer *answer) { return answer->hasFocus(); });
    for (size_t i = 0; i < m_answers.size(); ++i) {
        const bool taken = guess == static_cast<int>(i);
        if (taken != m_answers[i]->isTaken()) {
            m_answers[i]->setTaken(taken);
        }
        if (taken && among) {
            m_answers[i]->setFocus(Qt::OtherFocusReason); // its key was pressed while another had the keyboard
        }
    }
    m_sureness->setChosen(QString::number(m_run->sureness()));
    m_lock->setEnabled(guess.has_value());
}

QWidget *ExperimentPrediction::first() const
{
    return m_answers.empty() ? static_cast<QWidget *>(m_lock) : m_answers.front();
}

} // namespace relief::ui
