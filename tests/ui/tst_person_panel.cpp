// SPDX-License-Identifier: GPL-3.0-or-later
// For whom the model is asked: each field by mouse and keyboard, its limits, and nothing of it for patients.
#include "ui/choice_box.h"
#include "ui/person_field.h"
#include "window_test.h"

#include <QAccessible>
#include <QLabel>
#include <QStyleOptionSpinBox>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Audience;
using content::Level;
using content::MedicineGroup;
using fixture::click;
using ui::ChoiceBox;
using ui::PersonField;

class TestPersonPanel : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void patientsSeeNothingOfIt();
    void startsClosedAndOpensByMouseAndKeyboard();
    void closedItStillSaysForWhom();
    void typedNumbersReachTheSession_data();
    void typedNumbersReachTheSession();
    void arrowsStepByMouseAndKeyboard();
    void sexIsChosenByKeyboard();
    void theScoreHasAWord();
    void limitsHold();
    void nothingIsComputedWhileTyping();
    void resetGivesATypicalAdult();
    void outsideOfAStudySaysSoOpenOrClosed();
    void saysThatItIsAnExampleAndNeverStored();
    void thePersonOfAFileWaits();
    void theWheelChoosesNothing();
    void everyFieldHasANameAndATooltip();

private:
    void openPanel();
    void type(const char *field, const QString &text);
};

void TestPersonPanel::init()
{
    open();
    session().setAudience(Audience::Nurse);
    fixture::settle();
}

void TestPersonPanel::openPanel()
{
    click(part("person.open"));
    fixture::settle();
}

void TestPersonPanel::type(const char *field, const QString &text)
{
    auto *box = part<PersonField>(field);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Return);
}

void TestPersonPanel::patientsSeeNothingOfIt()
{
    openPanel();
    QVERIFY(part("person.weight")->isVisible());
    session().setAudience(Audience::Patient);
    QVERIFY(!part("person")->isVisible());
    QVERIFY(!part("person.weight")->isVisible());
    session().setAudience(Audience::Classroom);
    QVERIFY(part("person.weight")->isVisible()); // as it was left
}

void TestPersonPanel::startsClosedAndOpensByMouseAndKeyboard()
{
    QVERIFY(part("person.open")->isVisible());
    QVERIFY(!part("person.weight")->isVisible());
    openPanel();
    QVERIFY(part("person.weight")->isVisible());
    part("person.open")->setFocus();
    press(Qt::Key_Space);
    QVERIFY(!part("person.weight")->isVisible());
}

void TestPersonPanel::closedItStillSaysForWhom()
{
    QCOMPARE(part<QLabel>("person.brief")->text(), u"70 kg, 170 cm, 40 years"_s);
    sim::Person person;
    person.weight = {52.5};
    session().setPerson(person);
    QCOMPARE(part<QLabel>("person.brief")->text(), u"52.5 kg, 170 cm, 40 years"_s);
}

void TestPersonPanel::typedNumbersReachTheSession_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("weight") << u"person.weight"_s << u"92.5"_s << 92.5 << u"92.5 kg"_s;
    QTest::newRow("weight with its unit") << u"person.weight"_s << u"92 kg"_s << 92.0 << u"92 kg"_s;
    QTest::newRow("height") << u"person.height"_s << u"158"_s << 158.0 << u"158 cm"_s;
    QTest::newRow("age") << u"person.age"_s << u"81"_s << 81.0 << u"81 years"_s;
    QTest::newRow("score") << u"person.cyp2d6"_s << u"0"_s << 0.0 << u"0 poor"_s;
    QTest::newRow("score between words") << u"person.cyp2d6"_s << u"1.5"_s << 1.5 << u"1.5"_s;
}

void TestPersonPanel::typedNumbersReachTheSession()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(double, value);
    QFETCH(QString, shown);
    openPanel();
    type(qPrintable(field), text);
    const sim::Person person = session().person();
    const double now = field.endsWith("weight"_L1)   ? person.weight.value
                       : field.endsWith("height"_L1) ? person.height.value
                       : field.endsWith("age"_L1)    ? person.age.value
                                                     : person.cyp2d6ActivityScore;
    QCOMPARE(now, value);
    QCOMPARE(part<PersonField>(qPrintable(field))->text(), shown);
    QCOMPARE(session().scenario().person, person); // the model is asked for this person
}

void TestPersonPanel::arrowsStepByMouseAndKeyboard()
{
    openPanel();
    auto *box = part<PersonField>("person.weight");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(session().person().weight.value, 71.0);
    QStyleOptionSpinBox option;
    option.initFrom(box);
    option.subControls = QStyle::SC_All;
    const QRect down = box->style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxDown, box);
    QVERIFY(!down.isEmpty());
    QTest::mouseClick(box, Qt::LeftButton, {}, down.center());
    QCOMPARE(session().person().weight.value, 70.0);
}

void TestPersonPanel::sexIsChosenByKeyboard()
{
    openPanel();
    auto *box = part<ChoiceBox>("person.sex");
    QCOMPARE(box->currentText(), u"Male"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(session().person().sex, sim::Sex::Female);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(session().person().sex, sim::Sex::Male);
}

void TestPersonPanel::theScoreHasAWord()
{
    openPanel();
    auto *box = part<PersonField>("person.cyp2d6");
    const QStringList words{u"0 poor"_s, u"1 reduced"_s, u"2 normal"_s, u"3 ultrarapid"_s};
    for (int score = 0; score < words.size(); ++score) {
        sim::Person person;
        person.cyp2d6ActivityScore = score;
        session().setPerson(person);
        QCOMPARE(box->text(), words.at(score));
    }
}

void TestPersonPanel::limitsHold()
{
    openPanel();
    const session::Limits kilograms = session::person_limits::weightKg;
    auto *box = part<PersonField>("person.weight");
    type("person.weight", u"999"_s); // the third digit would be too much and is not taken
    QCOMPARE(session().person().weight.value, 99.0);
    type("person.weight", u"0"_s);
    QVERIFY(session().person().weight.value >= kilograms.least);
    type("person.weight", u"tall"_s);
    QVERIFY(session().person().weight.value >= kilograms.least);
    box->setValue(kilograms.most);
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(session().person().weight.value, kilograms.most);
    QVERIFY2(box->toolTip().contains(u"1 kg to 250 kg"_s), qPrintable(box->toolTip()));
}

void TestPersonPanel::nothingIsComputedWhileTyping()
{
    openPanel();
    auto *box = part<PersonField>("person.weight");
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, u"8"_s);
    QCOMPARE(session().person().weight.value, 70.0);
    QTest::keyClicks(box, u"5"_s);
    press(Qt::Key_Tab);
    QCOMPARE(session().person().weight.value, 85.0);
}

void TestPersonPanel::resetGivesATypicalAdult()
{
    openPanel();
    QVERIFY(!part("person.typical")->isEnabled()); // as typical as can be
    type("person.age", u"8"_s);
    type("person.weight", u"25"_s);
    click(part("person.typical"));
    QCOMPARE(session().person(), sim::Person());
    QCOMPARE(part<PersonField>("person.age")->text(), u"40 years"_s);
    type("person.age", u"8"_s);
    part("person.typical")->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(session().person(), sim::Person());
}

void TestPersonPanel::outsideOfAStudySaysSoOpenOrClosed()
{
    session().chooseMedicine(MedicineGroup::Opioid, u"remifentanil"_s);
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    auto *outside = part<QLabel>("person.outside");
    QVERIFY(!outside->isVisible());
    openPanel();
    type("person.age", u"3"_s);
    type("person.weight", u"3"_s);
    QVERIFY(!session().outsideRange().isEmpty());
    QCOMPARE(outside->text(), session().outsideRange().join(u'\n'));
    QVERIFY(outside->isVisible());
    click(part("person.open"));
    QVERIFY(outside->isVisible());
    session().setAudience(Audience::Patient);
    QVERIFY(!outside->isVisible());
}

void TestPersonPanel::saysThatItIsAnExampleAndNeverStored()
{
    openPanel();
    const QString words = part<QLabel>("person.about")->text();
    QVERIFY2(words.contains(u"not a patient"_s) && words.contains(u"never stored"_s), qPrintable(words));
    type("person.weight", u"92"_s);
    close();
    init(); // another window
    QCOMPARE(session().person(), sim::Person());
    QVERIFY(!part("person.weight")->isVisible());
}

void TestPersonPanel::thePersonOfAFileWaits()
{
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    sim::Scenario scenario = session().scenario();
    scenario.person.weight = {55};
    session().setScenario(scenario);
    openPanel();
    QVERIFY(!part("person.weight")->isEnabled());
    QCOMPARE(part<PersonField>("person.weight")->text(), u"55 kg"_s);
    QVERIFY(part<QLabel>("person.about")->text().contains(u"file"_s));
    session().setLevel(MedicineGroup::Opioid, Level::Low);
    QVERIFY(part("person.weight")->isEnabled());
}

void TestPersonPanel::theWheelChoosesNothing()
{
    openPanel();
    const auto before = session().snapshot();
    for (const char *name : {"person.weight", "person.sex", "modelChoice.opioid", "medicine.opioid"}) {
        auto *box = part(name);
        box->setFocus();
        const QPointF middle = box->rect().center();
        QWheelEvent turn(middle, box->mapToGlobal(middle), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &turn);
    }
    QCOMPARE(session().snapshot(), before);
    QCOMPARE(session().person(), sim::Person());
}

void TestPersonPanel::everyFieldHasANameAndATooltip()
{
    openPanel();
    for (const char *name : {"person.weight", "person.height", "person.age", "person.sex", "person.cyp2d6",
             "modelChoice.opioid", "medicine.opioid", "medicine.ketamine"}) {
        const auto *field = part(name);
        QVERIFY2(!QAccessible::queryAccessibleInterface(part(name))->text(QAccessible::Name).isEmpty(), name);
        QVERIFY2(!field->toolTip().isEmpty(), name);
        QVERIFY2((field->focusPolicy() & Qt::TabFocus) == Qt::TabFocus, name);
    }
}

QTEST_MAIN(TestPersonPanel)
#include "tst_person_panel.moc"
