// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson_summary.h"

#include "ui/icon_button.h"
#include "ui/icon_label.h"
#include "ui/wrap_button.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int bulletColumn = 22;

} // namespace

const content::Lesson *lessonAfter(const content::Lesson &lesson, const content::Pack &pack)
{
    const content::Lesson *following = nullptr;
    for (const content::Lesson &one : pack.lessons) {
        if (one.order > lesson.order && (following == nullptr || one.order < following->order)) {
            following = &one;
        }
    }
    return following;
}

LessonSummary::LessonSummary(const LessonContext &context, QWidget *parent) : LessonSheet(context, parent)
{
    setObjectName(u"lesson.summary"_s);
    setAccessibleName(tr("Summary"));
    addText(column(), tr("To take home"), u"h2"_s);
    addList(addCard(column(), true), lesson().summary);
    if (!lesson().ask.empty()) {
        addText(column(), tr("What to ask your care team"), u"h3"_s);
        addList(addCard(column()), lesson().ask);
    }
    addButtons();
    addSkipped();
    column()->addStretch(1);
}

void LessonSummary::addList(QBoxLayout *column, const std::vector<content::LeveledText> &texts)
{
    for (const content::LeveledText &text : texts) {
        auto *line = new IconLabel(text.at(audience()), bulletColumn, column->parentWidget());
        line->setPicture(look().artwork->icon(u"right"_s, look().theme.color(u"accent"_s), 16, devicePixelRatioF()));
        setRole(line, u"body"_s);
        column->addWidget(line);
    }
}

void LessonSummary::addButtons()
{
    const auto add = [this](const QString &id, const QString &words) {
        auto *button = new WrapButton(words, this);
        button->setObjectName(id);
        button->setAccessibleName(words);
        column()->addWidget(button);
        return button;
    };
    connect(add(u"lesson.print"_s, tr("Print it with its pictures")), &QAbstractButton::clicked, this,
        &LessonSummary::printAsked);
    connect(
        add(u"lesson.asStrip"_s, tr("As a comic strip")), &QAbstractButton::clicked, this, &LessonSummary::stripAsked);
    connect(add(u"lesson.restart"_s, tr("From the start")), &QAbstractButton::clicked, player(),
        &session::LessonPlayer::restart);
}

QString LessonSummary::action() const
{
    return lessonAfter(lesson(), pack()) != nullptr ? tr("Next lesson") : tr("All lessons");
}

} // namespace relief::ui
