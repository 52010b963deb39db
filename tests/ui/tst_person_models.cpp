// SPDX-License-Identifier: GPL-3.0-or-later
// By which published model: chosen by nurses and classrooms, with its source.
#include "ui/choice_box.h"
#include "window_test.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Audience;
using content::Level;
using content::MedicineGroup;
using fixture::click;
using ui::ChoiceBox;

class TestPersonModels : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        session().setAudience(Audience::Nurse);
        fixture::settle();
    }
    void cleanup() { close(); }
    void aModelIsChosenAndNamesItsSource();
    void aMedicineWithOneModelNamesIt();
    void aChosenModelStaysForPatientsButIsNotShown();
};

void TestPersonModels::aModelIsChosenAndNamesItsSource()
{
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    click(part("person.open"));
    fixture::settle();
    auto *box = part<ChoiceBox>("modelChoice.opioid");
    QVERIFY(box->isVisible());
    const auto options = session().modelsOf(MedicineGroup::Opioid);
    QCOMPARE(box->count(), static_cast<int>(options.size()));
    const auto chosen = [this] {
        const auto now = session().modelsOf(MedicineGroup::Opioid);
        return *std::find_if(now.begin(), now.end(), [](const session::ModelOption &option) { return option.chosen; });
    };
    const QString before = chosen().id;
    box->setFocus();
    QTest::keyClick(box, box->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(chosen().id != before);
    QCOMPARE(box->currentText(), chosen().name);
    QVERIFY2(box->toolTip().contains(chosen().source), qPrintable(box->toolTip()));
    QCOMPARE(box->accessibleDescription(), chosen().source);
    QCOMPARE(QString::fromStdString(session().scenario().models.front().id), chosen().id);
}

void TestPersonModels::aMedicineWithOneModelNamesIt()
{
    session().chooseMedicine(MedicineGroup::Opioid, u"buprenorphine"_s);
    click(part("person.open"));
    fixture::settle();
    QVERIFY(!part("modelChoice.opioid")->isVisible());
    const auto options = session().modelsOf(MedicineGroup::Opioid);
    QCOMPARE(options.size(), size_t{1});
    const auto labels = part("model.opioid")->findChildren<QLabel *>();
    QVERIFY(labels.front()->text().contains(options.front().name));
    QCOMPARE(fixture::named<QLabel>(part("model.opioid"), "source")->text(), options.front().source);
}

void TestPersonModels::aChosenModelStaysForPatientsButIsNotShown()
{
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    click(part("person.open"));
    fixture::settle();
    auto *box = part<ChoiceBox>("modelChoice.opioid");
    box->setFocus();
    QTest::keyClick(box, box->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    const auto models = session().scenario().models;
    session().setAudience(Audience::Patient);
    QVERIFY(!box->isVisible());
    QCOMPARE(session().scenario().models, models);
}

QTEST_MAIN(TestPersonModels)
#include "tst_person_models.moc"
