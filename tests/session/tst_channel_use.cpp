// SPDX-License-Identifier: GPL-3.0-or-later
// The block that the diagrams read follows how the channel is used.
#include "session/session.h"
#include "support.h"

#include <QTest>

#include <cmath>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Level;
using content::MedicineGroup;
using session::Session;

namespace {

sim::Scenario ketamineWith(double openShare)
{
    Session session(support::corePack().pack);
    session.openDiagram(u"D05"_s);
    session.setLevel(MedicineGroup::Ketamine, Level::Usual);
    sim::Scenario scenario = session.scenario();
    scenario.nmdaUse.openShare = openShare;
    return scenario;
}

} // namespace

class TestChannelUse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void aBusyChannelFollowsTheLevel()
    {
        Session session(support::corePack().pack);
        session.openDiagram(u"D05"_s);
        session.setLevel(MedicineGroup::Ketamine, Level::Usual);
        const sim::Course &course = session.course();
        QCOMPARE(course.nmdaBlockKinetic.size(), course.timesMin.size());
        for (size_t i = 0; i < course.timesMin.size(); i += 7) {
            const double shown = session.at(course.timesMin[i]).inputs.nmdaBlock;
            QCOMPARE(shown, course.nmdaBlockKinetic[i]);
            QVERIFY(std::abs(shown - course.nmdaBlock[i]) < 0.02);
        }
    }

    void aQuietChannelIsBlockedLateAndKeepsKetamine()
    {
        Session busy(support::corePack().pack);
        busy.setScenario(ketamineWith(1));
        busy.openDiagram(u"D05"_s);
        Session quiet(support::corePack().pack);
        quiet.setScenario(ketamineWith(0.0005));
        quiet.openDiagram(u"D05"_s);
        QVERIFY(quiet.at(30).activityOf(u"ca"_s) > busy.at(30).activityOf(u"ca"_s) + 0.05);
        QVERIFY(quiet.at(30).activityOf(u"closed"_s) < busy.at(30).activityOf(u"closed"_s));
        QVERIFY(quiet.at(360).activityOf(u"ca"_s) < busy.at(360).activityOf(u"ca"_s) - 0.05);
        QVERIFY(quiet.at(360).activityOf(u"closed"_s) > busy.at(360).activityOf(u"closed"_s));
        QCOMPARE(quiet.at(360).beforeInputs.nmdaBlock, 0.0); // never given
    }

    void naloxoneDoesNotChangeOneBit()
    {
        Session session(support::corePack().pack);
        session.openDiagram(u"D05"_s);
        session.setLevel(MedicineGroup::Ketamine, Level::Usual);
        session.setMinutes(30);
        std::vector<double> alone;
        for (double minutes = 0; minutes <= 240; minutes += 5) {
            alone.push_back(session.at(minutes).inputs.nmdaBlock);
        }
        session.giveNaloxone();
        for (double minutes = 0; minutes <= 240; minutes += 5) {
            QVERIFY(session.at(minutes).inputs.nmdaBlock == alone[static_cast<size_t>(minutes / 5)]);
        }
    }

    void esketamineHasNoRateAndStaysAtBalance()
    {
        Session session(support::corePack().pack);
        session.openDiagram(u"D05"_s);
        session.chooseMedicine(MedicineGroup::Ketamine, u"esketamine"_s);
        session.setLevel(MedicineGroup::Ketamine, Level::Usual);
        QVERIFY(session.course().nmdaBlockKinetic.empty());
        QVERIFY(session.at(30).inputs.nmdaBlock > 0.1);
    }
};

QTEST_GUILESS_MAIN(TestChannelUse)
#include "tst_channel_use.moc"
