// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/arguments.h"

#include "session/session.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestSide = 64;
constexpr int largestSide = 8192;

/// The help as one would type it: the program by its name, not its place, and with the sub-command.
QString helpText(const QCommandLineParser &parser, const QString &command)
{
    QString text = parser.helpText();
    const QString program = QCoreApplication::arguments().value(0);
    const qsizetype place = program.isEmpty() ? -1 : text.indexOf(program);
    return place < 0 ? text : text.replace(place, program.size(), command);
}

QString accepted(const QCommandLineParser &parser)
{
    const QString usage = parser.helpText();
    QStringList options;
    static const QRegularExpression option(u"^\\s+(?:-\\w, )?(--[a-z-]+)"_s, QRegularExpression::MultilineOption);
    for (auto match = option.globalMatch(usage); match.hasNext();) {
        options << match.next().captured(1);
    }
    return options.join(", "_L1);
}

} // namespace

std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, Context &context)
{
    parser.addOption({{u"h"_s, u"help"_s}, QCoreApplication::translate("Commands", "Show this help.")});
    if (!parser.parse(arguments)) {
        return refuse(context, QCoreApplication::translate("Commands", "%1 Accepted options: %2.")
                                   .arg(parser.errorText(), accepted(parser)));
    }
    if (parser.isSet(u"help"_s)) {
        const QString name = u"relief-pathways"_s;
        const bool isSub = isCommand({name, arguments.value(0)});
        context.out.write(helpText(parser, isSub ? name + u' ' + arguments.value(0) : name).toUtf8());
        return success;
    }
    return {};
}

int refuse(Context &context, const QString &sentence)
{
    context.err << "relief-pathways: " << sentence << '\n';
    return badInput;
}

int refuse(Context &context, const content::Issues &issues)
{
    for (const content::Issue &issue : issues) {
        context.err << issue.toLine() << '\n';
    }
    return badInput;
}

Read<content::Audience> readAudience(const QString &word)
{
    bool known = false;
    const content::Audience audience = content::audienceFromString(word, &known);
    if (!known) {
        return {{}, QCoreApplication::translate(
                        "Commands", "--audience: \"%1\" is not known; accepted are patient, nurse and classroom.")
                        .arg(word)};
    }
    return {audience, {}};
}

Read<theme::ThemeId> readTheme(const QString &word)
{
    theme::ThemeId id{};
    if (!theme::themeFromString(word, &id)) {
        QStringList names;
        for (const theme::ThemeId each : theme::allThemes) {
            names << theme::toString(each);
        }
        return {{}, QCoreApplication::translate("Commands", "--theme: \"%1\" is not known; accepted are %2.")
                        .arg(word, names.join(", "_L1))};
    }
    return {id, {}};
}

Read<QSize> readSize(const QString &word)
{
    static const QRegularExpression form(u"\\A(\\d{1,6})x(\\d{1,6})\\z"_s);
    const QRegularExpressionMatch match = form.match(word);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool fits =
        std::min(size.width(), size.height()) >= smallestSide && std::max(size.width(), size.height()) <= largestSide;
    if (!match.hasMatch() || !fits) {
        return {{}, QCoreApplication::translate("Commands",
                        "--size: \"%1\" is not a size; accepted is WIDTHxHEIGHT in pixels, such as 1920x1080, "
                        "each from %2 to %3.")
                        .arg(word)
                        .arg(smallestSide)
                        .arg(largestSide)};
    }
    return {size, {}};
}

Read<double> readMinutes(const QString &word)
{
    bool isNumber = false;
    const double minutes = word.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(minutes) || minutes < 0 || minutes > session::hoursSpanMin) {
        return {{},
            QCoreApplication::translate("Commands", "--at: \"%1\" is not a time; accepted are minutes from 0 to %2.")
                .arg(word)
                .arg(session::hoursSpanMin)};
    }
    return {minutes, {}};
}

Read<QString> readDiagram(const QString &word, const content::Pack &pack)
{
    QStringList ids;
    for (const content::Diagram &diagram : pack.diagrams) {
        ids << diagram.id;
    }
    const auto found = std::find_if(ids.cbegin(), ids.cend(), [&word](const QString &id) {
        return id.compare(word, Qt::CaseInsensitive) == 0; // also "d03"
    });
    if (found == ids.cend()) {
        return {{}, QCoreApplication::translate("Commands", "--diagram: \"%1\" is not in the pack; accepted are %2.")
                        .arg(word, ids.join(", "_L1))};
    }
    return {*found, {}};
}

} // namespace relief::commands
