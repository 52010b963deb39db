// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_output.h"

#include "output/atomic_file.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

/// Standard output keeps the last rows in a buffer; only a flush tells whether the disk took them.
content::Issues writeToStdout(QIODevice &out, const std::function<content::Issues(QIODevice &)> &write)
{
    content::Issues issues = write(out);
    auto *file = qobject_cast<QFileDevice *>(&out);
    if (issues.empty() && file != nullptr && !file->flush()) {
        issues.push_back({u"stdout"_s, {},
            QCoreApplication::translate("Commands", "the output cannot be written (%1).").arg(file->errorString()), {},
            content::Severity::Error});
    }
    return issues;
}

} // namespace

content::Issues writeOutput(
    const std::optional<QString> &file, Context &context, const std::function<content::Issues(QIODevice &)> &write)
{
    return file ? output::writeAtomically(*file, write) : writeToStdout(context.out, write);
}

} // namespace relief::commands
