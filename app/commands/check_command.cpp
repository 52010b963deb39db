// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/check_command.h"

#include "commands/arguments.h"
#include "content/pack_reader.h"
#include "content/policy.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

/// lupdate does not see plural forms in QCoreApplication::translate().
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

int runCheck(const QStringList &arguments, Context &context)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "Commands", "Validates a content pack or a policy file; one line a finding, nothing for a sound one."));
    parser.addPositionalArgument(u"PACK_DIR"_s,
        QCoreApplication::translate("Commands", "Folder with a pack.json, or the policy file of an administrator."));
    if (const auto status = parse(parser, arguments, context)) {
        return *status;
    }
    if (parser.positionalArguments().size() != 1) {
        return refuse(context, Words::tr("check: exactly one PACK_DIR is needed; %n were given.", nullptr,
                                   static_cast<int>(parser.positionalArguments().size())));
    }
    const QFileInfo what(parser.positionalArguments().constFirst());
    if (!what.exists()) {
        return refuse(context, QCoreApplication::translate("Commands",
                                   "%1: there is no such folder or file; a folder that holds a pack.json is accepted, "
                                   "or a policy file.")
                                   .arg(what.filePath()));
    }
    const content::Issues issues =
        what.isDir() ? content::readPack(what.filePath()).issues : content::readPolicy(what.filePath()).issues;
    for (const content::Issue &issue : issues) {
        context.out.write(issue.toLine().toUtf8() + '\n');
    }
    const bool failed = std::any_of(issues.begin(), issues.end(),
        [](const content::Issue &issue) { return issue.severity == content::Severity::Error; });
    return failed ? findings : success;
}

} // namespace relief::commands
