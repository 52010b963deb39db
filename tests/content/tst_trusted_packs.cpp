// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own pack is read without its schemas. What they would have caught, and what the program cannot compute
// or show, is still reported and left out.
#include "content/broken_rows.h"

using namespace Qt::StringLiterals;
using namespace relief::content;
using namespace broken;

class TestTrustedPacks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void diagramIsReported_data();
    void diagramIsReported() { checkReported(Severity::Error, Checking::Trusted); }
    void responseIsReported_data();
    void responseIsReported() { checkReported(Severity::Error, Checking::Trusted); }
    void medicineIsReported_data();
    void medicineIsReported() { checkReported(Severity::Error, Checking::Trusted); }
    void modelIsReported_data();
    void modelIsReported() { checkReported(Severity::Error, Checking::Trusted); }
};

void TestTrustedPacks::diagramIsReported_data()
{
    columns();
    row("no nodes", synapse, "\"nodes\"", "\"gone\"", u"/nodes"_s, u"has no nodes"_s);
    row("no explanations", synapse, "\"explanations\"", "\"gone\"", u"/explanations"_s, u"remaining situations"_s);
    row("out of nothing", synapse, "\"outOf\": 100", "\"outOf\": 0", u"/readouts/0/outOf"_s, u"1 or more"_s);
    row("drive above one", synapse, "\"basal\": 1", "\"basal\": 2", u"/nodes/0/basal"_s, u"from 0 to 1"_s);
    row("change in no time", synapse, "\"basal\": 1", "\"basal\": 1, \"tauMin\": 0", u"/nodes/0/tauMin"_s,
        u"above 0"_s);
}

void TestTrustedPacks::responseIsReported_data()
{
    columns();
    row("weight above one", synapse, "\"weight\": 0.9", "\"weight\": 2", u"/edges/2/response/weight"_s,
        u"from 0 to 1"_s);
    row("steeper than a step", synapse, "\"hill\": 1.4", "\"hill\": 30", u"/edges/2/response/hill"_s, u"to 20"_s);
    row("half of all", synapse, "\"half\": 0.5", "\"half\": 1", u"/edges/2/response/half"_s, u"below 1"_s);
    row("no reason", synapse, "\"reason\": \"A test value.\"", "\"gone\": 1", u"/edges/2/response"_s,
        u"no reason says why"_s);
    row("action without a reason", synapse, "\"rescue\",", "\"rescue\", \"response\": {\"weight\": 0.5},",
        u"/drugActions/1/response"_s, u"no reason says why"_s);
    row("reason for nothing", synapse, "\"weight\": 0.9", "\"weight\": 1", u"/edges/2/response/reason"_s,
        u"the method's own"_s);
    row("drive without a reason", synapse, "\"reason\": \"A test drive.\"", "\"reason\": \" \"", u"/nodes/0"_s,
        u"no reason says why"_s);
    row("reason for no drive", synapse, "\"basal\": 1", "\"basal\": 0", u"/nodes/0/reason"_s, u"basal 0"_s);
    row("combination without a reason", synapse, "\"reason\": \"A test drive.\"",
        "\"reason\": \"\", \"combine\": \"and\"", u"/nodes/0"_s, u"combine or"_s);
}

void TestTrustedPacks::medicineIsReported_data()
{
    columns();
    row("unknown unit", morphine, "\"mg/kg\"", "\"mg per kg\"", u"/levels/low/unit"_s, u"no unit of an amount"_s);
    row("unit of a rate", morphine, "\"mg/kg\"", "\"mg/h\"", u"/levels/low/unit"_s, u"no unit of an amount"_s);
    row("dose of nothing", morphine, "\"amount\": 10", "\"amount\": 0", u"/levels/usual/amount"_s, u"above 0"_s);
    row("no constant at the seats", morphine, "\"kNgPerMl\": 46.16286258", "\"kNgPerMl\": 0", u"/mu/kNgPerMl"_s,
        u"above 0"_s);
    row("no constant at the gate", morphine, "\"mu\"", "\"nmda\": {\"kNgPerMl\": 0}, \"mu\"", u"/nmda/kNgPerMl"_s,
        u"above 0"_s);
}

void TestTrustedPacks::modelIsReported_data()
{
    columns();
    row("parameter out of range", lotsch, "0.070505618", "-1", u"/disposition/k10PerMin"_s, u"is out of range"_s);
    row("parameter that nobody knows", lotsch, "\"k13PerMin\"", "\"k14PerMin\": 1, \"k13PerMin\"",
        u"/disposition/k14PerMin"_s, u"does not belong"_s);
    for (const char *key : {"baselineLPerMin", "antagonistKNgPerMl", "konPerMin", "koffPerMin"}) {
        row(key, breathing, '"' + QByteArray(key) + '"', "\"gone\"", {}, QString::fromLatin1(key));
    }
    row("sigmoid without its half", breathing, "receptorQuasiSteady", "sigmoidEmax", {}, u"ec50NgPerMl"_s);
    row("sigmoid without its steepness", breathing, "receptorQuasiSteady", "sigmoidEmax", {}, u"\"hill\""_s);
    row("receptors without their steepness", breathing, "receptorQuasiSteady", "receptorSigmoid", {}, u"\"hill\""_s);
}

QTEST_GUILESS_MAIN(TestTrustedPacks)
#include "tst_trusted_packs.moc"
