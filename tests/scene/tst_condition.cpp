// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/condition.h"
#include "scene/svg_path.h"
#include "scene_fixture.h"

#include <QTest>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;

class TestCondition : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void comparesActivitiesInputsAndAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("holds");
        QTest::newRow("nothing is always") << u""_s << true;
        QTest::newRow("activity") << u"mupre >= 0.6"_s << true;
        QTest::newRow("activity below") << u"cav < 0.5"_s << false;
        QTest::newRow("equal") << u"cav <= 0.5"_s << true;
        QTest::newRow("input") << u"input.muOpioid > 0.2"_s << true;
        QTest::newRow("two inputs") << u"input.muNaloxone >= input.muOpioid"_s << false;
        QTest::newRow("body") << u"body.opioid > 0.5"_s << true;
        QTest::newRow("not given") << u"body.ketamine > 0"_s << false;
        QTest::newRow("and") << u"mupre >= 0.6 and cav < 0.4"_s << false;
        QTest::newRow("switch") << u"input.endogenousOpioid >= 1"_s << true;
    }

    void comparesActivitiesInputsAndAmounts()
    {
        QFETCH(QString, text);
        const auto condition = conditionFrom(text, {u"ap"_s, u"mupre"_s, u"cav"_s});
        QVERIFY(condition.has_value());
        QTEST(condition->holds(fixture::withOpioid(u"D03"_s)), "holds");
    }

    void refusesWhatMeansNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text : {u"cav"_s, u"cav >="_s, u"cav >= 0.5 and"_s, u"cav == 0.5"_s, u"nosuch > 0"_s,
                 u"input.nosuch > 0"_s, u"body.nosuch > 0"_s, u"cav > 0 or cav < 1"_s}) {
            QTest::addRow("%s", qPrintable(text)) << text;
        }
    }

    void refusesWhatMeansNothing()
    {
        QFETCH(QString, text);
        QVERIFY(!conditionFrom(text, {u"cav"_s}).has_value());
    }

    void theFirstChoiceThatHoldsCounts()
    {
        const QStringList nodes{u"ap"_s, u"mupre"_s};
        const std::vector<Choice> choices{{u"never"_s, *conditionFrom(u"mupre > 0.9", nodes)},
            {u"first"_s, *conditionFrom(u"mupre > 0.5", nodes)}, {u"second"_s, {}}};
        QCOMPARE(chosen(choices, fixture::withOpioid(u"D03"_s)), u"first"_s);
        QCOMPARE(chosen(choices, fixture::noMedicine(u"D03"_s)), u"second"_s);
        QCOMPARE(chosen({choices.front()}, fixture::noMedicine(u"D03"_s)), QString());
    }

    void readsPathsAndRefusesOthers()
    {
        const QPainterPath path = pathFromSvg(u"M0,0L10,0C10,5 10,5 10,10Q5,10 0,10Z");
        QCOMPARE(path.boundingRect(), QRectF(0, 0, 10, 10));
        QVERIFY(pathFromSvg(u"M0,0 20,0 20,20").boundingRect() == QRectF(0, 0, 20, 20)); // more points are lines
        QVERIFY(pathFromSvg(u"M0,0A5,5 0 0 1 10,10").isEmpty());
        QVERIFY(pathFromSvg(u"M0").isEmpty());
        QVERIFY(pathFromSvg(u"5,5").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCondition)
#include "tst_condition.moc"
