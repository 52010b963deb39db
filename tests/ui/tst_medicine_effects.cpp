// SPDX-License-Identifier: GPL-3.0-or-later
// What the chosen medicines do and risk: as much room for one as for the other.
#include "window_test.h"

#include <QDialog>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Audience;
using content::MedicineGroup;
using fixture::click;

class TestMedicineEffects : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void effectsAndRisksHaveTheSameRoom();
    void openedByKeyboard();
};

void TestMedicineEffects::effectsAndRisksHaveTheSameRoom()
{
    session().chooseMedicine(MedicineGroup::Opioid, u"buprenorphine"_s);
    click(button("effects.open"));
    fixture::settle();
    auto *dialog = part<QDialog>("effects");
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QList<int> widths;
    QStringList texts;
    for (const auto *label : dialog->findChildren<QLabel *>()) {
        texts << label->text();
        if (label->text() == "Effects"_L1 || label->text() == "Risks"_L1) {
            widths << label->parentWidget()->width();
        }
    }
    QCOMPARE(widths.size(), 6); // two for each of three medicines
    QVERIFY(std::all_of(widths.begin(), widths.end(), [&](int wide) { return std::abs(wide - widths.first()) <= 1; }));
    const content::Medicine *medicine = session().pack().medicine(u"buprenorphine"_s);
    for (const QString &id : medicine->effects + medicine->risks) {
        QVERIFY2(texts.contains(session().pack().statement(id)->text.at(Audience::Patient)), qPrintable(id));
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestMedicineEffects::openedByKeyboard()
{
    button("effects.open")->setFocus();
    press(Qt::Key_Space);
    fixture::settle();
    QVERIFY(part<QDialog>("effects") != nullptr);
    press(Qt::Key_Return);
    QVERIFY(!part<QDialog>("effects")->isVisible());
}

QTEST_MAIN(TestMedicineEffects)
#include "tst_medicine_effects.moc"
