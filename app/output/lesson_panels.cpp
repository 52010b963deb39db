// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/lesson_panels.h"

#include "session/lesson_player.h"
#include "session/rehearsal.h"

#include <QCoreApplication>

namespace relief::output {

namespace {

QString noteText(const content::TeacherNote &note)
{
    const QString text = content::translated(note.text);
    switch (note.kind) {
    case content::TeacherNote::Kind::Ask:
        return QCoreApplication::translate("LessonSheets", "Ask: %1").arg(text);
    case content::TeacherNote::Kind::Point:
        return QCoreApplication::translate("LessonSheets", "Point to: %1").arg(text);
    case content::TeacherNote::Kind::MixUp:
        break;
    }
    return QCoreApplication::translate("LessonSheets", "Often mixed up: %1").arg(text);
}

QStringList notesOf(const content::LessonStep &step, const QString &words)
{
    QStringList notes;
    const QString said = session::LessonPlayer::narration(step, content::Audience::Classroom);
    if (said != words) {
        notes << said;
    }
    for (const content::TeacherNote &note : step.notes) {
        notes << noteText(note);
    }
    return notes;
}

std::vector<size_t> stepsOf(const content::Lesson &lesson, PanelsOf which)
{
    std::vector<size_t> steps;
    if (which == PanelsOf::Strip && !lesson.strip.empty()) {
        for (const int step : lesson.strip) {
            steps.push_back(static_cast<size_t>(step));
        }
        return steps;
    }
    for (size_t step = 0; step < lesson.steps.size(); ++step) {
        steps.push_back(step);
    }
    return steps;
}

} // namespace

std::vector<LessonPanel> lessonPanels(const content::Lesson &lesson, const session::Session &session, PanelsOf which)
{
    session::Rehearsal rehearsal(session.pack());
    rehearsal.adopt(session);
    const content::Audience audience = session.snapshot().audience;
    std::vector<LessonPanel> panels;
    for (const size_t index : stepsOf(lesson, which)) {
        if (index >= lesson.steps.size() || session.pack().diagram(lesson.steps[index].setup.diagram) == nullptr) {
            continue;
        }
        const content::LessonStep &step = lesson.steps[index];
        LessonPanel panel;
        panel.number = static_cast<int>(panels.size()) + 1;
        panel.title = step.title.at(audience);
        panel.words = session::LessonPlayer::narration(step, audience);
        panel.notes = notesOf(step, panel.words);
        panel.snapshot = rehearsal.at(step.setup, step.setup.toMin);
        panel.options.spotlight = step.setup.highlight;
        panel.options.near = step.setup.framing == content::Framing::Near;
        panel.options.lens = step.setup.lens;
        panel.options.curves = scene::plotCurves(rehearsal.curves(step.setup), {});
        panels.push_back(std::move(panel));
    }
    return panels;
}

} // namespace relief::output
