// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/pin_command.h"

#include "commands/arguments.h"
#include "commands/quiet_terminal.h"
#include "content/pin.h"
#include "content/policy.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 200;

QString say(const char *english)
{
    return QCoreApplication::translate("Commands", english);
}

/// One line; the prompt goes to stderr, so that the output can be sent to a file.
QString ask(const QString &prompt, QIODevice &in, Context &context)
{
    context.err << prompt << ' ';
    context.err.flush();
    const QString line = QString::fromUtf8(in.readLine(longestLine)).trimmed();
    context.err << '\n';
    return line;
}

QByteArray policyWith(const QString &hash)
{
    const QJsonObject kiosk{{u"on"_s, true}, {u"pin"_s, hash}, {u"idleSeconds"_s, content::KioskRules().idleSeconds}};
    return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"kiosk"_s, kiosk}}).toJson();
}

int makePin(QIODevice &in, Context &context)
{
    const QuietTerminal quiet;
    const QString pin = ask(say("PIN of 4 to 12 digits:"), in, context);
    if (!content::isPin(pin)) {
        return refuse(context, say("pin: a PIN is 4 to 12 digits from 0 to 9."));
    }
    if (ask(say("Once more:"), in, context) != pin) {
        return refuse(context, say("pin: the two are not the same; nothing was made."));
    }
    const QString hash = content::hashedPin(pin);
    if (hash.isEmpty()) {
        return refuse(context, say("pin: there is not enough memory; 64 MiB are needed."));
    }
    context.out.write(policyWith(hash));
    return success;
}

} // namespace

int runPin(const QStringList &arguments, Context &context)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(say(
        "Reads a PIN twice, without showing it, and prints what to put into the policy file: a kiosk with a salted\n"
        "hash of the PIN. The PIN itself is kept nowhere."));
    if (const auto status = parse(parser, arguments, context)) {
        return *status;
    }
    if (!parser.positionalArguments().isEmpty()) { // where others on the computer could read it
        return refuse(context, say("pin: a PIN is typed, not given as an argument."));
    }
    if (context.in != nullptr) {
        return makePin(*context.in, context);
    }
    QFile in;
    return in.open(stdin, QIODevice::ReadOnly) ? makePin(in, context) : badInput;
}

} // namespace relief::commands
