// SPDX-License-Identifier: GPL-3.0-or-later
// Ways back: undo, places, codes.
#include "ui/history.h"
#include "ui/travel.h"
#include "window_test.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Level;
using content::MedicineGroup;
using fixture::click;

class TestHistory : public QObject, fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void everyChoiceIsUndoneAndRedone();
    void whatIsUndoneIsNamed();
    void undoStaysOnThePicture();
    void weeksAndHoursComeBack();
    void whileHeldNothingIsRecorded();
    void placesAreVisitedBackAndForth();
    void aNewPlaceForgetsWhatLayAhead();
    void aCodeBringsBackTheState();
    void aMistypedCodeChangesNothing();
    void panesAreUndoneAndTravelInACode();

private:
    session::Medication medication() { return session().arrangement().medication; }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
};

void TestHistory::everyChoiceIsUndoneAndRedone()
{
    std::vector<session::Medication> states{medication()};
    const auto step = [&](auto change) {
        change();
        states.push_back(medication());
    };
    step([this] { session().setLevel(MedicineGroup::Opioid, Level::High); });
    step([this] { session().chooseMedicine(MedicineGroup::Opioid, u"fentanyl"_s); });
    step([this] { session().setLevel(MedicineGroup::Ketamine, Level::Low); });
    step([this] { session().giveNaloxone(); });
    step([this] {
        session().setMinutes(90);
        session().giveNaloxone();
    });
    step([this] { session().setEndorphins(false); });
    step([this] {
        sim::Person person = session().person();
        person.weight = {95};
        session().setPerson(person);
    });
    step([this] { session().resetMedicines(); });
    for (size_t i = states.size(); i-- > 1;) {
        QVERIFY(states[i] != states[i - 1]);
        undo();
        QCOMPARE(medication(), states[i - 1]);
    }
    undo(); // nothing is left to undo
    QCOMPARE(medication(), states.front());
    for (size_t i = 1; i < states.size(); ++i) {
        redo();
        QCOMPARE(medication(), states[i]);
    }
}

void TestHistory::whatIsUndoneIsNamed()
{
    QUndoStack *stack = m_window->findChild<ui::History *>()->stack();
    session().setLevel(MedicineGroup::Ketamine, Level::High);
    QCOMPARE(stack->undoText(), u"Ketamine: High"_s);
    session().setEndorphins(false);
    QCOMPARE(stack->undoText(), u"The body’s own endorphins"_s);
    session().setClock(session::Clock::Weeks);
    QCOMPARE(stack->undoText(), u"Hours or weeks"_s);
}

void TestHistory::undoStaysOnThePicture()
{
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    session().openDiagram(u"D05"_s);
    session().setMinutes(77);
    undo();
    QCOMPARE(session().snapshot().diagram->id, u"D05"_s);
    QCOMPARE(session().snapshot().minutes, 77.0);
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Opioid).level, Level::None);
}

void TestHistory::weeksAndHoursComeBack()
{
    session().openDiagram(u"D09"_s);
    session().setClock(session::Clock::Weeks);
    undo();
    QCOMPARE(session().clock(), session::Clock::Hours);
    QVERIFY(session().snapshot().minutes <= session::hoursSpanMin);
    redo();
    QCOMPARE(session().clock(), session::Clock::Weeks);
}

void TestHistory::whileHeldNothingIsRecorded()
{
    auto *history = m_window->findChild<ui::History *>();
    session().setLevel(MedicineGroup::Ketamine, Level::Usual);
    history->setHeld(true);
    undo();
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Ketamine).level, Level::Usual);
    history->stack()->clear();
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    session().setLevel(MedicineGroup::Opioid, Level::None);
    QCOMPARE(history->stack()->count(), 0);
    history->setHeld(false);
    session().setLevel(MedicineGroup::Opioid, Level::Low);
    QCOMPARE(history->stack()->count(), 1);
}

void TestHistory::placesAreVisitedBackAndForth()
{
    session().openDiagram(u"D05"_s);
    click(button("page.questions"));
    click(button("page.sources"));
    QVERIFY(part("sources")->isVisible());
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(part("questions")->isVisible());
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(view()->isVisible());
    QCOMPARE(session().snapshot().diagram->id, u"D05"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(session().snapshot().diagram->id, u"D03"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(part("questions")->isVisible());
}

void TestHistory::aNewPlaceForgetsWhatLayAhead()
{
    ui::Travel travel;
    QVERIFY(!travel.back() && !travel.on());
    const ui::Destination home{ui::Destination::Kind::Home, {}, {}};
    const ui::Destination first{ui::Destination::Kind::Diagram, u"D01"_s, {}};
    const ui::Destination second{ui::Destination::Kind::Diagram, u"D02"_s, {}};
    travel.visit(home);
    travel.visit(first);
    travel.visit(first); // once
    QCOMPARE(travel.back(), home);
    travel.visit(second);
    QVERIFY(!travel.on());
    QCOMPARE(travel.back(), home);
    QCOMPARE(travel.on(), second);
    for (int i = 0; i < 1000; ++i) {
        travel.visit({ui::Destination::Kind::Diagram, QString::number(i), {}});
    }
    size_t steps = 0;
    while (travel.back()) {
        ++steps;
    }
    QCOMPARE(steps, ui::Travel::mostPlaces - 1);
}

void TestHistory::aCodeBringsBackTheState()
{
    session().setAudience(content::Audience::Nurse);
    session().openDiagram(u"D11"_s);
    session().chooseMedicine(MedicineGroup::Opioid, u"fentanyl"_s);
    session().setLevel(MedicineGroup::Opioid, Level::High);
    session().setMinutes(47);
    session().giveNaloxone();
    session().setMinutes(53.1234);
    press(Qt::Key_G, Qt::ControlModifier);
    const session::Snapshot shown = session().snapshot();
    const QString code = part<QLineEdit>("code.own")->text();
    QVERIFY2(code.size() <= session::longestCode, qPrintable(code));
    press(Qt::Key_Escape);
    fixture::settle();
    session().resetMedicines();
    session().openDiagram(u"D01"_s);
    session().setMinutes(5);
    session().setAudience(content::Audience::Patient);
    press(Qt::Key_G, Qt::ControlModifier);
    QTest::keyClicks(part("code.field"), code.toLower());
    press(Qt::Key_Return);
    QCOMPARE(session().snapshot(), shown);
}

void TestHistory::aMistypedCodeChangesNothing()
{
    session().setLevel(MedicineGroup::Opioid, Level::High);
    press(Qt::Key_G, Qt::ControlModifier);
    const session::Snapshot shown = session().snapshot();
    QString code = part<QLineEdit>("code.own")->text();
    code[3] = code[3] == u'7' ? u'8' : u'7';
    part<QLineEdit>("code.field")->setText(code);
    click(button("code.open"));
    QVERIFY(part("code.complaint")->isVisible());
    QVERIFY(!part<QLabel>("code.complaint")->text().isEmpty());
    QVERIFY(part("codeDialog")->isVisible());
    QCOMPARE(session().snapshot(), shown);
    press(Qt::Key_Escape);
}

void TestHistory::panesAreUndoneAndTravelInACode()
{
    m_window->openPage(u"compare"_s);
    auto *comparison = m_window->findChild<session::Comparison *>();
    QVERIFY(comparison != nullptr);
    const std::vector<session::PaneChoice> before = comparison->panes();
    session::PaneChoice pane = before.back();
    pane.choice(MedicineGroup::Opioid) = {u"fentanyl"_s, Level::High};
    comparison->setPane(before.size() - 1, pane);
    const std::vector<session::PaneChoice> after = comparison->panes();
    QVERIFY(after != before);
    undo();
    QCOMPARE(comparison->panes(), before);
    redo();
    QCOMPARE(comparison->panes(), after);
    press(Qt::Key_G, Qt::ControlModifier);
    const QString code = part<QLineEdit>("code.own")->text();
    press(Qt::Key_Escape);
    fixture::settle();
    comparison->setPanes(before);
    m_window->openPage(u"sources"_s);
    m_window->activateWindow();
    fixture::settle();
    press(Qt::Key_G, Qt::ControlModifier);
    part<QLineEdit>("code.field")->setText(code);
    click(button("code.open"));
    fixture::settle();
    QVERIFY(part("compare")->isVisible());
    QCOMPARE(comparison->panes(), after);
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
