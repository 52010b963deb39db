// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/atomic_file.h"
#include "support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

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

/// No file grows beyond a few bytes while it lives, as on a disk that is full.
class FullDisk {
public:
    FullDisk() : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit few{1000, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &few);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

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

    void aFullDiskLeavesTheOldFileAndNoOther()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file"_s);
        QVERIFY(output::writeAtomically(path, writeWhole).empty());
        const FullDisk full;
        const content::Issues issues = output::writeAtomically(path, [](QIODevice &device) {
            const QByteArray much(1'000'000, 'x');
            return device.write(much) == much.size() ? content::Issues{} : output::stoppedWriting(u"file"_s);
        });
        QCOMPARE(issues.size(), 1U);
        QCOMPARE(contentOf(path), QByteArray("whole"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"file"_s});
    }

    void aFolderThatTakesNoFileIsOneSentence()
    {
        const QTemporaryDir folder;
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        const bool isRoot = ::geteuid() == 0; // to whom every folder is open but those of the kernel
        const QString path = isRoot ? u"/proc/relief-pathways.png"_s : folder.filePath(u"file"_s);
        const content::Issues issues = output::writeAtomically(path, writeWhole);
        QCOMPARE(issues.size(), 1U);
        QVERIFY(issues.front().remedy.contains(u"may be written to"_s));
        QVERIFY(!QFile::exists(path));
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
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
