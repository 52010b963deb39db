// SPDX-License-Identifier: GPL-3.0-or-later
// Which files a kiosk writes and which sockets the program opens: none of either. strace watches.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTraces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTraceNoticesAWrite();
    void aKioskWritesNothing();
    void theProgramAsAKioskWritesNothing();
    void nobodyOpensASocketOfTheInternet_data();
    void nobodyOpensASocketOfTheInternet();

private:
    struct Traced {
        QStringList calls;
        int status = -1;
    };
    Traced trace(const QStringList &command) const;
    static QStringList writes(const QStringList &calls);
    static QStringList sockets(const QStringList &calls);

    QString m_strace;
};

void TestTraces::initTestCase()
{
    m_strace = QStandardPaths::findExecutable(u"strace"_s);
    if (m_strace.isEmpty()) {
        QSKIP("strace is not installed: what is written cannot be watched.");
    }
    const Traced tried = trace({u"true"_s});
    if (tried.status != 0 || tried.calls.isEmpty()) {
        QSKIP("This system does not permit strace: what is written cannot be watched.");
    }
}

/// With a home of its own, so that what would be written there is new.
TestTraces::Traced TestTraces::trace(const QStringList &command) const
{
    constexpr int longest = 240'000;
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"trace"_s);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
    environment.remove(u"XDG_CONFIG_HOME"_s);
    environment.remove(u"XDG_CACHE_HOME"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(
        m_strace, QStringList{u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=%file,%network,ftruncate"_s, u"-o"_s, log} + command);
    if (!process.waitForFinished(longest)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    QFile file(log);
    QStringList calls;
    if (file.open(QIODevice::ReadOnly)) {
        calls = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    return {calls, process.exitCode()};
}

/// Calls that succeeded in opening a file for writing, or making, renaming or removing one. Devices hold nothing.
QStringList TestTraces::writes(const QStringList &calls)
{
    static const QRegularExpression opened(u"\\b(open|openat|creat)\\(.*(O_WRONLY|O_RDWR|O_CREAT|O_TRUNC)"_s);
    static const QRegularExpression changed(
        u"\\b(creat|rename\\w*|unlink\\w*|mkdir\\w*|rmdir|link\\w*|symlink\\w*|mknod\\w*|truncate|chmod|fchmodat|"
        u"chown|utime\\w*)\\("_s);
    static const QRegularExpression failed(u"= -1 [A-Z]+"_s);
    static const QRegularExpression device(u"\"/dev/[^\"]*\""_s);
    QStringList found;
    for (const QString &call : calls) {
        const bool does = opened.match(call).hasMatch() || changed.match(call).hasMatch();
        if (does && !failed.match(call).hasMatch() && !device.match(call).hasMatch()) {
            found << call;
        }
    }
    return found;
}

QStringList TestTraces::sockets(const QStringList &calls)
{
    return calls.filter(QRegularExpression(u"\\bsocket\\(AF_INET6?\\b"_s));
}

/// Otherwise nothing found would say nothing.
void TestTraces::theTraceNoticesAWrite()
{
    const QTemporaryDir folder;
    const Traced traced = trace({u"sh"_s, u"-c"_s, u"echo a > '%1'"_s.arg(folder.filePath(u"file"_s))});
    QCOMPARE(traced.status, 0);
    QCOMPARE(writes(traced.calls).size(), 1);
}

void TestTraces::aKioskWritesNothing()
{
    const Traced traced = trace({QStringLiteral(KIOSK_VISIT)});
    QCOMPARE(traced.status, 0);
    QVERIFY(!traced.calls.isEmpty());
    QVERIFY2(writes(traced.calls).isEmpty(), qPrintable(writes(traced.calls).join(u'\n')));
}

/// As it starts, waits, and is ended from outside.
void TestTraces::theProgramAsAKioskWritesNothing()
{
    const Traced traced = trace({u"timeout"_s, u"8"_s, QStringLiteral(PROGRAM), u"--kiosk"_s});
    QCOMPARE(traced.status, 124); // it ran until timeout ended it
    QVERIFY2(writes(traced.calls).isEmpty(), qPrintable(writes(traced.calls).join(u'\n')));
}

void TestTraces::nobodyOpensASocketOfTheInternet_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("kiosk") << QStringList{QStringLiteral(KIOSK_VISIT)};
    QTest::newRow("window") << QStringList{u"timeout"_s, u"8"_s, QStringLiteral(PROGRAM), u"--diagram"_s, u"D03"_s};
    QTest::newRow("picture") << QStringList{QStringLiteral(PROGRAM), u"render"_s, u"--diagram"_s, u"D03"_s, u"--out"_s,
        QDir::tempPath() + u"/relief-traces.png"_s};
}

void TestTraces::nobodyOpensASocketOfTheInternet()
{
    QFETCH(QStringList, command);
    const Traced traced = trace(command);
    QVERIFY(traced.status == 0 || traced.status == 124);
    QVERIFY(!traced.calls.isEmpty());
    QVERIFY2(sockets(traced.calls).isEmpty(), qPrintable(sockets(traced.calls).join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTraces)
#include "tst_traces.moc"
