// SPDX-License-Identifier: GPL-3.0-or-later
// A person who leaves an experiment: nothing of a guess stays, and the session comes back as it was.
#include "experiments_test.h"
#include "ui/experiment_print.h"
#include "ui/experiments_library.h"
#include "ui/quiz_answer.h"

using namespace Qt::StringLiterals;
using namespace relief;
using content::Audience;
using content::Level;
using content::MedicineGroup;
using fixture::click;

class TestExperimentsLeaving : public QObject, protected fixture::ExperimentsTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { openPage(); }
    void cleanup() { close(); }
    void theGuessIsGoneAfterLeaving();
    void theGuessIsNotPrinted();
    void theSessionComesBackAsItWas();
    void comingBackReopensAtThePrediction();
    void theLinkAndEscapeLeadBackToAll();
    void theNextOneFollows();
    void theStudiesAreShownOnTheirMap();
};

void TestExperimentsLeaving::theGuessIsGoneAfterLeaving()
{
    for (const bool byPage : {false, true}) {
        openExperiment(u"naloxone-and-morphine"_s);
        press(Qt::Key_1);
        click(button("experiment.lock"));
        if (byPage) {
            click(button("page.explore"));
            click(button("page.experiments"));
        } else {
            press(Qt::Key_Escape);
            openExperiment(u"naloxone-and-morphine"_s);
        }
        fixture::settle();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(stage(), Stage::Predict);
        QVERIFY(!run()->guessed());
        for (const char *name : {"prediction.1", "prediction.2", "prediction.3"}) {
            QVERIFY(!part<ui::QuizAnswer>(name)->isTaken());
            QVERIFY(!button(name)->isChecked());
        }
        QVERIFY(part("experiment.thought") == nullptr);
        press(Qt::Key_Escape);
    }
}

void TestExperimentsLeaving::theGuessIsNotPrinted()
{
    openExperiment(u"naloxone-and-morphine"_s);
    press(Qt::Key_2);
    click(button("experiment.lock"));
    press(Qt::Key_W);
    theme::Artwork artwork;
    const QString paper = ui::experimentDocument(*run(), session(), &artwork);
    for (const QString &sentence : run()->result()->sentences) {
        QVERIFY2(paper.contains(sentence.toHtmlEscaped()), qPrintable(sentence));
    }
    QVERIFY(!paper.contains(run()->experiment()->predictions[1].text.at(Audience::Patient)));
}

void TestExperimentsLeaving::theSessionComesBackAsItWas()
{
    session().setLevel(MedicineGroup::Ketamine, Level::High);
    session().setMinutes(33);
    session().setSpeed(0.5);
    const session::Arrangement before = session().arrangement();
    for (const char *leaving : {"page.home", "experiments.all"}) {
        openExperiment(u"weeks-of-opioids"_s);
        QVERIFY(session().arrangement() != before);
        press(Qt::Key_S);
        play(2);
        click(button(leaving));
        fixture::settle();
        QCOMPARE(session().arrangement(), before);
        QCOMPARE(session().speed(), 0.5);
        QVERIFY(!session().isPlaying());
        click(button("page.experiments"));
        fixture::settle();
        press(Qt::Key_Escape);
    }
    press(Qt::Key_Z, Qt::ControlModifier); // undoes the ketamine, nothing of the runs
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Ketamine).level, Level::None);
    QCOMPARE(session().clock(), session::Clock::Hours);
}

void TestExperimentsLeaving::comingBackReopensAtThePrediction()
{
    openExperiment(u"naloxone-wears-off"_s);
    press(Qt::Key_S);
    click(button("page.compare"));
    QVERIFY(run()->experiment() == nullptr);
    click(button("page.experiments"));
    fixture::settle();
    QCOMPARE(run()->experiment()->id, u"naloxone-wears-off"_s);
    QCOMPARE(stage(), Stage::Predict);
    QVERIFY(!session().isPlaying());
    press(Qt::Key_Escape);
    click(button("page.compare"));
    click(button("page.experiments"));
    QVERIFY(run()->experiment() == nullptr);
}

void TestExperimentsLeaving::theLinkAndEscapeLeadBackToAll()
{
    openExperiment(u"naloxone-and-ketamine"_s);
    QCOMPARE(page()->place().id, u"naloxone-and-ketamine"_s);
    QVERIFY(!part("experiments.library")->isVisible());
    click(button("experiments.all"));
    QVERIFY(part("experiments.library")->isVisible());
    QCOMPARE(page()->place().kind, ui::Destination::Kind::Experiments);
    press(Qt::Key_Return); // the keyboard is on the one that was open
    QCOMPARE(run()->experiment()->id, u"naloxone-and-ketamine"_s);
    press(Qt::Key_Escape);
    QVERIFY(part("experiments.library")->isVisible());
}

void TestExperimentsLeaving::theNextOneFollows()
{
    const auto all = ui::inOrder(session().pack());
    openExperiment(all.front()->id);
    for (size_t i = 0; i < all.size(); ++i) {
        press(Qt::Key_S);
        press(Qt::Key_W);
        fixture::settle();
        click(button("experiment.next"));
        fixture::settle();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(run()->experiment()->id, all[(i + 1) % all.size()]->id);
        QCOMPARE(stage(), Stage::Predict);
    }
}

void TestExperimentsLeaving::theStudiesAreShownOnTheirMap()
{
    const session::Arrangement before = session().arrangement();
    openExperiment(u"naloxone-and-morphine"_s);
    press(Qt::Key_S);
    press(Qt::Key_W);
    fixture::settle();
    click(button("experiment.studies"));
    fixture::settle();
    QCOMPARE(session().snapshot().diagram->id, u"D14"_s);
    QVERIFY(view()->isVisible());
    QCOMPARE(session().arrangement().medication, before.medication);
}

QTEST_MAIN(TestExperimentsLeaving)
#include "tst_experiments_leaving.moc"
