// SPDX-License-Identifier: GPL-3.0-or-later
// Breathing that carbon dioxide drives: every public number of P13, its moments, and where it must come to rest.

#include "sim/nonlinear_data.h"

using namespace relief::sim;
using namespace relief::sim::pkpd;

class TestCo2Loop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void courseOfP13PassesThroughEveryNumber_data();
    void courseOfP13PassesThroughEveryNumber();
    void breathingIsLowestWhereItIsPublished();
    void carbonDioxideIsHighestWhereItIsPublished();
    void passingsAreFoundToAHundredthOfAMinute();
    void aLongInfusionComesToRestWhereTheFormulaSays();
    void aBolusHoldsBreathingBackMoreThanTheSameSteadyLevel();
    void atRestNothingMoves();
    void valuesDoNotDependOnTheOtherTimesAsked();
    void aLaterDoseChangesNothingBefore();
};

namespace {

std::vector<double> paco2(const Course &course)
{
    return course.paco2;
}

std::vector<double> ventilation(const Course &course)
{
    return course.ventilation;
}

/// Carbon dioxide at the effect site, from the breathing it drives.
std::vector<double> siteCo2(const Course &course)
{
    const VentilationModel model = remifentanilWithCo2();
    std::vector<double> values;
    for (std::size_t i = 0; i < course.timesMin.size(); ++i) {
        const double held = 1 + std::pow(course.drugs.at(0).plasma[i] / model.ec50, model.hill);
        values.push_back(model.restingPco2 * std::pow(course.ventilationFraction[i] * held, 1 / model.co2Gain));
    }
    return values;
}

double onlyValue(const QString &quantity)
{
    return nonlinearRows(u"P13"_s, quantity).at(0).value;
}

} // namespace

void TestCo2Loop::courseOfP13PassesThroughEveryNumber_data()
{
    QTest::addColumn<QString>("quantity");
    for (const char *name : {"PaCO2_co2", "PeCO2_co2", "VE_co2"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestCo2Loop::courseOfP13PassesThroughEveryNumber()
{
    QFETCH(const QString, quantity);
    const Pick pick = quantity == u"PaCO2_co2" ? Pick(paco2)
                      : quantity == u"VE_co2"  ? Pick(ventilation)
                                               : Pick(siteCo2);
    QCOMPARE(rowsMet(remifentanilScenario(), u"P13"_s, quantity, pick), 15);
}

void TestCo2Loop::breathingIsLowestWhereItIsPublished()
{
    for (double last : {60.0, 1440.0}) {
        const std::optional<Moment> low = lowest(remifentanilScenario(), ventilation, {{0}, {last}});
        QVERIFY(low);
        QVERIFY(agrees(low->value, onlyValue(u"min_VE_co2_after0"_s), 1e-7));
        QVERIFY(std::abs(low->at.value - onlyValue(u"tmin_VE_co2_after0"_s)) < 1e-4);
    }
}

void TestCo2Loop::carbonDioxideIsHighestWhereItIsPublished()
{
    for (double last : {60.0, 1440.0}) {
        const std::optional<Moment> high = highest(remifentanilScenario(), paco2, {{0}, {last}});
        QVERIFY(high);
        QVERIFY(agrees(high->value, onlyValue(u"max_PaCO2_co2"_s), 1e-7));
        QVERIFY2(std::abs(high->at.value - onlyValue(u"tmax_PaCO2_co2"_s)) < 1e-3,
            said(u"time"_s, high->at.value, onlyValue(u"tmax_PaCO2_co2"_s)).constData());
    }
}

void TestCo2Loop::passingsAreFoundToAHundredthOfAMinute()
{
    const Scenario s = remifentanilScenario();
    const auto value = [&](double minutes) {
        Scenario one = s;
        one.timesMin = {minutes};
        return simulate(one).paco2[0];
    };
    const std::optional<Minutes> up = firstPassing(s, paco2, {{0}, {240}}, 50, Passing::Upwards);
    const std::optional<Minutes> down = firstPassing(s, paco2, {{0}, {240}}, 50, Passing::Downwards);
    QVERIFY(up && down && up->value < 30 && down->value > 30);
    QVERIFY(value(up->value - 0.01) < 50 && value(up->value + 0.01) > 50);
    QVERIFY(value(down->value - 0.01) > 50 && value(down->value + 0.01) < 50);
}

void TestCo2Loop::aLongInfusionComesToRestWhereTheFormulaSays()
{
    Scenario s = remifentanilScenario();
    s.doses[0].duration = {20'000};
    s.doses[0].amount = {7 * 20'000.0};
    s.timesMin = {19'999};
    const Course course = simulate(s);
    const VentilationModel &m = *s.ventilation;
    const double c = std::pow(course.drugs[0].plasma[0], m.hill);
    const Co2Rest rest = restingCo2(c / (c + std::pow(m.ec50, m.hill)), m.co2Gain, m.restingPco2);
    QVERIFY(agrees(course.paco2[0], rest.pco2, 1e-8));
    QVERIFY(agrees(course.ventilationFraction[0], rest.ventilationFraction, 1e-8));
}

void TestCo2Loop::aBolusHoldsBreathingBackMoreThanTheSameSteadyLevel()
{
    Scenario steady = remifentanilScenario();
    steady.doses[0] = {"remifentanil", Route::Intravenous, {7 * 600.0}, {0}, {600}};
    steady.timesMin = {599};
    const Course rest = simulate(steady);
    Scenario bolus = remifentanilScenario();
    const double volume = bolus.models[0].disposition.volume1L;
    bolus.doses[0] = {"remifentanil", Route::Intravenous, {rest.drugs[0].plasma[0] * volume}, {0}, {}};
    const std::optional<Moment> low = lowest(bolus, ventilation, {{0}, {60}});
    QVERIFY(low);
    QVERIFY(low->value < 0.6 * rest.ventilation[0]);
}

void TestCo2Loop::atRestNothingMoves()
{
    Scenario s = remifentanilScenario();
    s.doses[0].at = {10};
    s.timesMin = {-5, 0, 10};
    const Course course = simulate(s);
    QCOMPARE(course.paco2, (std::vector<double>{42.4, 42.4, 42.4}));
    QCOMPARE(course.ventilationFraction, (std::vector<double>{1, 1, 1}));
    s.doses.clear();
    QCOMPARE(simulate(s).paco2, (std::vector<double>{42.4, 42.4, 42.4}));
    s.ventilation->kind = VentilationKind::SigmoidEmax;
    QVERIFY(simulate(s).paco2.empty());
}

void TestCo2Loop::valuesDoNotDependOnTheOtherTimesAsked()
{
    Scenario s = remifentanilScenario();
    s.timesMin = everyMinute(120);
    const Course together = simulate(s);
    for (std::size_t minute : {0U, 2U, 29U, 30U, 31U, 119U}) {
        s.timesMin = {static_cast<double>(minute)};
        const Course apart = simulate(s);
        QVERIFY(apart.paco2[0] == together.paco2[minute]);
        QVERIFY(apart.ventilation[0] == together.ventilation[minute]);
    }
}

void TestCo2Loop::aLaterDoseChangesNothingBefore()
{
    Scenario s = remifentanilScenario();
    s.timesMin = everyMinute(120);
    const Course without = simulate(s);
    s.doses.push_back(bolus("remifentanil", 50, 45.3));
    const Course with = simulate(s);
    QVERIFY(std::equal(without.paco2.begin(), without.paco2.begin() + 46, with.paco2.begin()));
    QVERIFY(std::equal(without.ventilation.begin(), without.ventilation.begin() + 46, with.ventilation.begin()));
    QVERIFY(with.ventilation[46] < without.ventilation[46]);
}

QTEST_APPLESS_MAIN(TestCo2Loop)
#include "tst_co2_loop.moc"
