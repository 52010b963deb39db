// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/render_command.h"

#include "commands/arguments.h"
#include "commands/pack_choice.h"
#include "commands/render_lesson.h"
#include "content/language.h"
#include "content/scenario_reader.h"
#include "output/diagram_image.h"
#include "session/session.h"

#include <QCoreApplication>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser, const QStringList &pages)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Commands", text); };
    parser.addOptions({
        {u"diagram"_s, say(QT_TRANSLATE_NOOP("Commands", "The diagram to draw, such as D03.")), u"ID"_s},
        {u"scenario"_s, say(QT_TRANSLATE_NOOP("Commands", "A scenario with doses; no medicine if left out.")),
            u"FILE"_s},
        {u"at"_s, say(QT_TRANSLATE_NOOP("Commands", "Minutes on the clock, 0 to 240; 60 if left out.")), u"MIN"_s,
            QString::number(session::Session::openingMin)},
        {u"audience"_s, say(QT_TRANSLATE_NOOP("Commands", "patient (if left out), nurse or classroom.")), u"A"_s,
            u"patient"_s},
        {u"language"_s, say(QT_TRANSLATE_NOOP("Commands", "Language of all words; en if left out.")), u"xx"_s, u"en"_s},
        {u"theme"_s, say(QT_TRANSLATE_NOOP("Commands", "light (if left out), dark, contrast or hcdark.")), u"T"_s,
            u"light"_s},
        {u"size"_s, say(QT_TRANSLATE_NOOP("Commands", "Width and height in pixels; 1920x1080 if left out.")), u"WxH"_s,
            u"1920x1080"_s},
        {u"pack"_s, say(QT_TRANSLATE_NOOP("Commands", "Use the content pack in this folder.")), u"DIR"_s, corePack()},
        {u"out"_s,
            say(QT_TRANSLATE_NOOP("Commands", "Write FILE.png, FILE.svg or FILE.pdf, or a lesson's folder; needed.")),
            u"FILE"_s},
        {u"lesson"_s,
            say(QT_TRANSLATE_NOOP(
                "Commands", "Draw every step of this lesson into a folder, such as how-opioids-relieve-pain.")),
            u"ID"_s},
        {u"page"_s, say(QT_TRANSLATE_NOOP("Commands", "Draw this page of the window: %1.")).arg(pages.join(u", "_s)),
            u"NAME"_s},
    });
}

/// All that the options say; nothing has been drawn for it yet.
struct Request {
    content::Audience audience{};
    theme::ThemeId theme{};
    QSize size;
    double minutes = 0;
    QString file;
};

QString text(const char *english)
{
    return QCoreApplication::translate("Commands", english);
}

/// What is to be drawn, or where, is not said clearly.
QString unclear(const QCommandLineParser &parser)
{
    const int wanted = static_cast<int>(parser.isSet(u"diagram"_s)) + static_cast<int>(parser.isSet(u"lesson"_s))
                       + static_cast<int>(parser.isSet(u"page"_s));
    if (wanted != 1) {
        return text(
            QT_TRANSLATE_NOOP("Commands", "render: exactly one of --diagram, --lesson and --page is accepted."));
    }
    if (!parser.isSet(u"out"_s) || parser.value(u"out"_s).isEmpty()) {
        return text(QT_TRANSLATE_NOOP("Commands",
            "render: --out is missing; a file ending in .png, .svg or .pdf is accepted, for a lesson a folder."));
    }
    if (parser.isSet(u"lesson"_s) && (parser.isSet(u"scenario"_s) || parser.isSet(u"at"_s))) {
        return text(QT_TRANSLATE_NOOP("Commands",
            "render: a lesson has its own medicines and times; --scenario and --at are not accepted with it."));
    }
    if (!parser.positionalArguments().isEmpty()) {
        return text(QT_TRANSLATE_NOOP("Commands", "render: \"%1\" belongs to no option; see render --help."))
            .arg(parser.positionalArguments().constFirst());
    }
    return {};
}

/// The first thing wrong with an option, in a sentence; empty if all are sound.
QString readRequest(const QCommandLineParser &parser, Request &request)
{
    const Read<content::Audience> audience = readAudience(parser.value(u"audience"_s));
    const Read<theme::ThemeId> theme = readTheme(parser.value(u"theme"_s));
    const Read<QSize> size = readSize(parser.value(u"size"_s));
    const Read<double> minutes = readMinutes(parser.value(u"at"_s));
    request = {audience.value, theme.value, size.value, minutes.value, parser.value(u"out"_s)};
    for (const QString &complaint :
        {audience.complaint, theme.complaint, size.complaint, minutes.complaint, unclear(parser)}) {
        if (!complaint.isEmpty()) {
            return complaint;
        }
    }
    return content::speak(parser.value(u"language"_s)) ? QString() : content::notOffered(parser.value(u"language"_s));
}

using Scenario = std::optional<sim::Scenario>;

int renderDiagram(
    const QString &id, const Request &request, const Scenario &scenario, content::Pack pack, Context &context)
{
    const Read<QString> diagram = readDiagram(id, pack);
    if (!diagram.complaint.isEmpty()) {
        return refuse(context, diagram.complaint);
    }
    session::Session session(std::move(pack));
    session.openDiagram(diagram.value);
    if (scenario) {
        session.setScenario(*scenario);
    }
    session.setAudience(request.audience);
    session.setMinutes(request.minutes);
    scene::DiagramOptions options;
    for (const content::Diagram &one : session.pack().diagrams) { // as in the window: badges only where portals lead
        options.reachable.append(one.id);
    }
    options.curves = scene::plotCurves(session);
    const content::Issues issues =
        output::writeDiagram(request.file, request.size, session.snapshot(), theme::Theme(request.theme), options);
    return issues.empty() ? success : refuse(context, issues);
}

int renderLesson(const QString &id, const Request &request, content::Pack pack, Context &context)
{
    session::Session session(std::move(pack));
    const content::Lesson *lesson = session.pack().lesson(id);
    if (lesson == nullptr) {
        QStringList slugs;
        for (const content::Lesson &one : session.pack().lessons) {
            slugs << one.slug;
        }
        return refuse(
            context, text(QT_TRANSLATE_NOOP("Commands", "render: no lesson is called \"%1\"; accepted are %2."))
                         .arg(id, slugs.join(u", "_s)));
    }
    session.setAudience(request.audience);
    QStringList written;
    const content::Issues issues = drawLesson(*lesson, session, {request.file, request.size, request.theme}, written);
    for (const QString &path : written) {
        context.out.write(path.toUtf8() + '\n');
    }
    return issues.empty() ? success : refuse(context, issues);
}

int renderPage(
    const QString &page, const Request &request, const Scenario &scenario, content::LoadedPack pack, Context &context)
{
    if (!context.pages.names.contains(page)) {
        return refuse(context, text(QT_TRANSLATE_NOOP("Commands", "render: there is no page \"%1\"; accepted are %2."))
                                   .arg(page, context.pages.names.join(u", "_s)));
    }
    const content::Issues issues = context.pages.draw(std::move(pack),
        {page, request.audience, request.theme, request.size, request.minutes, scenario, request.file});
    return issues.empty() ? success : refuse(context, issues);
}

} // namespace

int runRender(const QStringList &arguments, Context &context)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("Commands", "Draws what the window would show, without a display.")));
    addOptions(parser, context.pages.names);
    if (const auto status = parse(parser, arguments, context)) {
        return *status;
    }
    Request request;
    const QString complaint = readRequest(parser, request);
    if (!complaint.isEmpty()) {
        return refuse(context, complaint);
    }
    content::LoadedPack loaded = loadPack(parser.value(u"pack"_s));
    if (!loaded.isUsable()) {
        return refuse(context, loaded.issues);
    }
    theme::loadFonts();
    if (parser.isSet(u"lesson"_s)) {
        return renderLesson(parser.value(u"lesson"_s), request, std::move(loaded.pack), context);
    }
    Scenario scenario;
    if (parser.isSet(u"scenario"_s)) {
        const auto read = content::readScenarioFile(parser.value(u"scenario"_s), loaded.pack);
        if (!read) {
            return refuse(context, read.issues());
        }
        scenario = read.value().scenario;
    }
    if (parser.isSet(u"page"_s)) {
        return renderPage(parser.value(u"page"_s), request, scenario, std::move(loaded), context);
    }
    return renderDiagram(parser.value(u"diagram"_s), request, scenario, std::move(loaded.pack), context);
}

} // namespace relief::commands
