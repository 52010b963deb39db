// SPDX-License-Identifier: GPL-3.0-or-later
// Laws that drugs and what is formed from them keep: mass, superposition, washing out, one answer for one time.

#include "sim/pkpd_scenarios.h"

using namespace relief::sim;
using namespace relief::sim::pkpd;

class TestMetaboliteLaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMicrogramFormedIsCleared_data();
    void everyMicrogramFormedIsCleared();
    void doublingCodeineDoublesItsMetabolites();
    void twoDosesAreTheSumOfEach();
    void metabolitesWashOutToNothing();
    void valuesDoNotDependOnTheOtherTimesAsked();
};

namespace {

Scenario sample(const QString &name)
{
    return name == u"codeine" ? codeine(2) : esketamine();
}

/// By Simpson's rule, in stretches that grow with time and end where an infusion does.
std::vector<double> areas(Scenario s)
{
    std::vector<double> sums;
    const std::vector<double> edges{0, 40, 120, 1200, 12000, 120000};
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const int intervals = 2000;
        const double step = (edges[i + 1] - edges[i]) / intervals;
        s.timesMin.clear();
        for (int n = 0; n <= intervals; ++n) {
            s.timesMin.push_back(n == intervals ? edges[i + 1] : edges[i] + n * step);
        }
        const std::vector<DrugCourse> drugs = simulate(s).drugs;
        sums.resize(drugs.size(), 0.0);
        for (std::size_t d = 0; d < drugs.size(); ++d) {
            const std::vector<double> &c = drugs[d].plasma;
            for (std::size_t n = 0; n + 2 < c.size(); n += 2) {
                sums[d] += step / 3 * (c[n] + 4 * c[n + 1] + c[n + 2]);
            }
        }
    }
    return sums;
}

} // namespace

void TestMetaboliteLaws::everyMicrogramFormedIsCleared_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("codeine") << u"codeine"_s;
    QTest::newRow("esketamine") << u"esketamine"_s;
}

void TestMetaboliteLaws::everyMicrogramFormedIsCleared()
{
    QFETCH(const QString, name);
    const Scenario s = sample(name);
    const std::vector<double> area = areas(s);
    QMap<std::string, double> cleared;
    const auto clearanceOf = [&](const Disposition &d) {
        const Compartments c = compartmentsFor(d, s.person);
        return c.k10 * c.volumeL;
    };
    const DrugModel &model = s.models[0];
    cleared[model.drug] = area[0] * clearanceOf(model.disposition);
    const double absorbed = s.doses[0].amount.value * model.absorption.bioavailability;
    QVERIFY2(agrees(cleared[model.drug], absorbed, 1e-6), said(name, cleared[model.drug], absorbed).constData());
    for (std::size_t i = 0; i < model.metabolites.size(); ++i) {
        const Metabolite &made = model.metabolites[i];
        cleared[made.drug] = area[i + 1] * clearanceOf(made.disposition);
        const double formed = cleared[made.from] * shareFor(made.formed, s.person);
        QVERIFY2(agrees(cleared[made.drug], formed, 1e-6),
            said(QString::fromStdString(made.drug), cleared[made.drug], formed).constData());
    }
}

void TestMetaboliteLaws::doublingCodeineDoublesItsMetabolites()
{
    Scenario s = codeine(2);
    const Course once = simulate(s);
    s.doses[0].amount = s.doses[0].amount * 2;
    const Course twice = simulate(s);
    for (std::size_t d = 0; d < once.drugs.size(); ++d) {
        QCOMPARE(twice.drugs[d].plasma, added(once.drugs[d].plasma, once.drugs[d].plasma));
    }
}

void TestMetaboliteLaws::twoDosesAreTheSumOfEach()
{
    Scenario s = codeine(2);
    s.timesMin = everyMinute(480);
    const Course first = simulate(s);
    Scenario later = s;
    later.doses[0].at = {97.3};
    const Course second = simulate(later);
    s.doses.push_back(later.doses[0]);
    const Course both = simulate(s);
    for (std::size_t d = 0; d < both.drugs.size(); ++d) {
        const std::vector<double> sum = added(first.drugs[d].plasma, second.drugs[d].plasma);
        for (std::size_t t = 0; t < sum.size(); ++t) {
            QVERIFY(agrees(both.drugs[d].plasma[t], sum[t], 1e-11));
        }
    }
}

void TestMetaboliteLaws::metabolitesWashOutToNothing()
{
    for (const QString &name : {u"codeine"_s, u"esketamine"_s}) {
        Scenario s = sample(name);
        s.timesMin.clear();
        for (double t = 1500; t <= 60000; t += 30) {
            s.timesMin.push_back(t);
        }
        for (const DrugCourse &drug : simulate(s).drugs) {
            QVERIFY(std::is_sorted(drug.plasma.rbegin(), drug.plasma.rend()));
            QVERIFY(drug.plasma.back() >= 0 && drug.plasma.back() < 1e-6 * drug.plasma.front() + 1e-12);
        }
    }
}

void TestMetaboliteLaws::valuesDoNotDependOnTheOtherTimesAsked()
{
    Scenario s = codeine(1);
    s.doses.push_back(s.doses[0]);
    s.doses.back().at = {100.7};
    const Course together = simulate(s);
    const std::vector<double> times = s.timesMin;
    for (std::size_t t = 0; t < times.size(); ++t) {
        s.timesMin = {times[t], 480};
        const Course apart = simulate(s);
        for (std::size_t d = 0; d < apart.drugs.size(); ++d) {
            QVERIFY(together.drugs[d].plasma[t] == apart.drugs[d].plasma[0]);
        }
    }
}

QTEST_APPLESS_MAIN(TestMetaboliteLaws)
#include "tst_metabolite_laws.moc"
