// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"
#include "support.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Level;
using content::MedicineGroup;
using session::Change;
using session::Session;

namespace {

/// The core pack on the dorsal-horn synapse at the opening time.
std::unique_ptr<Session> coreSession()
{
    auto result = std::make_unique<Session>(support::corePack().pack);
    result->openDiagram(u"D03"_s);
    return result;
}

bool hasSame(const session::Snapshot &snapshot, MedicineGroup cause)
{
    return std::any_of(snapshot.changes.begin(), snapshot.changes.end(),
        [&](const Change &change) { return change.cause == cause && change.direction == Change::Direction::Same; });
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void withoutMedicineNothingDiffersFromBefore()
    {
        const auto session = coreSession();
        QCOMPARE(session->snapshot().activity, session->snapshot().before);
        QVERIFY(session->snapshot().changes.empty());
        QCOMPARE(session->snapshot().inputs.muOpioid, 0.0);
    }

    void readoutOfTheLevelInTheBodyFollowsTheMedicine()
    {
        content::Pack pack = support::corePack().pack;
        const auto synapse = std::find_if(pack.diagrams.begin(), pack.diagrams.end(),
            [](const content::Diagram &diagram) { return diagram.id == u"D03"_s; });
        content::Readout level;
        level.id = u"level"_s;
        level.kind = content::Readout::Kind::InBody;
        level.group = MedicineGroup::Ketamine;
        synapse->readouts.push_back(level);
        Session session(pack);
        session.openDiagram(u"D03"_s);
        session.setMinutes(30);
        QCOMPARE(session.snapshot().readout(u"level"_s)->now, 0.0);
        session.setLevel(MedicineGroup::Ketamine, Level::Usual);
        const session::Snapshot &now = session.snapshot();
        QVERIFY(now.readout(u"level"_s)->now > 0);
        QCOMPARE(now.readout(u"level"_s)->now, now.medicine(MedicineGroup::Ketamine).inBody);
        QCOMPARE(now.readout(u"level"_s)->before, 0.0);
    }

    void opioidLowersReleaseAndSignalAndNaloxoneRestoresThem()
    {
        const auto session = coreSession();
        const double release = session->snapshot().activityOf(u"glu"_s);
        const double signal = session->snapshot().activityOf(u"fire"_s);
        session->setLevel(MedicineGroup::Opioid, Level::Usual);
        const auto opioid = session->snapshot();
        QVERIFY(opioid.activityOf(u"mupre"_s) > 0.5);
        QVERIFY(opioid.activityOf(u"cav"_s) < 0.8 * opioid.before[size_t(opioid.diagram->indexOf(u"cav"_s))]);
        QVERIFY(opioid.activityOf(u"glu"_s) < 0.8 * release);
        QVERIFY(opioid.activityOf(u"fire"_s) < 0.7 * signal);
        QVERIFY2(opioid.activityOf(u"fire"_s) > 0.05, "less, not none");

        session->giveNaloxone();
        session->setMinutes(Session::openingMin + 18); // naloxone peaks after six minutes, and morphine comes off with
                                                       // a half-life of five
        QVERIFY(session->snapshot().activityOf(u"glu"_s) > 0.9 * release);
        QVERIFY(session->snapshot().activityOf(u"fire"_s) > 0.9 * signal);
        QVERIFY(session->snapshot().reference == session::Reference::BeforeNaloxone);
    }

    void naloxoneLeavesKetamineBlockUnchanged()
    {
        const auto session = coreSession();
        session->setEndorphins(false); // naloxone also blocks the body's own opioid, which lies upstream of the channel
        session->setLevel(MedicineGroup::Ketamine, Level::Usual);
        const auto alone = session->at(80);
        session->giveNaloxone();
        const auto both = session->at(80);
        QVERIFY(alone.inputs.nmdaBlock > 0.2);
        QVERIFY(both.inputs.nmdaBlock == alone.inputs.nmdaBlock); // to the last bit: QCOMPARE would round
        QVERIFY(both.activityOf(u"nmda"_s) == alone.activityOf(u"nmda"_s));
        QVERIFY(hasSame(both, MedicineGroup::Naloxone));
    }

    void nothingIsSaidToChangeAndNotToChange()
    {
        const auto session = coreSession();
        session->setLevel(MedicineGroup::Opioid, Level::Usual);
        session->giveNaloxone();
        const auto changes = session->at(70).changes;
        QVERIFY(changes.size() > 1);
        for (size_t i = 0; i < changes.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                QVERIFY2(changes[i].node != changes[j].node, qPrintable(changes[i].text));
            }
        }
    }

    void changesAreToldInTheOrderOfThePathway()
    {
        const auto session = coreSession();
        session->setLevel(MedicineGroup::Opioid, Level::Usual);
        QStringList nodes;
        for (const Change &change : session->snapshot().changes) {
            nodes.append(change.node < 0 ? u"-"_s : session->snapshot().diagram->nodes[size_t(change.node)].id);
        }
        QVERIFY2(nodes.indexOf(u"ca"_s) < nodes.indexOf(u"glu"_s), qPrintable(nodes.join(u' ')));
        QVERIFY2(nodes.indexOf(u"glu"_s) < nodes.indexOf(u"nmda"_s), qPrintable(nodes.join(u' ')));
        QVERIFY(nodes.contains(u"girk"_s));
    }

    void moreMedicineMeansMoreEffect_data()
    {
        QTest::addColumn<int>("group");
        QTest::newRow("opioid") << int(MedicineGroup::Opioid);
        QTest::newRow("ketamine") << int(MedicineGroup::Ketamine);
    }
    void moreMedicineMeansMoreEffect()
    {
        QFETCH(int, group);
        const auto session = coreSession();
        double last = session->snapshot().activityOf(u"fire"_s);
        for (const Level level : {Level::Low, Level::Usual, Level::High}) {
            session->setLevel(MedicineGroup(group), level);
            const double now = session->snapshot().activityOf(u"fire"_s);
            QVERIFY2(now < last - 0.01, qPrintable(u"%1 is not below %2"_s.arg(now).arg(last)));
            last = now;
        }
    }

    void anyTimeIsTheSameFromEitherSide()
    {
        const auto session = coreSession();
        session->setLevel(MedicineGroup::Opioid, Level::Usual);
        session->setLevel(MedicineGroup::Ketamine, Level::Low);
        session->setMinutes(10);
        session->setMinutes(97.25);
        const auto forwards = session->snapshot();
        session->setMinutes(230);
        session->setMinutes(97.25);
        QVERIFY(session->snapshot() == forwards);
        QVERIFY(session->at(97.25) == forwards);
    }

    void playingArrivesWhereScrubbingDoes()
    {
        const auto session = coreSession();
        session->setLevel(MedicineGroup::Opioid, Level::High);
        session->setPlaying(true);
        for (int frame = 0; frame < 40; ++frame) {
            session->advance(0.25);
        }
        QCOMPARE(session->snapshot().minutes, Session::openingMin + 10);
        QVERIFY(session->snapshot() == session->at(Session::openingMin + 10));
    }

    void pausedTimeStandsStill()
    {
        const auto session = coreSession();
        QSignalSpy ticks(session.get(), &Session::ticked);
        session->advance(5);
        QCOMPARE(session->snapshot().minutes, Session::openingMin);
        QCOMPARE(ticks.count(), 0);
    }

    void theEndOfTheTimelineStopsPlaying()
    {
        const auto session = coreSession();
        session->setMinutes(session->spanMin() - 1);
        session->setPlaying(true);
        session->advance(3);
        QCOMPARE(session->snapshot().minutes, session->spanMin());
        QVERIFY(!session->isPlaying());
        session->setPlaying(true);
        QCOMPARE(session->snapshot().minutes, 0.0);
    }

    void curvesPassThroughTheNumbersShown()
    {
        const auto session = coreSession();
        session->setLevel(MedicineGroup::Opioid, Level::Usual);
        for (const session::Curve &curve : session->curves()) {
            for (size_t i = 0; i < curve.minutes.size(); i += 40) {
                QVERIFY(session->at(curve.minutes[i]).readout(curve.id)->now == curve.values[i]);
            }
        }
    }

    void portalsKeepMedicinesTimeAndAudience()
    {
        const auto session = coreSession();
        session->setAudience(content::Audience::Nurse);
        session->setLevel(MedicineGroup::Opioid, Level::Low);
        session->setMinutes(75);
        const double occupancy = session->snapshot().inputs.muOpioid;
        session->openDiagram(u"D01"_s);
        QCOMPARE(session->snapshot().diagram->id, u"D01"_s);
        QCOMPARE(session->snapshot().minutes, 75.0);
        QCOMPARE(session->snapshot().inputs.muOpioid, occupancy);
        QVERIFY(session->snapshot().audience == content::Audience::Nurse);
        QVERIFY(session->snapshot().medicine(MedicineGroup::Opioid).level == Level::Low);
    }

    void everyDrugActionHasItsDirection_data()
    {
        QTest::addColumn<QString>("diagram");
        QTest::newRow("D01") << u"D01"_s;
        QTest::newRow("D03") << u"D03"_s;
    }
    void everyDrugActionHasItsDirection()
    {
        QFETCH(QString, diagram);
        const auto session = coreSession();
        session->openDiagram(diagram);
        for (const content::DrugAction &action : session->snapshot().diagram->drugActions) {
            session->resetMedicines();
            session->setLevel(
                MedicineGroup::Opioid, action.drug == MedicineGroup::Naloxone ? Level::Usual : Level::None);
            const double before = session->snapshot().activityOf(action.node);
            if (action.drug == MedicineGroup::Naloxone) {
                session->setMinutes(Session::openingMin - 8);
                session->giveNaloxone();
                session->setMinutes(Session::openingMin);
            } else {
                session->setLevel(action.drug, Level::Usual);
            }
            const double after = session->snapshot().activityOf(action.node);
            const std::string text = (action.node + u": "_s + action.action).toStdString();
            const char *what = text.c_str();
            if (action.effect == content::Effect::Activate) {
                QVERIFY2(after > before + 0.05, what);
            } else if (action.effect == content::Effect::None && diagram == u"D03"_s) {
                session->resetMedicines();
                session->setLevel(action.drug, Level::Usual);
                QVERIFY2(session->snapshot().inputs.nmdaBlock == 0, what);
            } else if (action.effect == content::Effect::Compete && diagram == u"D01"_s) {
                QVERIFY2(after > before + 0.02, what); // no receptor is drawn there: what returns is the message
            } else if (action.effect != content::Effect::None) {
                QVERIFY2(after < before - 0.02, what);
            }
        }
    }

    void endorphinsAreABrakeOfTheirOwn()
    {
        const auto session = coreSession();
        const double with = session->snapshot().activityOf(u"fire"_s);
        session->setEndorphins(false);
        QVERIFY(session->snapshot().activityOf(u"fire"_s) > with);
    }

    void resetReturnsToTheOpeningState()
    {
        const auto session = coreSession();
        const auto opening = session->snapshot();
        session->setLevel(MedicineGroup::Opioid, Level::High);
        session->setLevel(MedicineGroup::Ketamine, Level::High);
        session->giveNaloxone();
        session->setEndorphins(false);
        session->resetMedicines();
        QVERIFY(session->snapshot() == opening);
    }
};

QTEST_GUILESS_MAIN(TestSession)

#include "tst_session.moc"
