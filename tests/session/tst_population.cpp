// SPDX-License-Identifier: GPL-3.0-or-later
// How people differ: the same people always, stopped when asked, honest where nothing is published.
#include "session/chart_builder.h"
#include "session/population.h"
#include "sim/quantities.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <cmath>
#include <memory>

namespace relief::session {

namespace {

/// One-compartment drug with a published spread of its elimination.
sim::Scenario scenario(double cv)
{
    sim::DrugModel model;
    model.id = "test";
    model.drug = "drug";
    model.disposition.volume1L = 10;
    model.disposition.k10 = 0.01;
    model.disposition.ke0PerMin = 0.1;
    if (cv > 0) {
        model.variability = {{sim::Spread::K10, cv}};
    }
    sim::Scenario scenario;
    scenario.models = {model};
    scenario.doses = {{"drug", sim::Route::Intravenous, {1000}, {0}, {0}}};
    for (int i = 0; i <= 120; i += 10) {
        scenario.timesMin.push_back(i);
    }
    return scenario;
}

PopulationBands populationOf(const sim::Scenario &scenario, int people)
{
    return simulatePopulation(scenario, PopulationRun::seed, people, [](int) { return true; });
}

} // namespace

class TestPopulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBandHoldsTheWorkedOutShareOfPeople();
    void theSamePeopleOnOneThreadAndOnMany();
    void stopsWhenAskedAndSaysNothing();
    void aRunInTheBackgroundEndsWithTheSameBands();
    void withoutAPublishedSpreadThereIsNoBand();
    void bandsBelongToTheLinesOfTheChart();
};

/// Cp(t) = C0 e^(-k t) and ln k is normal around ln 0.01: each percentile has a closed form.
void TestPopulation::theBandHoldsTheWorkedOutShareOfPeople()
{
    const double cv = 0.3;
    const PopulationBands population = populationOf(scenario(cv), 4000);
    const sim::Bands &plasma = population.bands.at("Cp_drug");
    const double omega = std::sqrt(std::log1p(cv * cv));
    const std::array z{-1.6448536, -0.6744898, 0.0, 0.6744898, 1.6448536};
    for (size_t rank = 0; rank < z.size(); ++rank) {
        const double k = 0.01 * std::exp(-omega * z.at(rank)); // a high concentration is a slow elimination
        const double expected = 100 * std::exp(-k * 60);
        const double found = plasma.values.at(rank).at(6);
        QVERIFY2(std::abs(found - expected) < 0.03 * expected,
            qPrintable(QStringLiteral("%1 for %2").arg(found).arg(expected)));
    }
}

void TestPopulation::theSamePeopleOnOneThreadAndOnMany()
{
    QThreadPool *pool = QThreadPool::globalInstance();
    const int before = pool->maxThreadCount();
    pool->setMaxThreadCount(1);
    const PopulationBands one = populationOf(scenario(0.5), 100);
    pool->setMaxThreadCount(4);
    const PopulationBands many = populationOf(scenario(0.5), 100);
    pool->setMaxThreadCount(before);
    QVERIFY(!one.bands.empty());
    QVERIFY(one == many);
}

void TestPopulation::stopsWhenAskedAndSaysNothing()
{
    std::atomic<int> asked = 0;
    const PopulationBands stopped = simulatePopulation(scenario(0.5), 1, 5000, [&asked](int) {
        ++asked;
        return false;
    });
    QVERIFY(stopped.bands.empty());
    QVERIFY2(asked < 500, qPrintable(QString::number(asked))); // of 500 turns hardly any was begun with
}

void TestPopulation::aRunInTheBackgroundEndsWithTheSameBands()
{
    auto run = std::make_unique<PopulationRun>();
    QSignalSpy ended(run.get(), &PopulationRun::finished);
    run->start(scenario(0.5));
    QVERIFY(ended.wait());
    QVERIFY(run->bands() == populationOf(scenario(0.5), PopulationRun::people));
    run->start(scenario(0.2));
    QVERIFY(run->bands().bands.empty()); // those of other people are gone at once
    run->cancel();
    run.reset(); // waits for its threads
    QCoreApplication::processEvents();
    QCOMPARE(ended.count(), 1);
}

void TestPopulation::withoutAPublishedSpreadThereIsNoBand()
{
    QVERIFY(!hasPublishedSpread(scenario(0)));
    PopulationRun run;
    QSignalSpy ended(&run, &PopulationRun::finished);
    run.start(scenario(0));
    QCOMPARE(ended.count(), 1);
    QVERIFY(run.bands().bands.empty());
}

void TestPopulation::bandsBelongToTheLinesOfTheChart()
{
    const PopulationBands population = populationOf(scenario(0.5), 50);
    ChartData data;
    ChartLine line;
    line.quantity = QStringLiteral("Cp_drug");
    line.scale = 0.5;
    data.lines = {{}, line};
    addBands(data, population);
    QCOMPARE(data.bands.size(), 1U);
    QCOMPARE(data.bands[0].line, 1U);
    QCOMPARE(data.bands[0].p50.size(), population.timesMin.size());
    QCOMPARE(data.bands[0].p50[3], 0.5 * population.bands.at("Cp_drug").of(sim::Percentile::P50)[3]);
    for (size_t i = 1; i < data.bands[0].x.size(); ++i) {
        QVERIFY(data.bands[0].p5[i] < data.bands[0].p25[i] && data.bands[0].p75[i] < data.bands[0].p95[i]);
    }
}

} // namespace relief::session

QTEST_GUILESS_MAIN(relief::session::TestPopulation)
#include "tst_population.moc"
