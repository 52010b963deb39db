// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_call.h"
#include "support.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString core = QStringLiteral(SOURCE_DIR "/resources/packs/core");

void copyPack(const QString &to)
{
    for (QDirIterator it(core, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString target = QDir(to).filePath(QDir(core).relativeFilePath(it.next()));
        QDir().mkpath(QFileInfo(target).path());
        QFile::copy(it.filePath(), target);
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
}

} // namespace

class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void theCorePackIsSound()
    {
        const Call made = call({u"check"_s, core});
        QVERIFY2(made.status == 0, made.out.constData());
        QVERIFY(made.err.isEmpty());
        QVERIFY2(!made.out.contains(": error: "), made.out.constData());
    }

    void anErrorIsOneLineWithFilePointerAndSeverity()
    {
        const QTemporaryDir folder;
        copyPack(folder.path());
        const QString file = folder.filePath(u"diagrams/D03.json"_s);
        QByteArray text = readFile(file);
        text.replace("\"sign\": \"excite\"", "\"sign\": \"excited\"");
        QVERIFY(text.contains("excited"));
        writeFile(folder, u"diagrams/D03.json"_s, text);
        const Call made = call({u"check"_s, folder.path()});
        QCOMPARE(made.status, 1);
        QVERIFY(made.err.isEmpty());
        static const QRegularExpression form(u"^[^:\n]+(:/[^:]*)?: (error|warning): .+$"_s);
        const QStringList lines = QString::fromUtf8(made.out).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines) {
            QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
        }
        QVERIFY2(!lines.filter(QRegularExpression(u"^diagrams/D03.json:/edges/\\d+/sign: error: "_s)).isEmpty(),
            made.out.constData());
    }

    void thePolicyThatIsInstalledAsAnExampleIsSound()
    {
        const Call made = call({u"check"_s, QStringLiteral(SOURCE_DIR "/packaging/policy.example.json")});
        QCOMPARE(made.out, QByteArray());
        QCOMPARE(made.err, QString());
        QCOMPARE(made.status, 0);
    }

    void aPolicyIsCheckedLineByLine()
    {
        const QTemporaryDir folder;
        const QString file = writeFile(folder, u"policy.json"_s,
            R"({"format": 1, "theme": {"value": "pink"}, "kiosk": {"on": true, "idleSeconds": 5}})");
        const Call made = call({u"check"_s, file});
        QCOMPARE(made.status, 1);
        QVERIFY(made.err.isEmpty());
        QCOMPARE(made.out.count('\n'), 2);
        QVERIFY2(made.out.contains(file.toUtf8() + ":/theme/value: error: "), made.out.constData());
        QVERIFY2(made.out.contains(file.toUtf8() + ":/kiosk/idleSeconds: error: "), made.out.constData());
    }

    void whatIsNotThereIsRefused()
    {
        const Call made = call({u"check"_s, u"/no/such/policy.json"_s});
        QCOMPARE(made.status, 2);
        QCOMPARE(made.errorLines(), 1);
        QVERIFY(made.err.contains(u"policy file"_s));
    }

    void aFolderWithoutAPackHasFindings()
    {
        const QTemporaryDir folder;
        const Call made = call({u"check"_s, folder.path()});
        QCOMPARE(made.status, 1);
        QVERIFY(made.out.contains("pack.json"));
    }
};

QTEST_MAIN(TestCheck)
#include "tst_check.moc"
