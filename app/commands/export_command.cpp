// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/export_command.h"

#include "commands/arguments.h"
#include "commands/command_output.h"
#include "commands/pack_choice.h"
#include "commands/sensitivity_csv.h"
#include "content/scenario_reader.h"
#include "session/session.h"

#include <QCoreApplication>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Commands", text); };
    parser.addOptions({
        {u"format"_s, say(QT_TRANSLATE_NOOP("Commands", "csv; needed.")), u"FORMAT"_s},
        {u"table"_s, say(QT_TRANSLATE_NOOP("Commands", "sensitivity; needed.")), u"TABLE"_s},
        {u"diagram"_s, say(QT_TRANSLATE_NOOP("Commands", "Only this diagram, such as D03.")), u"ID"_s},
        {u"scenario"_s, say(QT_TRANSLATE_NOOP("Commands", "A scenario with doses; no medicine if left out.")),
            u"FILE"_s},
        {u"at"_s, say(QT_TRANSLATE_NOOP("Commands", "Minutes on the clock, 0 to 240; 60 if left out.")), u"MIN"_s,
            QString::number(session::Session::openingMin)},
        {u"pack"_s, say(QT_TRANSLATE_NOOP("Commands", "Use the content pack in this folder.")), u"DIR"_s, corePack()},
        {u"out"_s, say(QT_TRANSLATE_NOOP("Commands", "Write to this file instead of standard output.")), u"FILE"_s},
    });
}

/// The first thing wrong with the options that need no pack, in a sentence; empty if all are sound.
QString complaintAbout(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty()) {
        return QCoreApplication::translate("Commands", "export: \"%1\" has no place here; only options are accepted.")
            .arg(parser.positionalArguments().constFirst());
    }
    if (const QString word = parser.value(u"format"_s); word != "csv"_L1) {
        return QCoreApplication::translate("Commands", "--format: \"%1\" is not known; accepted is csv.").arg(word);
    }
    if (const QString word = parser.value(u"table"_s); word != "sensitivity"_L1) {
        return QCoreApplication::translate("Commands", "--table: \"%1\" is not known; accepted is sensitivity.")
            .arg(word);
    }
    return readMinutes(parser.value(u"at"_s)).complaint;
}

/// One diagram of the pack, or all.
Read<std::vector<const content::Diagram *>> chosenDiagrams(const QCommandLineParser &parser, const content::Pack &pack)
{
    Read<std::vector<const content::Diagram *>> chosen;
    if (parser.isSet(u"diagram"_s)) {
        const Read<QString> id = readDiagram(parser.value(u"diagram"_s), pack);
        chosen.complaint = id.complaint;
        chosen.value.push_back(pack.diagram(id.value));
        return chosen;
    }
    for (const content::Diagram &diagram : pack.diagrams) {
        chosen.value.push_back(&diagram);
    }
    return chosen;
}

} // namespace

int runExport(const QStringList &arguments, Context &context)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Commands",
        "Writes a table of the model as CSV. sensitivity: what each node of a diagram's network does when one number "
        "of the network is turned a tenth down and up, the number that matters most first."));
    addOptions(parser);
    if (const auto status = parse(parser, arguments, context)) {
        return *status;
    }
    const QString complaint = complaintAbout(parser);
    if (!complaint.isEmpty()) {
        return refuse(context, complaint);
    }
    content::LoadedPack loaded = loadPack(parser.value(u"pack"_s));
    if (!loaded.isUsable()) {
        return refuse(context, loaded.issues);
    }
    session::Session session(std::move(loaded.pack));
    const auto diagrams = chosenDiagrams(parser, session.pack());
    if (!diagrams.complaint.isEmpty()) {
        return refuse(context, diagrams.complaint);
    }
    SensitivityOrder order{session.pack(), diagrams.value, {}, readMinutes(parser.value(u"at"_s)).value, {}};
    if (parser.isSet(u"scenario"_s)) {
        const auto scenario = content::readScenarioFile(parser.value(u"scenario"_s), session.pack());
        if (!scenario) {
            return refuse(context, scenario.issues());
        }
        session.setScenario(scenario.value().scenario);
        order.defaults = scenario.value().defaults;
    }
    order.inputs = session.at(order.minutes).inputs;
    const auto file = parser.isSet(u"out"_s) ? std::optional(parser.value(u"out"_s)) : std::nullopt;
    const content::Issues issues =
        writeOutput(file, context, [&](QIODevice &device) { return writeSensitivities(device, order); });
    return issues.empty() ? success : refuse(context, issues);
}

} // namespace relief::commands
