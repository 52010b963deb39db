// SPDX-License-Identifier: GPL-3.0-or-later
// Curves in a picture: the playhead moves, the curves stay.
#include "scene/plot_curves.h"
#include "scene/plot_painter.h"
#include "support.h"

#include <QTest>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;

class TestPlots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useTestFont(); }
    void init() { support::failOnWarnings(); }

    void valuesLieBetweenTheSamples()
    {
        const PlotCurve curve{u"seats"_s, {0, 10, 20}, {0, 1, 0.5}};
        QCOMPARE(valueAt(curve, 5), 0.5);
        QCOMPARE(valueAt(curve, 15), 0.75);
        QCOMPARE(valueAt(curve, -4), 0.0);
        QCOMPARE(valueAt(curve, 99), 0.5);
        QCOMPARE(valueAt({}, 5), 0.0);
    }

    void thePlayheadIsAtTheClock()
    {
        SceneArt art;
        PlotArt plot;
        plot.rect = {100, 600, 1400, 300};
        Stage stage;
        stage.art = &art;
        stage.camera = Camera(art.viewBox, art.bleed, {1600, 1000});
        QCOMPARE(playheadX(stage, plot, 0), 100.0);
        QCOMPARE(playheadX(stage, plot, 120), 800.0);
        QCOMPARE(playheadX(stage, plot, 999), 1500.0);
        QVERIFY(playheadBox(stage, plot, 240).right() <= 1600);
        QVERIFY(plotBox(stage, plot).contains(axisBox(stage, plot)));
    }

    void curvesAreFoundByTheirReadout()
    {
        const PlotCurves curves{{{u"seats"_s, {0}, {1}}}, {}};
        QVERIFY(curves.find(u"seats"_s) != nullptr);
        QVERIFY(curves.find(u"pain"_s) == nullptr);
    }
};

QTEST_MAIN(TestPlots)
#include "tst_plots.moc"
