// SPDX-License-Identifier: GPL-3.0-or-later
// What a person or a program can get wrong: status 2, one sentence a problem, nothing written.
#include "commands/command_call.h"
#include "support.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray scenarioWith(const QByteArray &dose, const QByteArray &rest = {})
{
    return R"({ "version": 1, "doses": [ )" + dose + R"( ], )" + rest + R"( "timesMin": [0, 10] })";
}

/// Repeatable noise; the same bytes on every machine.
QByteArray noise(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 20240229;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

} // namespace

class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void simulateAndRenderRefuseTheScenario_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says"); ///< a part of the sentence
        const QByteArray sound = R"({ "drug": "morphine", "route": "iv", "amount": 10, "unit": "mg", "atMin": 0 })";
        const auto dose = [](const QByteArray &drug, const QByteArray &route, const QByteArray &amount,
                              const QByteArray &unit) {
            return scenarioWith(R"({ "drug": ")" + drug + R"(", "route": ")" + route + R"(", "amount": )" + amount
                                + R"(, "unit": ")" + unit + R"(", "atMin": 0 })");
        };
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("truncated") << scenarioWith(sound).chopped(20) << QString();
        QTest::newRow("noise") << noise(100000) << QString();
        QTest::newRow("brackets") << QByteArray(200000, '[') << QString();
        QTest::newRow("balanced brackets") << QByteArray(100000, '[') + QByteArray(100000, ']') << QString();
        QTest::newRow("an array") << QByteArray("[1, 2]") << QString();
        QTest::newRow("version 2") << scenarioWith(sound).replace("\"version\": 1", "\"version\": 2") << u"/version"_s;
        QTest::newRow("unknown key") << scenarioWith(sound, R"("dosis": 3,)") << u"dosis"_s;
        QTest::newRow("negative dose") << dose("morphine", "iv", "-10", "mg") << u"/doses/0/amount"_s;
        QTest::newRow("huge dose") << dose("morphine", "iv", "1e300", "mg") << u"/doses/0/amount"_s;
        QTest::newRow("endless dose") << dose("morphine", "iv", "1e999", "mg") << QString();
        QTest::newRow("unknown medicine") << dose("aspirin", "iv", "1", "mg") << u"morphine"_s;
        QTest::newRow("unknown unit") << dose("morphine", "iv", "1", "spoon") << u"mg"_s;
        QTest::newRow("unknown route") << dose("morphine", "ear", "1", "mg") << u"iv"_s;
        QTest::newRow("route without a model") << dose("fentanyl", "nasal", "100", "ug") << u"iv"_s;
        QTest::newRow("rate without an end")
            << scenarioWith(R"({ "drug": "fentanyl", "route": "iv", "rate": 1, "unit": "ug/min", "atMin": 0 })")
            << u"forMin"_s;
        QTest::newRow("unknown model") << scenarioWith(sound, R"("models": { "morphine": "morphine_nobody" },)")
                                       << u"/models/morphine"_s;
        QTest::newRow("times the wrong way")
            << scenarioWith(sound).replace("[0, 10]", R"({ "from": 10, "to": 0, "every": 1 })") << u"/timesMin"_s;
        QTest::newRow("too many times") << scenarioWith(sound).replace(
            "[0, 10]", R"({ "from": 0, "to": 1e9, "every": 1e-6 })")
                                        << u"/timesMin"_s;
        QTest::newRow("a word for a number")
            << scenarioWith(sound).replace("[0, 10]", R"(["soon"])") << u"/timesMin/0"_s;
        QTest::newRow("a weightless person")
            << scenarioWith(sound, R"("person": { "weightKg": 0 },)") << u"/person/weightKg"_s;
    }

    void simulateAndRenderRefuseTheScenario()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        const QString scenario = writeFile(folder, u"scenario.json"_s, text);
        const QList<QStringList> calls{{u"simulate"_s, scenario, u"--out"_s, folder.filePath(u"course.csv"_s)},
            {u"render"_s, u"--diagram"_s, u"D03"_s, u"--scenario"_s, scenario, u"--out"_s,
                folder.filePath(u"picture.png"_s)}};
        for (const QStringList &arguments : calls) {
            const Call made = call(arguments);
            QCOMPARE(made.status, 2);
            QVERIFY(made.out.isEmpty());
            QVERIFY2(made.errorLines() == 1, qPrintable(made.err.left(2000)));
            QVERIFY2(made.err.contains(u"scenario.json"_s), qPrintable(made.err));
            QVERIFY2(made.err.contains(says), qPrintable(made.err));
            QVERIFY2(made.err.size() < 600, "a sentence, not the file");
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"scenario.json"_s});
        }
    }

    void eachProblemOfAScenarioHasALine()
    {
        const QTemporaryDir folder;
        const QString scenario = writeFile(folder, u"scenario.json"_s,
            R"({ "version": 1, "person": { "weightKg": -3 }, "doses": [
                { "drug": "morphine", "route": "iv", "amount": 1, "unit": "mg", "atMin": -5 },
                { "drug": "morphine", "route": "iv", "amount": -1, "unit": "mg", "atMin": 0 } ], "timesMin": [0] })");
        const Call made = call({u"simulate"_s, scenario});
        QCOMPARE(made.status, 2);
        QVERIFY2(made.errorLines() == 3, qPrintable(made.err));
        QVERIFY(made.err.contains(u"/person/weightKg"_s) && made.err.contains(u"/doses/0/atMin"_s)
                && made.err.contains(u"/doses/1/amount"_s));
    }

    void theCommandLineIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const QStringList picture{u"render"_s, u"--diagram"_s, u"D03"_s, u"--out"_s, u"nowhere/picture.png"_s};
        QTest::newRow("unknown option") << QStringList{u"simulate"_s, u"--fast"_s} << u"--out"_s;
        QTest::newRow("no scenario") << QStringList{u"simulate"_s} << u"SCENARIO.json"_s;
        QTest::newRow("two scenarios") << QStringList{u"simulate"_s, u"a"_s, u"b"_s} << u"2"_s;
        QTest::newRow("absent scenario") << QStringList{u"simulate"_s, u"absent.json"_s} << u"absent.json"_s;
        QTest::newRow("folder as scenario") << QStringList{u"simulate"_s, u"/"_s} << u"/"_s;
        QTest::newRow("absent pack") << QStringList{u"check"_s, u"absent"_s} << u"absent"_s;
        QTest::newRow("no pack") << QStringList{u"check"_s} << u"PACK_DIR"_s;
        QTest::newRow("no output") << picture.mid(0, 3) << u".svg"_s;
        QTest::newRow("no diagram") << picture.mid(0, 1) + picture.mid(3) << u"--diagram"_s;
        QTest::newRow("unknown diagram") << picture + QStringList{u"--diagram"_s, u"D99"_s} << u"D01"_s;
        QTest::newRow("lessons") << picture + QStringList{u"--lesson"_s, u"x"_s} << u"--diagram"_s;
        QTest::newRow("pages") << picture + QStringList{u"--page"_s, u"home"_s} << u"--diagram"_s;
        const QStringList alone = picture.mid(0, 1) + picture.mid(3); // without a diagram
        QTest::newRow("unknown lesson") << alone + QStringList{u"--lesson"_s, u"x"_s} << u"how-opioids-relieve-pain"_s;
        QTest::newRow("lesson at a time")
            << alone + QStringList{u"--lesson"_s, u"L01"_s, u"--at"_s, u"9"_s} << u"--at"_s;
        QTest::newRow("unknown page") << alone + QStringList{u"--page"_s, u"x"_s} << u"accepted"_s;
        QTest::newRow("size 0x0") << picture + QStringList{u"--size"_s, u"0x0"_s} << u"8192"_s;
        QTest::newRow("size 999999x999999") << picture + QStringList{u"--size"_s, u"999999x999999"_s} << u"8192"_s;
        QTest::newRow("size -1x5") << picture + QStringList{u"--size"_s, u"-1x5"_s} << u"8192"_s;
        QTest::newRow("size in words") << picture + QStringList{u"--size"_s, u"big"_s} << u"1920x1080"_s;
        QTest::newRow("unknown language") << picture + QStringList{u"--language"_s, u"tlh"_s} << u"en"_s;
        QTest::newRow("unknown audience") << picture + QStringList{u"--audience"_s, u"cats"_s} << u"nurse"_s;
        QTest::newRow("unknown theme") << picture + QStringList{u"--theme"_s, u"pink"_s} << u"hcdark"_s;
        QTest::newRow("time as a word") << picture + QStringList{u"--at"_s, u"noon"_s} << u"240"_s;
        QTest::newRow("time not a number") << picture + QStringList{u"--at"_s, u"nan"_s} << u"240"_s;
        QTest::newRow("negative time") << picture + QStringList{u"--at=-1"_s} << u"240"_s;
        QTest::newRow("output nowhere") << picture << u"nowhere/picture.png"_s;
        QTest::newRow("a word too many") << picture + QStringList{u"D01"_s} << u"D01"_s;
        QTest::newRow("another format") << picture.first(4) + QStringList{u"picture.bmp"_s} << u".pdf"_s;
        QTest::newRow("no format") << picture.first(4) + QStringList{u"picture"_s} << u".pdf"_s;
        QTest::newRow("missing value") << QStringList{u"render"_s, u"--size"_s} << u"size"_s;
        QTest::newRow("bench option") << QStringList{u"bench"_s, u"--fast"_s} << u"--json"_s;
    }

    void theCommandLineIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const Call made = call(arguments);
        QDir::setCurrent(before);
        QCOMPARE(made.status, 2);
        QVERIFY(made.out.isEmpty());
        QVERIFY2(made.errorLines() == 1, qPrintable(made.err));
        QVERIFY2(made.err.contains(says), qPrintable(made.err));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void anOutputThatIsAFolderIsRefused()
    {
        const QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"taken.csv"_s);
        QDir(folder.path()).mkdir(u"taken.png"_s);
        const QString scenario = QStringLiteral(SOURCE_DIR "/tests/data/scenarios/P01.json");
        const QList<QStringList> calls{{u"simulate"_s, scenario, u"--out"_s, folder.filePath(u"taken.csv"_s)},
            {u"render"_s, u"--diagram"_s, u"D03"_s, u"--out"_s, folder.filePath(u"taken.png"_s)}};
        for (const QStringList &arguments : calls) {
            const Call made = call(arguments);
            QCOMPARE(made.status, 2);
            QCOMPARE(made.errorLines(), 1);
            QVERIFY2(made.err.contains(u"folder"_s), qPrintable(made.err));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 2);
    }

    void aFullDiskIsReported()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly)) {
            QSKIP("this system has no device that is always full");
        }
        QString said;
        QTextStream err(&said);
        relief::commands::Context context{full, err, {}};
        const QString scenario = QStringLiteral(SOURCE_DIR "/tests/data/scenarios/P01.json");
        QCOMPARE(relief::commands::run({u"relief-pathways"_s, u"simulate"_s, scenario}, context), 2);
        QCOMPARE(said.count(u'\n'), 1);
    }
};

QTEST_MAIN(TestBadInput)
#include "tst_bad_input.moc"
