// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/window_request.h"

#include "commands/arguments.h"
#include "commands/pack_choice.h"
#include "content/language.h"

#include <QCoreApplication>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

QString description()
{
    return QCoreApplication::translate("Commands",
        "Relief Pathways shows how pain signals travel, and how opioids, ketamine and naloxone change them.\n"
        "Teaching model. Not for choosing doses.\n\n"
        "Without a sub-command the window opens. Sub-commands, each with a --help of its own:\n"
        "  simulate SCENARIO.json   run the model, print CSV\n"
        "  render                   draw a diagram to PNG, SVG or PDF, without a display\n"
        "  check PACK_DIR           validate a content pack, or a policy file\n"
        "  export                   write a table of the model as CSV\n"
        "  pin                      make the PIN of a kiosk, for the policy file\n"
        "  bench                    measure how fast this is here");
}

void addOptions(QCommandLineParser &parser)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Commands", text); };
    parser.addOptions({
        {u"diagram"_s, say(QT_TRANSLATE_NOOP("Commands", "Open this diagram, such as D03.")), u"ID"_s},
        {u"language"_s, say(QT_TRANSLATE_NOOP("Commands", "Language of all words; en if left out.")), u"xx"_s},
        {u"audience"_s, say(QT_TRANSLATE_NOOP("Commands", "patient (if left out), nurse or classroom.")), u"A"_s},
        {u"theme"_s,
            say(QT_TRANSLATE_NOOP("Commands", "light, dark, contrast or hcdark; that of last time if left out.")),
            u"T"_s},
        {u"pack"_s, say(QT_TRANSLATE_NOOP("Commands", "Use the content pack in this folder.")), u"DIR"_s, corePack()},
        {u"lesson"_s, say(QT_TRANSLATE_NOOP("Commands", "Open this lesson, such as how-opioids-relieve-pain.")),
            u"ID"_s},
        {u"code"_s, say(QT_TRANSLATE_NOOP("Commands", "Open what a scenario code says.")), u"CODE"_s},
        {u"present"_s,
            say(QT_TRANSLATE_NOOP("Commands", "Begin as a presenter: the picture for an audience, and a console."))},
        {u"kiosk"_s, say(QT_TRANSLATE_NOOP("Commands", "For a waiting room: resets itself, and only staff ends it."))},
        {u"policy"_s,
            say(QT_TRANSLATE_NOOP("Commands", "Obey this policy file, where the computer has none of its own.")),
            u"FILE"_s},
        {{u"v"_s, u"version"_s}, say(QT_TRANSLATE_NOOP("Commands", "Show the version."))},
    });
}

/// The sentence for the first thing that cannot be done; empty if all can.
QString complaintAbout(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty()) {
        return QCoreApplication::translate(
            "Commands", "\"%1\" is no sub-command; accepted are simulate, render, check, export, pin and bench.")
            .arg(parser.positionalArguments().constFirst());
    }
    const QString language = parser.value(u"language"_s);
    const bool sound = !parser.isSet(u"language"_s) || content::offeredLanguages().contains(language);
    return sound ? QString() : content::notOffered(language);
}

} // namespace

std::optional<WindowRequest> readWindowRequest(const QStringList &arguments, Context &context, int &status)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    addOptions(parser);
    const auto answered = parse(parser, arguments, context);
    if (answered || parser.isSet(u"version"_s)) {
        if (!answered) {
            context.out.write("relief-pathways " + QCoreApplication::applicationVersion().toUtf8() + '\n');
        }
        status = answered.value_or(success);
        return {};
    }
    QString complaint = complaintAbout(parser);
    WindowRequest request;
    request.diagram = parser.value(u"diagram"_s);
    request.pack = parser.value(u"pack"_s);
    request.lesson = parser.value(u"lesson"_s);
    request.code = parser.value(u"code"_s);
    request.policy = parser.value(u"policy"_s);
    request.present = parser.isSet(u"present"_s);
    request.kiosk = parser.isSet(u"kiosk"_s);
    if (parser.isSet(u"language"_s)) {
        request.language = parser.value(u"language"_s);
    }
    if (parser.isSet(u"audience"_s)) {
        const Read<content::Audience> audience = readAudience(parser.value(u"audience"_s));
        request.audience = audience.value;
        complaint = complaint.isEmpty() ? audience.complaint : complaint;
    }
    if (parser.isSet(u"theme"_s)) {
        const Read<theme::ThemeId> theme = readTheme(parser.value(u"theme"_s));
        request.theme = theme.value;
        complaint = complaint.isEmpty() ? theme.complaint : complaint;
    }
    if (!complaint.isEmpty()) {
        status = refuse(context, complaint);
        return {};
    }
    return request;
}

} // namespace relief::commands
