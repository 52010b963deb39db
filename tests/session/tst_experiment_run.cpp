// SPDX-License-Identifier: GPL-3.0-or-later
// How an experiment runs, how its outcome is measured, and that its words come from the run.
#include "lesson_examples.h"
#include "session/experiment_run.h"

#include <QSignalSpy>
#include <QTest>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Audience;
using content::Experiment;
using content::Level;
using content::MedicineGroup;
using content::Outcome;
using session::ExperimentResult;
using session::ExperimentRun;
using session::resultOf;
using session::Session;
using Stage = ExperimentRun::Stage;

namespace {

/// Naloxone an hour after an opioid, on the synapse.
Experiment reversal()
{
    Experiment experiment;
    experiment.id = u"reversal"_s;
    experiment.first = examples::withNaloxone(examples::opioid(), 60, 90);
    experiment.readout = u"signal"_s;
    experiment.nodes = {u"cav"_s, u"nmda"_s};
    experiment.predictions = {{Outcome::All, examples::words(u"All"_s), {}},
        {Outcome::Part, examples::words(u"Part"_s), {}}, {Outcome::Nothing, examples::words(u"Nothing"_s), {}}};
    return experiment;
}

/// Low beside high, both at minute 60.
Experiment contrast()
{
    Experiment experiment;
    experiment.id = u"contrast"_s;
    experiment.kind = Experiment::Kind::Contrast;
    experiment.first = examples::opioid();
    experiment.first.given.front().level = Level::Low;
    experiment.second = examples::opioid();
    experiment.second->given.front().level = Level::High;
    experiment.readout = u"signal"_s;
    return experiment;
}

ExperimentResult resultIn(const content::Pack &pack, const Experiment &experiment, Audience audience)
{
    const Session session(pack);
    return resultOf(experiment, session, audience).value();
}

ExperimentResult resultIn(const Experiment &experiment, Audience audience = Audience::Nurse)
{
    return resultIn(support::corePack().pack, experiment, audience);
}

content::Medicine &medicineIn(content::Pack &pack, const QString &id)
{
    return *std::find_if(pack.medicines.begin(), pack.medicines.end(),
        [&](const content::Medicine &medicine) { return medicine.id == id; });
}

bool mentions(const QStringList &sentences, const QString &words)
{
    return std::any_of(
        sentences.begin(), sentences.end(), [&](const QString &sentence) { return sentence.contains(words); });
}

} // namespace

class TestExperimentRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void naloxoneUndoesAnOpioidAndNotKetamine()
    {
        QCOMPARE(resultIn(reversal()).outcome, Outcome::All);
        Experiment ketamine = reversal();
        ketamine.first.given.front().group = MedicineGroup::Ketamine;
        for (const QString &readout : {u"signal"_s, u"pain"_s}) {
            ketamine.readout = readout;
            QCOMPARE(resultIn(ketamine).outcome, Outcome::Nothing);
        }
    }

    void aWeakerNaloxoneChangesOutcomeAndWords()
    {
        content::Pack weak = support::corePack().pack;
        content::Medicine &naloxone = medicineIn(weak, u"naloxone"_s);
        naloxone.mu->k.value *= 3000;
        naloxone.mu->konPerMin /= 3000;
        for (content::MuAgainst &against : naloxone.muAgainst) {
            against.ligand.k.value *= 3000;
            against.ligand.konPerMin /= 3000;
        }
        for (const Audience audience : {Audience::Patient, Audience::Nurse, Audience::Classroom}) {
            const ExperimentResult strong = resultIn(support::corePack().pack, reversal(), audience);
            const ExperimentResult other = resultIn(weak, reversal(), audience);
            QCOMPARE(strong.outcome, Outcome::All);
            QCOMPARE(other.outcome, Outcome::Nothing);
            QCOMPARE(other.sentences.first(), strong.sentences.first()); // what the opioid did is as it was
            QVERIFY(other.sentences.at(1) != strong.sentences.at(1));
            QVERIFY(other.measured[2].text != strong.measured[2].text);
        }
    }

    void wordsHaveTheNumbersThatWereMeasured()
    {
        const ExperimentResult result = resultIn(reversal(), Audience::Patient);
        Session session(support::corePack().pack);
        session.openDiagram(u"D03"_s);
        session.setLevel(MedicineGroup::Opioid, Level::Usual);
        const QString before = session.at(60).readout(u"signal"_s)->text;
        session.setMinutes(60);
        session.giveNaloxone();
        const QString after = session.at(result.settledMin).readout(u"signal"_s)->text;
        QVERIFY(before != after);
        QVERIFY2(result.sentences[0].contains(before), qPrintable(result.sentences[0]));
        QVERIFY2(result.sentences[1].contains(after), qPrintable(result.sentences[1]));
        QCOMPARE(result.measured[1].text, before);
        QCOMPARE(result.measured[2].text, after);
        QVERIFY(result.settledMin > 60 && result.settledMin <= 90);
        QCOMPARE(result.sentences.size(), 3 + 2); // and one a further part
    }

    void patientsReadNoAmountsAndNoMinutes()
    {
        for (const Experiment &experiment : {reversal(), contrast()}) {
            const QStringList plain = resultIn(experiment, Audience::Patient).sentences;
            QVERIFY(!mentions(plain, u" mg"_s));
            QVERIFY(!mentions(plain, u" min"_s));
        }
        QVERIFY(mentions(resultIn(reversal(), Audience::Classroom).sentences, u" min"_s));
    }

    void aReturnTellsWhatCameLater()
    {
        Experiment again = reversal();
        again.kind = Experiment::Kind::Return;
        const ExperimentResult result = resultIn(again);
        QVERIFY(result.outcome == Outcome::Again || result.outcome == Outcome::Stays);
        QVERIFY(result.settledMin > 61);
        QCOMPARE(result.measured.size(), size_t(5));
        QCOMPARE(result.measured.back().minutes, result.settledMin);
    }

    void aContrastNamesBothRuns()
    {
        const ExperimentResult result = resultIn(contrast());
        QCOMPARE(result.outcome, Outcome::Less); // of the signal, with more opioid
        QVERIFY(result.sentences[0].contains(u"low"_s) && result.sentences[1].contains(u"high"_s));
        Experiment turned = contrast();
        std::swap(turned.first, *turned.second);
        QCOMPARE(resultIn(turned).outcome, Outcome::More);
        turned.first = *turned.second;
        QCOMPARE(resultIn(turned).outcome, Outcome::Same);
        turned.second->toMin = 200;
        QVERIFY(resultIn(turned).sentences[1].contains(u"200"_s));
    }

    void whatNoModelSaysIsNotMadeUp()
    {
        Experiment unknown = reversal();
        unknown.first.diagram = u"D07"_s;
        unknown.readout = u"breathing"_s;
        unknown.nodes = {};
        unknown.first.given.front().medicine = u"remifentanil"_s; // its breathing model knows no naloxone
        const ExperimentResult result = resultIn(unknown);
        QVERIFY(!result.known);
        QCOMPARE(result.sentences.size(), 1);
        QVERIFY(result.measured.empty());
        Experiment runs = contrast();
        runs.first = unknown.first;
        runs.second = unknown.first;
        runs.readout = u"breathing"_s;
        QVERIFY(!resultIn(runs).known);
    }

    void whatThePackCannotShowHasNoResult()
    {
        const Session session(support::corePack().pack);
        Experiment wrong = reversal();
        wrong.readout = u"nothing"_s;
        QVERIFY(!resultOf(wrong, session, Audience::Patient));
        wrong = reversal();
        wrong.first.given.pop_back();
        QVERIFY(!resultOf(wrong, session, Audience::Patient)); // no naloxone
        wrong = contrast();
        wrong.second.reset();
        QVERIFY(!resultOf(wrong, session, Audience::Patient));
        wrong = reversal();
        wrong.first.diagram = u"D99"_s;
        QVERIFY(!resultOf(wrong, session, Audience::Patient));
    }

    void aRunIsPredictedWatchedAndExplained()
    {
        Session session(examples::packWith(reversal()));
        session.openDiagram(u"D01"_s);
        const session::Arrangement before = session.arrangement();
        ExperimentRun run(&session);
        run.open(u"none"_s);
        QVERIFY(run.experiment() == nullptr);
        run.open(u"reversal"_s);
        QCOMPARE(run.stage(), Stage::Predict);
        QCOMPARE(session.snapshot().diagram->id, u"D03"_s);
        QCOMPARE(session.snapshot().minutes, 8.0);
        run.guess(9);
        QVERIFY(!run.guessed());
        run.guess(2);
        run.watch();
        QVERIFY(session.isPlaying());
        for (int turns = 0; session.isPlaying() && turns < 1000; ++turns) {
            session.advance(0.7);
        }
        QCOMPARE(session.snapshot().minutes, 90.0); // paused at the end of the run
        QCOMPARE(run.guessed(), 2);
        session.setPlaying(true);
        session.advance(1);
        QVERIFY(session.isPlaying()); // whoever plays on from there may
        run.explain();
        QVERIFY(!session.isPlaying());
        QCOMPARE(session.snapshot().minutes, run.result()->settledMin);
        run.restart();
        QCOMPARE(run.stage(), Stage::Predict);
        QVERIFY(!run.guessed());
        run.leave();
        QCOMPARE(session.arrangement(), before);
        QVERIFY(run.experiment() == nullptr);
        QVERIFY(!run.result());
    }

    void bothRunsOfAContrastCanBeShown()
    {
        Session session(examples::packWith(contrast()));
        ExperimentRun run(&session);
        run.open(u"contrast"_s);
        run.watch();
        QCOMPARE(session.snapshot().medicine(MedicineGroup::Opioid).level, Level::Low);
        run.showRun(true);
        QVERIFY(run.showsSecond());
        QCOMPARE(session.snapshot().medicine(MedicineGroup::Opioid).level, Level::High);
        QVERIFY(session.isPlaying());
        run.showRun(false);
        run.explain();
        QVERIFY(run.showsSecond());
        QCOMPARE(session.snapshot().minutes, 60.0);
        QCOMPARE(run.curves(false).size(), size_t(1));
        QCOMPARE(run.curves(true).front().id, u"signal"_s);
        QVERIFY(run.curves(true).front().values != run.curves(false).front().values);
    }

    void theResultFollowsAudienceAndPerson()
    {
        Session session(examples::packWith(reversal()));
        ExperimentRun run(&session);
        run.open(u"reversal"_s);
        const ExperimentResult plain = run.result().value();
        session.setAudience(Audience::Classroom);
        QVERIFY(run.result()->sentences != plain.sentences);
        QCOMPARE(run.result()->outcome, plain.outcome);
        sim::Person person = session.person();
        person.weight.value = 45;
        const auto measured = run.result()->measured;
        session.setPerson(person);
        QVERIFY(run.result()->measured != measured);
    }
};

QTEST_GUILESS_MAIN(TestExperimentRun)
#include "tst_experiment_run.moc"
