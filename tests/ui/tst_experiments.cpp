// SPDX-License-Identifier: GPL-3.0-or-later
// A person at the Experiments page: predicts, watches, reads what came out.
#include "experiments_test.h"
#include "ui/quiz_answer.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Audience;
using content::Level;
using content::MedicineGroup;
using fixture::click;

class TestExperiments : public QObject, protected fixture::ExperimentsTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { openPage(); }
    void cleanup() { close(); }
    void everyExperimentHasACard();
    void everyExperimentIsWalkedThroughByKeyboard_data();
    void everyExperimentIsWalkedThroughByKeyboard();
    void aGuessIsNeededToLockItInAndNotToSkip();
    void timeStandsStillAndIsCoveredBeforeTheGuess();
    void aRunGoesToItsOutcomeByItself();
    void theSecondRunFollowsTheFirst();
    void eitherRunCanBeShown();
    void patientsReadNoAmounts_data() { everyExperimentIsWalkedThroughByKeyboard_data(); }
    void patientsReadNoAmounts();
    void whatNoModelSaysIsSaid();
    void withoutAnimalStudiesItSaysSo();
    void thePictureKeepsHalfOfASmallWindow();

private:
    void tabTo(const char *name);
};

void TestExperiments::tabTo(const char *name)
{
    for (int i = 0; i < 60; ++i) {
        if (QApplication::focusWidget() == part(name)) {
            return;
        }
        press(Qt::Key_Tab);
    }
    QFAIL(name);
}

void TestExperiments::everyExperimentHasACard()
{
    QVERIFY(session().pack().experiments.size() >= 7);
    for (const content::Experiment &experiment : session().pack().experiments) {
        const auto *card = button(qPrintable(u"experiment."_s + experiment.id));
        QVERIFY(card != nullptr && card->isVisible());
        QCOMPARE(card->accessibleName(), experiment.question.at(Audience::Patient));
    }
    session().setAudience(Audience::Nurse);
    for (const content::Experiment &experiment : session().pack().experiments) {
        QCOMPARE(button(qPrintable(u"experiment."_s + experiment.id))->accessibleName(),
            experiment.question.at(Audience::Nurse));
    }
}

void TestExperiments::everyExperimentIsWalkedThroughByKeyboard_data()
{
    QTest::addColumn<QString>("id");
    for (const content::Experiment &experiment : support::corePack().pack.experiments) {
        QTest::addRow("%s", qPrintable(experiment.id)) << experiment.id;
    }
}

void TestExperiments::everyExperimentIsWalkedThroughByKeyboard()
{
    QFETCH(QString, id);
    tabTo(qPrintable(u"experiment."_s + id));
    press(Qt::Key_Return);
    fixture::settle();
    QCOMPARE(run()->experiment()->id, id);
    QCOMPARE(stage(), Stage::Predict);
    press(Qt::Key_2);
    QCOMPARE(run()->guessed(), std::optional(1));
    QVERIFY(part<ui::QuizAnswer>("prediction.2")->isTaken());
    QVERIFY(!part<ui::QuizAnswer>("prediction.1")->isTaken());
    tabTo("segment.1"); // where the mark is
    press(Qt::Key_Right);
    QCOMPARE(run()->sureness(), 2);
    tabTo("experiment.lock");
    press(Qt::Key_Return);
    fixture::settle();
    QCOMPARE(stage(), Stage::Observe);
    QVERIFY(session().isPlaying());
    play(1);
    press(Qt::Key_Space); // the keyboard is on the play button
    QVERIFY(!session().isPlaying());
    QCOMPARE(stage(), Stage::Observe);
    press(Qt::Key_W);
    fixture::settle();
    QCOMPARE(stage(), Stage::Explain);
    QStringList shown;
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const auto *label : part("experiment.outcome")->findChildren<QLabel *>(u"experiment.sentence"_s)) {
        shown << label->text();
    }
    QCOMPARE(shown, run()->result()->sentences);
    QVERIFY(part<QLabel>("experiment.thought")
                ->text()
                .contains(run()->experiment()->predictions[1].text.at(Audience::Patient)));
    QStringList numbers;
    for (const auto *label : part("experiment.outcome")->findChildren<QLabel *>(u"experiment.measured"_s)) {
        numbers << label->text();
    }
    QStringList measured;
    for (const session::Measured &one : run()->result()->measured) {
        measured << one.text;
    }
    QCOMPARE(numbers, measured);
}

void TestExperiments::aGuessIsNeededToLockItInAndNotToSkip()
{
    openExperiment(u"naloxone-and-morphine"_s);
    QVERIFY(!button("experiment.lock")->isEnabled());
    click(button("prediction.3"));
    QCOMPARE(run()->guessed(), std::optional(2));
    QVERIFY(button("experiment.lock")->isEnabled());
    press(Qt::Key_Escape);
    openExperiment(u"naloxone-and-fentanyl"_s);
    click(button("experiment.skip"));
    fixture::settle();
    QCOMPARE(stage(), Stage::Observe);
    QVERIFY(part("experiment.thought") == nullptr);
}

void TestExperiments::timeStandsStillAndIsCoveredBeforeTheGuess()
{
    openExperiment(u"naloxone-and-morphine"_s);
    const double begin = run()->experiment()->first.fromMin;
    QCOMPARE(session().snapshot().minutes, begin);
    QVERIFY(!button("experiment.play")->isVisible());
    QVERIFY(!part("experiment.scrubber")->isEnabled());
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Home}) {
        m_window->setFocus();
        press(key);
    }
    play(1);
    QCOMPARE(session().snapshot().minutes, begin);
}

void TestExperiments::aRunGoesToItsOutcomeByItself()
{
    openExperiment(u"naloxone-and-fentanyl"_s);
    press(Qt::Key_S);
    QCOMPARE(stage(), Stage::Observe);
    play(30);
    QCOMPARE(stage(), Stage::Explain);
    QVERIFY(!session().isPlaying());
    QCOMPARE(session().snapshot().minutes, run()->result()->settledMin);
}

void TestExperiments::theSecondRunFollowsTheFirst()
{
    openExperiment(u"ketamine-low-or-high"_s);
    press(Qt::Key_S);
    QVERIFY(!run()->showsSecond());
    for (int i = 0; i < 100 && !run()->showsSecond(); ++i) {
        play(1);
    }
    QVERIFY(run()->showsSecond());
    QCOMPARE(stage(), Stage::Observe);
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Ketamine).level, Level::High);
    for (int i = 0; i < 100 && stage() == Stage::Observe; ++i) {
        play(1);
    }
    QCOMPARE(stage(), Stage::Explain);
}

void TestExperiments::eitherRunCanBeShown()
{
    openExperiment(u"ketamine-low-or-high"_s);
    press(Qt::Key_S);
    press(Qt::Key_W);
    fixture::settle();
    QVERIFY(run()->showsSecond());
    auto *runs = part("experiment.runs");
    QVERIFY(runs->isVisible());
    click(fixture::named<QAbstractButton>(runs, "segment.first"));
    QVERIFY(!run()->showsSecond());
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Ketamine).level, Level::Low);
    press(Qt::Key_O);
    QVERIFY(run()->showsSecond());
    press(Qt::Key_Escape);
    openExperiment(u"naloxone-and-morphine"_s);
    QVERIFY(!part("experiment.runs")->isVisible());
}

void TestExperiments::patientsReadNoAmounts()
{
    QFETCH(QString, id);
    static const QRegularExpression amount(u"\\d\\s*(mg|µg|mcg|ng)"_s);
    openExperiment(id);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_W, Qt::Key_R}) {
        for (const QString &text : texts("experiments")) {
            QVERIFY2(!text.contains(amount), qPrintable(text));
        }
        press(key);
        fixture::settle();
    }
}

void TestExperiments::whatNoModelSaysIsSaid()
{
    content::LoadedPack pack = support::corePack();
    for (content::Experiment &experiment : pack.pack.experiments) {
        if (experiment.id == u"naloxone-and-fentanyl"_s) {
            experiment.first.given.front().medicine = u"remifentanil"_s; // its breathing model knows no naloxone
        }
    }
    openPage(std::move(pack));
    openExperiment(u"naloxone-and-fentanyl"_s);
    press(Qt::Key_S);
    session().setMinutes(25);
    QVERIFY(!session().snapshot().readout(u"breathing"_s)->known);
    QCOMPARE(part<QLabel>("observed.breathing")->text(), session().snapshot().readout(u"breathing"_s)->text);
    press(Qt::Key_W);
    fixture::settle();
    QVERIFY(!run()->result()->known);
    QVERIFY(texts("experiment.outcome").contains(run()->result()->sentences.front()));
}

void TestExperiments::withoutAnimalStudiesItSaysSo()
{
    for (const content::Experiment &experiment : session().pack().experiments) {
        openExperiment(experiment.id);
        press(Qt::Key_S);
        press(Qt::Key_W);
        fixture::settle();
        QCOMPARE(texts("experiment.outcome").contains(u"None in this pack."_s), experiment.animals.isEmpty());
        press(Qt::Key_Escape);
    }
}

void TestExperiments::thePictureKeepsHalfOfASmallWindow()
{
    for (const content::Experiment &experiment : session().pack().experiments) {
        openExperiment(experiment.id);
        const QSize picture = part("experiment.diagram")->size();
        QVERIFY2(2 * picture.width() * picture.height() >= m_window->width() * m_window->height(),
            qPrintable(experiment.id));
        press(Qt::Key_Escape);
    }
}

QTEST_MAIN(TestExperiments)
#include "tst_experiments.moc"
