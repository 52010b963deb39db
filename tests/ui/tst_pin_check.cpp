// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pin.h"
#include "support.h"
#include "ui/pin_check.h"

#include <QTest>

using namespace relief;
using namespace Qt::StringLiterals;
using Answer = ui::PinCheck::Answer;

class TestPinCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hash = content::hashedPin(u"2580"_s); }
    void init() { support::failOnWarnings(); }

    void theRightPinOpensAtOnce()
    {
        ui::PinCheck check(m_hash);
        QVERIFY(check.tryPin(u"2580"_s, 0) == Answer::Right);
        QCOMPARE(check.waitSeconds(0), 0.0);
    }

    void afterFiveWrongOnesEvenTheRightOneWaits()
    {
        ui::PinCheck check(m_hash);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(check.waitSeconds(100), 0.0);
            QVERIFY(check.tryPin(u"0000"_s, 100) == Answer::Wrong);
        }
        QCOMPARE(check.waitSeconds(100), 30.0);
        QVERIFY(check.tryPin(u"2580"_s, 129) == Answer::Wait);
        QCOMPARE(check.waitSeconds(129), 1.0); // a try that does not count makes it no longer
        QVERIFY(check.tryPin(u"2580"_s, 130) == Answer::Right);
    }

    void theWaitDoublesUpToAQuarterOfAnHour()
    {
        ui::PinCheck check(m_hash);
        double now = 0;
        QList<double> waits;
        for (int i = 0; i < 12; ++i) {
            QVERIFY(check.tryPin(u"1111"_s, now) == Answer::Wrong);
            waits << check.waitSeconds(now);
            now += waits.back();
        }
        QCOMPARE(waits, (QList<double>{0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900}));
    }

    void aRightOneForgetsTheWrongOnes()
    {
        ui::PinCheck check(m_hash);
        for (int i = 0; i < 4; ++i) {
            QVERIFY(check.tryPin(u"1111"_s, 0) == Answer::Wrong);
        }
        QVERIFY(check.tryPin(u"2580"_s, 0) == Answer::Right);
        QVERIFY(check.tryPin(u"1111"_s, 0) == Answer::Wrong);
        QCOMPARE(check.waitSeconds(0), 0.0);
    }

    void withoutAHashNoPinIsRight()
    {
        ui::PinCheck check{{}};
        QVERIFY(!check.hasPin());
        QVERIFY(check.tryPin({}, 0) == Answer::Wrong);
        QVERIFY(check.tryPin(u"2580"_s, 0) == Answer::Wrong);
    }

private:
    QString m_hash;
};

QTEST_GUILESS_MAIN(TestPinCheck)
#include "tst_pin_check.moc"
