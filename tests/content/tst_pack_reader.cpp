// SPDX-License-Identifier: GPL-3.0-or-later
// Sound packs, and what stays of a broken one.
#include "content/mini_pack.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace relief;
using namespace relief::content;

class TestPackReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bundledPackHasNoIssues();
    void trustedReadingGivesTheSamePack();
    void readsTypedValues();
    void convertsDosesToMicrograms();
    void keepsWhatIsSound();
    void namesWhatDependsOnAMissingFile();
    void reportsEveryIssue();
    void opensAnotherDiagramIfTheOpeningOneIsBroken();
    void refusesWhatIsNoFolder();
    void saysWhichFilesAreMissing();
    void refusesLinksOutOfThePack();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void warnsOfFilesNobodyReads();
    void survivesEveryTruncation();
    void limitsTheNumberOfIssues();
};

void TestPackReader::bundledPackHasNoIssues()
{
    const LoadedPack core = readPack(u":/packs/core"_s);
    QVERIFY2(core.issues.empty(), mini::lines(core.issues).constData());
    QVERIFY(core.isUsable());
    QVERIFY(core.pack.diagram(u"D01"_s) != nullptr);
    QVERIFY(core.pack.diagram(u"D03"_s) != nullptr);
}

void TestPackReader::trustedReadingGivesTheSamePack()
{
    QCOMPARE(readPack(u":/packs/core"_s, Checking::Trusted).pack, readPack(u":/packs/core"_s).pack);
}

void TestPackReader::readsTypedValues()
{
    const LoadedPack loaded = readPack(mini::folder());
    QVERIFY2(loaded.issues.empty(), mini::lines(loaded.issues).constData());
    const Pack &pack = loaded.pack;
    QCOMPARE(pack.id, u"mini"_s);
    QCOMPARE(pack.opening, u"D03"_s);
    const Diagram *diagram = pack.diagram(u"D03"_s);
    QVERIFY(diagram != nullptr);
    QCOMPARE(diagram->scale, Scale::Synapse);
    QCOMPARE(diagram->indexOf(u"cav"_s), 3);
    QCOMPARE(diagram->indexOf(u"nobody"_s), -1);
    QCOMPARE(diagram->nodes[1].basal, 0.3);
    QVERIFY(diagram->nodes[1].endogenousOpioid);
    QCOMPARE(diagram->nodes[3].kind, NodeKind::IonChannel);
    QCOMPARE(diagram->edges[2].response.weight, 0.9);
    QCOMPARE(diagram->edges[4].certainty, Certainty::Hypothesis);
    QVERIFY(!diagram->edges[4].modelAs);
    QCOMPARE(diagram->drugActions[1].effect, Effect::Compete);
    QCOMPARE(diagram->readouts[2].outOf, 10);
    QCOMPARE(diagram->explanations[0].naloxone, std::optional(false));
    QVERIFY(!diagram->explanations[0].ketamine);
    QCOMPARE(diagram->notes[0].sub.at(Audience::Classroom), u"sends the message"_s);
    QCOMPARE(pack.statement(u"seats-turn-down"_s)->question.patient, u"What does an opioid do?"_s);
    QCOMPARE(pack.statement(u"seats-turn-down"_s)->grade, Grade::Mechanism);
    const auto &nasal = std::get<sim::DrugModel>(pack.model(u"naloxone_in4_fda"_s)->model);
    QCOMPARE(nasal.route, sim::Route::Nasal);
    QVERIFY(nasal.disposition.byClearance);
    QCOMPARE(nasal.absorption.bioavailability, 0.2563);
    const auto &breathing = std::get<sim::VentilationModel>(pack.model(u"ventilation_morphine_olofsen2010"_s)->model);
    QCOMPARE(breathing.baseline.value, 26.5);
    QCOMPARE(breathing.kind, sim::VentilationKind::ReceptorQuasiSteady);
}

void TestPackReader::convertsDosesToMicrograms()
{
    const LoadedPack loaded = readPack(mini::folder());
    const Medicine *morphine = loaded.pack.medicine(u"morphine"_s);
    QCOMPARE(morphine->doseOf(Level::Low)->dose.amount.value, 0.1 * 70 * 1000); // 0.1 mg/kg at 70 kg
    QCOMPARE(morphine->doseOf(Level::Usual)->dose.amount.value, 10000.0);
    QVERIFY(morphine->doseOf(Level::None) == nullptr);
    QCOMPARE(morphine->mu->k.value, 46.16286258);
}

void TestPackReader::keepsWhatIsSound()
{
    const mini::Pack pack;
    pack.write(u"diagrams/D01.json"_s, "{");
    const LoadedPack loaded = pack.read();
    QVERIFY(loaded.isUsable());
    QCOMPARE(loaded.pack.diagrams.size(), 1U);
    const Diagram &rest = loaded.pack.diagrams.front();
    QCOMPARE(rest.id, u"D03"_s);
    QCOMPARE(rest.readouts.size(), 2U); // "pain" was a number of D01
    QVERIFY(rest.parent.isEmpty());
}

void TestPackReader::namesWhatDependsOnAMissingFile()
{
    const mini::Pack pack;
    pack.remove(u"models/morphine_lotsch_stanpump.json"_s);
    const LoadedPack loaded = pack.read();
    QVERIFY(loaded.pack.medicine(u"morphine"_s) == nullptr);
    QVERIFY(loaded.pack.medicine(u"naloxone"_s) != nullptr);
    QCOMPARE(loaded.pack.diagrams.size(), 2U);
    const QByteArray lines = mini::lines(loaded.issues);
    QVERIFY2(lines.contains("medicines/morphine.json:/defaultModels/0: error:"), lines.constData());
    QVERIFY2(lines.contains("medicines/morphine.json:/levels/usual/route: error:"), lines.constData());
}

void TestPackReader::reportsEveryIssue()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(u"diagrams/D03.json"_s, "\"from\": \"ap\"", "\"from\": \"apx\""));
    QVERIFY(pack.replace(u"diagrams/D03.json"_s, "\"to\": \"fire\"", "\"to\": \"fier\""));
    QVERIFY(pack.replace(u"diagrams/D01.json"_s, "\"basal\": 0.8", "\"basal\": 8"));
    QVERIFY(pack.replace(u"diagrams/D01.json"_s, "\"scale\": \"body\"", "\"scale\": \"corpse\""));
    const LoadedPack loaded = pack.read();
    QVERIFY(!loaded.isUsable());
    const QByteArray lines = mini::lines(loaded.issues);
    for (const char *place : {"D03.json:/edges/0/from", "D03.json:/edges/3/to", "D01.json:/nodes/0/basal",
             "D01.json:/scale", "diagrams: error:"}) {
        QVERIFY2(lines.contains(place), lines.constData());
    }
}

void TestPackReader::opensAnotherDiagramIfTheOpeningOneIsBroken()
{
    const mini::Pack pack;
    pack.write(u"diagrams/D03.json"_s, "[]");
    QCOMPARE(pack.read().pack.opening, u"D01"_s);
    pack.write(u"diagrams/D01.json"_s, "[]");
    QCOMPARE(pack.read().pack.opening, QString());
}

void TestPackReader::refusesWhatIsNoFolder()
{
    for (const QString &path : {mini::folder() + u"/pack.json"_s, u"/nowhere/at/all"_s, QString()}) {
        const LoadedPack loaded = readPack(path);
        QVERIFY(!loaded.isUsable());
        QCOMPARE(loaded.issues.size(), 1U);
        QCOMPARE(loaded.issues.front().file, path);
    }
}

void TestPackReader::saysWhichFilesAreMissing()
{
    const QTemporaryDir empty;
    const QByteArray lines = mini::lines(readPack(empty.path()).issues);
    for (const char *file : {"pack.json: error: The file is missing", "glossary.json", "references.json"}) {
        QVERIFY2(lines.contains(file), lines.constData());
    }
}

void TestPackReader::refusesLinksOutOfThePack()
{
    const mini::Pack pack;
    pack.remove(u"glossary.json"_s);
    pack.remove(u"diagrams/D01.json"_s);
    QVERIFY(QFile::link(u"/etc/passwd"_s, pack.at(u"glossary.json"_s)));
    QVERIFY(QFile::link(u"/nowhere/D01.json"_s, pack.at(u"diagrams/D01.json"_s)));
    QVERIFY(QFile::link(pack.at(u"models/morphine_olofsen2010.json"_s), pack.at(u"models/inside.json"_s)));
    const QByteArray lines = mini::lines(pack.read().issues);
    QVERIFY2(lines.contains("glossary.json: error: This link leads out of the pack."), lines.constData());
    QVERIFY2(lines.contains("diagrams/D01.json: error: This link leads out of the pack."), lines.constData());
    QVERIFY2(!lines.contains("models/inside.json: error"), lines.constData());
}

void TestPackReader::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");
    QByteArray noise;
    quint32 state = 1;
    for (int i = 0; i < 100000; ++i) { // the same bytes each time
        state = state * 1664525 + 1013904223;
        noise += static_cast<char>(state >> 24);
    }
    QTest::addRow("empty") << QByteArray() << u"The file is empty."_s;
    QTest::addRow("blank") << QByteArray(" \n\t ") << u"The file is empty."_s;
    QTest::addRow("random bytes") << noise << u"is not UTF-8"_s;
    QTest::addRow("nested brackets") << QByteArray(200000, '[') << u"more than 1024 deep"_s;
    QTest::addRow("nested and closed") << QByteArray(2000, '[') + QByteArray(2000, ']') << u"more than 1024 deep"_s;
    QTest::addRow("too large") << QByteArray(8 * 1024 * 1024 + 1, ' ') << u"larger than 8 MiB"_s;
    QTest::addRow("number alone") << QByteArray("5") << u"line 1, column 1"_s;
    QTest::addRow("comma missing") << QByteArray("{\"a\": 1\n \"b\": 2}") << u"line 2, column"_s;
    QTest::addRow("bare words") << QByteArray("{format: 1}") << u"line 1, column 2: a key in quotation marks"_s;
    QTest::addRow("list") << QByteArray("[]") << u"A list of 0 is not accepted"_s;
    QTest::addRow("later format") << QByteArray("{\"format\": 2}") << u"2 is not accepted; accepted: 1"_s;
    QTest::addRow("huge number") << QByteArray("{\"format\": 1e300}") << u"number is too large"_s;
    QTest::addRow("infinite number") << QByteArray("{\"format\": 1e999}") << u"number"_s;
    QTest::addRow("endless text") << "{\"id\": \"" + QByteArray(100000, 'a') + "\"}" << u"longer than 2000"_s;
    QTest::addRow("longest id") << "{\"id\": \"" + QByteArray(2000, 'a') + "\"}" << u"\"format\" is missing"_s;
    QTest::addRow("no text file") << QByteArray(16, '\0') << u"no value can start here"_s;
}

void TestPackReader::refusesOtherFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    for (const QString &name : {u"pack.json"_s, u"diagrams/D01.json"_s, u"medicines/naloxone.json"_s,
             u"models/naloxone_in4_fda.json"_s, u"statements/synapse.json"_s, u"glossary.json"_s}) {
        const mini::Pack pack;
        pack.write(name, content);
        const LoadedPack loaded = pack.read();
        QVERIFY(loaded.pack.diagram(u"D03"_s) != nullptr);
        const auto told = std::any_of(loaded.issues.begin(), loaded.issues.end(),
            [&](const Issue &issue) { return issue.file == name && issue.message.contains(message); });
        QVERIFY2(told, mini::lines(loaded.issues).constData());
    }
}

void TestPackReader::warnsOfFilesNobodyReads()
{
    const mini::Pack pack;
    pack.write(u"diagram/D02.json"_s, "{}");
    pack.write(u"glosary.json"_s, "{}");
    pack.write(u"README.md"_s, "for people");
    const LoadedPack loaded = pack.read();
    QCOMPARE(loaded.issues.size(), 2U);
    QCOMPARE(loaded.issues[0].file, u"diagram"_s);
    QCOMPARE(loaded.issues[1].file, u"glosary.json"_s);
    QCOMPARE(loaded.issues[0].severity, Severity::Warning);
}

void TestPackReader::survivesEveryTruncation()
{
    const mini::Pack pack;
    for (const QString &name : {u"diagrams/D03.json"_s, u"models/naloxone_in4_fda.json"_s}) {
        const QByteArray whole = pack.text(name);
        for (qsizetype size = 0; size < whole.trimmed().size(); size += 37) {
            pack.write(name, whole.first(size));
            QVERIFY(!pack.read().issues.empty());
            QVERIFY(!pack.read(Checking::Trusted).issues.empty());
        }
        pack.write(name, whole);
    }
    QVERIFY(pack.read().issues.empty());
}

void TestPackReader::limitsTheNumberOfIssues()
{
    const mini::Pack pack;
    QByteArray keys;
    for (int i = 0; i < 5000; ++i) {
        keys += "\"key" + QByteArray::number(i) + "\": 1, ";
    }
    QVERIFY(pack.replace(u"glossary.json"_s, "\"format\"", keys + "\"format\""));
    const Issues issues = pack.read().issues;
    QCOMPARE(issues.size(), 101U);
    QVERIFY(issues.back().message.contains(u"4900 more"_s));
}

QTEST_GUILESS_MAIN(TestPackReader)
#include "tst_pack_reader.moc"
