// SPDX-License-Identifier: GPL-3.0-or-later
// The outcome of an experiment by its numbers, on curves made by hand.
#include "session/experiment_measure.h"
#include "support.h"

#include <QTest>

#include <algorithm>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Outcome;
using session::Curve;

namespace {

/// One value each ten minutes, from 0 on.
Curve curve(const std::vector<double> &values)
{
    Curve result{u"signal"_s, {}, values};
    for (size_t i = 0; i < values.size(); ++i) {
        result.minutes.push_back(10.0 * static_cast<double>(i));
    }
    return result;
}

const std::vector<double> alone{1, 0.5, 0.2, 0.2, 0.2, 0.2, 0.2};
const std::vector<double> nothing{1, 1, 1, 1, 1, 1, 1};

session::Reversal measured(const std::vector<double> &run, const std::vector<double> &without = alone)
{
    return session::measure({curve(run), curve(without), curve(nothing), 20, 60});
}

} // namespace

class TestExperimentMeasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void aReversalIsAllPartOrNothingByTheShareThatCameBack()
    {
        QCOMPARE(outcomeOfReversal(measured({1, 0.5, 0.2, 0.9, 0.9, 0.9, 0.9})), Outcome::All);
        QCOMPARE(outcomeOfReversal(measured({1, 0.5, 0.2, 0.6, 0.6, 0.6, 0.6})), Outcome::Part);
        QCOMPARE(outcomeOfReversal(measured({1, 0.5, 0.2, 0.3, 0.3, 0.3, 0.3})), Outcome::Nothing);
        const session::Reversal half = measured({1, 0.5, 0.2, 0.5, 0.6, 0.5, 0.5});
        QCOMPARE(half.best.minutes, 40.0);
        QCOMPARE(half.best.share, 0.5);
        QCOMPARE(half.before, 0.2);
        QCOMPARE(half.nothing, 1.0);
    }

    void whatWearsOffByItselfIsNotReversed()
    {
        const std::vector<double> fading{1, 0.5, 0.2, 0.4, 0.6, 0.9, 1};
        QCOMPARE(outcomeOfReversal(measured(fading, fading)), Outcome::Nothing);
        QCOMPARE(outcomeOfReversal(measured({1, 0.5, 0.2, 0.9, 0.9, 0.9, 1}, fading)), Outcome::All);
    }

    void aChangeTooSmallToSpeakOfIsNothing()
    {
        const session::Reversal small = measured({1, 1, 0.97, 1, 1, 1, 1}, {1, 1, 0.97, 0.97, 0.97, 0.97, 0.97});
        QVERIFY(small.known);
        QVERIFY(!small.moved);
        QCOMPARE(outcomeOfReversal(small), Outcome::Nothing);
        QCOMPARE(outcomeOfReturn(small), Outcome::Stays);
    }

    void aReturnIsALossOfWhatHadComeBack()
    {
        QCOMPARE(outcomeOfReturn(measured({1, 0.5, 0.2, 0.9, 0.8, 0.4, 0.7})), Outcome::Again);
        QCOMPARE(outcomeOfReturn(measured({1, 0.5, 0.2, 0.9, 0.9, 0.85, 0.9})), Outcome::Stays);
        const session::Reversal again = measured({1, 0.5, 0.2, 0.9, 0.8, 0.4, 0.7});
        QCOMPARE(again.worst->minutes, 50.0);
        QCOMPARE(again.worst->value, 0.4);
    }

    void theOtherWayRoundCountsTheSame()
    {
        const auto turned = [](std::vector<double> values) {
            std::for_each(values.begin(), values.end(), [](double &value) { value = 1 - value; });
            return curve(values);
        };
        const session::Reversal up =
            session::measure({turned({1, 0.5, 0.2, 0.9, 0.8, 0.4, 0.7}), turned(alone), turned(nothing), 20, 60});
        QCOMPARE(outcomeOfReversal(up), Outcome::All);
        QCOMPARE(outcomeOfReturn(up), Outcome::Again);
    }

    void whatComesAfterTheRunDoesNotCount()
    {
        const Curve run = curve({1, 0.5, 0.2, 0.3, 0.9, 0.4, 0.4});
        QCOMPARE(outcomeOfReversal(session::measure({run, curve(alone), curve(nothing), 20, 30})), Outcome::Nothing);
        QCOMPARE(outcomeOfReturn(session::measure({run, curve(alone), curve(nothing), 20, 40})), Outcome::Stays);
        QCOMPARE(outcomeOfReturn(session::measure({run, curve(alone), curve(nothing), 20, 50})), Outcome::Again);
    }

    void whereNothingComesBackTheEndOfTheWindowIsShown()
    {
        QCOMPARE(measured({1, 0.5, 0.2, 0.2, 0.2, 0.2, 0.2}).best.minutes, 50.0);
    }

    void aCurveThatEndsAtTheNaloxoneIsNotKnown()
    {
        QVERIFY(!measured({1, 0.5, 0.2}).known);
        QVERIFY(measured({1, 0.5, 0.2, 0.9}).known);
        QVERIFY(!measured({1, 0.5, 0.2, 0.9}).worst);
    }

    void twoRunsDifferByTheirValues()
    {
        QCOMPARE(session::outcomeOfContrast(0.3, 0.5), Outcome::More);
        QCOMPARE(session::outcomeOfContrast(0.5, 0.3), Outcome::Less);
        QCOMPARE(session::outcomeOfContrast(0.5, 0.52), Outcome::Same);
    }
};

QTEST_GUILESS_MAIN(TestExperimentMeasure)
#include "tst_experiment_measure.moc"
