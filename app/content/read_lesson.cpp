// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/learning_words.h"
#include "content/readers.h"

namespace relief::content {

namespace {

Showing readShowing(const Fields &fields)
{
    return {fields.text("node"_L1), fields.text("readout"_L1), fields.word("is"_L1, isWords, Showing::Is::On),
        fields.word("against"_L1, againstWords, Showing::Against::NoMedicine)};
}

LessonStep readStep(const Fields &fields)
{
    LessonStep step;
    step.title = fields.leveled("title"_L1);
    step.setup = readSetup(fields.object("setup"_L1));
    step.narration = fields.leveled("narration"_L1);
    step.references = fields.texts("references"_L1);
    for (const Fields &showing : fields.objects("shows"_L1)) {
        step.shows.push_back(readShowing(showing));
    }
    if (fields.has("predict"_L1)) {
        step.predict = readQuiz(fields.object("predict"_L1));
    }
    for (const Fields &note : fields.objects("notes"_L1)) {
        step.notes.push_back({note.word("kind"_L1, noteWords, TeacherNote::Kind::Ask), note.text("text"_L1)});
    }
    return step;
}

} // namespace

Quiz readQuiz(const Fields &fields)
{
    Quiz quiz;
    quiz.question = fields.leveled("question"_L1);
    for (const Fields &answer : fields.objects("answers"_L1)) {
        quiz.answers.push_back({answer.leveled("text"_L1), answer.leveled("detail"_L1)});
    }
    quiz.right = fields.whole("right"_L1, -1);
    quiz.why = fields.leveled("why"_L1);
    quiz.references = fields.texts("references"_L1);
    return quiz;
}

Lesson readLesson(const Fields &fields)
{
    Lesson lesson;
    lesson.id = fields.text("id"_L1);
    lesson.slug = fields.text("slug"_L1);
    lesson.order = fields.whole("order"_L1, lesson.order);
    lesson.title = fields.leveled("title"_L1);
    lesson.goal = fields.leveled("goal"_L1);
    for (const Fields &step : fields.objects("steps"_L1)) {
        lesson.steps.push_back(readStep(step));
    }
    for (const Fields &quiz : fields.objects("check"_L1)) {
        lesson.check.push_back(readQuiz(quiz));
    }
    lesson.summary = fields.leveledTexts("summary"_L1);
    lesson.ask = fields.leveledTexts("ask"_L1);
    lesson.strip = fields.wholes("strip"_L1);
    lesson.covers = fields.texts("covers"_L1);
    return lesson;
}

} // namespace relief::content
