// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters for one person: the published equations at people whose numbers are known, and limits for anybody.

#include "sim/covariates.h"
#include "sim/pkpd_scenarios.h"

#include <random>

using namespace relief::sim;
using namespace relief::sim::pkpd;

class TestCovariates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parametersOfAPersonComeOut_data();
    void parametersOfAPersonComeOut();
    void publicParametersOfRemifentanilComeOut();
    void leanMassStaysAtItsPeakInObesity();
    void obesityDoesNotSlowMintoAgain();
    void mintoAgreesWithItsOwnLinesWithinItsRange();
    void agingSlowsRemifentanil();
    void womenBetweenPubertyAndMenopauseClearMore();
    void eachPowerOfWeightActsOnItsOwnParameter();
    void anybodyGetsFinitePositiveParameters_data();
    void anybodyGetsFinitePositiveParameters();
    void nobodyGetsAnythingThatIsNotANumber_data();
    void nobodyGetsAnythingThatIsNotANumber();
};

namespace {

Person person(double kg, double cm, double years, Sex sex)
{
    return {{kg}, {cm}, {years}, sex, 2};
}

Compartments remifentanil(const QString &author, const Person &who)
{
    return compartmentsFor(drugModel(u"remifentanil_"_s + author, Route::Intravenous).disposition, who);
}

const std::vector<const char *> &modelIds()
{
    static const std::vector<const char *> ids{"morphine_lotsch_stanpump", "fentanyl_shafer_stanpump",
        "naloxone_papathanasiou_stanpump", "naloxone_im_yang2024", "naloxone_in4_fda", "remifentanil_minto1997",
        "remifentanil_eleveld2017", "codeine_ashraf2024", "esketamine_fanta2015"};
    return ids;
}

void modelRows()
{
    QTest::addColumn<QString>("id");
    for (const char *id : modelIds()) {
        QTest::newRow(id) << QString::fromLatin1(id);
    }
}

/// Anybody, the corners of what is possible among them.
std::vector<Person> people()
{
    std::vector<Person> all;
    for (const double kg : {1.0, 250.0}) {
        for (const double cm : {40.0, 230.0}) {
            for (const double years : {0.0, 110.0}) {
                all.push_back(person(kg, cm, years, Sex::Female));
                all.push_back(person(kg, cm, years, Sex::Male));
            }
        }
    }
    std::mt19937 random(1);
    const auto between = [&](double low, double high) {
        return low + (high - low) * static_cast<double>(random()) / static_cast<double>(std::mt19937::max());
    };
    for (int i = 0; i < 300; ++i) {
        all.push_back(
            person(between(1, 250), between(40, 230), between(0, 110), (random() & 1U) != 0 ? Sex::Female : Sex::Male));
        all.back().cyp2d6ActivityScore = between(0, 3);
    }
    return all;
}

} // namespace

void TestCovariates::parametersOfAPersonComeOut_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<double>("kg");
    QTest::addColumn<double>("cm");
    QTest::addColumn<double>("years");
    QTest::addColumn<bool>("female");
    QTest::addColumn<QList<double>>("expected"); // V1 V2 V3 CL1 CL2 CL3 ke0, computed by an independent program
    QTest::newRow("Minto, man") << u"minto1997"_s << 70.0 << 170.0 << 40.0 << false
                                << QList<double>{5.121425605536332, 9.852138408304498, 5.42, 2.6056837370242216, 2.05,
                                       0.076, 0.595};
    QTest::newRow("Minto, woman") << u"minto1997"_s << 55.0 << 165.0 << 25.0 << true
                                  << QList<double>{4.4947, 9.6763, 5.42, 2.602446111111111, 2.5015, 0.09295, 0.7};
    QTest::newRow("Eleveld, man") << u"eleveld2017"_s << 70.0 << 170.0 << 35.0 << false
                                  << QList<double>{5.8072630969188435, 8.821301241799691, 5.025120291274119,
                                         2.5760482641907254, 1.7165467070293419, 0.12444636540794297, 1.09};
    QTest::newRow("Eleveld, woman") << u"eleveld2017"_s << 60.0 << 165.0 << 30.0 << true
                                    << QList<double>{4.386457910822252, 9.424894677586515, 5.608041205750499,
                                           2.9710337139246175, 2.6533547425641655, 0.13892204549259157, 1.09};
    QTest::newRow("Eleveld, girl") << u"eleveld2017"_s << 12.0 << 85.0 << 2.0 << true
                                   << QList<double>{1.2074625862970396, 1.7015124359981524, 11.15295730214922,
                                          0.7295866883140151, 0.5999340508703577, 0.27172622337839836, 1.09};
}

void TestCovariates::parametersOfAPersonComeOut()
{
    QFETCH(const QString, author);
    QFETCH(const double, kg);
    QFETCH(const double, cm);
    QFETCH(const double, years);
    QFETCH(const bool, female);
    QFETCH(const QList<double>, expected);
    const Compartments c = remifentanil(author, person(kg, cm, years, female ? Sex::Female : Sex::Male));
    const QStringList names{u"v1"_s, u"v2"_s, u"v3"_s, u"cl1"_s, u"cl2"_s, u"cl3"_s, u"ke0"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        const double actual = parameter(c, names[i]);
        QVERIFY2(agrees(actual, expected[i], 1e-9), said(names[i], actual, expected[i]).constData());
    }
}

void TestCovariates::publicParametersOfRemifentanilComeOut()
{
    const Scenario s = scenario(u"P03"_s);
    const Compartments c = compartmentsFor(s.models[0].disposition, s.person);
    int seen = 0;
    for (const Row &row : publicRows()) {
        if (!row.quantity.startsWith(u"param_"_s)) {
            continue;
        }
        const double actual = parameter(c, row.quantity.section(u'_', -1));
        QVERIFY2(agrees(actual, row.value, 1e-7), said(row.quantity, actual, row.value).constData()); // 8 digits given
        ++seen;
    }
    QCOMPARE(seen, 12);
}

void TestCovariates::leanMassStaysAtItsPeakInObesity()
{
    for (const Sex sex : {Sex::Female, Sex::Male}) {
        double last = 0;
        for (double kg = 1; kg <= 250; kg += 1) {
            const double lean = leanBodyMass(person(kg, 165, 40, sex)).value;
            QVERIFY(lean >= last && lean < kg * 1.1);
            last = lean;
        }
        QVERIFY(leanBodyMass(person(250, 165, 40, sex)) == leanBodyMass(person(200, 165, 40, sex)));
    }
    const double slim = 1.10 * 70 - 128 * (70.0 / 170) * (70.0 / 170);
    QVERIFY(agrees(leanBodyMass(person(70, 170, 40, Sex::Male)).value, slim, 1e-12));
}

void TestCovariates::obesityDoesNotSlowMintoAgain()
{
    const Compartments heavy = remifentanil(u"minto1997"_s, person(150, 160, 40, Sex::Female));
    const Compartments heavier = remifentanil(u"minto1997"_s, person(220, 160, 40, Sex::Female));
    QVERIFY(heavier.volumeL >= heavy.volumeL);
    QVERIFY(heavier.k10 * heavier.volumeL >= heavy.k10 * heavy.volumeL);
}

void TestCovariates::mintoAgreesWithItsOwnLinesWithinItsRange()
{
    for (const double years : {20.0, 52.5, 85.0}) {
        const Person who = person(62, 168, years, Sex::Female);
        const double lean = leanBodyMass(who).value - 55;
        const Compartments c = remifentanil(u"minto1997"_s, who);
        QVERIFY(agrees(c.volumeL, 5.1 - 0.0201 * (years - 40) + 0.072 * lean, 1e-12));
        QVERIFY(agrees(parameter(c, u"cl1"_s), 2.6 - 0.0162 * (years - 40) + 0.0191 * lean, 1e-12));
        QVERIFY(agrees(parameter(c, u"cl3"_s), 0.076 - 0.00113 * (years - 40), 1e-12));
    }
}

void TestCovariates::agingSlowsRemifentanil()
{
    for (const QString &author : {u"minto1997"_s, u"eleveld2017"_s}) {
        const Compartments young = remifentanil(author, person(70, 170, 25, Sex::Male));
        const Compartments old = remifentanil(author, person(70, 170, 80, Sex::Male));
        QVERIFY(old.k10 * old.volumeL < young.k10 * young.volumeL);
        QVERIFY(old.volumeL < young.volumeL);
    }
}

void TestCovariates::womenBetweenPubertyAndMenopauseClearMore()
{
    const auto perFatFreeMass = [](double years, Sex sex) {
        const Person who = person(65, 168, years, sex);
        return parameter(remifentanil(u"eleveld2017"_s, who), u"cl1"_s) / std::pow(fatFreeMass(who).value, 0.75);
    };
    QVERIFY(perFatFreeMass(28, Sex::Female) > 1.3 * perFatFreeMass(28, Sex::Male));
    QVERIFY(perFatFreeMass(85, Sex::Female) < 1.05 * perFatFreeMass(85, Sex::Male));
    QVERIFY(perFatFreeMass(2, Sex::Female) < 1.01 * perFatFreeMass(2, Sex::Male));
}

void TestCovariates::eachPowerOfWeightActsOnItsOwnParameter()
{
    const Disposition fanta = drugModel(u"esketamine_fanta2015"_s, Route::Intravenous).disposition;
    const Compartments c = compartmentsFor(fanta, person(35, 150, 40, Sex::Female));
    QVERIFY(agrees(c.volumeL, 133.0 / 2, 1e-12));
    QVERIFY(agrees(parameter(c, u"cl1"_s), 95.2 / 60 * std::pow(0.5, 0.75), 1e-12));
    QVERIFY(agrees(parameter(c, u"v2"_s), 187, 1e-12) && agrees(parameter(c, u"v3"_s), 98.8, 1e-12));
    QVERIFY(agrees(parameter(c, u"cl2"_s), 23.2 / 60, 1e-12) && agrees(parameter(c, u"cl3"_s), 157.0 / 60, 1e-12));
}

void TestCovariates::anybodyGetsFinitePositiveParameters_data()
{
    modelRows();
}

void TestCovariates::anybodyGetsFinitePositiveParameters()
{
    QFETCH(const QString, id);
    const Disposition disposition = drugModel(id, Route::Intravenous).disposition;
    const Compartments typical = compartmentsFor(disposition, {});
    for (const Person &who : people()) {
        const Compartments c = compartmentsFor(disposition, who);
        QVERIFY(std::isfinite(c.volumeL) && c.volumeL > 0);
        for (const auto k : {&Compartments::k10, &Compartments::k12, &Compartments::k21, &Compartments::k13,
                 &Compartments::k31, &Compartments::ke0}) {
            QVERIFY(std::isfinite(c.*k));
            QCOMPARE(c.*k > 0, typical.*k > 0);
        }
    }
}

void TestCovariates::nobodyGetsAnythingThatIsNotANumber_data()
{
    modelRows();
}

void TestCovariates::nobodyGetsAnythingThatIsNotANumber()
{
    QFETCH(const QString, id);
    Scenario s;
    s.models = {drugModel(id, Route::Intravenous)};
    s.doses = {bolus(s.models[0].drug, 1000, 0), {s.models[0].drug, Route::Intravenous, {500}, {20}, {40}}};
    s.timesMin = everyMinute(90);
    for (const Person &who : people()) {
        s.person = who;
        for (const DrugCourse &drug : simulate(s).drugs) {
            for (std::size_t t = 0; t < s.timesMin.size(); ++t) {
                QVERIFY(std::isfinite(drug.plasma[t]) && drug.plasma[t] >= 0);
                QVERIFY(std::isfinite(drug.effectSite[t]) && drug.effectSite[t] >= 0);
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestCovariates)
#include "tst_covariates.moc"
