// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/texts_command.h"

#include "commands/arguments.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

/// Keys whose text a person reads. Everything else in a pack is an id, a number or a name nobody translates.
bool isText(const QString &key)
{
    static const std::set<QString> keys{u"patient"_s, u"nurse"_s, u"classroom"_s, u"place"_s, u"where"_s, u"flows"_s,
        u"action"_s, u"doseBand"_s, u"certainty"_s, u"reason"_s, u"term"_s, u"explanation"_s, u"said"_s, u"agent"_s,
        u"text"_s};
    return keys.contains(key);
}

void collect(const QJsonValue &value, bool isRead, QStringList &texts)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            collect(member.value(), isText(member.key()), texts);
        }
    } else if (value.isArray()) {
        for (const auto &entry : value.toArray()) {
            collect(entry, isRead, texts);
        }
    } else if (isRead && value.toString().size() > 1) { // one letter is a mark, not a word
        texts << value.toString();
    }
}

QByteArray quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', R"(\\)"_L1).replace(u'"', R"(\")"_L1).replace(u'\n', R"(\n)"_L1);
    return '"' + escaped.toUtf8() + '"';
}

QStringList jsonFiles(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        files << it.next();
    }
    files.sort();
    return files;
}

} // namespace

int runTexts(const QStringList &arguments, Context &context)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"PACK_DIR"_s, {});
    if (const auto status = parse(parser, arguments, context)) {
        return *status;
    }
    const QStringList files = jsonFiles(parser.positionalArguments().value(0));
    if (files.isEmpty()) {
        return refuse(context, QCoreApplication::translate("Commands", "texts: a folder with JSON files is needed."));
    }
    QStringList texts;
    for (const QString &name : files) {
        QFile file(name);
        const bool readable = file.open(QIODevice::ReadOnly);
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
        if (!readable || json.isNull()) {
            return refuse(context, QCoreApplication::translate("Commands", "texts: %1 is not a JSON file.").arg(name));
        }
        collect(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), false, texts);
    }
    texts.removeDuplicates();
    context.out.write("const char *const packTexts[] = {\n");
    for (const QString &text : texts) {
        context.out.write("    QT_TRANSLATE_NOOP(\"Pack\", " + quoted(text) + "),\n");
    }
    context.out.write("};\n");
    return success;
}

} // namespace relief::commands
