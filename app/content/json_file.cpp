// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/json_file.h"

#include "content/findings.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace relief::content {

namespace {

Issue wholeFile(const QString &file, const QString &message, const QString &remedy)
{
    return {file, {}, message, remedy, Severity::Error};
}

Issue tooLarge(const QString &file)
{
    return wholeFile(file, Check::tr("The file is larger than %1 MiB.").arg(largestFileBytes / (qint64{1024} * 1024)),
        Check::tr("Split it or remove what is not needed."));
}

/// What the parser met, in plain words.
QString wordsFor(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
        return Check::tr("a key in quotation marks, a comma or a closing } is missing");
    case QJsonParseError::UnterminatedArray:
        return Check::tr("a comma or a closing ] is missing");
    case QJsonParseError::MissingNameSeparator:
        return Check::tr("a colon is missing after a key");
    case QJsonParseError::MissingValueSeparator:
        return Check::tr("a comma is missing");
    case QJsonParseError::IllegalNumber:
    case QJsonParseError::TerminationByNumber:
        return Check::tr("this is not a number");
    case QJsonParseError::IllegalEscapeSequence:
        return Check::tr("this \\ sequence has no meaning in JSON");
    case QJsonParseError::UnterminatedString:
        return Check::tr("a closing quotation mark is missing");
    case QJsonParseError::MissingObject:
        return Check::tr("a key in quotation marks is expected");
    case QJsonParseError::GarbageAtEnd:
        return Check::tr("there is more text after the end");
    default:
        return Check::tr("no value can start here");
    }
}

Issue parseIssue(const QByteArray &text, const QString &file, const QJsonParseError &error)
{
    // Qt counts the character it stumbled over as read.
    const QByteArrayView before = QByteArrayView(text).first(std::clamp<qsizetype>(error.offset - 1, 0, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto column = before.size() - before.lastIndexOf('\n');
    if (error.error == QJsonParseError::DeepNesting) {
        return wholeFile(file, Check::tr("Lists and objects are nested more than 1024 deep."),
            Check::tr("No file of this kind needs more than about ten levels."));
    }
    return wholeFile(file,
        Check::tr("The file is not JSON: line %1, column %2: %3.").arg(line).arg(column).arg(wordsFor(error.error)),
        Check::tr("Correct it there; a JSON editor shows the place."));
}

qsizetype firstLineNotUtf8(const QByteArray &text)
{
    qsizetype line = 1;
    qsizetype start = 0;
    for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        if (!QByteArrayView(text).sliced(start, end - start).isValidUtf8()) {
            return line;
        }
        ++line;
        start = end + 1;
    }
    return line;
}

} // namespace

Result<QByteArray> readBytes(const QString &path, const QString &file)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return wholeFile(file, Check::tr("The file does not exist."), Check::tr("Check the name."));
    }
    if (info.isDir()) {
        return wholeFile(file, Check::tr("This is a folder, not a file."), Check::tr("Name the file inside it."));
    }
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly)) {
        return wholeFile(file, Check::tr("The file cannot be read: %1.").arg(source.errorString()),
            Check::tr("Check the permissions."));
    }
    // Not by its stated size: a device or a pipe states none.
    QByteArray bytes = source.read(largestFileBytes + 1);
    if (bytes.size() > largestFileBytes) {
        return tooLarge(file);
    }
    if (source.error() != QFileDevice::NoError) {
        return wholeFile(file, Check::tr("The file cannot be read: %1.").arg(source.errorString()), {});
    }
    return bytes;
}

Result<QJsonValue> parseJson(const QByteArray &text, const QString &file)
{
    if (text.size() > largestFileBytes) {
        return tooLarge(file);
    }
    if (text.trimmed().isEmpty()) {
        return wholeFile(file, Check::tr("The file is empty."), Check::tr("JSON text is expected."));
    }
    if (!text.isValidUtf8()) {
        return wholeFile(file, Check::tr("Line %1 is not UTF-8 text.").arg(firstLineNotUtf8(text)),
            Check::tr("Save the file as UTF-8."));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        return parseIssue(text, file, error);
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace relief::content
