// SPDX-License-Identifier: GPL-3.0-or-later
// Moments of a scenario against formulas worked out here.

#include "sim/pkpd_scenarios.h"

#include <numbers>

using namespace relief::sim;
using namespace relief::sim::pkpd;

class TestExtrema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSmoothPeakIsFoundToAMillionthOfAMinute();
    void anInfusionPeaksExactlyWhereItEnds();
    void theLowestPointMayBeAnEndOfTheStretch();
    void aPassingIsFoundInItsDirection();
    void aJumpIsPassedAtTheDose();
    void whatNeverPassesHasNoMoment();
};

namespace {

constexpr double ka = 0.06;
constexpr double k = 0.031;

/// One compartment by mouth: peaks at ln(ka/k)/(ka - k) after the lag.
Scenario oralScenario()
{
    DrugModel model{"simple", "drug", Route::Oral, {}, {}};
    model.disposition.volume1L = 10;
    model.disposition.k10 = k;
    model.disposition.ke0PerMin = 0.1;
    model.absorption = {Input::FirstOrder, 1, ka, 0, 0, 0, 2.5};
    Scenario s;
    s.models = {model};
    s.doses = {{"drug", Route::Oral, {500}, {0}, {}}};
    return s;
}

std::vector<double> plasma(const Course &course)
{
    return course.drugs.at(0).plasma;
}

} // namespace

void TestExtrema::aSmoothPeakIsFoundToAMillionthOfAMinute()
{
    const std::optional<Moment> peak = highest(oralScenario(), plasma, {{0}, {480}});
    const double expected = std::log(ka / k) / (ka - k);
    QVERIFY(peak);
    QVERIFY2(std::abs(peak->at.value - 2.5 - expected) < 1e-6, said(u"peak"_s, peak->at.value, expected).constData());
    QVERIFY(agrees(peak->value, 50 * std::pow(ka / k, -k / (ka - k)), 1e-12));
}

void TestExtrema::anInfusionPeaksExactlyWhereItEnds()
{
    Scenario s = scenario(u"P04"_s);
    s.doses[0].duration = {33.3};
    const std::optional<Moment> peak = highest(s, plasma, {{0}, {240}});
    QVERIFY(peak);
    QVERIFY(peak->at.value == 33.3);
}

void TestExtrema::theLowestPointMayBeAnEndOfTheStretch()
{
    const std::optional<Moment> low = lowest(oralScenario(), plasma, {{100}, {480}});
    QVERIFY(low);
    QVERIFY(low->at.value == 480);
    QVERIFY(low->value > 0);
}

void TestExtrema::aPassingIsFoundInItsDirection()
{
    Scenario s = oralScenario();
    s.models[0].absorption = {};
    s.models[0].route = s.doses[0].route = Route::Intravenous;
    const Stretch stretch{{1}, {480}};
    const double expected = std::numbers::ln2 / k;
    for (Passing passing : {Passing::Downwards, Passing::Either}) {
        const std::optional<Minutes> half = firstPassing(s, plasma, stretch, 25, passing);
        QVERIFY(half);
        QVERIFY(std::abs(half->value - expected) < 2e-9);
    }
    QVERIFY(!firstPassing(s, plasma, stretch, 25, Passing::Upwards));
}

void TestExtrema::aJumpIsPassedAtTheDose()
{
    Scenario s = scenario(u"P02"_s);
    s.doses[0].at = {17.3};
    const std::optional<Minutes> jump = firstPassing(s, plasma, {{0}, {60}}, 4, Passing::Upwards);
    QVERIFY(jump);
    QVERIFY(std::abs(jump->value - 17.3) < 1e-8);
}

void TestExtrema::whatNeverPassesHasNoMoment()
{
    QVERIFY(!firstPassing(oralScenario(), plasma, {{0}, {480}}, 1000, Passing::Either));
    QVERIFY(!highest(oralScenario(), [](const Course &course) { return course.ventilation; }, {{0}, {480}}));
}

QTEST_APPLESS_MAIN(TestExtrema)
#include "tst_extrema.moc"
