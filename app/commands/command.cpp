// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "commands/bench_command.h"
#include "commands/check_command.h"
#include "commands/export_command.h"
#include "commands/pin_command.h"
#include "commands/render_command.h"
#include "commands/simulate_command.h"
#include "commands/texts_command.h"

#include <array>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

struct Command {
    QLatin1StringView name;
    int (*run)(const QStringList &arguments, Context &context) = nullptr;
    bool draws = false;
};

constexpr std::array allCommands{
    Command{"simulate"_L1, runSimulate, false},
    Command{"render"_L1, runRender, true},
    Command{"check"_L1, runCheck, false},
    Command{"export"_L1, runExport, false},
    Command{"bench"_L1, runBench, true},
    Command{"texts"_L1, runTexts, false},
    Command{"pin"_L1, runPin, false},
};

const Command *find(const QStringList &arguments)
{
    for (const Command &command : allCommands) {
        if (arguments.size() > 1 && arguments.at(1) == command.name) {
            return &command;
        }
    }
    return nullptr;
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    return find(arguments) != nullptr;
}

bool needsPixels(const QStringList &arguments)
{
    const Command *command = find(arguments);
    return command != nullptr && command->draws;
}

std::optional<int> run(const QStringList &arguments, Context &context)
{
    const Command *command = find(arguments);
    if (command == nullptr) {
        return {};
    }
    const int status = command->run(arguments.mid(1), context);
    context.err.flush();
    return status;
}

} // namespace relief::commands
