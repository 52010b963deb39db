// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What another program reads in our PDF files.

#include <QProcess>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace poppler {

using namespace Qt::StringLiterals;

/// What a program of poppler says of a file; its complaints instead, if it has any.
inline QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        qFatal("%s does not run: poppler-utils is needed", qPrintable(program));
    }
    const QByteArray complaints = process.readAllStandardError();
    return QString::fromUtf8(complaints.isEmpty() ? process.readAllStandardOutput() : complaints);
}

/// Words on paper may break anywhere a line may.
inline QString oneLine(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption));
}

/// All words of a file, without the room between them.
inline QString wordsIn(const QString &path)
{
    return oneLine(run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
}

/// Lines on fonts that a file names but does not hold; the whole answer where it names none.
inline QStringList missingFonts(const QString &path)
{
    const QStringList lines = run(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts);
    QStringList missing = lines.size() > 2 ? QStringList() : lines; // two of them are the head
    for (const QString &line : lines.mid(2)) {
        const QStringList columns = line.simplified().split(u' ');
        if (columns[columns.size() - 5] != "yes"_L1) { // emb sub uni object ID
            missing << line;
        }
    }
    return missing;
}

} // namespace poppler
