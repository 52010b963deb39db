// SPDX-License-Identifier: GPL-3.0-or-later
// What can be written down: binding, conversions, scaling by weight, and models with a known formula.

#include "sim/molar.h"
#include "sim/pkpd_data.h"

#include <numbers>

using namespace relief::sim;
using namespace relief::sim::pkpd;

class TestClosedForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publicClosedFormsComeOut_data();
    void publicClosedFormsComeOut();
    void opioidAndNaloxoneShareTheReceptorAsInTheDiagram_data();
    void opioidAndNaloxoneShareTheReceptorAsInTheDiagram();
    void ketamineHardlyHoldsTheMuReceptor_data();
    void ketamineHardlyHoldsTheMuReceptor();
    void naloxoneHalvesEverySixtyFiveMinutes_data();
    void naloxoneHalvesEverySixtyFiveMinutes();
    void oneCompartmentFollowsItsFormula();
    void anInfusionFollowsItsFormula();
    void anOralDoseFollowsBateman();
    void aChainOfEqualTransitsFollowsTheGammaDensity();
    void weightScalesWhatThePaperSays();
    void unitsConvertBothWays();
};

namespace {

constexpr double exact = 1e-12;

/// One compartment of 10 L.
DrugModel simpleModel(double k10, double ke0)
{
    DrugModel model{"simple", "drug", Route::Intravenous, {}, {}};
    model.disposition.volume1L = 10;
    model.disposition.k10 = k10;
    model.disposition.ke0PerMin = ke0;
    return model;
}

DrugCourse courseOf(const DrugModel &model, const Dose &dose, const std::vector<double> &timesMin)
{
    Scenario scenario;
    scenario.models = {model};
    scenario.doses = {dose};
    scenario.timesMin = timesMin;
    return simulate(scenario).drugs.at(0);
}

/// The ke0 for which the effect site peaks at a time after a bolus: where plasma and effect site meet.
double ke0ForPeak(DrugModel model, double weightKg, double peakMin)
{
    Scenario scenario;
    scenario.person.weight = {weightKg};
    scenario.doses = {{model.drug, Route::Intravenous, {1}, {0}, {}}};
    scenario.timesMin = {peakMin};
    double low = 1e-4;
    double high = 50;
    for (int i = 0; i < 100; ++i) {
        model.disposition.ke0PerMin = std::sqrt(low * high);
        scenario.models = {model};
        const DrugCourse course = simulate(scenario).drugs.at(0);
        (course.effectSite[0] < course.plasma[0] ? low : high) = model.disposition.ke0PerMin;
    }
    return low;
}

double closedForm(const QString &name, const QString &part, const QJsonObject &a)
{
    const auto arg = [&](QLatin1StringView key) { return a[key].toDouble(); };
    if (name == u"nM_to_ngml") {
        return toNanogramsPerMilliliter({arg("nM"_L1)}, {arg("MW"_L1)}).value;
    }
    if (name == u"ngml_to_nM") {
        return toNanomolar({arg("ngml"_L1)}, {arg("MW"_L1)}).value;
    }
    if (name == u"schild_ratio") {
        return schildRatio({arg("B"_L1)}, {arg("KB"_L1)});
    }
    if (name == u"gaddum") {
        return gaddum({arg("A"_L1), arg("B"_L1)}, {arg("KA"_L1), arg("KB"_L1)}).at(part == u"occA" ? 0 : 1);
    }
    const DrugModel model = drugModel(a["model"_L1].toString(), Route::Intravenous);
    if (name == u"ke0_from_tpeak") {
        return ke0ForPeak(model, arg("weight"_L1), arg("tpeak"_L1));
    }
    const Person person = personFrom({{u"weightKg"_s, a["weight"_L1]}, {u"heightCm"_s, a["height"_L1]},
        {u"ageYears"_s, a["age"_L1]}, {u"sex"_s, a["sex"_L1]}});
    return parameter(compartmentsFor(model.disposition, person), part);
}

} // namespace

void TestClosedForms::publicClosedFormsComeOut_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<double>("expected");
    QTest::addColumn<double>("tolerance");
    for (const Row &row : publicRows()) {
        if (row.scenario == u"P12") {
            QTest::newRow(qPrintable(row.quantity)) << row.quantity << row.value << row.relativeTolerance;
        }
    }
}

void TestClosedForms::publicClosedFormsComeOut()
{
    QFETCH(const QString, quantity);
    QFETCH(const double, expected);
    QFETCH(const double, tolerance);
    const QString test = quantity.section(u'.', 0, 0);
    QJsonObject arguments;
    for (const QJsonValue each : json(u"closed_forms.json"_s)["P12"_L1].toArray()) {
        if (each["test"_L1].toString() == test) {
            arguments = each.toObject();
        }
    }
    QVERIFY(!arguments.isEmpty());
    const double actual = closedForm(test.section(u'#', 0, 0), quantity.section(u'.', 1), arguments);
    QVERIFY2(agrees(actual, expected, tolerance), said(quantity, actual, expected).constData());
}

void TestClosedForms::opioidAndNaloxoneShareTheReceptorAsInTheDiagram_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("opioid");
    QTest::addColumn<double>("naloxone");
    QTest::newRow("opioid alone") << 5.0 << 0.0 << 0.833 << 0.000;
    QTest::newRow("equal") << 5.0 << 5.0 << 0.455 << 0.455;
    QTest::newRow("twice the naloxone") << 5.0 << 10.0 << 0.312 << 0.625;
    QTest::newRow("more opioid") << 20.0 << 10.0 << 0.645 << 0.323;
    QTest::newRow("much naloxone") << 20.0 << 100.0 << 0.165 << 0.826;
}

void TestClosedForms::opioidAndNaloxoneShareTheReceptorAsInTheDiagram()
{
    QFETCH(const double, a);
    QFETCH(const double, b);
    QFETCH(const double, opioid);
    QFETCH(const double, naloxone);
    const std::vector<double> shares = gaddum({3 * a, 7 * b}, {3, 7});
    QVERIFY(std::abs(shares[0] - opioid) <= 0.0005 + exact); // 5/16 = 0.3125 is printed 0.312
    QVERIFY(std::abs(shares[1] - naloxone) <= 0.0005 + exact);
}

void TestClosedForms::ketamineHardlyHoldsTheMuReceptor_data()
{
    QTest::addColumn<double>("micromolar");
    QTest::addColumn<double>("percent");
    QTest::newRow("0.7") << 0.7 << 1.6;
    QTest::newRow("5") << 5.0 << 10.6;
    QTest::newRow("10") << 10.0 << 19.2;
}

void TestClosedForms::ketamineHardlyHoldsTheMuReceptor()
{
    QFETCH(const double, micromolar);
    QFETCH(const double, percent);
    QVERIFY(std::abs(100 * gaddum({micromolar}, {42})[0] - percent) <= 0.05);
}

void TestClosedForms::naloxoneHalvesEverySixtyFiveMinutes_data()
{
    QTest::addColumn<double>("minutes");
    QTest::addColumn<double>("level");
    QTest::newRow("0") << 0.0 << 1.00;
    QTest::newRow("30") << 30.0 << 0.73;
    QTest::newRow("60") << 60.0 << 0.53;
    QTest::newRow("90") << 90.0 << 0.38;
    QTest::newRow("120") << 120.0 << 0.28;
}

void TestClosedForms::naloxoneHalvesEverySixtyFiveMinutes()
{
    QFETCH(const double, minutes);
    QFETCH(const double, level);
    const DrugModel model = simpleModel(std::numbers::ln2 / 65, 0.1);
    const DrugCourse course = courseOf(model, {"drug", Route::Intravenous, {10}, {0}, {}}, {minutes});
    QVERIFY(std::abs(course.plasma[0] - level) <= 0.005);
}

void TestClosedForms::oneCompartmentFollowsItsFormula()
{
    const double k = 0.031;
    const double ke0 = 0.17;
    const std::vector<double> times{0, 0.001, 0.3, 1, 7.7, 60, 61.25, 600};
    const DrugCourse course = courseOf(simpleModel(k, ke0), {"drug", Route::Intravenous, {500}, {0}, {}}, times);
    for (std::size_t i = 0; i < times.size(); ++i) {
        const double t = times[i];
        const double site = 50 * ke0 / (ke0 - k) * (std::exp(-k * t) - std::exp(-ke0 * t));
        QVERIFY(agrees(course.plasma[i], 50 * std::exp(-k * t), exact));
        QVERIFY(agrees(course.effectSite[i], site, exact));
    }
}

void TestClosedForms::anInfusionFollowsItsFormula()
{
    const double k = 0.031;
    const std::vector<double> times{2, 2.5, 10, 22, 22.1, 90};
    const DrugCourse course = courseOf(simpleModel(k, 0.1), {"drug", Route::Intravenous, {500}, {2}, {20}}, times);
    for (std::size_t i = 0; i < times.size(); ++i) {
        const double running = std::min(times[i] - 2, 20.0);
        const double after = std::max(times[i] - 22, 0.0);
        const double expected = 25.0 / 10 / k * -std::expm1(-k * running) * std::exp(-k * after);
        QVERIFY2(
            agrees(course.plasma[i], expected, exact), said(u"infusion"_s, course.plasma[i], expected).constData());
    }
}

void TestClosedForms::anOralDoseFollowsBateman()
{
    const double k = 0.031;
    const double ka = 0.06;
    DrugModel model = simpleModel(k, 0.1);
    model.route = Route::Oral;
    model.absorption = {Input::FirstOrder, 0.4, ka, 0, 0, 0, 5};
    const std::vector<double> times{0, 5, 5.5, 30, 100, 480};
    const DrugCourse course = courseOf(model, {"drug", Route::Oral, {500}, {0}, {}}, times);
    for (std::size_t i = 0; i < times.size(); ++i) {
        const double t = std::max(0.0, times[i] - 5);
        const double expected = 0.4 * 50 * ka / (ka - k) * (std::exp(-k * t) - std::exp(-ka * t));
        QVERIFY2(agrees(course.plasma[i], expected, exact), said(u"oral"_s, course.plasma[i], expected).constData());
    }
}

void TestClosedForms::aChainOfEqualTransitsFollowsTheGammaDensity()
{
    // Nothing leaves the central compartment, so it holds what the chain has let through: 1 - e^-x (1 + x + x2/2 +
    // x3/6).
    DrugModel model = simpleModel(0, 0.1);
    model.route = Route::Intramuscular;
    model.absorption = {Input::TransitChain, 1, 0, 0.7, 0, 3, 0};
    const std::vector<double> times{0, 0.5, 1, 4, 11, 60};
    const DrugCourse course = courseOf(model, {"drug", Route::Intramuscular, {500}, {0}, {}}, times);
    for (std::size_t i = 0; i < times.size(); ++i) {
        const double x = 0.7 * times[i];
        const double expected = 50 * (1 - std::exp(-x) * (1 + x + x * x / 2 + x * x * x / 6));
        QVERIFY(std::abs(course.plasma[i] - expected) <= 50 * exact);
    }
}

void TestClosedForms::weightScalesWhatThePaperSays()
{
    Disposition d;
    d.byClearance = true;
    d.volume1L = 10;
    d.volume2L = 30;
    d.clearance1 = 2;
    d.clearance2 = 3;
    d.ke0PerMin = 0.1;
    d.weightExponent = 0.5;
    Person person;
    person.weight = {140};
    const auto scaled = [&](Scaling scaling) {
        d.scaling = scaling;
        return compartmentsFor(d, person);
    };
    QCOMPARE(scaled(Scaling::None), (Compartments{10, 0.2, 0.3, 0.1, 0, 0, 0.1}));
    QCOMPARE(scaled(Scaling::WeightAll), (Compartments{1400, 0.2, 0.3, 0.1, 0, 0, 0.1}));
    QCOMPARE(scaled(Scaling::WeightVolume), (Compartments{1400, 0.2, 0.3, 0.1, 0, 0, 0.1}));
    const Compartments allometric = scaled(Scaling::Allometric);
    QCOMPARE(allometric.volumeL, 20.0);
    QVERIFY(agrees(allometric.k10 * allometric.volumeL, 2 * std::pow(2.0, 0.75), exact));
    QVERIFY(agrees(allometric.k21 * 60, 3 * std::pow(2.0, 0.75), exact));
    const Compartments clearance = scaled(Scaling::WeightClearance);
    QVERIFY(agrees(clearance.k10 * 10, 2 * std::sqrt(2.0), exact));
    QCOMPARE(clearance.k12, 0.3);
}

void TestClosedForms::unitsConvertBothWays()
{
    const GramsPerMole naloxone{327.37};
    const Nanomolar there{5.7};
    QVERIFY(agrees(toNanomolar(toNanogramsPerMilliliter(there, naloxone), naloxone).value, there.value, exact));
}

QTEST_APPLESS_MAIN(TestClosedForms)
#include "tst_closed_forms.moc"
