// SPDX-License-Identifier: GPL-3.0-or-later
// The slow clock: two weeks of an opioid, then none, and naloxone in between.
#include "session/session.h"
#include "support.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Level;
using content::MedicineGroup;
using session::Clock;
using session::dayMin;
using session::Session;

namespace {

std::unique_ptr<Session> weeksOf(const QString &diagram, Level level = Level::Usual)
{
    auto session = std::make_unique<Session>(support::corePack().pack);
    session->openDiagram(diagram);
    session->setClock(Clock::Weeks);
    session->setLevel(MedicineGroup::Opioid, level);
    return session;
}

double peakOf(const Session &session, const QString &node, double fromDay, double untilDay)
{
    double highest = 0;
    for (double minutes = fromDay * dayMin; minutes <= untilDay * dayMin; minutes += 30) {
        highest = std::max(highest, session.at(minutes).activityOf(node));
    }
    return highest;
}

} // namespace

class TestWeeks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void withoutWeeksBeforeThereIsNoTolerance()
    {
        Session session(support::corePack().pack);
        for (const QString &id : {u"D09"_s, u"D10"_s, u"D15"_s}) {
            session.openDiagram(id);
            session.setLevel(MedicineGroup::Opioid, Level::High);
            QVERIFY(session.snapshot().offersWeeks);
            session.setMinutes(60);
            session.giveNaloxone();
            for (const double minutes : {60.0, 70.0, 240.0}) {
                QCOMPARE(session.at(minutes).inputs.tolerance, 0.0);
                QCOMPARE(session.at(minutes).inputs.withdrawal, 0.0);
                QCOMPARE(session.at(minutes).inputs.toleranceLost, 0.0);
                QCOMPARE(session.at(minutes).activityOf(u"tol"_s), 0.0);
                QVERIFY(session.at(minutes).activityOf(u"wd"_s) < 0.001);
            }
        }
        session.openDiagram(u"D03"_s);
        QVERIFY(!session.snapshot().offersWeeks);
    }

    void theInfusionHoldsTheMeanOfItsExampleDoses()
    {
        const auto session = weeksOf(u"D09"_s);
        const sim::Dose infusion = session->scenario().doses.front();
        const content::LevelDose &example = support::corePack().pack.medicine(u"morphine"_s)->usual;
        QCOMPARE(
            infusion.amount.value / infusion.duration.value, example.dose.amount.value / session::exampleIntervalMin);
        sim::Scenario often = session->scenario(); // the example given again and again
        often.tolerance.reset();
        often.kinetics = false;
        often.doses.clear();
        for (double at = 0; at < 12 * dayMin; at += session::exampleIntervalMin) {
            often.doses.push_back(example.dose);
            often.doses.back().at = {at};
        }
        often.timesMin.clear();
        constexpr int points = 2400;
        for (int i = 0; i < points; ++i) { // the last interval
            often.timesMin.push_back(12 * dayMin - session::exampleIntervalMin * (points - i - 0.5) / points);
        }
        const sim::Course course = sim::simulate(often);
        double mean = 0;
        for (const double level : course.drug("morphine")->effectSite) {
            mean += level / points;
        }
        const auto &steady = session->course();
        const auto at = std::lower_bound(steady.timesMin.begin(), steady.timesMin.end(), 14 * dayMin);
        const double held = steady.drug("morphine")->effectSite[static_cast<size_t>(at - steady.timesMin.begin())];
        QVERIFY2(std::abs(held / mean - 1) < 0.01, QByteArray::number(held / mean).constData());
    }

    void toleranceBuildsUpStaysThroughNaloxoneAndGoesAfterTheStop()
    {
        const auto session = weeksOf(u"D09"_s);
        double last = -1;
        for (const double day : {1.0, 2.0, 4.0, 14.0}) {
            const double now = session->at(day * dayMin).activityOf(u"tol"_s);
            QVERIFY(now > last);
            last = now;
        }
        QVERIFY(last > 0.5);
        session->setMinutes(14 * dayMin);
        session->giveNaloxone();
        QVERIFY(session->at(14 * dayMin + 10).activityOf(u"tol"_s) > 0.95 * last);
        QVERIFY(session->at(session->spanMin()).activityOf(u"tol"_s) < 0.01);
    }

    void theDangerOfTheOldDoseGrowsAsToleranceIsLost()
    {
        const auto session = weeksOf(u"D09"_s);
        const auto risk = [&](double day) { return session->at(day * dayMin).activityOf(u"odrisk"_s); };
        for (double day = 0; day <= 15; day += 0.25) {
            QVERIFY2(risk(day) < 0.02, QByteArray::number(day).constData());
        }
        double before = risk(15);
        for (const double day : {16.0, 17.0, 18.0, 20.0, 24.0}) {
            QVERIFY(risk(day) > before);
            before = risk(day);
        }
        QVERIFY(risk(28) > 0.5);
        QVERIFY(session->at(28 * dayMin).activityOf(u"tol"_s) < 0.01);
        session->setMinutes(14 * dayMin);
        session->giveNaloxone(); // takes the seats, not the tolerance
        QVERIFY(risk(14.1) < 0.02);
        session->chooseMedicine(MedicineGroup::Opioid, u"fentanyl"_s); // without a model of adaptation
        QCOMPARE(risk(28), 0.0);
    }

    void toleranceLostIsWhatLacksOfTheHighestSoFar()
    {
        const auto session = weeksOf(u"D09"_s);
        double highest = 0;
        for (const double minutes : session->course().timesMin) {
            const content::NetworkInputs inputs = session->at(minutes).inputs;
            highest = std::max(highest, inputs.tolerance);
            QVERIFY(std::abs(inputs.toleranceLost - (highest - inputs.tolerance)) < 1e-12);
        }
        QVERIFY(highest > 0.8);
        QCOMPARE(session->at(0).inputs.toleranceLost, 0.0);
    }

    void takingTheOpioidIsNoWithdrawal_data()
    {
        QTest::addColumn<int>("level");
        for (const Level level : {Level::Low, Level::Usual, Level::High}) {
            QTest::addRow("%d", static_cast<int>(level)) << static_cast<int>(level);
        }
    }
    void takingTheOpioidIsNoWithdrawal()
    {
        QFETCH(int, level);
        for (const QString &id : {u"D09"_s, u"D15"_s}) {
            const auto session = weeksOf(id, static_cast<Level>(level));
            QVERIFY(peakOf(*session, u"wd"_s, 1, 15) < 0.05);
        }
    }

    void stoppingBringsWithdrawalForDays()
    {
        for (const QString &id : {u"D09"_s, u"D15"_s}) {
            const auto session = weeksOf(id);
            QVERIFY(peakOf(*session, u"wd"_s, 15, 17) > 0.5);
            QVERIFY(session->at(15.5 * dayMin).activityOf(u"wd"_s) > 0.3);
            QVERIFY(session->at(22 * dayMin).activityOf(u"wd"_s) < 0.05);
            const auto stopped = session->at(15.5 * dayMin);
            QCOMPARE(stopped.diagram->explanations[static_cast<size_t>(stopped.explanation)].withdrawal,
                std::optional(true));
        }
    }

    /// Once nothing is given and no withdrawal is felt, words do not speak of an opioid at work any more.
    void wordsAfterTheStopAreOfTheStop()
    {
        for (const QString &id : {u"D09"_s, u"D10"_s, u"D15"_s}) {
            const auto session = weeksOf(id);
            const auto wordsAt = [&](double day) {
                const auto now = session->at(day * dayMin);
                return now.diagram->explanations[static_cast<size_t>(now.explanation)];
            };
            QVERIFY(!wordsAt(0.5).stopped && !wordsAt(0.5).opioid.value_or(false));
            QVERIFY(!wordsAt(14).stopped && wordsAt(14).opioid.value_or(false));
            QCOMPARE(wordsAt(27).stopped, std::optional(true));
            QVERIFY(!wordsAt(27).withdrawal.value_or(false));
            session->setMinutes(26 * dayMin);
            session->giveNaloxone(); // finds no opioid to push off
            QCOMPARE(wordsAt(26.01).stopped, std::optional(true));
        }
    }

    void naloxoneDuringTheWeeksPrecipitatesWithdrawalWithinMinutes()
    {
        for (const QString &id : {u"D09"_s, u"D15"_s}) {
            const auto session = weeksOf(id);
            session->setMinutes(14 * dayMin);
            session->giveNaloxone();
            QVERIFY(session->at(14 * dayMin).activityOf(u"wd"_s) < 0.05);
            QVERIFY(session->at(14 * dayMin + 10).activityOf(u"wd"_s) > 0.5);
            QVERIFY(session->at(14 * dayMin + 10).inputs.tolerance > 0.8);
            QVERIFY(session->at(14.5 * dayMin).activityOf(u"wd"_s) < 0.05);
        }
    }

    void theLinkGrowsWithTheWeeksAndKetamineHoldsItDown()
    {
        const auto session = weeksOf(u"D10"_s);
        const double before = session->at(0).activityOf(u"hyper"_s);
        const double after = session->at(14 * dayMin).activityOf(u"hyper"_s);
        QVERIFY(after > before + 0.2);
        session->setLevel(MedicineGroup::Ketamine, Level::Usual);
        QVERIFY(session->at(14 * dayMin).activityOf(u"hyper"_s) < after - 0.1);
    }

    void switchingGoesThereAndBack()
    {
        Session session(support::corePack().pack);
        session.openDiagram(u"D09"_s);
        session.setLevel(MedicineGroup::Opioid, Level::Usual);
        const session::Snapshot hours = session.snapshot();
        QSignalSpy changed(&session, &Session::clockChanged);
        session.setClock(Clock::Weeks);
        QCOMPARE(session.spanMin(), session::weeksSpanMin);
        QCOMPARE(session.snapshot().minutes, session::openingOf(Clock::Weeks));
        QVERIFY(session.snapshot() == session.at(session.snapshot().minutes));
        QVERIFY(!session.snapshot().notes.isEmpty());
        QVERIFY(!session.snapshot().ventilationFraction);
        session.giveNaloxone();
        session.setClock(Clock::Hours);
        QVERIFY(session.snapshot() == hours); // naloxone was the other clock's
        QCOMPARE(changed.count(), 2);
        session.setClock(Clock::Hours);
        QCOMPARE(changed.count(), 2);
    }

    void playingTheWeeksTakesAsLongAsTheHours()
    {
        const auto session = weeksOf(u"D09"_s);
        session->setMinutes(0);
        session->setPlaying(true);
        session->advance(session::hoursSpanMin / 2);
        QCOMPARE(session->snapshot().minutes, session::weeksSpanMin / 2);
        QCOMPARE(session->snapshot().signalSeconds, session::hoursSpanMin / 2);
        session->advance(session::hoursSpanMin);
        QCOMPARE(session->snapshot().minutes, session->spanMin());
        QVERIFY(!session->isPlaying());
    }

    void curvesPassThroughTheNumbersShown()
    {
        const auto session = weeksOf(u"D09"_s);
        session->giveNaloxone();
        for (const session::Curve &curve : session->curves()) {
            QCOMPARE(curve.minutes.back(), session->spanMin());
            for (size_t i = 0; i < curve.minutes.size(); i += 40) {
                QVERIFY(session->at(curve.minutes[i]).readout(curve.id)->now == curve.values[i]);
            }
        }
    }

    void anOpioidWithoutAModelOfAdaptationSaysSo()
    {
        const auto session = weeksOf(u"D09"_s);
        const qsizetype notes = session->snapshot().notes.size();
        session->chooseMedicine(MedicineGroup::Opioid, u"fentanyl"_s);
        QCOMPARE(session->snapshot().inputs.tolerance, 0.0);
        QCOMPARE(session->snapshot().notes.size(), notes + 1);
    }
};

QTEST_GUILESS_MAIN(TestWeeks)
#include "tst_weeks.moc"
