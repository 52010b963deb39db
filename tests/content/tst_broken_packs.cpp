// SPDX-License-Identifier: GPL-3.0-or-later
// One place of the mini pack broken at a time: which file, pointer and words are reported, and what stays.
#include "content/broken_rows.h"

using namespace Qt::StringLiterals;
using namespace relief::content;
using namespace broken;

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
    void twinsAreReported_data();
    void twinsAreReported() { checkReported(Severity::Error); }
    void theSecondOfTwinDiagramsIsReported();
    void aStatementWithoutReferenceIsLeftOut();
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
    row("note twice", synapse, "\"notes\": [",
        "\"notes\": [{\"id\": \"ending\", \"text\": {\"patient\": \"x\", \"nurse\": \"x\"}},", u"/notes/1/id"_s,
        u"used twice"_s);
    row("ketamine in opioid seats", synapse, "\"group\": \"opioid\"", "\"group\": \"ketamine\"", u"/readouts/1/group"_s,
        u"holds no mu-opioid receptors"_s);
    row("breathing of nobody", synapse, "\"kind\": \"activity\",\n      \"node\": \"fire\"",
        "\"kind\": \"ventilation\",\n      \"node\": \"f\"", u"/readouts/0/node"_s, u"no node \"f\""_s);
    row("breathing of a diagram", synapse, "\"kind\": \"activity\",\n      \"node\": \"fire\"",
        "\"kind\": \"ventilation\",\n      \"diagram\": \"D01\"", u"/readouts/0/diagram"_s, u"of the person"_s);
    row("breathing out of ten", synapse, "\"kind\": \"activity\",\n      \"diagram\": \"D01\",",
        "\"kind\": \"ventilation\",", u"/readouts/2/outOf"_s, u"percent of usual"_s);
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
    row("unknown reference of an edge", synapse, "\"voltage\", \"certainty\": \"E\", \"references\": [\"basbaum2009\"]",
        "\"voltage\", \"certainty\": \"E\", \"references\": [\"x\"]", u"/edges/0/references/0"_s,
        u"no reference \"x\""_s);
    row("unknown reference of an action", synapse, "\"rescue\",", "\"rescue\", \"references\": [\"x\"],",
        u"/drugActions/1/references/0"_s, u"no reference \"x\""_s);
    row("unknown reference of a diagram", synapse,
        "\"related\": [\"seats-turn-down\"],\n  \"references\": [\"basbaum2009\"]",
        "\"related\": [\"seats-turn-down\"],\n  \"references\": [\"x\"]", u"/references/0"_s, u"no reference \"x\""_s);
    row("unknown risk of a medicine", morphine, "\"risks\": [\"seats-turn-down\"]", "\"risks\": [\"x\"]", u"/risks/0"_s,
        u"no statement \"x\""_s);
    row("ventilation model of another medicine", naloxone, "\"defaultModels\"",
        "\"ventilationModel\": \"ventilation_morphine_olofsen2010\", \"defaultModels\"", u"/ventilationModel"_s,
        u"is of another medicine"_s);
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

void TestBrokenPacks::twinsAreReported_data()
{
    const QByteArray text = R"("text": {"patient": "x", "nurse": "x", "classroom": "x"})";
    const QString twice = u"used twice"_s;
    columns();
    row("reference", references, "[", R"([{"id": "basbaum2009", "type": "article-journal", "title": "x"},)", u"/1/id"_s,
        twice);
    row("statement", statements, "\"statements\": [",
        R"("statements": [{"id": "seats-turn-down", "seed": ["S0-11"], "grade": "M", "references": ["basbaum2009"], )"
            + text + "},",
        u"/statements/1/id"_s, twice);
    row("term", glossary, "\"id\": \"naloxone\"", "\"id\": \"opioid-seat\"", u"/terms/1/id"_s, twice);
    row("model", nasal, "\"id\": \"naloxone_in4_fda\"", "\"id\": \"morphine_olofsen2010\"", u"/id"_s, twice);
    row("medicine", naloxone, "\"id\": \"naloxone\"", "\"id\": \"morphine\"", u"/id"_s, twice);
}

void TestBrokenPacks::theSecondOfTwinDiagramsIsReported()
{
    const mini::Pack pack;
    pack.write(u"diagrams/D02.json"_s, pack.text(u"diagrams/D01.json"_s));
    const LoadedPack loaded = pack.read();
    const QByteArray lines = mini::lines(loaded.issues);
    QVERIFY2(lines.contains("diagrams/D02.json:/id: error: The id \"D01\" is used twice."), lines.constData());
    QCOMPARE(loaded.pack.diagrams.size(), 2U);
}

void TestBrokenPacks::aStatementWithoutReferenceIsLeftOut()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(statements, "\"references\": [\"basbaum2009\"]", "\"references\": [\"x\"]"));
    QVERIFY(pack.read().pack.statements.empty());
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
