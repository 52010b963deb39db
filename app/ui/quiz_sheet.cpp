// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quiz_sheet.h"

#include "ui/lesson_progress.h"
#include "ui/quiz_answer.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

QuizSheet::QuizSheet(const LessonContext &context, QWidget *parent) : LessonSheet(context, parent)
{
    setObjectName(u"lesson.check"_s);
    setAccessibleName(tr("Check yourself"));
    addHead();
    addAnswers();
    addReason();
    addSkipped();
    column()->addStretch(1);
    refresh();
}

const content::Quiz &QuizSheet::quiz() const
{
    return lesson().check[static_cast<size_t>(player()->question())];
}

void QuizSheet::addHead()
{
    const auto count = static_cast<int>(lesson().check.size());
    const int number = player()->question() + 1;
    auto *place = addText(column(), tr("Question %1 of %2").arg(number).arg(count), u"h3"_s);
    place->setObjectName(u"quiz.place"_s);
    auto *bar = new LessonProgress(this);
    bar->setLook(look());
    bar->setProgress(static_cast<double>(number) / count, count);
    bar->setAccessibleName(place->text());
    column()->addWidget(bar);
    addText(column(), quiz().question.at(audience()), u"h2"_s)->setObjectName(u"quiz.question"_s);
    const QString last = QuizAnswer::letter(static_cast<int>(quiz().answers.size()) - 1);
    addText(
        column(), tr("No timer, no score: try as often as you like. Keys A to %1 work, too.").arg(last), u"small"_s);
}

void QuizSheet::addAnswers()
{
    auto *group = new QWidget(this);
    group->setAccessibleName(tr("Answers"));
    auto *inside = new QVBoxLayout(group);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    for (size_t i = 0; i < quiz().answers.size(); ++i) {
        const content::Answer &one = quiz().answers[i];
        const int index = static_cast<int>(i);
        auto *answer =
            new QuizAnswer(QuizAnswer::Mark::Letter, index, one.text.at(audience()), one.detail.at(audience()), group);
        answer->setLook(look());
        inside->addWidget(answer);
        m_answers.push_back(answer);
        connect(answer, &QAbstractButton::clicked, this, [this, index] { player()->answer(index); });
    }
    column()->addWidget(group);
}

void QuizSheet::addReason()
{
    QBoxLayout *card = addCard(column(), true);
    m_reason = card->parentWidget();
    m_reason->setObjectName(u"quiz.reason"_s);
    m_verdict = addText(card, {}, u"h3"_s);
    m_verdict->setObjectName(u"quiz.verdict"_s);
    addProse(card, quiz().why.at(audience()));
    addSources(card, quiz().references);
    m_reason->hide();
}

void QuizSheet::refresh()
{
    const std::optional<int> answered = player()->answered();
    for (size_t i = 0; i < m_answers.size(); ++i) {
        const bool taken = answered == static_cast<int>(i);
        const bool right = static_cast<int>(i) == quiz().right;
        m_answers[i]->setTaken(taken);
        m_answers[i]->setVerdict(!taken ? QString() : right ? tr("Yes, this one") : tr("Not this one"), right);
    }
    m_reason->setHidden(!answered);
    if (answered) {
        const QString words = *answered == quiz().right ? tr("Yes. Here is why:") : tr("Not this one. Here is why:");
        if (words != m_verdict->text()) {
            m_verdict->setText(words);
            m_reason->setAccessibleName(words);
            m_reason->setAccessibleDescription(quiz().why.at(audience()));
            QAccessibleEvent said(m_reason, QAccessible::Alert); // read out, wherever the focus is
            QAccessible::updateAccessibility(&said);
        }
    }
}

QString QuizSheet::action() const
{
    return player()->question() + 1 < static_cast<int>(lesson().check.size()) ? tr("Next question") : tr("Summary");
}

QWidget *QuizSheet::firstControl() const
{
    return m_answers.empty() ? nullptr : m_answers.front();
}

bool QuizSheet::choose(int answer)
{
    if (answer >= static_cast<int>(m_answers.size())) {
        return false;
    }
    player()->answer(answer);
    return true;
}

} // namespace relief::ui
