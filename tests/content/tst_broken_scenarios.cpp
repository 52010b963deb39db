// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios broken in one place each: which pointer is named, in which words.
#include "content/mini_pack.h"
#include "content/scenario_reader.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace relief;
using namespace relief::content;

namespace {

const QByteArray sound = R"({ "version": 1,
  "person": { "weightKg": 80, "heightCm": 180, "ageYears": 50, "sex": "female" },
  "doses": [
    { "drug": "morphine", "route": "iv", "amount": 10, "unit": "mg", "atMin": 0 },
    { "drug": "naloxone", "route": "iv", "rate": 6, "unit": "ug/kg/h", "atMin": 30, "forMin": 20 } ],
  "models": { "morphine": "morphine_olofsen2010", "ventilation": "ventilation_morphine_olofsen2010" },
  "override": { "naloxone": { "ke0PerMin": 0.061875 } },
  "timesMin": [0, 1, 2.5, 60] })";

/// A row: `before` in the sound scenario becomes `after`; the report names `pointer` and has `words`.
void row(
    const char *name, const QByteArray &before, const QByteArray &after, const QString &pointer, const QString &words)
{
    QTest::addRow("%s", name) << before << after << pointer << words;
}

void columns()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("words");
}

} // namespace

class TestBrokenScenarios : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusesOtherShapesAndPersons_data();
    void refusesOtherShapesAndPersons() { checkRefused(); }
    void refusesOtherDoses_data();
    void refusesOtherDoses() { checkRefused(); }
    void refusesOtherModels_data();
    void refusesOtherModels() { checkRefused(); }
    void refusesOtherTimes_data();
    void refusesOtherTimes() { checkRefused(); }
    void reportsAllProblemsAtOnce();
    void tellsARepeatedKeyOnce();
    void tellsOnceWhatTwoRulesRefuse();
    void refusesManyDosesWithOneSentence();
    void refusesOtherText_data();
    void refusesOtherText();
    void refusesFoldersAndMissingFiles();

private:
    void checkRefused() const;

    Pack m_pack;
};

void TestBrokenScenarios::initTestCase()
{
    m_pack = readPack(mini::folder()).pack;
    QVERIFY(readScenario(sound, u"test.json"_s, m_pack));
}

void TestBrokenScenarios::checkRefused() const
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, pointer);
    QFETCH(QString, words);
    QByteArray json = sound;
    const qsizetype start = json.indexOf(before);
    QVERIFY(start >= 0);
    json.replace(start, before.size(), after);
    const auto result = readScenario(json, u"my scenario.json"_s, m_pack);
    QVERIFY(!result);
    const Issues &issues = result.issues();
    const bool told = std::any_of(issues.begin(), issues.end(), [&](const Issue &issue) {
        return issue.file == u"my scenario.json"_s && issue.pointer == pointer
               && u"%1 %2"_s.arg(issue.message, issue.remedy).contains(words);
    });
    QVERIFY2(told, mini::lines(issues).constData());
}

void TestBrokenScenarios::refusesOtherShapesAndPersons_data()
{
    columns();
    row("later version", "\"version\": 1", "\"version\": 2", u"/version"_s, u"accepted: 1"_s);
    row("no version", "\"version\": 1,", "", {}, u"\"version\" is missing"_s);
    row("unknown key", "\"person\"", "\"persons\": {}, \"person\"", u"/persons"_s, u"Accepted here: doses, models"_s);
    row("light person", "80", "29", u"/person/weightKg"_s, u"a number from 30 up to 200"_s);
    row("tall person", "180", "221", u"/person/heightCm"_s, u"from 120 up to 220"_s);
    row("young person", "50", "17", u"/person/ageYears"_s, u"from 18 up to 90"_s);
    row("activity above the scale", "\"ageYears\": 50", "\"cyp2d6ActivityScore\": 3.5",
        u"/person/cyp2d6ActivityScore"_s, u"a number from 0 up to 3"_s);
    row("unknown sex", "female", "f", u"/person/sex"_s, u"accepted: female, male"_s);
    row("key that moves the cursor", "\"version\": 1", "\"\\u001b[2J\": 1, \"version\": 1",
        u"/%1[2J"_s.arg(QChar(QChar::ReplacementCharacter)), u"not known here"_s);
    row("repeated key", "\"version\": 1", "\"version\": 1, \"version\": 1", u"/version"_s, u"there twice"_s);
}

void TestBrokenScenarios::refusesOtherDoses_data()
{
    columns();
    row("unknown key of a dose", "\"route\"", "\"rout\": \"iv\", \"route\"", u"/doses/0/rout"_s, u"atMin"_s);
    row("unknown medicine", "\"drug\": \"morphine\"", "\"drug\": \"morfine\"", u"/doses/0/drug"_s,
        u"Accepted: morphine, naloxone"_s);
    row("unknown route", "\"route\": \"iv\"", "\"route\": \"rectal\"", u"/doses/0/route"_s, u"Accepted for it: iv"_s);
    row("route without a model", "\"route\": \"iv\"", "\"route\": \"nasal\"", u"/doses/0/route"_s,
        u"no model of morphine by the route \"nasal\""_s);
    row("unknown unit", "\"mg\"", "\"milligram\"", u"/doses/0/unit"_s, u"Accepted: ng, ug, mg, g, ng/kg"_s);
    row("micro sign", "\"mg\"", "\"\u00b5g\"", u"/doses/0/unit"_s, u"is no unit of an amount"_s);
    row("rate's unit for an amount", "\"mg\"", "\"mg/h\"", u"/doses/0/unit"_s, u"no unit of an amount"_s);
    row("amount's unit for a rate", "ug/kg/h", "ug/kg", u"/doses/1/unit"_s, u"Accepted: ng/min"_s);
    row("negative dose", "\"amount\": 10", "\"amount\": -10", u"/doses/0/amount"_s, u"from 0"_s);
    row("huge dose", "\"amount\": 10", "\"amount\": 1e11", u"/doses/0/amount"_s, u"from 0 to 10 g"_s);
    row("absurd dose", "\"amount\": 10", "\"amount\": 1e300", u"/doses/0/amount"_s, u"too large"_s);
    row("huge infusion", "\"rate\": 6", "\"rate\": 6e9", u"/doses/1/rate"_s, u"from 0 to 10 g"_s);
    row("overlapping infusions", "\"doses\": [",
        R"("doses": [ {"drug": "naloxone", "route": "iv", "rate": 1, "unit": "ug/min", "atMin": 49, "forMin": 9},)",
        u"/doses/2/atMin"_s, u"overlaps another by the same route, from 49 to 58 min"_s);
    row("text for an amount", "\"amount\": 10", "\"amount\": \"10\"", u"/doses/0/amount"_s, u"a number"_s);
    row("amount and rate", "\"amount\": 10", "\"amount\": 10, \"rate\": 1", u"/doses/0/rate"_s, u"either"_s);
    row("neither", "\"amount\": 10,", "", u"/doses/0/amount"_s, u"either"_s);
    row("a hair too much", "\"amount\": 10", "\"amount\": 10000000.001", u"/doses/0/amount"_s,
        u"The dose is 10000.000001 g in all"_s);
    row("rate without time", ", \"forMin\": 20", "", u"/doses/1/forMin"_s, u"\"forMin\""_s);
    row("dose in the past", "\"atMin\": 30", "\"atMin\": -1", u"/doses/1/atMin"_s, u"from 0"_s);
    row("dose at no time", ", \"atMin\": 0", "", u"/doses/0"_s, u"\"atMin\" is missing"_s);
}

void TestBrokenScenarios::refusesOtherModels_data()
{
    columns();
    row("unknown model", "\"morphine_olofsen2010\"", "\"morphine_x\"", u"/models/morphine"_s,
        u"Accepted: morphine_lotsch_stanpump, morphine_olofsen2010"_s);
    row("model of another route", "\"ventilation\": \"vent",
        "\"naloxone\": \"naloxone_in4_fda\", \"ventilation\": \"vent", u"/models/naloxone"_s, u"for the route nasal"_s);
    row("model of nobody", "\"models\": { \"morphine\"", "\"models\": { \"aspirin\"", u"/models/aspirin"_s,
        u"Accepted: morphine, naloxone, ventilation"_s);
    row("unknown ventilation", "\"ventilation_morphine_olofsen2010\"", "\"ventilation_x\"", u"/models/ventilation"_s,
        u"Accepted: ventilation_morphine_olofsen2010"_s);
    row("unknown parameter", "ke0PerMin", "ke0", u"/override/naloxone/ke0"_s, u"ke0PerMin"_s);
    row("negative parameter", "0.061875", "-0.1", u"/override/naloxone/ke0PerMin"_s, u"from 0 to 1000"_s);
    row("constant of nothing", "\"ke0PerMin\"", "\"muKNgPerMl\": 0, \"ke0PerMin\"", u"/override/naloxone/muKNgPerMl"_s,
        u"above 0, up to 1000000"_s);
    row("breathing beyond none", "{ \"naloxone\": { \"ke0",
        "{ \"ventilation\": { \"alpha\": 2 }, \"naloxone\": { \"ke0", u"/override/ventilation/alpha"_s,
        u"from 0 to 1"_s);
    row("parameter of another form", "{ \"naloxone\": { \"ke0",
        "{ \"ventilation\": { \"co2Gain\": 2 }, \"naloxone\": { \"ke0", u"/override/ventilation/co2Gain"_s,
        u"Accepted: baselineLPerMin, alpha, antagonistKNgPerMl, konPerMin, koffPerMin"_s);
    row("tolerance of nobody", "{ \"naloxone\": { \"ke0", "{ \"tolerance\": { \"gain\": 2 }, \"naloxone\": { \"ke0",
        u"/override/tolerance/gain"_s, u"no model of tolerance in this scenario"_s);
    row("half a compartment", "\"ke0PerMin\": 0.061875", "\"volume2LPerKg\": 0", u"/override/naloxone"_s,
        u"Compartment 2"_s);
    row("override of nobody", "{ \"naloxone\": { \"ke0", "{ \"aspirin\": { \"ke0", u"/override/aspirin"_s,
        u"No dose of \"aspirin\""_s);
}

void TestBrokenScenarios::refusesOtherTimes_data()
{
    columns();
    row("times out of order", "[0, 1, 2.5, 60]", "[0, 2, 1]", u"/timesMin/2"_s, u"ascending"_s);
    row("time twice", "[0, 1, 2.5, 60]", "[0, 2, 2]", u"/timesMin/2"_s, u"without repeats"_s);
    row("time twice but for a hair", "[0, 1, 2.5, 60]", "[5.12345678901, 5.1234567890]", u"/timesMin/1"_s,
        u"The time 5.123456789 is"_s);
    row("number without a zero", "[0, 1, 2.5, 60]", "[.5]", u"/timesMin/0"_s, u"numbers like \".5\""_s);
    row("number without decimals", "[0, 1, 2.5, 60]", "[1.]", u"/timesMin/0"_s, u"such as 5, 0.5"_s);
    row("null for times", "[0, 1, 2.5, 60]", "null", u"/timesMin"_s,
        u"null is not accepted; accepted: a list of 0 to 100000 or an object with every, from, to"_s);
    row("no times", "[0, 1, 2.5, 60]", "[]", u"/timesMin"_s, u"at least one"_s);
    row("negative time", "[0, 1, 2.5, 60]", "[-1, 0]", u"/timesMin/0"_s, u"from 0"_s);
    row("word for times", "[0, 1, 2.5, 60]", "\"hourly\"", u"/timesMin"_s, u"from, to and every"_s);
    row("steps without end", "[0, 1, 2.5, 60]", "{\"from\": 0, \"every\": 1}", u"/timesMin"_s, u"\"to\" is missing"_s);
    row("steps of nothing", "[0, 1, 2.5, 60]", "{\"from\": 0, \"to\": 9, \"every\": 0}", u"/timesMin/every"_s,
        u"above 0"_s);
    row("steps back", "[0, 1, 2.5, 60]", "{\"from\": 9, \"to\": 0, \"every\": 1}", u"/timesMin/to"_s, u"later"_s);
    row("tiny steps", "[0, 1, 2.5, 60]", "{\"from\": 0, \"to\": 9, \"every\": 1e-9}", u"/timesMin/every"_s,
        u"more than 100000"_s);
}

void TestBrokenScenarios::reportsAllProblemsAtOnce()
{
    QByteArray json = sound;
    json.replace("\"drug\": \"morphine\"", "\"drug\": \"morfine\"").replace("ug/kg/h", "ml/h").replace("2.5", "1");
    const auto result = readScenario(json, u"test.json"_s, m_pack);
    QVERIFY(!result);
    const QByteArray lines = mini::lines(result.issues());
    for (const char *place : {"/doses/0/drug", "/doses/1/unit", "/timesMin/2"}) {
        QVERIFY2(lines.contains(place), lines.constData());
    }
}

void TestBrokenScenarios::tellsARepeatedKeyOnce()
{
    QByteArray json = sound;
    json.replace("\"version\": 1,", QByteArray("\"version\": 1,").repeated(5));
    const auto result = readScenario(json, u"test.json"_s, m_pack);
    QVERIFY(!result);
    QCOMPARE(result.issues().size(), 1U);
}

void TestBrokenScenarios::tellsOnceWhatTwoRulesRefuse()
{
    QByteArray json = sound;
    json.replace("\"female\"", "1");
    const auto result = readScenario(json, u"test.json"_s, m_pack);
    QVERIFY(!result);
    QCOMPARE(result.issues().size(), 1U); // neither a text nor one of the two
}

void TestBrokenScenarios::refusesManyDosesWithOneSentence()
{
    const QByteArray json = "{\"version\":1,\"timesMin\":[0],\"doses\":[" + QByteArray("{},").repeated(100000) + "{}]}";
    const auto result = readScenario(json, u"test.json"_s, m_pack);
    QVERIFY(!result);
    QCOMPARE(result.issues().size(), 1U);
    QCOMPARE(result.issues().front().pointer, u"/doses"_s);
    QVERIFY(result.issues().front().message.contains(u"more than 1000 doses"_s));
}

void TestBrokenScenarios::refusesOtherText_data()
{
    QTest::addColumn<QByteArray>("json");
    QByteArray noise;
    for (quint32 i = 0, state = 7; i < 100000; ++i) {
        state = state * 1664525 + 1013904223;
        noise += static_cast<char>(state >> 24);
    }
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("random bytes") << noise;
    QTest::addRow("nested brackets") << QByteArray(200000, '[');
    QTest::addRow("nested inside") << QByteArray(R"({"version":1,"doses":[],"timesMin":)") + QByteArray(900, '[')
                                          + QByteArray(900, ']') + "}";
    QTest::addRow("list") << QByteArray("[1, 2]");
    QTest::addRow("empty object") << QByteArray("{}");
    QTest::addRow("too large") << QByteArray(9 * 1024 * 1024, ' ');
    for (qsizetype size = 1; size < sound.size(); size += 23) {
        QTest::addRow("first %d bytes", static_cast<int>(size)) << sound.first(size);
    }
}

void TestBrokenScenarios::refusesOtherText()
{
    QFETCH(QByteArray, json);
    const auto result = readScenario(json, u"test.json"_s, m_pack);
    QVERIFY(!result);
    QVERIFY(!result.issues().empty());
    QCOMPARE(result.issues().front().file, u"test.json"_s);
    QVERIFY(!result.issues().front().message.isEmpty());
}

void TestBrokenScenarios::refusesFoldersAndMissingFiles()
{
    const auto folder = readScenarioFile(mini::folder(), m_pack);
    QVERIFY(!folder);
    QCOMPARE(folder.issues().front().message, u"This is a folder, not a file."_s);
    const auto missing = readScenarioFile(u"/nowhere/s.json"_s, m_pack);
    QVERIFY(!missing);
    QCOMPARE(missing.issues().front().file, u"/nowhere/s.json"_s);
    const auto endless = readScenarioFile(u"/dev/zero"_s, m_pack);
    QVERIFY(!endless);
    QVERIFY(endless.issues().front().message.contains(u"larger than 8 MiB"_s));
}

QTEST_GUILESS_MAIN(TestBrokenScenarios)
#include "tst_broken_scenarios.moc"
