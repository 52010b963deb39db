// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons, experiments, questions, the comparison and what helps to decide, as they are read.
#include "content/mini_pack.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace relief::content;

namespace {

const Pack &pack()
{
    static const LoadedPack loaded = readPack(mini::folder());
    return loaded.pack;
}

} // namespace

class TestLearningReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMiniPackIsSound();
    void lessonsAreInTheirOrder();
    void setupsAreRead();
    void whatSetupsLeaveOutIsUsual();
    void stepsAreRead();
    void notesForATeacherAreRead();
    void experimentsAreRead();
    void questionsAreRead();
    void theComparisonIsRead();
    void whatHelpsToDecideIsRead();
    void aPackNeedsNoneOfThem();
    void trustedReadingGivesTheSame();
};

void TestLearningReader::theMiniPackIsSound()
{
    const Issues issues = readPack(mini::folder()).issues;
    QVERIFY2(issues.empty(), mini::lines(issues).constData());
}

void TestLearningReader::lessonsAreInTheirOrder()
{
    QCOMPARE(pack().lessons.size(), 2U);
    QCOMPARE(pack().lessons[0].id, u"L02"_s);
    QCOMPARE(pack().lessons[1].id, u"L01"_s);
    QCOMPARE(pack().experiments[0].id, u"low-and-high"_s);
    QCOMPARE(pack().experiments[1].id, u"naloxone-and-morphine"_s);
    QCOMPARE(pack().lesson(u"a-quieter-message"_s), pack().lesson(u"L01"_s));
}

void TestLearningReader::setupsAreRead()
{
    const Lesson &lesson = *pack().lesson(u"L01"_s);
    const Setup expected{u"D03"_s, {u"mupre"_s}, {{MedicineGroup::Opioid, u"morphine"_s, Level::High}}, 60, false,
        false, false, Framing::Near, 10, 40};
    QVERIFY(lesson.steps[1].setup == expected);
    const Setup rescue{u"D03"_s, {},
        {{MedicineGroup::Opioid, {}, Level::Usual}, {MedicineGroup::Naloxone, {}, Level::Usual}}, 50, false, true, true,
        Framing::Whole, 50, 60};
    QVERIFY(lesson.steps[2].setup == rescue);
}

void TestLearningReader::whatSetupsLeaveOutIsUsual()
{
    const Setup &setup = pack().lesson(u"L02"_s)->steps[0].setup;
    QVERIFY(setup.weeks);
    QVERIFY(setup.given.empty());
    QVERIFY(setup.endorphins);
    QVERIFY(!setup.lens);
    QCOMPARE(setup.fromMin, 20000.0);
    QCOMPARE(setup.toMin, 20000.0); // as it begins
    QCOMPARE(pack().question(u"does-it-turn-down"_s)->pictures[1].setup.fromMin, 60.0);
}

void TestLearningReader::stepsAreRead()
{
    const Lesson &lesson = *pack().lesson(u"L01"_s);
    QCOMPARE(lesson.order, 2);
    QCOMPARE(lesson.goal.nurse, u"Follow an opioid to a quieter cell."_s);
    const LessonStep &step = lesson.steps[1];
    QCOMPARE(step.title.patient, u"An opioid"_s);
    QCOMPARE(step.narration.patient, u"The opioid turns it down."_s);
    QCOMPARE(step.references, QStringList(u"basbaum2009"_s));
    QVERIFY((step.shows[0] == Showing{u"cav"_s, {}, Showing::Is::Down, Showing::Against::Start}));
    QVERIFY((step.shows[1] == Showing{{}, u"signal"_s, Showing::Is::Down, Showing::Against::NoMedicine}));
    QVERIFY(lesson.steps[2].shows[0].against == Showing::Against::BeforeNaloxone);
    QCOMPARE(step.predict->answers[0].detail.patient, u"much more"_s);
    QCOMPARE(step.predict->right, 1);
    QVERIFY(!lesson.steps[0].predict);
    QCOMPARE(lesson.check.size(), 3U);
    QCOMPARE(lesson.check[1].why.patient, u"The message comes back."_s);
    QCOMPARE(lesson.summary[2].patient, u"Three."_s);
    QCOMPARE(lesson.ask[0].patient, u"What is it for?"_s);
    QVERIFY(lesson.strip == (std::vector{0, 1, 2}));
    QCOMPARE(lesson.covers, QStringList(u"S0-11"_s));
    QVERIFY(lesson.missing.empty());
}

void TestLearningReader::notesForATeacherAreRead()
{
    const Lesson &lesson = *pack().lesson(u"L01"_s);
    QCOMPARE(lesson.steps[0].notes.size(), 2U);
    QVERIFY((lesson.steps[0].notes[0] == TeacherNote{TeacherNote::Kind::Ask, u"What comes to the gap?"_s}));
    QVERIFY((lesson.steps[0].notes[1] == TeacherNote{TeacherNote::Kind::MixUp, u"The message is not the pain."_s}));
    QVERIFY(lesson.steps[1].notes.empty());
}

void TestLearningReader::experimentsAreRead()
{
    const Experiment &experiment = *pack().experiment(u"naloxone-and-morphine"_s);
    QVERIFY(experiment.kind == Experiment::Kind::Reversal);
    QCOMPARE(experiment.first.naloxoneAtMin, 70.0);
    QCOMPARE(experiment.readout, u"signal"_s);
    QCOMPARE(experiment.nodes, QStringList({u"cav"_s, u"fire"_s}));
    QVERIFY(experiment.predictions[1].outcome == Outcome::Part);
    QCOMPARE(experiment.predictions[1].detail.patient, u"some of it"_s);
    QCOMPARE(experiment.people, QStringList(u"seats-turn-down"_s));
    QCOMPARE(experiment.animals, QStringList(u"seats-turn-down"_s));
    QCOMPARE(experiment.unknown.patient, u"How it is in you."_s);
    QVERIFY(!experiment.second);
    const Experiment &two = *pack().experiment(u"low-and-high"_s);
    QVERIFY(two.kind == Experiment::Kind::Contrast);
    QVERIFY(two.second->given[0].level == Level::High);
}

void TestLearningReader::questionsAreRead()
{
    const Question &question = pack().questions[0];
    QVERIFY(question.topics == (std::vector{Question::Topic::HowItWorks, Question::Topic::Safety}));
    QVERIFY(question.ofArticle);
    QVERIFY(!pack().questions[1].ofArticle);
    QCOMPARE(question.word.patient, u"Yes"_s);
    QCOMPARE(question.statement, u"seats-turn-down"_s);
    QCOMPARE(question.caution.patient, u"Call for help."_s);
    QCOMPARE(question.pictures[0].title.patient, u"With it"_s);
    QCOMPARE(question.pictures[0].text.patient, u"Less gets through."_s);
    QCOMPARE(question.related, QStringList(u"does-it-come-back"_s));
}

void TestLearningReader::theComparisonIsRead()
{
    const ComparisonTable &table = pack().comparison;
    QCOMPARE(table.rows.size(), 1U);
    QCOMPARE(table.rows[0].aspect.patient, u"What it is"_s);
    QCOMPARE(table.rows[0].cell(MedicineGroup::Naloxone).text.patient, u"Three two three four five."_s);
    QCOMPARE(table.rows[0].cell(MedicineGroup::Opioid).references, QStringList(u"basbaum2009"_s));
    QVERIFY(table.rows[0].grade == Grade::Mechanism);
    QCOMPARE(table.reading[0].patient, u"Read each row on its own."_s);
    const ComparisonPreset &preset = table.presets[0];
    QCOMPARE(preset.diagram, u"D03"_s);
    QCOMPARE(preset.atMin, 66.0);
    QCOMPARE(preset.panes.size(), 3U);
    QVERIFY(preset.panes[0].given.empty());
    QCOMPARE(preset.panes[2].given[0].medicine, u"morphine"_s);
    QCOMPARE(preset.panes[2].naloxoneAtMin, 61.0);
    QCOMPARE(preset.panes[2].diagram, u"D03"_s);
    QCOMPARE(preset.panes[2].toMin, 66.0);
}

void TestLearningReader::whatHelpsToDecideIsRead()
{
    const Decision &decision = pack().decision;
    QCOMPARE(decision.values[0].about.patient, u"Each can make you feel strange."_s);
    const Chance &chance = decision.chances[0];
    QVERIFY(chance.group == MedicineGroup::Opioid);
    QVERIFY(!chance.harm);
    QCOMPARE(chance.low, 8.0);
    QCOMPARE(chance.high, 12.5);
    QCOMPARE(chance.whom.patient, u"People in a test."_s);
    QCOMPARE(chance.beside.patient, u"Half as many."_s);
    QVERIFY(chance.grade == Grade::Moderate);
    QCOMPARE(decision.noNumbers[0].patient, u"How long it lasts."_s);
    QCOMPARE(decision.ask[0].patient, u"What is it for?"_s);
}

void TestLearningReader::aPackNeedsNoneOfThem()
{
    const mini::Pack copy;
    for (const QString &name : {u"lessons"_s, u"experiments"_s}) {
        QVERIFY(QDir(copy.at(name)).removeRecursively());
    }
    for (const QString &name : {u"questions.json"_s, u"comparison.json"_s, u"decision.json"_s}) {
        copy.remove(name);
    }
    const LoadedPack loaded = copy.read();
    QVERIFY2(loaded.issues.empty(), mini::lines(loaded.issues).constData());
    QVERIFY(loaded.pack.lessons.empty());
    QVERIFY(loaded.pack.decision.isEmpty());
}

void TestLearningReader::trustedReadingGivesTheSame()
{
    QVERIFY(readPack(mini::folder(), Checking::Trusted).pack == pack());
}

QTEST_GUILESS_MAIN(TestLearningReader)
#include "tst_learning_reader.moc"
