// SPDX-License-Identifier: GPL-3.0-or-later
// A chart of the model: what is repainted, where the cursor stands, what a screen reader hears.
#include "chart_samples.h"
#include "charts/model_chart.h"
#include "charts/time_chart.h"
#include "support.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace relief;
using namespace relief::charts;
using namespace Qt::StringLiterals;

namespace {

class Paints : public QObject {
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;
    QRegion region;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            ++count;
            region += static_cast<QPaintEvent *>(event)->region();
        }
        return false;
    }
};

/// The middle of the columns in which the row has the color.
double middleOf(const QImage &image, int y, const QColor &color)
{
    double sum = 0;
    int count = 0;
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, y) == color) {
            sum += x + 0.5;
            ++count;
        }
    }
    return count > 0 ? sum / count : -1;
}

} // namespace

class TestModelChart : public QObject {
    Q_OBJECT

    static void prepare(ModelChart &chart, const session::ChartData &data = samples::concentration())
    {
        chart.resize(900, 480);
        chart.setData(data);
        chart.setNow(60);
    }

private Q_SLOTS:
    void initTestCase() { support::useTestFont(); }
    void init() { support::failOnWarnings(); }

    void movingTheCursorRepaintsAStripAndDrawsNothingAnew()
    {
        ModelChart chart;
        prepare(chart);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QCoreApplication::processEvents();
        const int drawings = chart.drawings();
        Paints paints(&chart);
        chart.setNow(62);
        QTRY_VERIFY(paints.count > 0);
        int pixels = 0;
        for (const QRect &part : paints.region)
            pixels += part.width() * part.height();
        QVERIFY2(pixels < chart.width() * chart.height() / 7, qPrintable(QString::number(pixels)));
        QCOMPARE(chart.drawings(), drawings);
    }

    void nothingIsRepaintedWhileNothingChanges()
    {
        ModelChart chart;
        prepare(chart);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QCoreApplication::processEvents();
        Paints paints(&chart);
        for (int i = 0; i < 10; ++i) {
            chart.setNow(60);
            chart.setData(samples::concentration());
            chart.setTheme(theme::Theme());
            QCoreApplication::processEvents();
        }
        QCOMPARE(paints.count, 0);
    }

    /// Strips add up to what one whole repaint gives.
    void theSamePictureFromEitherSide()
    {
        ModelChart chart;
        prepare(chart);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const auto shownAt = [&](std::initializer_list<double> times) {
            for (const double time : times) {
                chart.setNow(time);
                QCoreApplication::processEvents();
            }
            return chart.grab().toImage();
        };
        QCOMPARE(shownAt({0, 30, 118, 120}), shownAt({240, 122, 120}));
    }

    void dataSizeAndThemeDrawAnew()
    {
        ModelChart chart;
        prepare(chart);
        chart.grab();
        QCOMPARE(chart.drawings(), 1);
        chart.setTheme(theme::Theme(theme::ThemeId::Dark));
        chart.grab();
        QCOMPARE(chart.drawings(), 2);
        chart.resize(800, 480);
        chart.grab();
        QCOMPARE(chart.drawings(), 3);
        session::ChartData data = samples::concentration();
        data.lines[0].y[100] = 3;
        chart.setData(data);
        chart.grab();
        QCOMPARE(chart.drawings(), 4);
    }

    void theCursorStandsWhereThatOfTheTimelineStands()
    {
        TimeChart row;
        row.resize(900, 50);
        row.setCurve({{}, {0, 240}, {0.1, 0.1}}, 240);
        ModelChart chart;
        prepare(chart);
        const QRectF plot = row.plotRect().adjusted(100, 0, -150, 0);
        row.resize(static_cast<int>(plot.width() + 900 - row.plotRect().width()), 50);
        const double shift = plot.left() - row.plotRect().left();
        chart.setPlotEdges(plot.left(), plot.right());
        QCOMPARE(chart.plotRect().left(), plot.left());
        QCOMPARE(chart.plotRect().width(), row.plotRect().width());
        const QColor ink = theme::Theme().color(u"ink1"_s);
        for (const double time : {0.0, 33.0, 60.0, 97.3, 200.0, 240.0}) {
            row.setNow(time);
            chart.setNow(time);
            const double inRow = middleOf(row.grab().toImage(), 8, ink) + shift;
            const double inChart = middleOf(chart.grab().toImage(), static_cast<int>(chart.plotRect().top()) + 12, ink);
            QVERIFY2(std::abs(inRow - inChart) <= 1, qPrintable(u"%1 %2"_s.arg(inRow).arg(inChart)));
        }
    }

    void mouseAndKeysMoveTheCursorAndSaySo()
    {
        ModelChart chart;
        prepare(chart);
        QSignalSpy moved(&chart, &ModelChart::cursorMoved);
        chart.setNow(80);
        QCOMPARE(moved.size(), 0);
        const QRectF plot = chart.plotRect();
        QTest::mousePress(&chart, Qt::LeftButton, {}, plot.center().toPoint());
        QCOMPARE(moved.size(), 1);
        QVERIFY(std::abs(moved.last().first().toDouble() - 120) < 0.5);
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.cursorX(), 1.0);
        QTest::keyClick(&chart, Qt::Key_PageUp);
        QCOMPARE(moved.last().first().toDouble(), 11.0);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.cursorX(), 240.0);
        const auto count = moved.size();
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(moved.size(), count);
    }

    void aChartThatIsNotOverTimeKeepsItsOwnCursor()
    {
        ModelChart chart;
        prepare(chart, samples::doseResponse());
        QVERIFY(std::abs(chart.cursorX() - 20) < 1e-9); // the middle of six decades
        chart.setNow(100);
        QVERIFY(std::abs(chart.cursorX() - 20) < 1e-9);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.cursorX(), 0.02);
    }

    void whatIsNotFiniteIsNeverDrawnAndANoteSaysSo()
    {
        session::ChartData odd = samples::concentration();
        odd.bands = {samples::around(odd.lines[0], 0), samples::around(odd.lines[0], 99)};
        session::ChartData plain = odd;
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double infinity = std::numeric_limits<double>::infinity();
        for (const size_t i : {size_t{0}, size_t{50}, size_t{240}}) {
            odd.lines[0].y[i] = i == 50 ? infinity : nan;
            odd.bands[0].p95[i] = nan;
        }
        odd.lines[1].x[7] = -infinity;
        odd.marks.push_back({content::MedicineGroup::Opioid, nan, 3, u"x"_s});
        ModelChart chart;
        prepare(chart, odd);
        QVERIFY(!chart.grab().isNull());
        for (const session::ChartLine &line : chart.data().lines) {
            QVERIFY(std::all_of(line.y.begin(), line.y.end(), [](double y) { return std::isfinite(y); }));
            QCOMPARE(line.x.size(), line.y.size());
        }
        QCOMPARE(chart.data().bands.size(), size_t{1});
        QCOMPARE(chart.data().notes.last(), u"Values that could not be computed are left out: 8."_s);
        QVERIFY(!chart.reading().contains(u"nan"_s) && !chart.reading().contains(u"inf"_s));
        prepare(chart, plain);
        QCOMPARE(chart.data().notes, plain.notes);
    }

    void withoutLinesItSaysWhy()
    {
        ModelChart chart;
        prepare(chart, samples::nothing());
        QVERIFY(chart.plotRect().isEmpty());
        const QImage image = chart.grab().toImage();
        QCOMPARE(chart.reading(), u"Medicine in the body. No medicine has been given."_s);
        QTest::keyClick(&chart, Qt::Key_Right);
        ModelChart blank;
        blank.resize(900, 480);
        QVERIFY(image != blank.grab().toImage());
        prepare(chart); // and back
        QVERIFY(!chart.plotRect().isEmpty());
    }

    void aScreenReaderHearsLinesValuesAndHowPeopleDiffer()
    {
        session::ChartData data = samples::withBands();
        data.lines[0].x = {0, 240};
        data.lines[0].y = {10, 10};
        data.bands = {samples::around(data.lines[0], 0)};
        ModelChart chart;
        prepare(chart, data);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&chart);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Chart);
        QCOMPARE(spoken->text(QAccessible::Name), u"People differ"_s);
        QCOMPARE(spoken->text(QAccessible::Value), u"At 60 min, Morphine: 10.0."_s);
        const QString all = spoken->text(QAccessible::Description);
        QVERIFY2(all.contains(u"Morphine: half of people between 7.5 and 12.5, 9 in 10 between 4.5 and 18.0."_s),
            qPrintable(all));
        QVERIFY2(all.contains(u"Morphine, dashed"_s) && all.contains(u"From 0 min to 240 min."_s)
                     && all.contains(u"Morphine, 10 mg at 10 min."_s) && all.contains(u"Not for choosing doses."_s),
            qPrintable(all));
        spoken->valueInterface()->setCurrentValue(30);
        QCOMPARE(chart.cursorX(), 30.0);
    }

    void everyThemeAndTextSizeIsDrawn()
    {
        QList<QImage> images;
        for (const theme::ThemeId id : theme::allThemes) {
            for (const double scale : {1.0, 2.0}) {
                ModelChart chart;
                prepare(chart, samples::withBands());
                chart.setTheme(theme::Theme(id, scale));
                images.append(chart.grab().toImage());
                for (int i = 0; i + 1 < images.size(); ++i)
                    QVERIFY(images[i] != images.last());
            }
        }
        ModelChart tiny;
        prepare(tiny);
        tiny.resize(3, 3);
        tiny.grab();
    }
};

QTEST_MAIN(TestModelChart)
#include "tst_model_chart.moc"
