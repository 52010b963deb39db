// SPDX-License-Identifier: GPL-3.0-or-later
// One place of the mini pack broken at a time: which file, pointer and words are reported, and what stays.
#include "content/mini_pack.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace relief::content;

namespace {

/// A row: `before` in `file` becomes `after`; the report names `file`, `pointer` and has `words`.
void row(const char *name, const QString &file, const QByteArray &before, const QByteArray &after,
    const QString &pointer, const QString &words)
{
    QTest::addRow("%s", name) << file << before << after << pointer << words;
}

void columns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("words");
}

const QString synapse = QStringLiteral("diagrams/D03.json");
const QString morphine = QStringLiteral("medicines/morphine.json");
const QString naloxone = QStringLiteral("medicines/naloxone.json");
const QString lotsch = QStringLiteral("models/morphine_lotsch_stanpump.json");
const QString nasal = QStringLiteral("models/naloxone_in4_fda.json");
const QString breathing = QStringLiteral("models/ventilation_morphine_olofsen2010.json");
const QString statements = QStringLiteral("statements/synapse.json");
const QString glossary = QStringLiteral("glossary.json");
const QString references = QStringLiteral("references.json");

void checkReported(relief::content::Severity severity)
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, pointer);
    QFETCH(QString, words);
    const mini::Pack pack;
    QVERIFY2(pack.replace(file, before, after), "the mini pack has no such text");
    const LoadedPack loaded = pack.read();
    const bool told = std::any_of(loaded.issues.begin(), loaded.issues.end(), [&](const Issue &issue) {
        return issue.file == file && issue.pointer == pointer && issue.severity == severity
               && u"%1 %2"_s.arg(issue.message, issue.remedy).contains(words);
    });
    QVERIFY2(told, mini::lines(loaded.issues).constData());
    QVERIFY(loaded.isUsable());
}

} // namespace

class TestBrokenPacks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shapeIsReported_data();
    void shapeIsReported() { checkReported(Severity::Error); }
    void diagramIsReported_data();
    void diagramIsReported() { checkReported(Severity::Error); }
    void numbersAreReported_data();
    void numbersAreReported() { checkReported(Severity::Error); }
    void linksAreReported_data();
    void linksAreReported() { checkReported(Severity::Error); }
    void wordsAreReported_data();
    void wordsAreReported() { checkReported(Severity::Error); }
    void slipsAreWarnedOf_data();
    void slipsAreWarnedOf() { checkReported(Severity::Warning); }
    void gapsAreReported_data();
    void gapsAreReported() { checkReported(Severity::Error); }
    void hardWordsAreReported_data();
    void hardWordsAreReported() { checkReported(Severity::Error); }
    void escapedTwinsAreTheSameKey();
};

void TestBrokenPacks::shapeIsReported_data()
{
    columns();
    row("unknown key", synapse, "\"scale\"", "\"scael\": 1, \"scale\"", u"/scael"_s,
        u"Accepted here: cards, drugActions"_s);
    row("missing key", synapse, "\"scale\": \"synapse\",", "", {}, u"The key \"scale\" is missing"_s);
    row("unknown word", synapse, "\"excite\"", "\"excites\"", u"/edges/0/sign"_s, u"excite, inhibit, modulate"_s);
    row("text for a number", synapse, "\"basal\": 1", "\"basal\": \"1\"", u"/nodes/0/basal"_s, u"from 0 up to 1"_s);
    row("drive above one", synapse, "\"basal\": 1", "\"basal\": 1.5", u"/nodes/0/basal"_s, u"1.5 is not accepted"_s);
    row("empty text", synapse, "\"Nerve ending\"", "\"\"", u"/notes/0/text/patient"_s, u"An empty text"_s);
    row("level missing", synapse, "{\"patient\": \"Ap\", \"nurse\": \"Ap\"}", "{\"patient\": \"Ap\"}",
        u"/nodes/0/label"_s, u"\"nurse\" is missing"_s);
    row("repeated key", synapse, "\"scale\"", "\"scale\": \"body\", \"scale\"", u"/scale"_s, u"there twice"_s);
    row("diagram id", synapse, "\"id\": \"D03\"", "\"id\": \"synapse\"", u"/id"_s,
        u"does not have the accepted form"_s);
    row("response without reason", synapse, ", \"reason\": \"A test value.\"", "", u"/edges/2/response"_s,
        u"\"reason\" is missing"_s);
    row("unknown unit", morphine, "\"mg/kg\"", "\"mg per kg\"", u"/levels/low/unit"_s, u"accepted: ng, ug, mg"_s);
    row("dose of nothing", morphine, "\"amount\": 10", "\"amount\": 0", u"/levels/usual/amount"_s, u"above 0"_s);
    row("unknown kind of model", lotsch, "\"kind\": \"drug\"", "\"kind\": \"drag\"", u"/kind"_s,
        u"drug, ventilation"_s);
    row("key of the other kind of model", breathing, "\"form\"", "\"route\": \"iv\", \"form\"", u"/route"_s,
        u"not known here"_s);
    row("two and a half transits", nasal, "\"ktrPerMin\"", "\"transits\": 2.5, \"ktrPerMin\"",
        u"/absorption/transits"_s, u"a whole number from 0 up to 20"_s);
    row("unknown grade", statements, "\"grade\": \"M\"", "\"grade\": \"E\"", u"/statements/0/grade"_s,
        u"accepted: M, A, B, C, D, X"_s);
    row("address for a DOI", references, "\"10.1016", "\"https://doi.org/10.1016", u"/0/DOI"_s,
        u"without https://doi.org/"_s);
}

void TestBrokenPacks::diagramIsReported_data()
{
    columns();
    row("edge from nobody", synapse, "\"from\": \"ap\"", "\"from\": \"apx\"", u"/edges/0/from"_s, u"no node \"apx\""_s);
    row("edge to nobody", synapse, "\"to\": \"mupre\"", "\"to\": \"mupro\"", u"/edges/1/to"_s, u"no node \"mupro\""_s);
    row("action on nobody", synapse, "\"node\": \"mupre\"", "\"node\": \"mu\"", u"/drugActions/0/node"_s,
        u"no node \"mu\""_s);
    row("portal in nobody", synapse, "{\"node\": \"fire\", \"target\"", "{\"node\": \"f\", \"target\"",
        u"/portals/0/node"_s, u"no node \"f\""_s);
    row("number of nobody", synapse, "\"node\": \"fire\",", "\"node\": \"f\",", u"/readouts/0/node"_s,
        u"no node \"f\""_s);
    row("node twice", synapse, "\"id\": \"enkn\"", "\"id\": \"ap\"", u"/nodes/1/id"_s, u"used twice"_s);
    row("number twice", synapse, "\"id\": \"seats\"", "\"id\": \"signal\"", u"/readouts/1/id"_s, u"used twice"_s);
    row("no words for the rest", synapse, "\"when\": {}", "\"when\": {\"ketamine\": true}", u"/explanations"_s,
        u"whose \"when\" is empty"_s);
    row("excite read as inhibit", synapse, "\"certainty\": \"E\"", "\"certainty\": \"E\", \"modelAs\": \"inhibit\"",
        u"/edges/0/modelAs"_s, u"sign modulate"_s);
}

void TestBrokenPacks::numbersAreReported_data()
{
    columns();
    row("half at the singularity", synapse, "\"half\": 0.5", "\"half\": 0.6095", u"/edges/2/response/half"_s,
        u"With hill 1.4, half must be from 0.008 to 0.605"_s);
    row("half beyond it", synapse, "\"half\": 0.5", "\"half\": 0.9", u"/edges/2/response/half"_s, u"no solution"_s);
    row("half lost in rounding", synapse, "\"hill\": 1.4, \"half\": 0.5", "\"hill\": 20, \"half\": 0.01",
        u"/edges/2/response/half"_s, u"With hill 20"_s);
    row("negative volume", lotsch, "0.25", "-0.25", u"/disposition/volume1LPerKg"_s, u"-0.25 is not accepted"_s);
    row("volume of nothing", lotsch, "0.25", "0", u"/disposition/volume1LPerKg"_s, u"above 0"_s);
    row("no elimination", lotsch, "\"k10PerMin\": 0.070505618,", "", u"/disposition"_s, u"\"k10PerMin\" is missing"_s);
    row("one-way compartment", lotsch, "\"k21PerMin\": 0.025964108,", "", u"/disposition"_s, u"Compartment 2"_s);
    row("clearance among rate constants", lotsch, "\"k10PerMin\"", "\"clearance1LPerMin\": 1, \"k10PerMin\"",
        u"/disposition/scaling"_s, u"not with clearances"_s);
    row("volume without weight", lotsch, "volume1LPerKg", "volume1L", u"/disposition/volume1L"_s,
        u"Accepted here: volume1LPerKg"_s);
    row("rate constants scaled as clearances", lotsch, "weightVolume", "allometric", u"/disposition/scaling"_s,
        u"goes with clearances"_s);
    row("more than all is absorbed", nasal, "0.2563", "1.2563", u"/absorption/bioavailability"_s, u"up to 1"_s);
    row("nose into the vein", nasal, "\"nasal\"", "\"iv\"", u"/absorption/input"_s, u"do not go together"_s);
    row("parameter of another absorption", nasal, "\"ktrPerMin\"", "\"lagMin\": 2, \"ktrPerMin\"",
        u"/absorption/lagMin"_s, u"does not belong to the input nasalDepot"_s);
    row("form without its constant", breathing, "\"konPerMin\": 0.002989416,", "", {},
        u"receptorQuasiSteady needs \"konPerMin\""_s);
    row("binding without unbinding", morphine, "\"koffPerMin\": 0.138,", "", u"/mu"_s, u"go together"_s);
    row("infusion of a spray", naloxone, "\"route\": \"iv\"", "\"route\": \"nasal\", \"forMin\": 5",
        u"/levels/low/forMin"_s, u"Only the route iv"_s);
    row("dose of a kilogram", morphine, "\"amount\": 20, \"unit\": \"mg\"", "\"amount\": 1000, \"unit\": \"g\"",
        u"/levels/high/amount"_s, u"at most 10 g"_s);
}

void TestBrokenPacks::linksAreReported_data()
{
    columns();
    row("unknown model", morphine, "[\"morphine_lotsch_stanpump\"]", "[\"morphine_x\"]", u"/defaultModels/0"_s,
        u"no drug model \"morphine_x\""_s);
    row("model of another drug", morphine, "[\"morphine_lotsch_stanpump\"]", "[\"naloxone_in4_fda\"]",
        u"/defaultModels/0"_s, u"not of this medicine"_s);
    row("two models for a route", morphine, "[\"morphine_lotsch_stanpump\"]",
        "[\"morphine_lotsch_stanpump\", \"morphine_olofsen2010\"]", u"/defaultModels/1"_s, u"route iv already"_s);
    row("level without a model", morphine, "\"route\": \"iv\"", "\"route\": \"oral\"", u"/levels/low/route"_s,
        u"no model for the route oral"_s);
    row("unknown ventilation model", morphine, "\"ventilation_morphine_olofsen2010\"", "\"ventilation_x\"",
        u"/ventilationModel"_s, u"\"ventilation_x\""_s);
    row("unknown statement of a medicine", morphine, "[\"seats-turn-down\"]", "[\"x\"]", u"/effects/0"_s,
        u"no statement \"x\""_s);
    row("unknown reference of a dose", morphine, "[\"basbaum2009\"]", "[\"x\"]", u"/levels/low/references/0"_s,
        u"no reference \"x\""_s);
    row("unknown reference of a node", synapse, "[\"basbaum2009\"]", "[\"x\"]", u"/nodes/3/references/0"_s,
        u"no reference \"x\""_s);
    row("unknown statement of an explanation", synapse, "\"statements\": [\"seats-turn-down\"]",
        "\"statements\": [\"x\"]", u"/explanations/0/statements/0"_s, u"no statement \"x\""_s);
    row("unknown related statement", synapse, "\"related\": [\"seats-turn-down\"]", "\"related\": [\"x\"]",
        u"/related/0"_s, u"no statement \"x\""_s);
    row("number of an unknown diagram", synapse, "\"diagram\": \"D01\"", "\"diagram\": \"D09\"",
        u"/readouts/2/diagram"_s, u"no diagram \"D09\""_s);
    row("number of an unknown node there", synapse, "\"node\": \"pain\"", "\"node\": \"pein\"", u"/readouts/2/node"_s,
        u"\"pein\" in the diagram D01"_s);
    row("unknown parent", synapse, "\"parent\": \"D01\"", "\"parent\": \"D09\"", u"/parent"_s, u"no diagram \"D09\""_s);
    row("its own parent", synapse, "\"parent\": \"D01\"", "\"parent\": \"D03\"", u"/parent"_s, u"in a circle"_s);
    row("unknown opening", u"pack.json"_s, "\"D03\"", "\"D09\"", u"/opening"_s, u"opens instead"_s);
    row("statement without reference", statements, "\"references\": [\"basbaum2009\"]", "\"references\": []",
        u"/statements/0/references"_s, u"has no reference and is left out"_s);
    row("statement of an unknown reference", statements, "\"basbaum2009\"", "\"x\"", u"/statements/0/references/0"_s,
        u"no reference \"x\""_s);
    row("seed of no article", statements, "S0-11", "S2-11", u"/statements/0/seed/0"_s, u"S1-01"_s);
}

void TestBrokenPacks::wordsAreReported_data()
{
    columns();
    row("milligrams for a patient", synapse, "\"The opioid turns the message down.\"", "\"Take 5 mg of it.\"",
        u"/explanations/0/body/patient"_s, u"must not name an amount"_s);
    row("micrograms for a patient", statements, "\"An opioid turns", "\"An opioid (50\u00b5g/kg) turns",
        u"/statements/0/text/patient"_s, u"must not name an amount"_s);
    row("blank text", synapse, "\"Nerve ending\"", "\"  \"", u"/notes/0/text/patient"_s, u"The text is empty"_s);
    row("wordy glossary", glossary, "A place on a nerve cell that an opioid fits.",
        "One two three four five six seven eight nine ten one two three four five six seven eight nine ten one.",
        u"/terms/0/explanation"_s, u"21 words; accepted are 20"_s);
}

void TestBrokenPacks::slipsAreWarnedOf_data()
{
    columns();
    row("portal to what is still to come", synapse, "\"target\": \"D01\"", "\"target\": \"D04\"",
        u"/portals/0/target"_s, u"not shown until"_s);
    row("explanation never shown", synapse, "\"when\": {\"opioid\": true, \"naloxone\": false}", "\"when\": {}",
        u"/explanations/0"_s, u"never shown"_s);
    row("edge twice", synapse, "{\"from\": \"enkn\"",
        "{\"from\": \"cav\", \"to\": \"fire\", \"sign\": \"excite\", \"flows\": \"x\", \"certainty\": \"E\"},\n"
        "    {\"from\": \"enkn\"",
        u"/edges/4"_s, u"count twice"_s);
    row("long patient text", synapse, "\"patient\": \"The opioid turns the message down.\"",
        "\"patient\": \"One. Two. Three.\"", u"/explanations/0/body/patient"_s, u"3 sentences are too many"_s);
    row("long first sentence of a statement", statements, "\"patient\": \"An opioid turns the message down.\"",
        "\"patient\": \"One two three four five six seven eight nine ten one two three four five.\"",
        u"/statements/0/text/patient"_s, u"15 words"_s);
    row("long first sentence", synapse, "\"patient\": \"The opioid turns the message down.\"",
        "\"patient\": \"One two three four five six seven eight nine ten one two three four five six.\"",
        u"/explanations/0/body/patient"_s, u"16 words"_s);
    row("name of the file", lotsch, "\"id\": \"morphine_lotsch_stanpump\"", "\"id\": \"morphine_lotsch\"", u"/id"_s,
        u"morphine_lotsch.json"_s);
    row("levels out of order", morphine, "\"amount\": 20", "\"amount\": 2", u"/levels/high/amount"_s,
        u"less than the one below"_s);
    row("silent endorphins", synapse, "\"basal\": 0.3", "\"basal\": 0", u"/nodes/1/endogenousOpioid"_s,
        u"its drive is 0"_s);
}

void TestBrokenPacks::gapsAreReported_data()
{
    columns();
    row("contested edge without a dispute", synapse, "\"voltage\", \"certainty\": \"E\"",
        "\"voltage\", \"certainty\": \"C\"", u"/edges/0"_s, u"for and against"_s);
    row("contested action without a dispute", synapse, "\"rescue\",\n      \"certainty\": \"E\"",
        "\"rescue\",\n      \"certainty\": \"C\"", u"/drugActions/1"_s, u"for and against"_s);
    row("unknown reference of a dispute", synapse, "\"certainty\": \"E\"",
        "\"certainty\": \"C\", \"dispute\": {\"for\": {\"patient\": \"x\", \"nurse\": \"x\", \"classroom\": \"x\"}, "
        "\"against\": {\"patient\": \"x\", \"nurse\": \"x\", \"classroom\": \"x\"}, \"references\": [\"y\"]}",
        u"/edges/0/dispute/references/0"_s, u"no reference \"y\""_s);
    row("card of nobody", synapse, "\"related\"",
        "\"cards\": [{\"id\": \"c\", \"node\": \"z\", \"title\": {\"patient\": \"x\", \"nurse\": \"x\"}}], \"related\"",
        u"/cards/0/node"_s, u"no node \"z\""_s);
    row("card twice", synapse, "\"related\"",
        "\"cards\": [{\"id\": \"c\", \"title\": {\"patient\": \"x\", \"nurse\": \"x\"}}, "
        "{\"id\": \"c\", \"title\": {\"patient\": \"x\", \"nurse\": \"x\"}}], \"related\"",
        u"/cards/1/id"_s, u"used twice"_s);
    row("node that nothing reaches", synapse, "\"basal\": 1", "\"basal\": 0", u"/nodes/0"_s,
        u"No way leads to the node \"ap\""_s);
    row("long list of what is left out", synapse, "\"related\"",
        "\"leavesOut\": {\"patient\": \"" + QByteArray("It is so. ").repeated(41)
            + "\", \"nurse\": \"x\", \"classroom\": \"x\"}, \"related\"",
        u"/leavesOut/patient"_s, u"123 words; accepted are 120"_s);
    row("item that no statement traces", u"seed_items.json"_s, "\"S0-11\"", "\"S0-11\", \"S1-01\"", u"/items/1"_s,
        u"No statement traces the item \"S1-01\""_s);
    row("contradiction without a reason", statements, "\"grade\"", "\"verdict\": \"wrong\", \"grade\"",
        u"/statements/0"_s, u"nothing says why"_s);
}

void TestBrokenPacks::hardWordsAreReported_data()
{
    const QByteArray said = "\"patient\": \"An opioid turns the message down.\"";
    columns();
    row("long sentences", statements, said,
        "\"patient\": \"Go. It is. The administration of additional analgesic medication necessitates continuous "
        "individualized respiratory monitoring whenever concomitant sedation is anticipated.\"",
        u"/statements/0/text/patient"_s, u"(Flesch-Kincaid); accepted is 8"_s);
    row("long words", statements, said, "\"patient\": \"" + QByteArray("Remember the medicine. ").repeated(31) + "\"",
        {}, u"(SMOG); accepted is 8"_s);
    row("abbreviation", synapse, "\"Nerve ending\"", "\"NMDA\"", u"/notes/0/text/patient"_s, u"explain \"NMDA\""_s);
    row("nurses' word", synapse, "{\"patient\": \"Fire\", \"nurse\": \"Fire\"}",
        "{\"patient\": \"Amygdala\", \"nurse\": \"Amygdala\"}", u"/nodes/4/label/patient"_s, u"explain \"Amygdala\""_s);
}

void TestBrokenPacks::escapedTwinsAreTheSameKey()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(glossary, "\"format\"", "\"\\u0066ormat\": 1, \"format\""));
    const Issues issues = pack.read().issues;
    QCOMPARE(issues.size(), 1U);
    QCOMPARE(issues.front().pointer, u"/format"_s);
}

QTEST_GUILESS_MAIN(TestBrokenPacks)
#include "tst_broken_packs.moc"
