// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold whatever is given: random scenarios of published models, always the same ones.

#include "sim/nonlinear_data.h"

#include <random>

using namespace relief::sim;
using namespace relief::sim::pkpd;

class TestProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsFiniteAndWithinItsBounds_data();
    void everyNumberIsFiniteAndWithinItsBounds();
    void nothingGivenLaterReachesBack();
};

namespace {

constexpr int scenariosEach = 60;

using Random = std::mt19937; // the same numbers everywhere, unlike the distributions of the standard library

double between(Random &random, double low, double high)
{
    return low + (high - low) * static_cast<double>(random()) / static_cast<double>(Random::max());
}

const std::vector<MuLigand> &ligands()
{
    static const std::vector<MuLigand> list{{"morphine", {46.16286258}, 0.002989416, 0.138},
        {"buprenorphine", {0.08472906404}, 0.203, 0.0172}, {"naloxone", {0.602}, 3.946843854, 2.376},
        {"ketamine", {9910}}, {"fentanyl", {1.14}}};
    return list;
}

/// From a millionth of a usual dose to ten thousand times one, now and then over some hours.
Dose randomDose(Random &random, const std::string &drug)
{
    const double amount = 1000 * std::pow(10, between(random, -6, 4));
    const double duration = random() % 3 == 0 ? between(random, 0.1, 600) : 0;
    return {drug, Route::Intravenous, {amount}, {between(random, -30, 1000)}, {duration}};
}

Scenario randomScenario(Random &random)
{
    Scenario s;
    for (const char *id : {"morphine_lotsch_stanpump", "buprenorphine_yassen2007", "naloxone_papathanasiou_stanpump",
             "ketamine_domino_stanpump", "fentanyl_yassen2007"}) {
        s.models.push_back(drugModel(QString::fromLatin1(id), Route::Intravenous));
    }
    s.models.push_back(remifentanil());
    const auto count = 1 + random() % 8;
    for (std::size_t i = 0; i < count; ++i) {
        s.doses.push_back(randomDose(random, s.models[random() % s.models.size()].drug));
    }
    s.person.weight = {between(random, 40, 140)};
    s.muLigands = ligands();
    s.nmdaBlockers = {{"ketamine", {126}}, {"fentanyl", {500}}};
    s.tolerance = morphineTolerance();
    s.kinetics = true;
    for (double time = -40; time < 1440; time += between(random, 0.01, 40)) {
        s.timesMin.push_back(time);
    }
    return s;
}

bool within(const std::vector<double> &values, double low, double high)
{
    return std::all_of(values.begin(), values.end(),
        [=](double value) { return std::isfinite(value) && value >= low && value <= high; });
}

bool drugsHold(const Course &course)
{
    constexpr double most = std::numeric_limits<double>::max();
    std::vector<double> equilibrium(course.timesMin.size(), 0.0);
    std::vector<double> kinetic = equilibrium;
    for (const DrugCourse &drug : course.drugs) {
        if (!within(drug.plasma, 0, most) || !within(drug.effectSite, 0, most) || !within(drug.muOccupancy, 0, 1)
            || !within(drug.muOccupancyKinetic, 0, 1)) {
            return false;
        }
        for (std::size_t t = 0; t < kinetic.size(); ++t) {
            equilibrium[t] += drug.muOccupancy.empty() ? 0 : drug.muOccupancy[t];
            kinetic[t] += drug.muOccupancyKinetic.empty() ? 0 : drug.muOccupancyKinetic[t];
        }
    }
    constexpr double rounding = 4 * std::numeric_limits<double>::epsilon();
    return within(equilibrium, 0, 1 + rounding) && within(kinetic, 0, 1 + rounding);
}

} // namespace

void TestProperties::everyNumberIsFiniteAndWithinItsBounds_data()
{
    QTest::addColumn<QString>("ventilation");
    for (const char *id : {"ventilation_morphine_olofsen2010", "ventilation_morphine_olofsen2010_sigmoid",
             "ventilation_morphine_yang2024_as_printed", "ventilation_buprenorphine_yassen2007",
             "ventilation_fentanyl_yassen2007", "co2"}) {
        QTest::newRow(id) << QString::fromLatin1(id);
    }
}

void TestProperties::everyNumberIsFiniteAndWithinItsBounds()
{
    QFETCH(const QString, ventilation);
    const bool loop = ventilation == u"co2";
    Random random(20'240);
    for (int i = 0; i < scenariosEach; ++i) {
        Scenario s = randomScenario(random);
        s.ventilation = loop ? remifentanilWithCo2() : ventilationModel(ventilation);
        const Course course = simulate(s);
        const QByteArray which = "scenario " + QByteArray::number(i);
        QVERIFY2(drugsHold(course), which.constData());
        QVERIFY2(within(course.nmdaBlock, 0, 1), which.constData());
        // With carbon dioxide breathing passes its baseline while the opioid leaves.
        const double least = std::numeric_limits<double>::min();
        QVERIFY2(within(course.ventilationFraction, least, loop ? 50 : 1), which.constData());
        const double resting = 42.4;
        QVERIFY2(within(course.paco2, resting * (1 - 1e-8), 1e4), which.constData());
        QCOMPARE(course.paco2.size(), loop ? s.timesMin.size() : std::size_t{0});
        for (const std::vector<double> *series : {&course.tolerance, &course.effect, &course.effectNaive}) {
            QVERIFY2(series->size() == s.timesMin.size() && within(*series, 0, 1), which.constData());
        }
        QVERIFY2(within(course.netEffect, -0.25, 1), which.constData());
    }
}

void TestProperties::nothingGivenLaterReachesBack()
{
    Random random(7);
    for (int i = 0; i < 20; ++i) {
        Scenario s = randomScenario(random);
        s.ventilation = ventilationModel(u"ventilation_morphine_olofsen2010"_s);
        s.doses.push_back(bolus("morphine", 10'000, -35));
        s.doses.push_back(bolus("naloxone", 400, -34));
        const Course before = simulate(s);
        s.doses.push_back(bolus("naloxone", 400, 1000));
        s.doses.push_back(bolus("morphine", 400, 1001));
        const Course after = simulate(s);
        const auto untouched = std::lower_bound(s.timesMin.begin(), s.timesMin.end(), 1000.0) - s.timesMin.begin();
        const auto same = [&](const std::vector<double> &a, const std::vector<double> &b) {
            return std::equal(a.begin(), a.begin() + untouched, b.begin()) && a.back() != b.back();
        };
        QVERIFY(same(before.ventilation, after.ventilation));
        QVERIFY(same(before.tolerance, after.tolerance));
        QVERIFY(same(before.drug("naloxone")->muOccupancyKinetic, after.drug("naloxone")->muOccupancyKinetic));
    }
}

QTEST_APPLESS_MAIN(TestProperties)
#include "tst_properties.moc"
