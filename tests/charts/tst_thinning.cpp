// SPDX-License-Identifier: GPL-3.0-or-later
// Fewer points, the same picture.
#include "charts/thinning.h"
#include "support.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace relief;
using namespace relief::charts;

namespace {

/// A wave, a spike of one point in each direction, and a step.
session::Curve lively(int size)
{
    session::Curve curve;
    for (int i = 0; i < size; ++i) {
        curve.minutes.push_back(240.0 * i / (size - 1));
        curve.values.push_back(0.5 + 0.2 * std::sin(i * 0.01) + (i > size / 2 ? 0.1 : 0));
    }
    curve.values[static_cast<std::size_t>(size / 3)] = 0.99;
    curve.values[static_cast<std::size_t>(size / 4)] = 0.01;
    return curve;
}

double lowest(const QList<QPointF> &points)
{
    return std::min_element(points.begin(), points.end(), [](auto &a, auto &b) { return a.y() < b.y(); })->y();
}

double highest(const QList<QPointF> &points)
{
    return std::max_element(points.begin(), points.end(), [](auto &a, auto &b) { return a.y() < b.y(); })->y();
}

session::Curve curveOf(const QList<QPointF> &points)
{
    session::Curve curve;
    for (const QPointF &point : points) {
        curve.minutes.push_back(point.x());
        curve.values.push_back(point.y());
    }
    return curve;
}

} // namespace

class TestThinning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void aLongCurveGetsTheAskedNumberOfPoints_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("most");
        QTest::newRow("a minute a point") << 1441 << 480;
        QTest::newRow("very long") << 100001 << 480;
        QTest::newRow("narrow") << 1441 << 30;
        QTest::newRow("no room") << 1441 << 0;
    }
    void aLongCurveGetsTheAskedNumberOfPoints()
    {
        QFETCH(int, size);
        QFETCH(int, most);
        const QList<QPointF> points = thinned(lively(size), 240, most);
        QVERIFY(points.size() <= std::max(most, 4));
        QVERIFY(points.size() >= most / 2);
        QVERIFY(std::is_sorted(points.begin(), points.end(), [](auto &a, auto &b) { return a.x() < b.x(); }));
    }

    void extremesAndEndsSurvive()
    {
        const session::Curve curve = lively(20001);
        for (const int most : {4, 20, 100, 480, 1000}) {
            const QList<QPointF> points = thinned(curve, 240, most);
            QCOMPARE(lowest(points), 0.01);
            QCOMPARE(highest(points), 0.99);
            QCOMPARE(points.first(), QPointF(0, curve.values.front()));
            QCOMPARE(points.last(), QPointF(240, curve.values.back()));
        }
    }

    void aShortCurveIsLeftAlone()
    {
        const session::Curve curve{{}, {0, 10, 20}, {0.5, 0.6, 0.4}};
        QCOMPARE(thinned(curve, 240, 480), (QList<QPointF>{{0, 0.5}, {10, 0.6}, {20, 0.4}}));
    }

    void theSpanCutsBetweenTwoPoints()
    {
        const session::Curve curve{{}, {0, 10, 20}, {0.5, 0.6, 0.4}};
        QCOMPARE(thinned(curve, 15, 480), (QList<QPointF>{{0, 0.5}, {10, 0.6}, {15, 0.5}}));
    }

    void anEmptyCurveHasNoPoints()
    {
        QVERIFY(thinned({}, 240, 480).isEmpty());
        QVERIFY(simplified({}, 0.1, 10).isEmpty());
        QCOMPARE(valueAt({}, 5), 0.0);
    }

    void aSimplifiedCurveStaysWithinItsTolerance()
    {
        const session::Curve curve = lively(2001);
        const QList<QPointF> points = thinned(curve, 240, 5000);
        for (const double tolerance : {0.001, 0.01, 0.1}) {
            const QList<QPointF> fewer = simplified(points, tolerance, 1000);
            QVERIFY(fewer.size() < points.size());
            const session::Curve drawn = curveOf(fewer);
            for (const QPointF &point : points)
                QVERIFY(std::abs(valueAt(drawn, point.x()) - point.y()) <= tolerance + 1e-12);
        }
    }

    void aStraightLineNeedsOnlyItsEndsAndLongestSteps()
    {
        QList<QPointF> line;
        for (int i = 0; i <= 100; ++i)
            line.append({double(i), i * 0.01});
        QCOMPARE(simplified(line, 1e-9, 1000), (QList<QPointF>{{0, 0}, {100, 1}}));
        QCOMPARE(simplified(line, 1e-9, 25).size(), 5);
    }

    void aStepKeepsBothOfItsPoints()
    {
        const QList<QPointF> step{{0, 0}, {5, 0}, {10, 0}, {10, 1}, {15, 1}, {20, 1}};
        QCOMPARE(simplified(step, 0.01, 1000), (QList<QPointF>{{0, 0}, {10, 0}, {10, 1}, {20, 1}}));
    }

    void valuesBetweenPointsLieOnTheLine()
    {
        const session::Curve curve{{}, {0, 10, 10, 20}, {0.2, 0.4, 0.8, 0.6}};
        QCOMPARE(valueAt(curve, -1), 0.2);
        QCOMPARE(valueAt(curve, 5), 0.3);
        QCOMPARE(valueAt(curve, 10), 0.8); // just after a step, as at the time of a dose
        QCOMPARE(valueAt(curve, 15), 0.7);
        QCOMPARE(valueAt(curve, 99), 0.6);
    }
};

QTEST_MAIN(TestThinning)
#include "tst_thinning.moc"
