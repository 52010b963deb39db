// SPDX-License-Identifier: GPL-3.0-or-later
// Buprenorphine in people: breathing has a ceiling (Dahan 2006), relief has none in the studied range (Yassen 2006).
#include "session/session.h"
#include "session/snapshot_builder.h"
#include "support.h"

#include <QTest>

#include <memory>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Level;
using content::MedicineGroup;
using session::Session;

namespace {

constexpr double atMin = 150;

/// The example of a usual dose, so many times as much.
std::unique_ptr<Session> under(const QString &opioid, double times)
{
    auto session = std::make_unique<Session>(support::corePack().pack);
    session->chooseMedicine(MedicineGroup::Opioid, opioid);
    session->setLevel(MedicineGroup::Opioid, Level::Usual);
    sim::Scenario scenario = session->scenario();
    for (sim::Dose &dose : scenario.doses) {
        dose.amount = {dose.amount.value * times};
    }
    session->setScenario(scenario);
    session->openDiagram(u"D03"_s);
    return session;
}

} // namespace

class TestPartialAgonist : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void breathingHasACeilingAndReliefGoesOn()
    {
        double breath = 1;
        double signal = 1;
        for (const double times : {0.5, 1.0, 2.0, 4.0, 100.0}) {
            const auto session = under(u"buprenorphine"_s, times); // a snapshot lives no longer than its session
            const session::Snapshot now = session->at(atMin);
            QVERIFY(now.ventilationFraction.has_value());
            QVERIFY(*now.ventilationFraction < breath && *now.ventilationFraction >= 0.33);
            breath = *now.ventilationFraction;
            QVERIFY(now.activityOf(u"fire"_s) < signal);
            signal = now.activityOf(u"fire"_s);
        }
        QVERIFY(breath < 0.34);
        QVERIFY(*under(u"morphine"_s, 100)->at(atMin).ventilationFraction < 0.1); // no such ceiling
    }

    void theSameSeatsGiveTheSameReliefWhicheverOpioidHoldsThem()
    {
        const session::Networks networks(support::corePack().pack);
        for (const QString &opioid : {u"morphine"_s, u"fentanyl"_s, u"buprenorphine"_s}) {
            const auto session = under(opioid, 1);
            const session::Snapshot now = session->at(atMin);
            QCOMPARE(now.inputs.muOpioid, now.medicine(MedicineGroup::Opioid).occupancy);
            content::NetworkInputs seats;
            seats.muOpioid = now.medicine(MedicineGroup::Opioid).occupancy;
            QCOMPARE(now.activity, networks.activities(u"D03"_s, seats));
        }
    }
};

QTEST_GUILESS_MAIN(TestPartialAgonist)
#include "tst_partial_agonist.moc"
