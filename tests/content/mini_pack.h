// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A copy of tests/data/packs/mini that a test may break.

#include "content/pack_reader.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace mini {

using namespace Qt::StringLiterals;

inline QString folder()
{
    return QStringLiteral(SOURCE_DIR "/tests/data/packs/mini");
}

class Pack {
public:
    Pack()
    {
        QDirIterator files(folder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next()); // QFile::copy waits for the disk
            if (file.open(QIODevice::ReadOnly)) {
                write(QDir(folder()).relativeFilePath(file.fileName()), file.readAll());
            }
        }
    }

    QString path() const { return m_copy.path(); }
    QString at(const QString &name) const { return m_copy.filePath(name); }

    QByteArray text(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QDir(m_copy.path()).mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(text);
        }
    }

    /// Whether `before` was there to be replaced, once.
    bool replace(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        QByteArray all = text(name);
        const qsizetype start = all.indexOf(before);
        if (start < 0) {
            return false;
        }
        write(name, all.replace(start, before.size(), after));
        return true;
    }

    void remove(const QString &name) const { QFile::remove(at(name)); }

    relief::content::LoadedPack read(relief::content::Checking checking = relief::content::Checking::Full) const
    {
        return relief::content::readPack(path(), checking);
    }

private:
    QTemporaryDir m_copy;
};

/// All issues as lines, for the message of a failed test.
inline QByteArray lines(const relief::content::Issues &issues)
{
    QByteArray all;
    for (const relief::content::Issue &issue : issues) {
        all += '\n' + issue.toLine().toUtf8();
    }
    return all;
}

} // namespace mini
