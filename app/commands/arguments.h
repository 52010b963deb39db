// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reading a command line: one plain sentence for whatever is wrong with it.

#include "commands/command.h"
#include "content/issue.h"
#include "content/pack.h"
#include "content/text.h"
#include "theme/theme.h"

#include <QCommandLineParser>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace relief::commands {

/// Adds --help, parses, and answers at once where nothing is left to do: the status for --help or a mistake, nothing
/// to go on. `arguments` start with the command's name.
std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, Context &context);

/// Says one sentence on stderr and gives the status for bad input.
int refuse(Context &context, const QString &sentence);
int refuse(Context &context, const content::Issues &issues);

/// A value, or the sentence that says what is wrong and what is accepted.
template <class T>
struct Read {
    T value{};
    QString complaint; ///< empty for a sound value
};

Read<content::Audience> readAudience(const QString &word);
Read<theme::ThemeId> readTheme(const QString &word);
Read<QSize> readSize(const QString &word);                                 ///< "1920x1080", each side from 64 to 8192
Read<double> readMinutes(const QString &word);                             ///< a time on the timeline
Read<QString> readDiagram(const QString &word, const content::Pack &pack); ///< the id as the pack writes it

} // namespace relief::commands
