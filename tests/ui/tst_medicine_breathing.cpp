// SPDX-License-Identifier: GPL-3.0-or-later
// Breathing is one number: of the model, beside the timeline, in its curve and in the picture.
#include "window_test.h"

#include <QLabel>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Level;
using content::MedicineGroup;

class TestMedicineBreathing : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init() {}
    void cleanup() { close(); }
    void pictureCurveAndWordsSayTheSame_data();
    void pictureCurveAndWordsSayTheSame();
};

void TestMedicineBreathing::pictureCurveAndWordsSayTheSame_data()
{
    QTest::addColumn<QString>("diagram");
    QTest::addColumn<QString>("readout");
    QTest::newRow("the breathing rhythm") << u"D07"_s << u"breathing"_s;
    QTest::newRow("reversal") << u"D11"_s << u"resp"_s;
    QTest::newRow("breathing again and again") << u"D12"_s << u"breathing"_s;
}

void TestMedicineBreathing::pictureCurveAndWordsSayTheSame()
{
    QFETCH(QString, diagram);
    QFETCH(QString, readout);
    open(diagram, {1920, 1080});
    for (const auto &medicine : {u"morphine"_s, u"fentanyl"_s, u"buprenorphine"_s}) {
        session().chooseMedicine(MedicineGroup::Opioid, medicine);
        session().setLevel(MedicineGroup::Opioid, Level::High);
        for (const double minutes : {0.0, 15.0, 60.0, 200.0}) {
            session().setMinutes(minutes);
            const session::Snapshot &now = session().snapshot();
            QVERIFY(now.ventilationFraction.has_value());
            const session::ReadoutValue *value = now.readout(readout);
            QVERIFY(value != nullptr);
            QCOMPARE(value->now, *now.ventilationFraction);
            QCOMPARE(value->text, u"%1%"_s.arg(qRound(*now.ventilationFraction * 100)));
            QCOMPARE(view()->snapshot(), now);
            if (const auto *label = m_window->findChild<QLabel *>(u"value."_s + readout)) {
                QCOMPARE(label->text(), value->text);
            }
            const auto &curves = session().curves();
            const auto curve = std::find_if(
                curves.begin(), curves.end(), [&](const session::Curve &one) { return one.id == readout; });
            QVERIFY(curve != curves.end());
            const auto at = std::lower_bound(curve->minutes.begin(), curve->minutes.end(), minutes);
            QCOMPARE(*at, minutes); // the curve has this minute
            QVERIFY(std::abs(curve->values[static_cast<size_t>(at - curve->minutes.begin())] - value->now) < 1e-6);
        }
    }
}

QTEST_MAIN(TestMedicineBreathing)
#include "tst_medicine_breathing.moc"
