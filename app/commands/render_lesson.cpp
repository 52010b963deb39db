// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/render_lesson.h"

#include "output/diagram_image.h"

#include <QCoreApplication>
#include <QDir>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

content::Issues drawStep(
    const content::Setup &setup, session::Session &session, const LessonPictures &wanted, const QString &path)
{
    session.arrange(session::arrangementAtEnd(setup, session.pack(), session.arrangement().medication));
    scene::DiagramOptions options = scene::optionsOf(setup);
    for (const content::Diagram &diagram : session.pack().diagrams) {
        options.reachable << diagram.id;
    }
    options.curves = scene::plotCurves(session);
    return output::writeDiagram(path, wanted.size, session.snapshot(), theme::Theme(wanted.theme), options);
}

} // namespace

content::Issues drawLesson(
    const content::Lesson &lesson, session::Session &session, const LessonPictures &wanted, QStringList &written)
{
    const QDir folder(wanted.folder);
    if (!folder.mkpath(u"."_s)) {
        return {{wanted.folder, {}, QCoreApplication::translate("Commands", "this folder cannot be made."),
            QCoreApplication::translate("Commands", "A folder that can be written is accepted."),
            content::Severity::Error}};
    }
    for (size_t i = 0; i < lesson.steps.size(); ++i) {
        content::Setup setup = lesson.steps[i].setup;
        const QString name = u"%1-%2"_s.arg(i + 1, 2, 10, QChar(u'0')).arg(setup.diagram);
        std::vector<QString> endings{u".png"_s};
        if (!setup.given.empty()) {
            endings.push_back(u"-no-medicine.png"_s);
        }
        for (const QString &ending : endings) {
            const QString path = folder.filePath(name + ending);
            if (content::Issues issues = drawStep(setup, session, wanted, path); !issues.empty()) {
                return issues;
            }
            written << path;
            setup.given.clear();
        }
    }
    return {};
}

} // namespace relief::commands
