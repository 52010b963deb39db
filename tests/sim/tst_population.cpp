// SPDX-License-Identifier: GPL-3.0-or-later
// People who differ: the same people every time, spread as published, and bands that are what they say.

#include "sim/pkpd_scenarios.h"
#include "sim/population.h"

#include <set>

using namespace relief::sim;
using namespace relief::sim::pkpd;

class TestPopulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSamePersonComesBack();
    void otherPeopleAndOtherSeedsDiffer();
    void nothingPublishedNothingVaried();
    void oneMedicineMoreChangesNobody();
    void factorsHaveThePublishedMedianAndSpread();
    void parametersAreIndependent();
    void eachSpreadVariesItsOwnParameter_data();
    void eachSpreadVariesItsOwnParameter();
    void bioavailabilityStaysAtMostOne();
    void bothWaysOfCodeineStillAddUp();
    void linesOfAgeVaryWithTheirParameter();
    void bandsOfKnownNumbers();
    void bandsLeaveOutWhatIsNotANumber();
    void bandsOfNobodyAreEmpty();
    void bandsNeverCross();
    void aBandHoldsTheTypicalCourse();
};

namespace {

Scenario fentanyl()
{
    Scenario s = scenario(u"P09"_s);
    for (DrugModel &model : s.models) {
        if (model.drug == "fentanyl") {
            model.variability = {{Spread::Clearance1, 0.677}, {Spread::Volume1, 0.3}};
        }
    }
    s.ventilation->variability = {{Spread::Ec50, 0.189}};
    return s;
}

const DrugModel &fentanylModel(const Scenario &s)
{
    return *std::find_if(s.models.begin(), s.models.end(), [](const DrugModel &m) { return m.drug == "fentanyl"; });
}

/// ln of the factor on clearance and on volume of many people.
std::vector<std::pair<double, double>> logFactors(std::uint32_t people)
{
    const Scenario typical = fentanyl();
    const Disposition &base = fentanylModel(typical).disposition;
    std::vector<std::pair<double, double>> logs;
    for (std::uint32_t i = 0; i < people; ++i) {
        const Scenario person = individual(typical, 7, i);
        const Disposition &d = fentanylModel(person).disposition;
        logs.emplace_back(std::log(d.clearance1 / base.clearance1), std::log(d.volume1L / base.volume1L));
    }
    return logs;
}

} // namespace

void TestPopulation::theSamePersonComesBack()
{
    const Scenario typical = fentanyl();
    std::vector<Scenario> forward;
    for (std::uint32_t i = 0; i < 20; ++i) {
        forward.push_back(individual(typical, 42, i));
    }
    for (std::uint32_t i = 20; i-- > 0;) {
        QVERIFY(individual(typical, 42, i) == forward[i]);
    }
}

void TestPopulation::otherPeopleAndOtherSeedsDiffer()
{
    const Scenario typical = fentanyl();
    std::set<double> clearances;
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        for (std::uint32_t i = 0; i < 30; ++i) {
            clearances.insert(fentanylModel(individual(typical, seed, i)).disposition.clearance1);
        }
    }
    QCOMPARE(clearances.size(), std::size_t{900});
}

void TestPopulation::nothingPublishedNothingVaried()
{
    const Scenario typical = fullScenario();
    QVERIFY(individual(typical, 1, 2) == typical);
    const Scenario some = fentanyl();
    Scenario person = individual(some, 1, 2);
    QVERIFY(person != some);
    person.models = some.models;
    person.ventilation = some.ventilation;
    QVERIFY(person == some);
}

void TestPopulation::oneMedicineMoreChangesNobody()
{
    Scenario more = fentanyl();
    const DrugModel before = fentanylModel(individual(more, 3, 4));
    more.models.insert(more.models.begin(), drugModel(u"ketamine_domino_stanpump"_s, Route::Intravenous));
    more.models.front().variability = {{Spread::K10, 0.4}};
    QVERIFY(fentanylModel(individual(more, 3, 4)) == before);
}

void TestPopulation::factorsHaveThePublishedMedianAndSpread()
{
    const std::uint32_t people = 20'000;
    double sum = 0;
    double squares = 0;
    double least = 0;
    for (const auto &[clearance, volume] : logFactors(people)) {
        sum += clearance;
        squares += clearance * clearance;
        least = std::min(least, clearance);
    }
    const double omega = std::sqrt(std::log(1 + 0.677 * 0.677));
    QVERIFY(std::abs(sum / people) < 4 * omega / std::sqrt(people)); // median 1: the typical person
    QVERIFY(agrees(std::sqrt(squares / people), omega, 0.03));
    QVERIFY(least < -3 * omega && least > -6 * omega);
}

void TestPopulation::parametersAreIndependent()
{
    const std::uint32_t people = 20'000;
    double product = 0;
    double first = 0;
    double second = 0;
    for (const auto &[clearance, volume] : logFactors(people)) {
        product += clearance * volume;
        first += clearance * clearance;
        second += volume * volume;
    }
    QVERIFY(std::abs(product / std::sqrt(first * second)) < 0.03);
}

void TestPopulation::eachSpreadVariesItsOwnParameter_data()
{
    QTest::addColumn<int>("spread");
    const auto row = [](const char *name, Spread spread) { QTest::newRow(name) << static_cast<int>(spread); };
    row("k10", Spread::K10);
    row("volume", Spread::Volume1);
    row("ke0", Spread::Ke0);
    row("ka", Spread::Ka);
    row("ktr", Spread::Ktr);
    row("bioavailability", Spread::Bioavailability);
    row("formed", Spread::FormedOdds);
}

void TestPopulation::eachSpreadVariesItsOwnParameter()
{
    QFETCH(const int, spread);
    DrugModel model = drugModel(u"codeine_ashraf2024"_s, Route::Oral);
    model.disposition.byClearance = false;
    model.disposition.k10 = 0.01;
    model.disposition.ke0PerMin = 0.02;
    model.absorption.ktrPerMin = 0.03;
    model.absorption.bioavailability = 0.1;
    model.variability = {{static_cast<Spread>(spread), 0.2}};
    Scenario s;
    s.models = {model};
    const DrugModel varied = individual(s, 5, 6).models[0];
    const std::vector<double> ratios{varied.disposition.k10 / model.disposition.k10,
        varied.disposition.volume1L / model.disposition.volume1L,
        varied.disposition.ke0PerMin / model.disposition.ke0PerMin,
        varied.absorption.kaPerMin / model.absorption.kaPerMin,
        varied.absorption.ktrPerMin / model.absorption.ktrPerMin,
        varied.absorption.bioavailability / model.absorption.bioavailability,
        varied.metabolites[0].formed.oddsAtReference / model.metabolites[0].formed.oddsAtReference};
    const std::vector<Spread> order{Spread::K10, Spread::Volume1, Spread::Ke0, Spread::Ka, Spread::Ktr,
        Spread::Bioavailability, Spread::FormedOdds};
    for (std::size_t i = 0; i < order.size(); ++i) {
        QCOMPARE(ratios[i] != 1, order[i] == static_cast<Spread>(spread));
    }
}

void TestPopulation::bioavailabilityStaysAtMostOne()
{
    Scenario s;
    s.models = {drugModel(u"codeine_ashraf2024"_s, Route::Oral)};
    s.models[0].variability = {{Spread::Bioavailability, 1.0}};
    double most = 0;
    for (std::uint32_t i = 0; i < 200; ++i) {
        most = std::max(most, individual(s, 9, i).models[0].absorption.bioavailability);
    }
    QCOMPARE(most, 1.0);
}

void TestPopulation::bothWaysOfCodeineStillAddUp()
{
    Scenario s = scenario(u"P16"_s);
    s.models[0].variability = {{Spread::FormedOdds, 0.334}};
    for (std::uint32_t i = 0; i < 50; ++i) {
        const Scenario person = individual(s, 11, i);
        const std::vector<Metabolite> &made = person.models[0].metabolites;
        QCOMPARE(shareFor(made[0].formed, person.person) + shareFor(made[1].formed, person.person), 1.0);
    }
}

void TestPopulation::linesOfAgeVaryWithTheirParameter()
{
    Scenario s = scenario(u"P03"_s);
    s.person.age = {75};
    s.models[0].variability = {{Spread::Clearance1, 0.3}};
    const Scenario person = individual(s, 13, 1);
    const double factor = person.models[0].disposition.clearance1 / s.models[0].disposition.clearance1;
    const Compartments typical = compartmentsFor(s.models[0].disposition, s.person);
    const Compartments varied = compartmentsFor(person.models[0].disposition, s.person);
    QVERIFY(factor != 1 && agrees(varied.k10, typical.k10 * factor, 1e-12));
}

void TestPopulation::bandsOfKnownNumbers()
{
    std::vector<std::vector<double>> series;
    for (int i = 100; i >= 0; --i) { // 0 to 100: every percentile is its own number
        series.push_back({static_cast<double>(i), 7, static_cast<double>(i * i)});
    }
    const Bands bands = bandsOf(series);
    QCOMPARE(bands.of(Percentile::P5), (std::vector<double>{5, 7, 25}));
    QCOMPARE(bands.of(Percentile::P25), (std::vector<double>{25, 7, 625}));
    QCOMPARE(bands.of(Percentile::P50), (std::vector<double>{50, 7, 2500}));
    QCOMPARE(bands.of(Percentile::P95), (std::vector<double>{95, 7, 9025}));
    const Bands two = bandsOf({{10}, {20}});
    QCOMPARE(two.of(Percentile::P25), (std::vector<double>{12.5}));
    QCOMPARE(bandsOf({{3, 4}}).of(Percentile::P95), (std::vector<double>{3, 4}));
}

void TestPopulation::bandsLeaveOutWhatIsNotANumber()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    const Bands bands = bandsOf({{1, none}, {3, infinite}, {none, none}});
    QCOMPARE(bands.of(Percentile::P50), (std::vector<double>{2, 0}));
}

void TestPopulation::bandsOfNobodyAreEmpty()
{
    QVERIFY(bandsOf(std::vector<std::vector<double>>()).empty());
    const Pick nothing = [](const Course &course) { return course.paco2; };
    QVERIFY(bandsOf({simulate(fentanyl())}, nothing).empty());
}

void TestPopulation::bandsNeverCross()
{
    std::vector<Course> people;
    for (std::uint32_t i = 0; i < 60; ++i) {
        people.push_back(simulate(individual(fentanyl(), 17, i)));
    }
    const Bands bands = bandsOf(people, [](const Course &course) { return course.ventilation; });
    for (std::size_t p = 1; p < bands.values.size(); ++p) {
        for (std::size_t t = 0; t < bands.values[p].size(); ++t) {
            QVERIFY(std::isfinite(bands.values[p][t]) && bands.values[p - 1][t] <= bands.values[p][t]);
        }
    }
}

void TestPopulation::aBandHoldsTheTypicalCourse()
{
    std::vector<Course> people;
    for (std::uint32_t i = 0; i < 200; ++i) {
        people.push_back(simulate(individual(fentanyl(), 19, i)));
    }
    const Pick plasma = [](const Course &course) { return course.drug("fentanyl")->plasma; };
    const Bands bands = bandsOf(people, plasma);
    const std::vector<double> typical = plasma(simulate(fentanyl()));
    for (std::size_t t = 1; t < typical.size(); ++t) {
        QVERIFY(bands.of(Percentile::P5)[t] < typical[t] && typical[t] < bands.of(Percentile::P95)[t]);
    }
}

QTEST_APPLESS_MAIN(TestPopulation)
#include "tst_population.moc"
