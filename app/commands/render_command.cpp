// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/render_command.h"

#include "commands/arguments.h"
#include "commands/language.h"
#include "commands/pack_choice.h"
#include "content/scenario_reader.h"
#include "output/diagram_image.h"
#include "session/session.h"

#include <QCoreApplication>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Commands", text); };
    parser.addOptions({
        {u"diagram"_s, say(QT_TRANSLATE_NOOP("Commands", "The diagram to draw, such as D03; needed.")), u"ID"_s},
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
        {u"out"_s, say(QT_TRANSLATE_NOOP("Commands", "Write FILE.png, FILE.svg or FILE.pdf; needed.")), u"FILE"_s},
        {u"lesson"_s, say(QT_TRANSLATE_NOOP("Commands", "Not built yet.")), u"ID"_s},
        {u"page"_s, say(QT_TRANSLATE_NOOP("Commands", "Not built yet.")), u"NAME"_s},
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

/// The first thing wrong with an option, in a sentence; empty if all are sound.
QString readRequest(const QCommandLineParser &parser, Request &request)
{
    const Read<content::Audience> audience = readAudience(parser.value(u"audience"_s));
    const Read<theme::ThemeId> theme = readTheme(parser.value(u"theme"_s));
    const Read<QSize> size = readSize(parser.value(u"size"_s));
    const Read<double> minutes = readMinutes(parser.value(u"at"_s));
    request = {audience.value, theme.value, size.value, minutes.value, parser.value(u"out"_s)};
    for (const QString &complaint : {audience.complaint, theme.complaint, size.complaint, minutes.complaint}) {
        if (!complaint.isEmpty()) {
            return complaint;
        }
    }
    if (request.file.isEmpty()) {
        return QCoreApplication::translate(
            "Commands", "render: --out is missing; a file ending in .png, .svg or .pdf is accepted.");
    }
    if (parser.isSet(u"lesson"_s) || parser.isSet(u"page"_s)) {
        return QCoreApplication::translate(
            "Commands", "render: lessons and pages are not built yet; --diagram draws one of the diagrams.");
    }
    if (!parser.positionalArguments().isEmpty()) {
        return QCoreApplication::translate("Commands", "render: \"%1\" belongs to no option; see render --help.")
            .arg(parser.positionalArguments().constFirst());
    }
    return speak(parser.value(u"language"_s)) ? QString() : notOffered(parser.value(u"language"_s));
}

content::Issues draw(const Request &request, session::Session &session)
{
    session.setAudience(request.audience);
    session.setMinutes(request.minutes);
    theme::loadFonts();
    QStringList reachable; // as in the window: badges only on portals that lead somewhere
    for (const content::Diagram &diagram : session.pack().diagrams) {
        reachable.append(diagram.id);
    }
    return output::writeDiagram(request.file, request.size, session.snapshot(), theme::Theme(request.theme), reachable,
        scene::plotCurves(session));
}

} // namespace

int runRender(const QStringList &arguments, Context &context)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Commands", "Draws a diagram as the window would show it, without a display."));
    addOptions(parser);
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
    const Read<QString> diagram = readDiagram(parser.value(u"diagram"_s), loaded.pack);
    if (!diagram.complaint.isEmpty()) {
        return refuse(context, diagram.complaint);
    }
    session::Session session(std::move(loaded.pack));
    session.openDiagram(diagram.value);
    if (parser.isSet(u"scenario"_s)) {
        const auto scenario = content::readScenarioFile(parser.value(u"scenario"_s), session.pack());
        if (!scenario) {
            return refuse(context, scenario.issues());
        }
        session.setScenario(scenario.value().scenario);
    }
    const content::Issues issues = draw(request, session);
    return issues.empty() ? success : refuse(context, issues);
}

} // namespace relief::commands
