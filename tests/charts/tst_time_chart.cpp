// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the timeline: what is redrawn, what only moves, and what a screen reader hears.
#include "charts/time_chart.h"
#include "support.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QTest>

#include <cmath>

using namespace relief;
using namespace relief::charts;
using namespace Qt::StringLiterals;

namespace {

session::Curve falling(double depth = 0.6)
{
    session::Curve curve;
    for (int i = 0; i <= 240; ++i) {
        curve.minutes.push_back(i);
        curve.values.push_back(i < 10 ? 0.9 : 0.9 - depth * (1 - std::exp(-(i - 10) / 15.0)));
    }
    return curve;
}

/// Rows of pixels that are nearer to the curve's color than to the ground.
QList<int> coloredRows(const QImage &image, int x, const QColor &color)
{
    QList<int> rows;
    for (int y = 0; y < image.height(); ++y) {
        const QColor pixel = image.pixelColor(x, y);
        const int off = std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green())
                        + std::abs(pixel.blue() - color.blue());
        if (off < 60)
            rows.append(y);
    }
    return rows;
}

class PaintedArea : public QObject {
public:
    explicit PaintedArea(QWidget *widget) { widget->installEventFilter(this); }
    QRegion region;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

class TestTimeChart : public QObject {
    Q_OBJECT

    static void prepare(TimeChart &chart)
    {
        chart.resize(500, 50);
        chart.setSignal(u"opioid"_s);
        chart.setCurve(falling(), 240);
        chart.setNow(60);
    }

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void movingNowDoesNotDrawTheCurveAgain()
    {
        TimeChart chart;
        prepare(chart);
        chart.grab();
        QCOMPARE(chart.drawings(), 1);
        for (int minute = 0; minute <= 240; minute += 7) {
            chart.setNow(minute);
            chart.grab();
        }
        QCOMPARE(chart.drawings(), 1);
    }

    void onlyRealChangesDrawTheCurveAgain()
    {
        TimeChart chart;
        prepare(chart);
        chart.grab();
        chart.setCurve(falling(), 240);
        chart.setSignal(u"opioid"_s);
        chart.setTheme(theme::Theme());
        chart.grab();
        QCOMPARE(chart.drawings(), 1);
        chart.setCurve(falling(0.3), 240);
        chart.grab();
        QCOMPARE(chart.drawings(), 2);
        chart.setTheme(theme::Theme(theme::ThemeId::Dark));
        chart.grab();
        QCOMPARE(chart.drawings(), 3);
        chart.setSignal(u"excite"_s);
        chart.grab();
        QCOMPARE(chart.drawings(), 4);
        chart.resize(400, 50);
        chart.grab();
        QCOMPARE(chart.drawings(), 5);
    }

    void aStepOfNowRepaintsASmallPart()
    {
        TimeChart chart;
        prepare(chart);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QCoreApplication::processEvents();
        PaintedArea painted(&chart);
        chart.setNow(61);
        QTRY_VERIFY(!painted.region.isEmpty());
        QVERIFY2(painted.region.boundingRect().width() <= 22,
            qPrintable(QString::number(painted.region.boundingRect().width())));
    }

    /// Small repaints add up to what one whole repaint gives.
    void theSamePictureFromEitherSide()
    {
        TimeChart chart;
        prepare(chart);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        for (const double minute : {0.0, 10.0, 30.0})
            chart.setNow(minute);
        const QImage forwards = chart.grab().toImage();
        for (const double minute : {240.0, 60.0, 30.0})
            chart.setNow(minute);
        QCOMPARE(chart.grab().toImage(), forwards);
        TimeChart other;
        prepare(other);
        other.setNow(30);
        QCOMPARE(other.grab().toImage(), forwards);
    }

    void theCurveIsSolidAndFilledBeforeAndDottedAfter()
    {
        TimeChart chart;
        prepare(chart);
        chart.setCurve({{}, {0, 240}, {0.8, 0.8}}, 240);
        chart.setNow(120);
        const QImage image = chart.grab().toImage();
        const QRectF plot = chart.plotRect();
        const QColor color = theme::Theme().fill(u"opioid"_s);
        const int line = qRound(plot.bottom() - 0.8 * plot.height());
        const int middle = qRound(plot.center().x());
        for (int x = qRound(plot.left()) + 2; x < middle - 10; ++x) {
            const QList<int> rows = coloredRows(image, x, color);
            QVERIFY(!rows.isEmpty() && std::abs(rows.first() - line) <= 2);
        }
        int dots = 0;
        int gaps = 0;
        const QColor ground = image.pixelColor(middle + 10, qRound(plot.bottom()) - 2);
        for (int x = middle + 10; x < plot.right() - 2; ++x)
            (image.pixelColor(x, line) == ground || image.pixelColor(x, line).lightness() > 200 ? gaps : dots) += 1;
        QVERIFY(dots > 50 && gaps > 50);
        QVERIFY(image.pixelColor(middle - 20, qRound(plot.bottom()) - 2) != ground); // filled below
    }

    void aCurveAtItsEndsStaysInsideTheRow()
    {
        for (const double value : {0.0, 1.0}) {
            TimeChart chart;
            prepare(chart);
            chart.setCurve({{}, {0, 240}, {value, value}}, 240);
            chart.setNow(240);
            const QRectF plot = chart.plotRect();
            const QList<int> rows = coloredRows(chart.grab().toImage(), 100, theme::Theme().fill(u"opioid"_s));
            QVERIFY(!rows.isEmpty());
            QVERIFY(std::abs((rows.first() + rows.last() + 1) / 2.0 - (plot.bottom() - value * plot.height())) <= 1);
        }
    }

    void oddInputsAreDrawnToo()
    {
        TimeChart chart;
        chart.grab(); // no curve
        QCOMPARE(chart.reading(), QString());
        chart.setCurve({{}, {5}, {0.5}}, 240);
        chart.grab();
        chart.setCurve({{}, {0, 10, 20}, {0.5}}, 0); // fewer values than times, no span
        chart.setNow(1e9);
        chart.grab();
        chart.resize(3, 3);
        chart.grab();
        QCOMPARE(chart.reading(), u"50% at 1,000,000,000 minutes"_s);
    }

    void aScreenReaderHearsTheValueAtNow()
    {
        TimeChart chart;
        prepare(chart);
        chart.setAccessibleName(u"Pain felt"_s);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&chart);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Chart);
        QCOMPARE(spoken->text(QAccessible::Name), u"Pain felt"_s);
        chart.setNow(0);
        QCOMPARE(spoken->text(QAccessible::Value), u"90% at 0 minutes"_s);
        chart.setValueText(u"3 / 10"_s);
        chart.setNow(24.2);
        QCOMPARE(spoken->text(QAccessible::Description), u"3 / 10 at 24 minutes"_s);
        chart.setCurve({{}, {0, 40320}, {0.9, 0.1}}, 40320); // four weeks
        chart.setNow(20529);
        QCOMPARE(spoken->text(QAccessible::Value), u"3 / 10 at 14 days 6 h"_s);
    }

    void aCurveThatEndsHasNoMarkAfterIt()
    {
        TimeChart ended;
        prepare(ended);
        ended.setCurve({{}, {0, 30}, {0.5, 0.5}, u"not modeled"_s}, 240);
        ended.setNow(120);
        ended.setValueText(u"not modeled"_s);
        QCOMPARE(ended.reading(), u"not modeled at 120 minutes"_s);
        TimeChart none;
        prepare(none);
        none.setCurve({{}, {}, {}, u"not modeled"_s}, 240);
        none.setNow(120);
        none.setValueText(u"not modeled"_s);
        QCOMPARE(none.reading(), u"not modeled at 120 minutes"_s);
        const QRect middle(200, 0, 100, 50);
        QCOMPARE(ended.grab().toImage().copy(middle), none.grab().toImage().copy(middle));
    }

    void everyThemeDrawsItsOwnPicture()
    {
        QList<QImage> images;
        for (const theme::ThemeId id : theme::allThemes) {
            TimeChart chart;
            prepare(chart);
            chart.setTheme(theme::Theme(id));
            images.append(chart.grab().toImage());
            for (int i = 0; i + 1 < images.size(); ++i)
                QVERIFY(images[i] != images.last());
        }
    }
};

QTEST_MAIN(TestTimeChart)
#include "tst_time_chart.moc"
