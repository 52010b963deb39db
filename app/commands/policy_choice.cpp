// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/policy_choice.h"

#include <QCoreApplication>
#include <QFile>

namespace relief::commands {

using namespace Qt::StringLiterals;

Read<content::Policy> choosePolicy(const QString &asked, const QString &system, Context &context)
{
    const bool ruled = QFile::exists(system);
    if (!asked.isEmpty() && ruled) {
        return {{},
            QCoreApplication::translate("Commands", "--policy: this computer has a policy, %1, and obeys only that.")
                .arg(system)};
    }
    if (!asked.isEmpty() && !QFile::exists(asked)) {
        return {{}, QCoreApplication::translate("Commands", "--policy: %1: the file does not exist.").arg(asked)};
    }
    content::PolicyRead read = content::readPolicy(ruled ? system : asked);
    for (const content::Issue &issue : read.issues) {
        context.err << issue.toLine() << '\n';
    }
    context.err.flush();
    return {std::move(read.policy), {}};
}

} // namespace relief::commands
