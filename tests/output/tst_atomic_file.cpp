// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/atomic_file.h"
#include "support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace relief;
using namespace Qt::StringLiterals;

namespace {

content::Issues writeHalfAndFail(QIODevice &device)
{
    device.write("half");
    return {{u"model"_s, {}, u"It did not work."_s, {}, content::Severity::Error}};
}

content::Issues writeWhole(QIODevice &device)
{
    device.write("whole");
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAtomicFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void aWholeFileTakesThePlaceOfTheOld()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file"_s);
        QVERIFY(output::writeAtomically(path, writeWhole).empty());
        QVERIFY(output::writeAtomically(path, writeWhole).empty());
        QCOMPARE(contentOf(path), QByteArray("whole"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"file"_s});
    }

    void aFailureLeavesTheOldFileAndNoOther()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file"_s);
        QVERIFY(output::writeAtomically(path, writeWhole).empty());
        const content::Issues issues = output::writeAtomically(path, writeHalfAndFail);
        QCOMPARE(issues.size(), 1U);
        QCOMPARE(issues.front().message, u"It did not work."_s);
        QCOMPARE(contentOf(path), QByteArray("whole"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"file"_s});
    }

    void foldersDevicesAndEmptyNamesAreRefused()
    {
        const QTemporaryDir folder;
        for (const QString &path : {folder.path(), u"/dev/null"_s, QString(), folder.filePath(u"absent/file"_s)}) {
            const content::Issues issues = output::writeAtomically(path, writeWhole);
            QCOMPARE(issues.size(), 1U);
            QCOMPARE(issues.front().file, path);
        }
        QVERIFY(QFile::exists(u"/dev/null"_s) && !QFileInfo(u"/dev/null"_s).isFile());
    }
};

QTEST_MAIN(TestAtomicFile)
#include "tst_atomic_file.moc"
