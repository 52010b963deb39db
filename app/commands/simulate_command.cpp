// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/simulate_command.h"

#include "commands/arguments.h"
#include "commands/command_output.h"
#include "commands/pack_choice.h"
#include "content/scenario_reader.h"
#include "output/course_csv.h"
#include "sim/course.h"

#include <QCoreApplication>

#include <optional>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

/// lupdate does not see plural forms in QCoreApplication::translate().
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

int runSimulate(const QStringList &arguments, Context &context)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Commands", "Runs the model on a scenario and prints its course as CSV."));
    parser.addPositionalArgument(
        u"SCENARIO.json"_s, QCoreApplication::translate("Commands", "Person, doses, times: see the README."));
    parser.addOptions({
        {u"out"_s, QCoreApplication::translate("Commands", "Write to this file instead of standard output."),
            u"FILE.csv"_s},
        {u"pack"_s, QCoreApplication::translate("Commands", "Use the content pack in this folder."), u"DIR"_s,
            corePack()},
    });
    if (const auto status = parse(parser, arguments, context)) {
        return *status;
    }
    if (parser.positionalArguments().size() != 1) {
        return refuse(context, Words::tr("simulate: exactly one SCENARIO.json is needed; %n were given.", nullptr,
                                   static_cast<int>(parser.positionalArguments().size())));
    }
    const content::LoadedPack loaded = loadPack(parser.value(u"pack"_s));
    if (loaded.pack.models.empty()) {
        return refuse(context, loaded.issues);
    }
    content::Result<content::ReadScenario> read =
        content::readScenarioFile(parser.positionalArguments().constFirst(), loaded.pack);
    if (!read) {
        return refuse(context, read.issues());
    }
    content::ReadScenario scenario = std::move(read).value();
    scenario.scenario.kinetics = true; // the CSV names both kinds of occupancy
    const sim::Course course = sim::simulate(scenario.scenario);
    const auto write = [&](QIODevice &device) { return output::writeCourse(device, scenario, course, loaded.pack); };
    const auto file = parser.isSet(u"out"_s) ? std::optional(parser.value(u"out"_s)) : std::nullopt;
    const content::Issues issues = writeOutput(file, context, write);
    return issues.empty() ? success : refuse(context, issues);
}

} // namespace relief::commands
