// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict_sheet.h"

#include "ui/icon_button.h"
#include "ui/predict_stages.h"
#include "ui/quiz_answer.h"
#include "ui/segment_row.h"
#include "ui/wrap_button.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

QString surenessWord(int sureness)
{
    switch (sureness) {
    case 0:
        return QCoreApplication::translate("Sureness", "Just a guess");
    case 1:
        return QCoreApplication::translate("Sureness", "Fairly sure");
    default:
        return QCoreApplication::translate("Sureness", "Certain");
    }
}

PredictSheet::PredictSheet(const LessonContext &context, QWidget *parent) : LessonSheet(context, parent)
{
    setObjectName(u"lesson.predict"_s);
    setAccessibleName(tr("Predict"));
    const content::Quiz &quiz = *step().predict;
    auto *stages = new PredictStages(this);
    stages->setLook(look());
    column()->addWidget(stages);
    addText(column(), quiz.question.at(audience()), u"h2"_s)->setObjectName(u"predict.question"_s);
    addAnswers(quiz);
    addSureness();
    m_watch = new WrapButton(tr("Lock it in and watch"), this);
    m_watch->setObjectName(u"predict.watch"_s);
    m_watch->setAccessibleName(m_watch->words());
    setRole(m_watch, u"primary"_s);
    m_watch->setArrow(look(), u"onAccent"_s);
    column()->addWidget(m_watch);
    connect(m_watch, &QAbstractButton::clicked, player(), &session::LessonPlayer::watch);
    addText(
        column(), tr("Your guess stays on this screen only. You will see it next to what really happens."), u"small"_s);
    addSkipped();
    column()->addStretch(1);
    refresh();
}

void PredictSheet::addAnswers(const content::Quiz &quiz)
{
    auto *group = new QWidget(this); // arrows stay among the answers
    group->setAccessibleName(tr("Answers"));
    auto *inside = new QVBoxLayout(group);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    for (size_t i = 0; i < quiz.answers.size(); ++i) {
        const int index = static_cast<int>(i);
        auto *answer = new QuizAnswer(QuizAnswer::Mark::Circle, index, quiz.answers[i].text.at(audience()),
            quiz.answers[i].detail.at(audience()), group);
        answer->setLook(look());
        inside->addWidget(answer);
        m_answers.push_back(answer);
        connect(answer, &QAbstractButton::clicked, this, [this, index] { player()->guess(index); });
    }
    column()->addWidget(group);
}

void PredictSheet::addSureness()
{
    auto *name = addText(column(), tr("How sure are you?"), u"smallest"_s);
    m_sureness = new SegmentRow(this);
    m_sureness->setObjectName(u"predict.sureness"_s);
    m_sureness->setAccessibleName(name->text());
    QList<SegmentRow::Choice> choices;
    for (int i = 0; i < 3; ++i) {
        choices << SegmentRow::Choice{QString::number(i), surenessWord(i), surenessWord(i), {}};
    }
    m_sureness->setChoices(choices);
    m_sureness->setPictures(look(), false);
    column()->addWidget(m_sureness);
    connect(m_sureness, &SegmentRow::chosen, this, [this](const QString &id) { player()->setSureness(id.toInt()); });
}

void PredictSheet::refresh()
{
    const std::optional<int> guessed = player()->guessed();
    for (size_t i = 0; i < m_answers.size(); ++i) {
        m_answers[i]->setTaken(guessed == static_cast<int>(i));
    }
    m_sureness->setChosen(QString::number(player()->sureness()));
    m_watch->setEnabled(guessed.has_value());
    m_watch->setToolTip(guessed ? tr("Watch what really happens") : tr("First choose an answer, or skip the guess"));
    m_watch->setArrow(look(), guessed ? u"onAccent"_s : u"ink3"_s);
}

QWidget *PredictSheet::firstControl() const
{
    return m_answers.empty() ? nullptr : m_answers.front();
}

bool PredictSheet::choose(int answer)
{
    if (answer >= static_cast<int>(m_answers.size())) {
        return false;
    }
    player()->guess(answer);
    return true;
}

} // namespace relief::ui
