// SPDX-License-Identifier: GPL-3.0-or-later
// SCENARIO.json, version 1: what it means, and what is left to defaults.
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

} // namespace

class TestScenarioReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsAScenario();
    void appliesDefaultsAndSaysSo();
    void convertsUnits_data();
    void convertsUnits();
    void acceptsAnAmountOverTime();
    void infusionsMayTouch();
    void expandsTimeSteps();
    void keepsAHundredThousandTimes();
    void takesTheModelOfTheRoute();
    void overridesEveryModelThatHasTheParameter();
    void modelsOfMedicinesNotGivenAreIgnored();

private:
    ReadScenario read(const QByteArray &json);

    Pack m_pack;
};

void TestScenarioReader::initTestCase()
{
    m_pack = readPack(mini::folder()).pack;
    QCOMPARE(m_pack.medicines.size(), 2U);
}

ReadScenario TestScenarioReader::read(const QByteArray &json)
{
    const Result<ReadScenario> result = readScenario(json, u"test.json"_s, m_pack);
    if (!result) {
        QTest::qFail(mini::lines(result.issues()).constData(), __FILE__, __LINE__);
        return {};
    }
    return result.value();
}

void TestScenarioReader::readsAScenario()
{
    const ReadScenario result = read(sound);
    const sim::Scenario &scenario = result.scenario;
    QCOMPARE(scenario.person.weight.value, 80.0);
    QCOMPARE(scenario.person.sex, sim::Sex::Female);
    QCOMPARE(scenario.doses.size(), 2U);
    QCOMPARE(scenario.doses[0].amount.value, 10000.0);
    QCOMPARE(scenario.doses[0].duration.value, 0.0);
    QCOMPARE(scenario.doses[1].amount.value, 6.0 * 80 / 60 * 20);
    QCOMPARE(scenario.doses[1].duration.value, 20.0);
    QCOMPARE(scenario.models.size(), 2U);
    QCOMPARE(scenario.models[0].id, "morphine_olofsen2010");
    QCOMPARE(scenario.models[1].disposition.ke0PerMin, 0.061875);
    QCOMPARE(scenario.muLigands.size(), 2U);
    QVERIFY(scenario.kinetics);
    QCOMPARE(scenario.ventilation->id, "ventilation_morphine_olofsen2010");
    QCOMPARE(scenario.timesMin, (std::vector<double>{0, 1, 2.5, 60}));
    QCOMPARE(result.defaults, QStringList{u"models.naloxone = naloxone_papathanasiou_stanpump (default, iv)"_s});
}

void TestScenarioReader::appliesDefaultsAndSaysSo()
{
    const ReadScenario result = read(R"({"version": 1, "timesMin": [0], "person": {"ageYears": 30}, "doses": [
        {"drug": "naloxone", "route": "iv", "amount": 0, "unit": "mg", "atMin": 5},
        {"drug": "morphine", "route": "iv", "amount": 1, "unit": "mg", "atMin": 5}]})");
    QCOMPARE(result.scenario.person.weight.value, 70.0);
    QCOMPARE(result.scenario.person.age.value, 30.0);
    const QStringList expected{u"person.weightKg = 70 (default)"_s, u"person.heightCm = 170 (default)"_s,
        u"person.sex = male (default)"_s, u"models.naloxone = naloxone_papathanasiou_stanpump (default, iv)"_s,
        u"models.morphine = morphine_lotsch_stanpump (default, iv)"_s,
        u"models.ventilation = ventilation_morphine_olofsen2010 (default)"_s,
        u"ventilation_morphine_olofsen2010 was published with morphine_olofsen2010; this run uses "
        u"morphine_lotsch_stanpump"_s};
    QCOMPARE(result.defaults, expected);
    QCOMPARE(result.scenario.ventilation->id, "ventilation_morphine_olofsen2010");
    const ReadScenario alone = read(R"({"version": 1, "timesMin": [0], "doses": [
        {"drug": "naloxone", "route": "iv", "amount": 1, "unit": "mg", "atMin": 5}]})");
    QVERIFY(!alone.scenario.ventilation);
}

void TestScenarioReader::convertsUnits_data()
{
    QTest::addColumn<QByteArray>("dose");
    QTest::addColumn<double>("micrograms");
    QTest::addRow("ng") << QByteArray(R"("amount": 500, "unit": "ng")") << 0.5;
    QTest::addRow("ug") << QByteArray(R"("amount": 100, "unit": "ug")") << 100.0;
    QTest::addRow("mg") << QByteArray(R"("amount": 0.4, "unit": "mg")") << 400.0;
    QTest::addRow("g") << QByteArray(R"("amount": 1, "unit": "g")") << 1e6;
    QTest::addRow("mg/kg") << QByteArray(R"("amount": 0.5, "unit": "mg/kg")") << 40000.0;
    QTest::addRow("ug/min") << QByteArray(R"("rate": 7, "unit": "ug/min", "forMin": 30)") << 210.0;
    QTest::addRow("mg/h") << QByteArray(R"("rate": 6, "unit": "mg/h", "forMin": 30)") << 3000.0;
    QTest::addRow("ng/kg/min") << QByteArray(R"("rate": 50, "unit": "ng/kg/min", "forMin": 10)") << 40.0;
}

void TestScenarioReader::convertsUnits()
{
    QFETCH(QByteArray, dose);
    QFETCH(double, micrograms);
    const ReadScenario result = read(R"({"version": 1, "timesMin": [0], "person": {"weightKg": 80}, "doses": [
        {"drug": "morphine", "route": "iv", "atMin": 0, )"
                                     + dose + "}]}");
    QCOMPARE(result.scenario.doses.front().amount.value, micrograms);
}

void TestScenarioReader::acceptsAnAmountOverTime()
{
    const ReadScenario result = read(R"({"version": 1, "timesMin": [0], "doses": [
        {"drug": "morphine", "route": "iv", "amount": 35, "unit": "mg", "atMin": 2, "forMin": 40}]})");
    QCOMPARE(result.scenario.doses.front().amount.value, 35000.0);
    QCOMPARE(result.scenario.doses.front().duration.value, 40.0);
}

void TestScenarioReader::infusionsMayTouch()
{
    // 0.1 + 0.2 is a hair above 0.3
    const QByteArray touching = R"({ "version": 1, "timesMin": [0], "doses": [
        { "drug": "morphine", "route": "iv", "rate": 1, "unit": "mg/min", "atMin": 0.1, "forMin": 0.2 },
        { "drug": "morphine", "route": "iv", "rate": 1, "unit": "mg/min", "atMin": 0.3, "forMin": 0.2 } ] })";
    QCOMPARE(read(touching).scenario.doses.size(), 2U);
}

void TestScenarioReader::expandsTimeSteps()
{
    const auto times = [&](const QByteArray &steps) {
        return read(R"({"version": 1, "doses": [], "timesMin": )" + steps + "}").scenario.timesMin;
    };
    QCOMPARE(times(R"({"from": 0, "to": 240, "every": 1})").size(), 241U);
    QCOMPARE(times(R"({"from": 0, "to": 0.3, "every": 0.1})").size(), 4U); // 0.3 / 0.1 is a hair below 3
    QCOMPARE(times(R"({"from": 0, "to": 10, "every": 4})"), (std::vector<double>{0, 4, 8}));
    QCOMPARE(times(R"({"from": 5, "to": 5, "every": 1})"), (std::vector<double>{5}));
    const std::vector<double> fine = times(R"({"from": 0, "to": 1, "every": 0.00001001})");
    QVERIFY(std::adjacent_find(fine.begin(), fine.end(), std::greater_equal<>()) == fine.end());
}

void TestScenarioReader::keepsAHundredThousandTimes()
{
    const auto scenario = [](int count) {
        QByteArray json = R"({"version": 1, "doses": [], "timesMin": [0)";
        for (int i = 1; i < count; ++i) {
            json += ',' + QByteArray::number(i);
        }
        return json + "]}";
    };
    QCOMPARE(read(scenario(100000)).scenario.timesMin.size(), 100000U);
    const auto over = readScenario(scenario(100001), u"test.json"_s, m_pack);
    QVERIFY(!over);
    QCOMPARE(over.issues().front().pointer, u"/timesMin"_s);
}

void TestScenarioReader::takesTheModelOfTheRoute()
{
    const ReadScenario result = read(R"({"version": 1, "timesMin": [0], "doses": [
        {"drug": "naloxone", "route": "nasal", "amount": 4, "unit": "mg", "atMin": 0},
        {"drug": "naloxone", "route": "iv", "amount": 1, "unit": "mg", "atMin": 0},
        {"drug": "naloxone", "route": "nasal", "amount": 4, "unit": "mg", "atMin": 9}]})");
    QCOMPARE(result.scenario.models.size(), 2U);
    QCOMPARE(result.scenario.models[0].id, "naloxone_in4_fda");
    QCOMPARE(result.scenario.models[1].id, "naloxone_papathanasiou_stanpump");
    QVERIFY(result.scenario.kinetics);
    QVERIFY(!result.scenario.ventilation);
}

void TestScenarioReader::overridesEveryModelThatHasTheParameter()
{
    const ReadScenario result = read(R"({"version": 1, "timesMin": [0], "doses": [
        {"drug": "naloxone", "route": "nasal", "amount": 4, "unit": "mg", "atMin": 0},
        {"drug": "naloxone", "route": "iv", "amount": 1, "unit": "mg", "atMin": 0}],
        "override": {"naloxone": {"ke0PerMin": 0.5, "kinPerMin": 0.2}}})");
    QCOMPARE(result.scenario.models[0].disposition.ke0PerMin, 0.5);
    QCOMPARE(result.scenario.models[0].absorption.kinPerMin, 0.2);
    QCOMPARE(result.scenario.models[1].disposition.ke0PerMin, 0.5);
}

void TestScenarioReader::modelsOfMedicinesNotGivenAreIgnored()
{
    const ReadScenario result = read(R"({"version": 1, "timesMin": [0], "doses": [],
        "models": {"morphine": "morphine_olofsen2010"}})");
    QVERIFY(result.scenario.models.empty());
}

QTEST_GUILESS_MAIN(TestScenarioReader)
#include "tst_scenario_reader.moc"
