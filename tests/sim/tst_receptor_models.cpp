// SPDX-License-Identifier: GPL-3.0-or-later
// From receptors to effect: public numbers, and what each formula must do.

#include "sim/nonlinear_data.h"

using namespace relief::sim;
using namespace relief::sim::pkpd;

class TestReceptorModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publicBuildingBlocksComeOut_data();
    void publicBuildingBlocksComeOut();
    void everyBuildingBlockIsAsserted();
    void halfOfTheLargestEffectIsAtTheEc50();
    void anAntagonistShiftsTheCurveBySchildsRatio();
    void withReserveFewReceptorsAreEnough();
    void aPartialAgonistLowersTheEffectOfAFullOne();
    void tauGivesItsCeiling();
    void nothingGivenHasNoEffect();
    void blockTrappedInTheChannelEndsAtEquilibriumHoweverSeldomItOpens();
    void magnesiumBlocksMoreWhenTheCellIsMoreNegative();
    void blockersOfTheChannelCompete();
};

namespace {

double valueOf(const QString &name, const QString &part, const QJsonObject &a)
{
    const auto arg = [&](QLatin1StringView key) { return a[key].toDouble(); };
    const OperationalModel model{arg("KA"_L1), arg("tau"_L1), arg("n"_L1), arg("Em"_L1), arg("KB"_L1)};
    if (name == u"operational") {
        return operationalEffect(model, arg("A"_L1), arg("B"_L1));
    }
    if (name == u"operational_ec50") {
        return operationalEc50(model);
    }
    if (name == u"partial_mix") {
        const std::vector<double> shares = gaddum({arg("A"_L1), arg("B"_L1)}, {arg("KA"_L1), arg("KB"_L1)});
        return part == u"effect" ? combinedEffect(shares, {arg("tauA"_L1), arg("tauB"_L1)})
                                 : shares.at(part == u"occA" ? 0 : 1);
    }
    if (name == u"mg_unblock") {
        return magnesiumFree(arg("V"_L1), arg("Mg"_L1));
    }
    if (name == u"nmda_trap") {
        return trappedBlock(arg("t"_L1), arg("C"_L1), arg("kon"_L1), arg("koff"_L1), arg("Po"_L1));
    }
    const Co2Rest rest = restingCo2(arg("I"_L1), arg("F"_L1), arg("Pa0"_L1));
    return part == u"PaCO2" ? rest.pco2 : rest.ventilationFraction;
}

} // namespace

void TestReceptorModels::publicBuildingBlocksComeOut_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<double>("expected");
    QTest::addColumn<double>("tolerance");
    for (const Row &row : nonlinearRows()) {
        if (row.scenario == u"P12") {
            QTest::newRow(qPrintable(row.quantity)) << row.quantity << row.value << row.relativeTolerance;
        }
    }
}

void TestReceptorModels::publicBuildingBlocksComeOut()
{
    QFETCH(const QString, quantity);
    QFETCH(const double, expected);
    QFETCH(const double, tolerance);
    const QString test = quantity.section(u'.', 0, 0);
    QJsonObject arguments;
    for (const QJsonValue each : json(u"../pkpd_nonlinear/building_blocks.json"_s)["P12"_L1].toArray()) {
        if (each["test"_L1].toString() == test) {
            arguments = each.toObject();
        }
    }
    QVERIFY(!arguments.isEmpty());
    const double actual = valueOf(test.section(u'#', 0, 0), quantity.section(u'.', 1), arguments);
    QVERIFY2(agrees(actual, expected, tolerance), said(quantity, actual, expected).constData());
}

void TestReceptorModels::everyBuildingBlockIsAsserted()
{
    const std::vector<Row> rows = nonlinearRows();
    const auto count = std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.scenario == u"P12"; });
    QCOMPARE(count, std::ptrdiff_t{19});
}

void TestReceptorModels::halfOfTheLargestEffectIsAtTheEc50()
{
    for (double n : {0.7, 1.0, 1.6, 4.0}) {
        const OperationalModel model{10, 4, n, 0.8, 1};
        const double ceiling = operationalEffect(model, 1e12);
        QVERIFY(agrees(operationalEffect(model, operationalEc50(model)), ceiling / 2, 1e-9));
    }
}

void TestReceptorModels::anAntagonistShiftsTheCurveBySchildsRatio()
{
    const OperationalModel model{10, 30, 1.3, 1, 0.602};
    for (double antagonist : {0.1, 1.0, 20.0}) {
        const double shift = schildRatio({antagonist}, {model.kb});
        QVERIFY(agrees(operationalEffect(model, 5 * shift, antagonist), operationalEffect(model, 5), 1e-12));
    }
}

void TestReceptorModels::withReserveFewReceptorsAreEnough()
{
    const OperationalModel model{46.2, 30, 1, 1, 0.602};
    const double occupied = gaddum({operationalEc50(model)}, {model.ka})[0];
    QVERIFY2(occupied < 0.05, said(u"occupied"_s, occupied, 0.03).constData());
    const OperationalModel little{46.2, 0.5, 1, 1, 0.602};
    QVERIFY(operationalEffect(little, 1e9) < 0.34);
}

void TestReceptorModels::aPartialAgonistLowersTheEffectOfAFullOne()
{
    const double tauFull = 30;
    const double tauPartial = tauOfCeiling(0.67);
    const auto effect = [&](double full, double partial) {
        return combinedEffect(gaddum({full, partial}, {10, 0.0847}), {tauFull, tauPartial});
    };
    QVERIFY(effect(100, 0.5) < effect(100, 0));
    QVERIFY(effect(100, 0.5) > effect(0, 0.5));
    QVERIFY(effect(0, 1e6) < 0.67 && effect(0, 1e6) > 0.6699);
    QVERIFY(effect(1, 0.5) > effect(0, 0.5)); // and the full one adds to the partial one
}

void TestReceptorModels::tauGivesItsCeiling()
{
    QCOMPARE(tauOfCeiling(0), 0.0);
    for (double ceiling : {0.1, 0.67, 0.91, 0.999}) {
        const OperationalModel model{1, tauOfCeiling(ceiling), 1, 1, 1};
        QVERIFY(agrees(operationalEffect(model, 1e14), ceiling, 1e-9));
    }
}

void TestReceptorModels::nothingGivenHasNoEffect()
{
    QCOMPARE(operationalEffect({10, 30, 1, 1, 1}, 0, 5), 0.0);
    QCOMPARE(operationalEffect({10, 0, 1, 1, 1}, 5), 0.0);
    QCOMPARE(combinedEffect({}, {}), 0.0);
    QCOMPARE(trappedBlock(10, 0, 1, 0.5, 0.1), 0.0);
    QCOMPARE(trappedBlock(10, 0, 1, 0, 0.1), 0.0);
    QCOMPARE(magnesiumFree(-70, 0), 1.0);
    QCOMPARE(restingCo2(0, 4.3, 42.4).pco2, 42.4);
}

void TestReceptorModels::blockTrappedInTheChannelEndsAtEquilibriumHoweverSeldomItOpens()
{
    const double equilibrium = nmdaBlock({126}, {126});
    for (double open : {0.001, 0.1, 1.0}) {
        QVERIFY(agrees(trappedBlock(1e7, 1, 1, 1, open), equilibrium, 1e-12));
        QVERIFY(trappedBlock(1, 1, 1, 1, open) < equilibrium);
    }
    QVERIFY(agrees(trappedBlock(10, 1, 1, 0.53, 0.01), trappedBlock(1, 1, 1, 0.53, 0.1), 1e-12));
}

void TestReceptorModels::magnesiumBlocksMoreWhenTheCellIsMoreNegative()
{
    double before = 0;
    for (double millivolts = -90; millivolts <= 40; millivolts += 5) {
        const double free = magnesiumFree(millivolts, 1);
        QVERIFY(free > before && free < 1);
        before = free;
    }
}

void TestReceptorModels::blockersOfTheChannelCompete()
{
    Scenario s = scenario(u"P04"_s);
    s.timesMin = {40};
    s.nmdaBlockers = {{"ketamine", {126}}};
    const double alone = simulate(s).nmdaBlock[0];
    DrugModel other = s.models[0];
    other.drug = "other";
    s.models.push_back(other);
    s.doses.push_back(s.doses[0]);
    s.doses.back().drug = "other";
    QCOMPARE(simulate(s).nmdaBlock[0], alone); // it does not block
    s.nmdaBlockers.push_back({"other", {126}});
    const double twice = 2 * alone / (1 - alone);
    QVERIFY(agrees(simulate(s).nmdaBlock[0], twice / (1 + twice), 1e-12));
}

QTEST_APPLESS_MAIN(TestReceptorModels)
#include "tst_receptor_models.moc"
