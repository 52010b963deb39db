// SPDX-License-Identifier: GPL-3.0-or-later
// Curves in a picture: the playhead moves, the curves stay.
#include "scene/plot_curves.h"
#include "scene/plot_painter.h"
#include "support.h"

#include <QImage>
#include <QPainter>
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

    void aMedicineNotGivenHasNoCurve()
    {
        const int nothing = painted(u"opioid"_s, {});
        QCOMPARE(painted(u"opioid"_s, {{u"level"_s, {0, 240}, {0, 0}}}), nothing);
        QVERIFY(painted(u"opioid"_s, {{u"level"_s, {0, 240}, {0.5, 0.5}}}) > nothing + 1000);
    }

    void medicinesDifferInTheirLines()
    {
        const std::vector<PlotCurve> level{{u"level"_s, {0, 240}, {0.5, 0.5}}};
        const int axis = painted(u"opioid"_s, {});
        const int opioid = painted(u"opioid"_s, level) - axis;
        const int ketamine = painted(u"ketamine"_s, level) - axis;
        const int naloxone = painted(u"naloxone"_s, level) - axis;
        QVERIFY(ketamine < 0.9 * opioid);
        QVERIFY(naloxone < 0.8 * ketamine);
    }

private:
    /// Pixels of a plot that are not empty.
    static int painted(const QString &signal, const std::vector<PlotCurve> &curves)
    {
        SceneArt art;
        PlotArt plot;
        plot.rect = {100, 600, 1400, 300};
        plot.quantities = {{u"level"_s, signal, PlotArt::Style::Line, 620, 880}};
        Stage stage;
        stage.art = &art;
        stage.camera = Camera(art.viewBox, art.bleed, {1600, 1000});
        SpriteSet sprites;
        QImage image(1600, 1000, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintCurves(painter, stage, sprites, plot, {curves, {}}, true);
        painter.end();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                count += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
            }
        }
        return count;
    }
};

QTEST_MAIN(TestPlots)
#include "tst_plots.moc"
