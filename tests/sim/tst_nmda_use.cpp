// SPDX-License-Identifier: GPL-3.0-or-later
// Block of the NMDA channel over time: in and out only while the channel is open and free of magnesium.

#include "sim/pkpd_scenarios.h"

using namespace relief::sim;
using namespace relief::sim::pkpd;

class TestNmdaUse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void atOneLevelTheBlockIsTheClosedForm_data();
    void atOneLevelTheBlockIsTheClosedForm();
    void aBusyChannelFollowsTheLevelWithinSeconds();
    void aChannelThatSeldomOpensIsBlockedLateAndKeepsKetamine();
    void magnesiumSlowsTheBlockAndDoesNotMoveItsEnd();
    void naloxoneDoesNotChangeOneBit();
    void withoutARateThereIsNoCourse();
    void aBlockerWithoutARateSharesWhatIsLeft();
};

namespace {

constexpr double koffPerMin = 13.2;

/// Ketamine 0.5 mg/kg over 40 min.
Scenario infusion(double openShare)
{
    Scenario s = scenario(u"P04"_s);
    s.nmdaBlockers = {{"ketamine", {126}, koffPerMin}};
    s.nmdaUse.openShare = openShare;
    s.kinetics = true;
    s.timesMin = {0, 1, 5, 10, 20, 40, 60, 120, 240, 480};
    return s;
}

/// A drug that an infusion holds at 4 ng/mL; the effect site is there within a minute.
Scenario steady(const NmdaUse &use)
{
    DrugModel model{"steady", "a", Route::Intravenous, {}, {}};
    model.disposition.volume1L = 1;
    model.disposition.k10 = 8;
    model.disposition.ke0PerMin = 40;
    Scenario s;
    s.models = {model};
    s.doses = {{"a", Route::Intravenous, {4}, {0}, {}}, {"a", Route::Intravenous, {32 * 1000}, {0}, {1000}}};
    s.timesMin = {1, 5, 20, 100, 1000};
    s.nmdaBlockers = {{"a", {2}, 0.5}};
    s.nmdaUse = use;
    s.kinetics = true;
    return s;
}

} // namespace

void TestNmdaUse::atOneLevelTheBlockIsTheClosedForm_data()
{
    QTest::addColumn<double>("open");
    QTest::addColumn<double>("millivolts");
    QTest::addColumn<double>("magnesium");
    QTest::newRow("always open") << 1.0 << 0.0 << 0.0;
    QTest::newRow("seldom open") << 0.01 << 0.0 << 0.0;
    QTest::newRow("at rest, with magnesium") << 1.0 << -70.0 << 1.0;
    QTest::newRow("seldom open, with magnesium") << 0.1 << -40.0 << 1.0;
}

void TestNmdaUse::atOneLevelTheBlockIsTheClosedForm()
{
    QFETCH(const double, open);
    QFETCH(const double, millivolts);
    QFETCH(const double, magnesium);
    const Scenario s = steady({open, millivolts, magnesium});
    const std::vector<double> block = simulate(s).nmdaBlockKinetic;
    QCOMPARE(block.size(), s.timesMin.size());
    const double passing = open * magnesiumFree(millivolts, magnesium);
    const double end = nmdaBlock({4}, {2});
    for (std::size_t i = 1; i < block.size(); ++i) { // what lacks at 1 min shrinks as the closed form says
        const double fromNone = trappedBlock(s.timesMin[i] - s.timesMin[0], 4, 0.5 / 2, 0.5, passing);
        const double expected = end - (end - block[0]) * (1 - fromNone / end);
        QVERIFY2(std::abs(block[i] - expected) < 1e-8, said(u"block"_s, block[i], expected).constData());
    }
}

void TestNmdaUse::aBusyChannelFollowsTheLevelWithinSeconds()
{
    const Course course = simulate(infusion(1));
    for (std::size_t i = 1; i < course.timesMin.size(); ++i) {
        const double lag = course.nmdaBlock[i] - course.nmdaBlockKinetic[i];
        QVERIFY(std::abs(lag) < 0.005);
        QVERIFY(course.timesMin[i] <= 40 ? lag > 0 : lag < 0); // behind while it rises, and while it falls
    }
}

void TestNmdaUse::aChannelThatSeldomOpensIsBlockedLateAndKeepsKetamine()
{
    const Course busy = simulate(infusion(1));
    const Course quiet = simulate(infusion(0.001));
    QCOMPARE(quiet.nmdaBlock, busy.nmdaBlock); // the equilibrium does not know
    const auto at = [](const Course &course, double minutes) {
        const auto found = std::find(course.timesMin.begin(), course.timesMin.end(), minutes);
        return course.nmdaBlockKinetic[static_cast<std::size_t>(found - course.timesMin.begin())];
    };
    QVERIFY(at(quiet, 10) < 0.5 * at(busy, 10));
    QVERIFY(at(quiet, 40) < 0.8 * at(busy, 40));
    QVERIFY(at(quiet, 240) > 1.3 * at(busy, 240)); // trapped
}

void TestNmdaUse::magnesiumSlowsTheBlockAndDoesNotMoveItsEnd()
{
    const std::vector<double> free = simulate(steady({1, -70, 0})).nmdaBlockKinetic;
    const std::vector<double> plugged = simulate(steady({1, -70, 1})).nmdaBlockKinetic;
    const std::vector<double> awake = simulate(steady({1, -20, 1})).nmdaBlockKinetic;
    QVERIFY(plugged[1] < awake[1] && awake[1] < free[1]);
    QVERIFY(std::abs(plugged.back() - free.back()) < 1e-8);
}

void TestNmdaUse::naloxoneDoesNotChangeOneBit()
{
    const Scenario both = scenario(u"P11"_s);
    Scenario alone = both;
    std::erase_if(alone.doses, [](const Dose &dose) { return dose.drug == "naloxone"; });
    std::vector<std::vector<double>> blocks;
    for (Scenario s : {both, alone}) {
        s.nmdaBlockers = {{"ketamine", {126}, koffPerMin}};
        s.nmdaUse.openShare = 0.01;
        s.kinetics = true;
        blocks.push_back(simulate(s).nmdaBlockKinetic);
    }
    QVERIFY(!blocks[0].empty());
    QVERIFY(blocks[0] == blocks[1]);
}

void TestNmdaUse::withoutARateThereIsNoCourse()
{
    Scenario s = infusion(1);
    s.nmdaBlockers[0].koffPerMin = 0;
    QVERIFY(simulate(s).nmdaBlockKinetic.empty());
    s = infusion(1);
    s.kinetics = false;
    QVERIFY(simulate(s).nmdaBlockKinetic.empty());
    s = infusion(1);
    s.nmdaBlockers[0].drug = "esketamine"; // not given
    QVERIFY(simulate(s).nmdaBlockKinetic.empty());
}

void TestNmdaUse::aBlockerWithoutARateSharesWhatIsLeft()
{
    Scenario s = infusion(1);
    DrugModel other = s.models[0];
    other.drug = "other";
    s.models.push_back(other);
    Dose dose = s.doses[0];
    dose.drug = "other";
    s.doses.push_back(dose);
    s.nmdaBlockers.push_back({"other", {50}});
    const Course course = simulate(s);
    for (std::size_t i = 0; i < course.timesMin.size(); ++i) {
        QVERIFY(std::abs(course.nmdaBlockKinetic[i] - course.nmdaBlock[i]) < 0.01);
    }
}

QTEST_APPLESS_MAIN(TestNmdaUse)
#include "tst_nmda_use.moc"
