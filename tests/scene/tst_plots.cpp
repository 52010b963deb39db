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

    void aCurveEndsWhereItIsNotKnown()
    {
        const PlotCurve whole{u"level"_s, {0, 240}, {0.5, 0.5}};
        const PlotCurve ended{u"level"_s, {0, 60}, {0.5, 0.5}, u"not modeled"_s};
        const PlotCurve none{u"level"_s, {}, {}, u"not modeled"_s};
        QVERIFY(isKnownAt(whole, 240) && isKnownAt(ended, 60));
        QVERIFY(!isKnownAt(ended, 61) && !isKnownAt(none, 0));
        const QRect future(500, 625, 1000, 250); // of minutes 70 to 240; words stand at its left
        for (const PlotArt::Style style : {PlotArt::Style::Line, PlotArt::Style::Wave}) {
            const int nothing = paintedIn(future, style, {});
            QVERIFY(paintedIn(future, style, whole) > nothing + 500);
            QCOMPARE(paintedIn(future.adjusted(250, 0, 0, 0), style, ended),
                paintedIn(future.adjusted(250, 0, 0, 0), style, {}));
            QCOMPARE(paintedIn(future, style, none), nothing);
        }
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
        return ink(drawn(signal, PlotArt::Style::Line, curves), QRect(0, 0, 1600, 1000));
    }

    static int paintedIn(const QRect &part, PlotArt::Style style, const PlotCurve &curve)
    {
        return ink(drawn(u"excite"_s, style, {curve}), part);
    }

    static int ink(const QImage &image, const QRect &part)
    {
        int count = 0;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x) {
                count += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
            }
        }
        return count;
    }

    static QImage drawn(const QString &signal, PlotArt::Style style, const std::vector<PlotCurve> &curves)
    {
        SceneArt art;
        PlotArt plot;
        plot.rect = {100, 600, 1400, 300};
        plot.quantities = {{u"level"_s, signal, style, 620, 880}};
        Stage stage;
        stage.art = &art;
        stage.camera = Camera(art.viewBox, art.bleed, {1600, 1000});
        SpriteSet sprites;
        QImage image(1600, 1000, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintCurves(painter, stage, sprites, plot, {curves, {}}, true);
        return image;
    }
};

QTEST_MAIN(TestPlots)
#include "tst_plots.moc"
