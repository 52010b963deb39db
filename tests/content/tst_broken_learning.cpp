// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments, questions, the comparison and what helps to decide, broken in one place at a time.
#include "content/broken_rows.h"

using namespace Qt::StringLiterals;
using namespace relief::content;
using namespace broken;

class TestBrokenLearning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void experimentIsReported_data();
    void experimentIsReported() { checkBoth(); }
    void questionIsReported_data();
    void questionIsReported() { checkBoth(); }
    void comparisonIsReported_data();
    void comparisonIsReported() { checkBoth(); }
    void decisionIsReported_data();
    void decisionIsReported() { checkBoth(); }
    void shapeIsReported_data();
    void shapeIsReported() { checkReported(Severity::Error); }
    void aBrokenExperimentIsLeftOut_data();
    void aBrokenExperimentIsLeftOut();
    void aBrokenPartOfAnExperimentGoes();
    void aQuestionWithoutAnswerIsLeftOut();
    void aBrokenPictureGoes();
    void aThirdPictureGoes();
    void aRowWithoutSourceIsLeftOut();
    void aBrokenPresetIsLeftOut();
    void aBrokenChanceIsLeftOut();
    void onlySevenValuesStay();

private:
    static void checkBoth()
    {
        checkReported(Severity::Error);
        checkReported(Severity::Error, Checking::Trusted);
    }
};

void TestBrokenLearning::experimentIsReported_data()
{
    columns();
    row("unknown diagram", reversal, "\"D03\"", "\"D09\"", u"/first/diagram"_s, u"no diagram \"D09\""_s);
    row("unknown medicine", reversal, "\"morphine\"}", "\"morphium\"}", u"/first/opioid/medicine"_s,
        u"no medicine \"morphium\""_s);
    row("unknown readout", reversal, "\"signal\"", "\"sign\"", u"/readout"_s, u"no readout \"sign\""_s);
    row("unknown node", reversal, "\"cav\", \"fire\"", "\"cav\", \"f\"", u"/nodes/1"_s, u"no node \"f\""_s);
    row("unknown statement of people", reversal, "\"people\": [\"seats-turn-down\"]",
        "\"people\": [\"seats-turn-down\", \"x\"]", u"/people/1"_s, u"no statement \"x\""_s);
    row("unknown statement of animals", reversal, "\"animals\": [\"seats-turn-down\"]", "\"animals\": [\"x\"]",
        u"/animals/0"_s, u"no statement \"x\""_s);
    row("no studies", contrast, "[\"seats-turn-down\"]", "[]", u"/people"_s, u"what studies found"_s);
    row("outcome of another kind", reversal, "\"nothing\"", "\"again\"", u"/predictions/2/outcome"_s,
        u"each once: all, part, nothing"_s);
    row("outcome twice", reversal, "\"nothing\"", "\"part\"", u"/predictions/2/outcome"_s, u"is there already"_s);
    row("outcome nobody predicts", reversal, "\"nothing\"", "\"part\"", u"/predictions"_s,
        u"predict the outcome nothing"_s);
    row("outcomes of a return", reversal, "\"kind\": \"reversal\"", "\"kind\": \"return\"", u"/predictions"_s,
        u"each outcome: again, stays"_s);
    row("reversal by nothing", reversal, "\"naloxone\": {\"level\": \"low\", \"atMin\": 70},", "", u"/first"_s,
        u"gives naloxone"_s);
    row("reversal with two runs", reversal, "\"readout\"", "\"second\": {\"diagram\": \"D03\"}, \"readout\"",
        u"/second"_s, u"Only an experiment of the kind contrast"_s);
    row("contrast with nothing", contrast,
        R"("second": {"diagram": "D03", "opioid": {"level": "high"}, "fromMin": 8, "toMin": 40},)", "", u"/second"_s,
        u"needs a second run"_s);
    row("second run elsewhere", contrast, "\"second\": {\"diagram\": \"D03\"", "\"second\": {\"diagram\": \"D01\"",
        u"/second/diagram"_s, u"on another diagram"_s);
    row("second run back in time", contrast, "\"high\"}, \"fromMin\": 8", "\"high\"}, \"fromMin\": 80",
        u"/second/toMin"_s, u"back to minute 40"_s);
    row("twins", reversal, "\"id\": \"naloxone-and-morphine\"", "\"id\": \"low-and-high\"", u"/id"_s, u"used twice"_s);
}

void TestBrokenLearning::questionIsReported_data()
{
    columns();
    row("unknown statement", questions, "\"seats-turn-down\"", "\"x\"", u"/questions/0/statement"_s,
        u"no statement \"x\""_s);
    row("unknown related", questions, "[\"does-it-come-back\"]", "[\"x\"]", u"/questions/0/related/0"_s,
        u"no other question \"x\""_s);
    row("related to itself", questions, "[\"does-it-come-back\"]", "[\"does-it-turn-down\"]",
        u"/questions/0/related/0"_s, u"no other question"_s);
    row("unknown diagram", questions, "\"D03\"", "\"D09\"", u"/questions/0/pictures/0/setup/diagram"_s,
        u"no diagram \"D09\""_s);
    row("twins", questions, "\"id\": \"does-it-come-back\"", "\"id\": \"does-it-turn-down\"", u"/questions/1/id"_s,
        u"used twice"_s);
}

void TestBrokenLearning::comparisonIsReported_data()
{
    columns();
    row("unknown reference", comparison, "[\"basbaum2009\"]", "[\"x\", \"basbaum2009\"]",
        u"/rows/0/opioid/references/0"_s, u"no reference \"x\""_s);
    row("cell without reference", comparison, "[\"basbaum2009\"]", "[]", u"/rows/0/opioid/references"_s,
        u"No reference that is shown"_s);
    row("unknown diagram", comparison, "\"D03\"", "\"D09\"", u"/presets/0/diagram"_s, u"no diagram \"D09\""_s);
    row("after the clock's end", comparison, "\"panes\": [{}",
        "\"panes\": [{\"opioid\": {}, \"naloxone\": {\"atMin\": 300}}", u"/presets/0/panes/0/naloxone/atMin"_s,
        u"from 0 up to 240"_s);
    row("medicine of another group", comparison, "\"morphine\"", "\"naloxone\"",
        u"/presets/0/panes/2/opioid/medicine"_s, u"does not belong"_s);
    row("one pane", comparison, "[{}, {\"opioid\": {\"level\": \"low\"}}, ", "[", u"/presets/0/panes"_s,
        u"from 2 up to 3"_s);
    row("four panes", comparison, "[{}, ", "[{}, {}, ", u"/presets/0/panes"_s, u"4 panes cannot"_s);
    row("twin sets", comparison, "\"presets\": [",
        R"("presets": [{"id": "opioid-and-rescue", "title": {"patient": "x"}, "diagram": "D03", "panes": [{}, {}]},)",
        u"/presets/1/id"_s, u"used twice"_s);
}

void TestBrokenLearning::decisionIsReported_data()
{
    columns();
    row("range upside down", decision, "\"low\": 8", "\"low\": 13", u"/chances/0/low"_s, u"begins above its end"_s);
    row("no reference", decision, "[\"basbaum2009\"]", "[]", u"/chances/0/references"_s, u"No reference"_s);
    row("unknown reference", decision, "[\"basbaum2009\"]", "[\"x\"]", u"/chances/0/references/0"_s,
        u"no reference \"x\""_s);
    QByteArray values;
    for (int i = 0; i < 7; ++i) {
        values += R"({"id": "v)" + QByteArray::number(i)
                  + R"(", "text": {"patient": "It"}, "about": {"patient": "It is so."}},)";
    }
    row("eight values", decision, "\"values\": [", "\"values\": [" + values, u"/values"_s, u"There are 8 values"_s);
    row("twin values", decision, "\"values\": [",
        R"("values": [{"id": "clear-head", "text": {"patient": "It"}, "about": {"patient": "It is so."}},)",
        u"/values/1/id"_s, u"used twice"_s);
}

void TestBrokenLearning::shapeIsReported_data()
{
    columns();
    row("unknown kind", reversal, "\"kind\": \"reversal\"", "\"kind\": \"undo\"", u"/kind"_s,
        u"reversal, return, contrast"_s);
    row("unknown outcome", reversal, "\"nothing\"", "\"none\"", u"/predictions/2/outcome"_s, u"all, part, nothing"_s);
    row("unknown topic", questions, "\"safety\"", "\"danger\"", u"/questions/0/topics/1"_s, u"howItWorks, safety"_s);
    row("no topic", questions, "[\"together\"]", "[]", u"/questions/1/topics"_s, u"1 to 4"_s);
    row("three pictures", questions, "\"pictures\": [",
        R"("pictures": [{"setup": {"diagram": "D03"}, "title": {"patient": "x"}, "text": {"patient": "x"}},)",
        u"/questions/0/pictures"_s, u"0 to 2"_s);
    row("unknown grade", comparison, "\"grade\": \"M\"", "\"grade\": \"E\"", u"/rows/0/grade"_s, u"M, A, B, C, D, X"_s);
    row("row without naloxone", comparison, "\"naloxone\": {\n", "\"heroin\": {\n", u"/rows/0"_s,
        u"\"naloxone\" is missing"_s);
    row("pane with more than medicines", comparison, "[{}, ", "[{\"weeks\": true}, ", u"/presets/0/panes/0/weeks"_s,
        u"Accepted here: ketamine, naloxone, opioid"_s);
    row("more than all", decision, "12.5", "101", u"/chances/0/high"_s, u"from 0 up to 100"_s);
    row("no source", decision, ",\n      \"references\": [\"basbaum2009\"]", "", u"/chances/0"_s,
        u"\"references\" is missing"_s);
}

void TestBrokenLearning::aBrokenExperimentIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addRow("diagram") << QByteArray("\"D03\"") << QByteArray("\"D09\"");
    QTest::addRow("readout") << QByteArray("\"signal\"") << QByteArray("\"sign\"");
    QTest::addRow("node") << QByteArray("\"fire\"") << QByteArray("\"f\"");
    QTest::addRow("no naloxone") << QByteArray("\"naloxone\": {\"level\": \"low\", \"atMin\": 70},") << QByteArray();
    QTest::addRow("contrast of one") << QByteArray("\"kind\": \"reversal\"") << QByteArray("\"kind\": \"contrast\"");
}

void TestBrokenLearning::aBrokenExperimentIsLeftOut()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const mini::Pack pack;
    QVERIFY(pack.replace(reversal, before, after));
    const LoadedPack loaded = pack.read();
    QCOMPARE(loaded.pack.experiments.size(), 1U);
    QCOMPARE(loaded.pack.experiments[0].id, u"low-and-high"_s);
}

void TestBrokenLearning::aBrokenPartOfAnExperimentGoes()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(reversal, "\"nothing\"", "\"again\""));
    QVERIFY(pack.replace(reversal, "\"animals\": [\"seats-turn-down\"]", "\"animals\": [\"x\"]"));
    const LoadedPack loaded = pack.read();
    const Experiment *left = loaded.pack.experiment(u"naloxone-and-morphine"_s);
    QVERIFY(left != nullptr);
    QCOMPARE(left->predictions.size(), 2U);
    QVERIFY(left->animals.isEmpty());
}

void TestBrokenLearning::aQuestionWithoutAnswerIsLeftOut()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(questions, "\"statement\": \"seats-turn-down\"\n", "\"statement\": \"x\"\n"));
    const LoadedPack loaded = pack.read();
    QCOMPARE(loaded.pack.questions.size(), 1U);
    QVERIFY(loaded.pack.questions[0].related.isEmpty()); // it named the one that is left out
    QVERIFY(mini::lines(loaded.issues).contains("/questions/0/related/0: error"));
}

void TestBrokenLearning::aBrokenPictureGoes()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(questions, "\"D03\"", "\"D09\""));
    const LoadedPack loaded = pack.read();
    QCOMPARE(loaded.pack.questions[0].pictures.size(), 1U);
    QCOMPARE(loaded.pack.questions[0].pictures[0].title.patient, u"Without it"_s);
}

void TestBrokenLearning::aThirdPictureGoes()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(questions, "\"pictures\": [",
        R"("pictures": [{"setup": {"diagram": "D03"}, "title": {"patient": "x"}, "text": {"patient": "x"}},)"));
    QCOMPARE(pack.read(Checking::Trusted).pack.questions[0].pictures.size(), 2U);
}

void TestBrokenLearning::aRowWithoutSourceIsLeftOut()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(comparison, "[\"basbaum2009\"]", "[\"x\"]"));
    QVERIFY(pack.read().pack.comparison.rows.empty());
}

void TestBrokenLearning::aBrokenPresetIsLeftOut()
{
    for (const auto &[before, after] : {std::pair<QByteArray, QByteArray>{"\"D03\"", "\"D09\""}, {"[{}, ", "[{}, {}, "},
             {"\"morphine\"", "\"naloxone\""}, {"\"atMin\": 66", "\"atMin\": 241"}}) {
        const mini::Pack pack;
        QVERIFY(pack.replace(comparison, before, after));
        QVERIFY2(pack.read(Checking::Trusted).pack.comparison.presets.empty(), after.constData());
    }
}

void TestBrokenLearning::aBrokenChanceIsLeftOut()
{
    for (const auto &[before, after] : {std::pair<QByteArray, QByteArray>{"\"low\": 8", "\"low\": 13"}, {"12.5", "101"},
             {"\"low\": 8", "\"low\": -1"}, {"\"low\": 8,", ""}, {"[\"basbaum2009\"]", "[\"x\"]"}}) {
        const mini::Pack pack;
        QVERIFY(pack.replace(decision, before, after));
        QVERIFY2(pack.read(Checking::Trusted).pack.decision.chances.empty(), after.constData());
    }
}

void TestBrokenLearning::onlySevenValuesStay()
{
    const mini::Pack pack;
    QByteArray values;
    for (int i = 0; i < 7; ++i) {
        values += R"({"id": "v)" + QByteArray::number(i)
                  + R"(", "text": {"patient": "It"}, "about": {"patient": "It is so."}},)";
    }
    QVERIFY(pack.replace(decision, "\"values\": [", "\"values\": [" + values));
    const Decision left = pack.read().pack.decision;
    QCOMPARE(left.values.size(), 7U);
    QCOMPARE(left.values.front().id, u"v0"_s);
}

QTEST_GUILESS_MAIN(TestBrokenLearning)
#include "tst_broken_learning.moc"
