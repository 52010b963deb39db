// SPDX-License-Identifier: GPL-3.0-or-later
// Which medicine a card holds, on which clock it is given, and what the panel says of it.
#include "ui/choice_box.h"
#include "ui/medicine_card.h"
#include "ui/timeline_words.h"
#include "window_test.h"

#include <QAbstractItemView>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Audience;
using content::Level;
using content::MedicineGroup;
using fixture::click;
using session::Clock;
using ui::ChoiceBox;

class TestMedicineChoice : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void cardsOfferAllMedicinesAtEveryLevel();
    void aMedicineIsChosenByKeyboardAndFromTheList();
    void eachChoiceSaysWhatItIs();
    void aSummaryIsMoreThanTheName();
    void aMedicineThatCannotBindSaysSo();
    void patientsSeeNoAmountOfAnyMedicine();
    void theSwitchShowsWeeksAndHours();
    void aPictureOfWeeksInvites();
    void overWeeksACardSaysHowItIsGiven();
    void weeksAreLabelledAsATeachingModel();
    void naloxoneIsGivenOnADay();
    void theClockIsReachedByArrows();
    void thePanelScrollsAndIsNeverTooWide_data();
    void thePanelScrollsAndIsNeverTooWide();
    void momentsInWords();

private:
    QString text(const char *label) { return part<QLabel>(label)->text(); }
    QString shown();
};

QString TestMedicineChoice::shown()
{
    QStringList texts;
    for (const auto *label : part("medicines")->findChildren<QLabel *>()) {
        if (label->isVisible()) {
            texts << label->text() << label->toolTip();
        }
    }
    for (const char *name : {"medicine.opioid", "medicine.ketamine"}) {
        auto *box = part<ChoiceBox>(name);
        for (int i = 0; i < box->count(); ++i) {
            texts << box->itemText(i) << box->itemData(i, Qt::ToolTipRole).toString();
        }
    }
    return texts.join(u'\n');
}

void TestMedicineChoice::cardsOfferAllMedicinesAtEveryLevel()
{
    for (const Audience audience : {Audience::Patient, Audience::Nurse, Audience::Classroom}) {
        session().setAudience(audience);
        for (const auto &[group, name] : {std::pair(MedicineGroup::Opioid, "medicine.opioid"),
                 std::pair(MedicineGroup::Ketamine, "medicine.ketamine")}) {
            const auto *box = part<ChoiceBox>(name);
            const auto options = session().medicinesOf(group);
            QVERIFY(box->isVisible());
            QCOMPARE(box->count(), static_cast<int>(options.size()));
            for (int i = 0; i < box->count(); ++i) {
                QCOMPARE(box->itemText(i), options[static_cast<size_t>(i)].name);
            }
        }
    }
}

void TestMedicineChoice::aMedicineIsChosenByKeyboardAndFromTheList()
{
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    auto *box = part<ChoiceBox>("medicine.opioid");
    QCOMPARE(box->currentText(), u"Morphine"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    const auto options = session().medicinesOf(MedicineGroup::Opioid);
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Opioid).medicine, options[1].id);
    QCOMPARE(session().scenario().doses.front().drug, options[1].id.toStdString());
    box->showPopup();
    QAbstractItemView *list = box->view();
    QTRY_VERIFY(list->isVisible());
    QVERIFY(list->sizeHintForColumn(0) <= list->width()); // no name is cut
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Opioid).medicine, options.back().id);
    QCOMPARE(box->currentText(), options.back().name);
    session().resetMedicines();
    QCOMPARE(box->currentText(), session()
                                     .pack()
                                     .medicine(session().snapshot().medicine(MedicineGroup::Opioid).medicine)
                                     ->name.at(Audience::Patient));
}

void TestMedicineChoice::eachChoiceSaysWhatItIs()
{
    session().setAudience(Audience::Nurse);
    auto *box = part<ChoiceBox>("medicine.opioid");
    session().chooseMedicine(MedicineGroup::Opioid, u"codeine"_s);
    QVERIFY2(box->toolTip().contains(u"prodrug"_s), qPrintable(box->toolTip()));
    QVERIFY(box->accessibleName().contains(ui::groupWord(MedicineGroup::Opioid)));
}

void TestMedicineChoice::aSummaryIsMoreThanTheName()
{
    m_window->resize(1920, 1080);
    fixture::settle();
    session().chooseMedicine(MedicineGroup::Opioid, u"fentanyl"_s);
    QVERIFY(!shown().split(u'\n').contains(u"such as fentanyl"_s));
    session().chooseMedicine(MedicineGroup::Opioid, u"codeine"_s);
    QVERIFY(shown().split(u'\n').contains(u"works by the morphine the body makes from it"_s));
}

void TestMedicineChoice::aMedicineThatCannotBindSaysSo()
{
    for (const Audience audience : {Audience::Patient, Audience::Nurse}) {
        session().setAudience(audience);
        session().setLevel(MedicineGroup::Opioid, Level::Usual);
        for (const auto &option : session().medicinesOf(MedicineGroup::Opioid)) {
            session().chooseMedicine(MedicineGroup::Opioid, option.id);
            QCOMPARE(part("note.opioid")->isVisible(), !option.binds);
            QVERIFY(option.binds || text("note.opioid").contains(option.name));
            QVERIFY(!part("note.ketamine")->isVisible());
        }
    }
}

void TestMedicineChoice::patientsSeeNoAmountOfAnyMedicine()
{
    static const QRegularExpression amount(u"\\d\\s*(mg|micrograms|µg|mcg)\\b"_s);
    for (const Clock clock : {Clock::Hours, Clock::Weeks}) {
        session().setClock(clock);
        session().giveNaloxone();
        for (const MedicineGroup group : {MedicineGroup::Opioid, MedicineGroup::Ketamine}) {
            for (const auto &option : session().medicinesOf(group)) {
                session().chooseMedicine(group, option.id);
                session().setLevel(group, Level::High);
                QVERIFY2(!shown().contains(amount), qPrintable(shown()));
            }
        }
    }
}

void TestMedicineChoice::theSwitchShowsWeeksAndHours()
{
    session().setAudience(content::Audience::Nurse);
    click(part("segment.clock.weeks"));
    QVERIFY(session().clock() == Clock::Weeks);
    QVERIFY(button("segment.clock.weeks")->isChecked());
    click(part("segment.clock.hours"));
    QVERIFY(session().clock() == Clock::Hours);
    QVERIFY(button("segment.clock.hours")->isChecked());
    session().setClock(Clock::Weeks); // from elsewhere
    QVERIFY(button("segment.clock.weeks")->isChecked());
}

void TestMedicineChoice::aPictureOfWeeksInvites()
{
    QVERIFY(!part("showWeeks")->isVisible());
    QVERIFY(!part("segment.clock.weeks")->isVisible()); // a patient sees medicines first
    session().openDiagram(u"D09"_s);
    QVERIFY(session().snapshot().offersWeeks);
    QVERIFY(part("segment.clock.weeks")->isVisible());
    QVERIFY(part("showWeeks")->isVisible());
    part("showWeeks")->setFocus();
    press(Qt::Key_Space);
    QVERIFY(session().clock() == Clock::Weeks);
    QVERIFY(!part("showWeeks")->isVisible());
    QVERIFY(part("segment.clock.weeks")->hasFocus()); // the keyboard stays where it was
}

void TestMedicineChoice::overWeeksACardSaysHowItIsGiven()
{
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    QVERIFY(!part("dose.opioid")->isVisible());
    session().setClock(Clock::Weeks);
    QCOMPARE(text("dose.opioid"), u"Given as a steady infusion for two weeks, then stopped."_s);
    QVERIFY(!part("dose.ketamine")->isVisible());
    session().setAudience(Audience::Nurse);
    QVERIFY2(text("dose.opioid").contains(u"10 mg every 4 h, as a steady infusion"_s), qPrintable(text("dose.opioid")));
}

void TestMedicineChoice::weeksAreLabelledAsATeachingModel()
{
    for (const Audience audience : {Audience::Patient, Audience::Nurse, Audience::Classroom}) {
        session().setAudience(audience);
        session().setClock(Clock::Hours);
        QVERIFY(!part("clock.notes")->isVisible());
        session().setClock(Clock::Weeks);
        QVERIFY(part("clock.notes")->isVisible());
        QVERIFY(text("clock.notes").contains(u"teaching model"_s, Qt::CaseInsensitive));
    }
    session().chooseMedicine(MedicineGroup::Opioid, u"hydromorphone"_s); // says its own on its card
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    QVERIFY(!text("note.opioid").isEmpty());
    QVERIFY(text("clock.notes").contains(u"teaching model"_s, Qt::CaseInsensitive));
    QVERIFY(!text("clock.notes").contains(text("note.opioid")));
}

void TestMedicineChoice::naloxoneIsGivenOnADay()
{
    session().setMinutes(62);
    click(button("give"));
    QCOMPARE(text("given"), u"Given at 62 min"_s);
    session().setClock(Clock::Weeks);
    session().setMinutes(14 * session::dayMin);
    click(button("give"));
    QCOMPARE(text("given"), u"Given at day 14"_s);
}

void TestMedicineChoice::theClockIsReachedByArrows()
{
    session().setAudience(content::Audience::Nurse);
    button("segment.clock.hours")->setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    QVERIFY(session().clock() == Clock::Weeks);
}

void TestMedicineChoice::thePanelScrollsAndIsNeverTooWide_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
        for (const double scale : {1.0, 1.5, 2.0}) {
            QTest::addRow("%d at %g", size.width(), scale) << size << scale;
        }
    }
}

void TestMedicineChoice::thePanelScrollsAndIsNeverTooWide()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    m_window->resize(size);
    QVERIFY(QMetaObject::invokeMethod(part("header"), "textScaleChosen", Q_ARG(double, scale)));
    session().openDiagram(u"D09"_s);
    session().setAudience(Audience::Nurse);
    session().chooseMedicine(MedicineGroup::Opioid, u"hydromorphone"_s);
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    session().setLevel(MedicineGroup::Ketamine, Level::Usual);
    session().giveNaloxone();
    sim::Person person;
    person.age = {3};
    person.weight = {3};
    session().setPerson(person);
    click(part("person.open"));
    fixture::settle();
    const auto *scroll = part("medicines")->findChild<QScrollArea *>();
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    for (const auto *label : scroll->findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap()) {
            QVERIFY2(label->heightForWidth(label->width()) <= label->height() + 1, qPrintable(label->text()));
        }
    }
    for (const char *name : {"medicine.opioid", "person.weight", "person.sex", "model.opioid"}) {
        part("medicines")->findChild<QScrollArea *>()->ensureWidgetVisible(part(name));
        QVERIFY2(!part(name)->visibleRegion().isEmpty(), name);
    }
}

void TestMedicineChoice::momentsInWords()
{
    using session::dayMin;
    QCOMPARE(ui::briefTimeText(24.4, Clock::Hours), u"24 min"_s);
    QCOMPARE(ui::briefTimeText(14 * dayMin, Clock::Weeks), u"day 14"_s);
}

QTEST_MAIN(TestMedicineChoice)
#include "tst_medicine_choice.moc"
