// SPDX-License-Identifier: GPL-3.0-or-later
// Every experiment of the core pack, run from start to end, and that its words are those of its run.
#include "session/experiment_run.h"
#include "session/showings.h"
#include "support.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Audience;
using content::Experiment;
using content::Outcome;
using session::ExperimentResult;
using session::ExperimentRun;
using session::resultOf;
using session::Session;
using Stage = ExperimentRun::Stage;

namespace {

constexpr size_t experimentCount = 7;

std::set<Outcome> outcomesOf(Experiment::Kind kind)
{
    switch (kind) {
    case Experiment::Kind::Reversal:
        return {Outcome::All, Outcome::Part, Outcome::Nothing};
    case Experiment::Kind::Return:
        return {Outcome::Again, Outcome::Stays};
    case Experiment::Kind::Contrast:
        break;
    }
    return {Outcome::More, Outcome::Less, Outcome::Same};
}

/// The pack with a thousandth of the naloxone in each of its doses.
content::Pack withHardlyAnyNaloxone()
{
    content::Pack pack = support::corePack().pack;
    const auto naloxone = std::find_if(pack.medicines.begin(), pack.medicines.end(),
        [](const content::Medicine &medicine) { return medicine.id == u"naloxone"_s; });
    for (content::LevelDose *level : {&naloxone->low, &naloxone->usual, &naloxone->high}) {
        level->dose.amount = level->dose.amount * 0.001;
    }
    return pack;
}

void addExperiments()
{
    QTest::addColumn<QString>("id");
    for (const Experiment &experiment : support::corePack().pack.experiments) {
        QTest::addRow("%s", qPrintable(experiment.id)) << experiment.id;
    }
}

} // namespace

class TestExperimentPlayback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void allExperimentsAreThere() { QCOMPARE(support::corePack().pack.experiments.size(), experimentCount); }

    void everyExperimentRunsToAnOutcomeThatCanBePredicted_data() { addExperiments(); }

    void everyExperimentRunsToAnOutcomeThatCanBePredicted()
    {
        QFETCH(const QString, id);
        Session session(support::corePack().pack);
        session.setSpeed(2);
        ExperimentRun run(&session);
        run.open(id);
        const Experiment &experiment = *run.experiment();
        std::set<Outcome> offered;
        for (const content::Prediction &prediction : experiment.predictions) {
            offered.insert(prediction.outcome);
        }
        QVERIFY(offered == outcomesOf(experiment.kind));
        run.guess(0);
        run.watch();
        for (int turns = 0; session.isPlaying() && turns < 1000; ++turns) {
            session.advance(1);
        }
        QCOMPARE(session.snapshot().minutes, experiment.first.toMin);
        run.explain();
        const auto &result = run.result();
        QVERIFY(result.has_value());
        QVERIFY2(result->known, "no model says the readout of what is given");
        QVERIFY(offered.contains(result->outcome));
        QCOMPARE(session.snapshot().minutes, result->settledMin);
        const QString shown = session.snapshot().readout(experiment.readout)->text;
        QVERIFY2(std::any_of(result->measured.begin(), result->measured.end(),
                     [&](const session::Measured &value) { return value.text == shown; }),
            qPrintable(shown));
        QCOMPARE(run.curves(false).size(), size_t(1));
        QCOMPARE(run.curves(true).size(), size_t(experiment.second ? 1 : 0));
    }

    void everyAudienceIsToldTheReadoutAndEachPart_data() { addExperiments(); }

    void everyAudienceIsToldTheReadoutAndEachPart()
    {
        QFETCH(const QString, id);
        const Session session(support::corePack().pack);
        const Experiment &experiment = *session.pack().experiment(id);
        for (const Audience audience : {Audience::Patient, Audience::Nurse, Audience::Classroom}) {
            const ExperimentResult result = resultOf(experiment, session, audience).value();
            QVERIFY(result.sentences.size() >= 2 + experiment.nodes.size());
            for (const QString &sentence : result.sentences) {
                QVERIFY2(!sentence.contains(u'%' + u"1"_s) && !sentence.contains(u" mg"_s), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u"does not say"_s), qPrintable(sentence));
            }
        }
    }

    void withHardlyAnyNaloxoneOutcomesAndWordsChange()
    {
        const Session usual(support::corePack().pack);
        const Session hardly(withHardlyAnyNaloxone());
        int changed = 0;
        for (const Experiment &experiment : usual.pack().experiments) {
            const ExperimentResult before = resultOf(experiment, usual, Audience::Patient).value();
            const ExperimentResult after = resultOf(experiment, hardly, Audience::Patient).value();
            if (session::gives(experiment.first, content::MedicineGroup::Opioid)
                && session::gives(experiment.first, content::MedicineGroup::Naloxone)) {
                QVERIFY2(before.outcome != after.outcome, qPrintable(experiment.id));
                QVERIFY2(before.sentences != after.sentences, qPrintable(experiment.id));
                ++changed;
            } else {
                QCOMPARE(after.sentences, before.sentences); // naloxone has no part in them
            }
        }
        QCOMPARE(changed, 4);
    }

    void naloxoneLeavesKetamineAsItIs()
    {
        const Session session(support::corePack().pack);
        const Experiment &experiment = *session.pack().experiment(u"naloxone-and-ketamine"_s);
        QCOMPARE(resultOf(experiment, session, Audience::Patient)->outcome, Outcome::Nothing);
    }
};

QTEST_GUILESS_MAIN(TestExperimentPlayback)
#include "tst_experiment_playback.moc"
