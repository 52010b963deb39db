// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Runs a sub-command in this process and keeps what it said.

#include "commands/command.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

struct Call {
    int status = -1;
    QByteArray out;
    QString err;

    qsizetype errorLines() const { return err.count(QLatin1Char('\n')); }
};

/// Arguments without the program's name.
inline Call call(const QStringList &arguments)
{
    Call result;
    QBuffer out(&result.out);
    out.open(QIODevice::WriteOnly);
    QTextStream err(&result.err);
    relief::commands::Context context{out, err, {}};
    const auto status = relief::commands::run(QStringList{QStringLiteral("relief-pathways")} + arguments, context);
    result.status = status.value_or(-1);
    return result;
}

inline QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    return file.fileName();
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
