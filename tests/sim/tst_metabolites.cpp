// SPDX-License-Identifier: GPL-3.0-or-later
// What the body makes from a drug: shares, courses, sums, and how they act.

#include "sim/pkpd_scenarios.h"

using namespace relief::sim;
using namespace relief::sim::pkpd;

class TestMetabolites : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shareOfMorphineFollowsTheActivityScore();
    void bothWaysOfCodeineAddUpToAll();
    void aPoorMetabolizerMakesLittleMorphine();
    void norketamineFollowsKetamine_data();
    void norketamineFollowsKetamine();
    void whatIsFormedComesAfterItsParent();
    void formedAndGivenMorphineAddUp();
    void codeineItselfKnowsNothingOfItsMetabolites();
    void formedMorphineBindsAndNorketamineBlocks();
    void aFormedDrugActsThroughItsOwnEffectSite();
};

void TestMetabolites::shareOfMorphineFollowsTheActivityScore()
{
    int seen = 0;
    for (const Row &row : publicRows()) {
        if (!row.quantity.startsWith(u"fm_morphine_AS"_s)) {
            continue;
        }
        const Scenario s = codeine(row.quantity.section(u"_AS"_s, 1).toDouble());
        const double share = shareFor(s.models[0].metabolites[0].formed, s.person);
        QVERIFY2(agrees(share, row.value, 1e-7), said(row.quantity, share, row.value).constData()); // 8 digits given
        ++seen;
    }
    QCOMPARE(seen, 4);
}

void TestMetabolites::bothWaysOfCodeineAddUpToAll()
{
    for (const double score : {0.0, 0.25, 1.5, 3.0}) {
        const Scenario s = codeine(score);
        const std::vector<Metabolite> &made = s.models[0].metabolites;
        QCOMPARE(shareFor(made[0].formed, s.person) + shareFor(made[1].formed, s.person), 1.0);
        QCOMPARE(shareFor(made[2].formed, s.person), 0.6);
    }
}

void TestMetabolites::aPoorMetabolizerMakesLittleMorphine()
{
    const double poor = simulate(codeine(0)).drug("morphine")->plasma.at(4);
    const double usual = simulate(codeine(2)).drug("morphine")->plasma.at(4);
    const double fast = simulate(codeine(3)).drug("morphine")->plasma.at(4);
    QVERIFY(poor < usual / 5 && fast > 2 * usual);
    QVERIFY(simulate(codeine(0)).drug("C6G")->plasma.at(4) > simulate(codeine(3)).drug("C6G")->plasma.at(4));
}

void TestMetabolites::norketamineFollowsKetamine_data()
{
    QTest::addColumn<int>("time");
    QTest::addColumn<double>("ketamine");
    QTest::addColumn<double>("norketamine"); // both from an independent matrix exponential of 60 digits
    QTest::newRow("15 min") << 0 << 21.553683602 << 2.71561978815;
    QTest::newRow("30 min") << 1 << 35.1262777536 << 8.50033078192;
    QTest::newRow("1 h") << 2 << 52.9459807698 << 22.6531336097;
    QTest::newRow("2 h") << 3 << 75.9398188592 << 49.994864059;
    QTest::newRow("2.5 h") << 4 << 49.1878507728 << 53.4973796856;
    QTest::newRow("4 h") << 5 << 25.9910090372 << 41.8896295855;
    QTest::newRow("8 h") << 6 << 7.79316597273 << 22.355338282;
}

void TestMetabolites::norketamineFollowsKetamine()
{
    QFETCH(const int, time);
    QFETCH(const double, ketamine);
    QFETCH(const double, norketamine);
    const Course course = simulate(esketamine());
    const auto t = static_cast<std::size_t>(time);
    QVERIFY(agrees(course.drug("esketamine")->plasma.at(t), ketamine, 1e-10));
    QVERIFY(agrees(course.drug("snorketamine")->plasma.at(t), norketamine, 1e-10));
}

void TestMetabolites::whatIsFormedComesAfterItsParent()
{
    Scenario s = codeine(2);
    const auto names = [&] {
        QStringList all;
        for (const DrugCourse &drug : simulate(s).drugs) {
            all << QString::fromStdString(drug.drug);
        }
        return all.join(u' ');
    };
    QCOMPARE(names(), u"codeine morphine C6G M3G"_s);
    s.models.push_back(drugModel(u"morphine_lotsch_stanpump"_s, Route::Intravenous));
    s.doses.push_back(bolus("morphine", 5000, 30));
    QCOMPARE(names(), u"codeine morphine C6G M3G"_s);
    s.doses.back().at = {-30};
    QCOMPARE(names(), u"morphine codeine C6G M3G"_s);
}

void TestMetabolites::formedAndGivenMorphineAddUp()
{
    Scenario both = codeine(3);
    both.models.push_back(drugModel(u"morphine_lotsch_stanpump"_s, Route::Intravenous));
    both.doses.push_back(bolus("morphine", 5000, 30));
    Scenario given = both;
    given.doses.erase(given.doses.begin());
    const DrugCourse sum = *simulate(both).drug("morphine");
    const DrugCourse one = *simulate(given).drug("morphine");
    const DrugCourse formed = *simulate(codeine(3)).drug("morphine");
    QCOMPARE(sum.plasma, added(formed.plasma, one.plasma));
    QCOMPARE(sum.effectSite, added(formed.effectSite, one.effectSite));
    QVERIFY(one.effectSite.back() > 0);
}

void TestMetabolites::codeineItselfKnowsNothingOfItsMetabolites()
{
    Scenario s = codeine(2);
    const std::vector<double> with = simulate(s).drug("codeine")->plasma;
    s.models[0].metabolites.clear();
    const std::vector<double> without = simulate(s).drug("codeine")->plasma;
    for (std::size_t t = 0; t < with.size(); ++t) {
        QVERIFY(agrees(with[t], without[t], 1e-12));
    }
    QCOMPARE(simulate(s).drugs.size(), std::size_t{1});
}

void TestMetabolites::formedMorphineBindsAndNorketamineBlocks()
{
    Scenario s = esketamine();
    s.nmdaBlockers = {{"esketamine", {71.3}}, {"snorketamine", {380}}};
    const Course course = simulate(s);
    for (std::size_t t = 0; t < s.timesMin.size(); ++t) {
        QCOMPARE(course.nmdaBlock[t], 0.0); // this published model has no effect site
    }
    for (DrugModel &model : s.models) {
        model.disposition.ke0PerMin = 0.1;
        model.metabolites[0].disposition.ke0PerMin = 0.1;
    }
    const Course acting = simulate(s);
    const double alone = acting.drug("esketamine")->effectSite[5] / 71.3;
    const double formed = acting.drug("snorketamine")->effectSite[5] / 380;
    QVERIFY(formed > 0);
    QVERIFY(agrees(acting.nmdaBlock[5], (alone + formed) / (1 + alone + formed), 1e-12));
}

void TestMetabolites::aFormedDrugActsThroughItsOwnEffectSite()
{
    Scenario s = codeine(2);
    s.muLigands = {{"morphine", {46.2}}};
    QCOMPARE(simulate(s).drug("morphine")->effectSite, std::vector<double>(s.timesMin.size(), 0.0));
    s.models[0].metabolites[0].disposition.ke0PerMin = 0.0093;
    const DrugCourse morphine = *simulate(s).drug("morphine");
    const double c = morphine.effectSite.back();
    QVERIFY(c > 0 && morphine.effectSite[2] < morphine.plasma[2]);
    QCOMPARE(morphine.muOccupancy.back(), c / 46.2 / (1 + c / 46.2));
    QVERIFY(simulate(s).drug("codeine")->muOccupancy.empty());
}

QTEST_APPLESS_MAIN(TestMetabolites)
#include "tst_metabolites.moc"
