// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios with the bundled medicines: what they form, how they breathe, what is refused of them.
#include "content/mini_pack.h"
#include "content/scenario_reader.h"
#include "content/shown_medicines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace relief;
using namespace relief::content;

class TestScenarioMedicines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_core = readPack(u":/packs/core"_s, Checking::Trusted).pack; }
    void readsTheBundledMedicines();
    void infusionsMayFollowEachOther();
    void codeineBreathesByTheMorphineItForms();
    void saysWhatTheModelDoesNotKnow();
    void refusesDosesAboveTheCeiling();
    void overridesWhatIsFormed();
    void oneNameStandsForEveryRouteOfAModel();
    void knowsWhichMedicinesTheDiagramsShow();

private:
    ReadScenario readBundled(const QByteArray &json);

    Pack m_core;
};

ReadScenario TestScenarioMedicines::readBundled(const QByteArray &json)
{
    const Result<ReadScenario> result = readScenario(json, u"test.json"_s, m_core);
    if (!result) {
        QTest::qFail(mini::lines(result.issues()).constData(), __FILE__, __LINE__);
        return {};
    }
    return result.value();
}

void TestScenarioMedicines::readsTheBundledMedicines()
{
    const sim::Scenario scenario =
        readBundled(R"({"version": 1, "timesMin": {"from": 0, "to": 60, "every": 5}, "doses": [
        {"drug": "fentanyl", "route": "iv", "amount": 100, "unit": "ug", "atMin": 0},
        {"drug": "ketamine", "route": "iv", "amount": 0.5, "unit": "mg/kg", "atMin": 0, "forMin": 40},
        {"drug": "naloxone", "route": "im", "amount": 2, "unit": "mg", "atMin": 30}]})")
            .scenario;
    QCOMPARE(scenario.nmdaBlockers, (std::vector<sim::NmdaBlocker>{{"ketamine", {126}, 13.2}, {"esketamine", {71.3}}}));
    QCOMPARE(scenario.ventilation->agonist, "fentanyl");
    QCOMPARE(scenario.models.size(), 3U);
    QVERIFY(!scenario.tolerance);
}

void TestScenarioMedicines::infusionsMayFollowEachOther()
{
    const ReadScenario result = readBundled(R"({"version": 1, "timesMin": [0], "doses": [
        {"drug": "morphine", "route": "iv", "rate": 2, "unit": "mg/h", "atMin": 0, "forMin": 60},
        {"drug": "fentanyl", "route": "iv", "rate": 2, "unit": "ug/h", "atMin": 0, "forMin": 60},
        {"drug": "morphine", "route": "iv", "amount": 2, "unit": "mg", "atMin": 30},
        {"drug": "morphine", "route": "iv", "rate": 2, "unit": "mg/h", "atMin": 60, "forMin": 60}]})");
    QCOMPARE(result.scenario.doses.size(), 4U);
    QCOMPARE(result.scenario.tolerance->drug, "morphine");
}

void TestScenarioMedicines::codeineBreathesByTheMorphineItForms()
{
    const ReadScenario result = readBundled(R"({"version": 1, "timesMin": [0], "doses": [
        {"drug": "codeine", "route": "oral", "amount": 60, "unit": "mg", "atMin": 0}]})");
    QCOMPARE(result.scenario.ventilation->agonist, "morphine");
    QVERIFY(result.scenario.kinetics);
    QVERIFY(result.defaults.contains(u"person.cyp2d6ActivityScore = 2 (default)"_s));
    const QString told = result.defaults.join(u'\n');
    QVERIFY2(!told.contains(u"does not know"_s), qPrintable(told));
}

void TestScenarioMedicines::saysWhatTheModelDoesNotKnow()
{
    const QString told = readBundled(R"({"version": 1, "timesMin": [0], "person": {"ageYears": 88, "weightKg": 110},
        "models": {"remifentanil": "remifentanil_eleveld2017"}, "doses": [
        {"drug": "remifentanil", "route": "iv", "rate": 7, "unit": "ug/min", "atMin": 0, "forMin": 30},
        {"drug": "naloxone", "route": "iv", "amount": 1, "unit": "mg", "atMin": 30}]})")
                             .defaults.join(u'\n');
    QVERIFY2(told.contains(u"ventilation_remifentanil_bouillon2003 does not know naloxone"_s), qPrintable(told));
    QVERIFY2(told.contains(u"of 2.5 to 106 kg; this person weighs 110 kg"_s), qPrintable(told));
    QVERIFY2(told.contains(u"of 0 to 85 years; this person is 88"_s), qPrintable(told));
    const QString beside = readBundled(R"({"version": 1, "timesMin": [0], "doses": [
        {"drug": "buprenorphine", "route": "iv", "amount": 0.4, "unit": "mg", "atMin": 0},
        {"drug": "naloxone", "route": "iv", "amount": 0.8, "unit": "mg", "atMin": 60}]})")
                               .defaults.join(u'\n');
    QVERIFY2(beside.contains(u"K = 1.87 ng/mL, found beside buprenorphine"_s), qPrintable(beside));
}

void TestScenarioMedicines::refusesDosesAboveTheCeiling()
{
    const auto refused = [&](const QByteArray &dose) {
        return readScenario(R"({"version": 1, "timesMin": [0], "doses": [)" + dose + "]}", u"test.json"_s, m_core);
    };
    const auto bolus = refused(R"({"drug": "fentanyl", "route": "iv", "amount": 101, "unit": "mg", "atMin": 0})");
    QVERIFY(!bolus);
    QCOMPARE(bolus.issues().front().pointer, u"/doses/0/amount"_s);
    QVERIFY(bolus.issues().front().remedy.contains(u"from 0 to 100 mg"_s));
    const auto infusion =
        refused(R"({"drug": "morphine", "route": "iv", "rate": 1, "unit": "mg/min", "atMin": 0, "forMin": 1001})");
    QVERIFY(!infusion);
    QCOMPARE(infusion.issues().front().pointer, u"/doses/0/rate"_s);
    QVERIFY(refused(R"({"drug": "fentanyl", "route": "iv", "amount": 100, "unit": "mg", "atMin": 0})"));
}

void TestScenarioMedicines::overridesWhatIsFormed()
{
    const sim::Scenario scenario = readBundled(R"({"version": 1, "timesMin": [0], "doses": [
        {"drug": "codeine", "route": "oral", "amount": 60, "unit": "mg", "atMin": 0}], "override": {
        "codeine": {"morphine.clearance1LPerMin": 3, "M3G.share": 0.5, "clearance1Power": 1, "kaPerMin": 0.2},
        "ventilation": {"baselineLPerMin": 20}}})")
                                       .scenario;
    const sim::DrugModel &model = scenario.models.front();
    QCOMPARE(model.metabolites[0].disposition.clearance1, 3.0);
    QCOMPARE(model.metabolites[2].formed.share, 0.5);
    QCOMPARE(model.disposition.weightPowers.clearance1, 1.0);
    QCOMPARE(model.absorption.kaPerMin, 0.2);
    QCOMPARE(scenario.ventilation->baseline.value, 20.0);
}

void TestScenarioMedicines::oneNameStandsForEveryRouteOfAModel()
{
    for (const char *route : {"iv", "oral"}) {
        const ReadScenario result = readBundled(
            QByteArray(R"({"version": 1, "timesMin": [0], "models": {"oxycodone": "oxycodone_lamminsalo_stanpump"},
            "doses": [{"drug": "oxycodone", "amount": 10, "unit": "mg", "atMin": 0, "route": ")")
            + route + "\"}]}");
        QCOMPARE(result.scenario.models.size(), 1U);
        QCOMPARE(result.scenario.models[0].route, result.scenario.doses[0].route);
        QVERIFY(!result.defaults.join(u' ').contains(u"models.oxycodone"_s)); // named, not a default
    }
}

void TestScenarioMedicines::knowsWhichMedicinesTheDiagramsShow()
{
    for (const char *shown :
        {"morphine", "fentanyl", "remifentanil", "buprenorphine", "codeine", "ketamine", "esketamine", "naloxone"}) {
        QVERIFY2(isInDiagrams(m_core, *m_core.medicine(QLatin1StringView(shown))), shown);
    }
    for (const char *unknown : {"hydromorphone", "oxycodone", "methadone"}) {
        QVERIFY2(!isInDiagrams(m_core, *m_core.medicine(QLatin1StringView(unknown))), unknown);
    }
}

QTEST_GUILESS_MAIN(TestScenarioMedicines)
#include "tst_scenario_medicines.moc"
