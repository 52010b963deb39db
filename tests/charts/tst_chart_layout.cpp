// SPDX-License-Identifier: GPL-3.0-or-later
// Where things lie in a chart: everything inside, no word over another, round numbers on the axes.
#include "chart_samples.h"
#include "charts/chart_layout.h"
#include "charts/clean_chart.h"
#include "charts/label_spread.h"
#include "support.h"

#include <QTest>

#include <limits>

using namespace relief;
using namespace relief::charts;
using namespace Qt::StringLiterals;

namespace {

QList<QPair<QString, QRectF>> wordsOf(const ChartLayout &layout, const session::ChartData &data)
{
    QList<QPair<QString, QRectF>> words;
    for (const PlacedText *text : {&layout.title, &layout.yTitle, &layout.xTitle, &layout.notes}) {
        if (!text->text.isEmpty() && text->text != data.title && text->text != data.yLabel)
            words.append({text->text, text->box});
    }
    for (const auto *ticks : {&layout.xTicks, &layout.yTicks}) {
        for (const PlacedTick &tick : *ticks)
            words.append({tick.label.text, tick.label.box});
    }
    for (const EndLabel &label : layout.endLabels)
        words.append({data.lines[label.line].name, label.box});
    for (const KeyEntry &entry : layout.key)
        words.append({entry.label.text, entry.label.box | entry.sampleBox});
    for (const PlacedMark &mark : layout.marks) {
        if (!mark.label.text.isEmpty())
            words.append({mark.label.text, mark.label.box});
    }
    return words;
}

} // namespace

class TestChartLayout : public QObject {
    Q_OBJECT

    static std::vector<session::ChartData> all()
    {
        return {samples::concentration(), samples::withBands(), samples::breathing(), samples::doseResponse(),
            samples::tolerance()};
    }

private Q_SLOTS:
    void initTestCase() { support::useTestFont(); }
    void init() { support::failOnWarnings(); }

    void wordsLieInsideAndNeverOverEachOther()
    {
        for (const session::ChartData &data : all()) {
            for (const double scale : {1.0, 1.5, 2.0}) {
                for (const QSize size : {QSize(420, 320), QSize(700, 420), QSize(1100, 560), QSize(1800, 900)}) {
                    const theme::Theme theme(theme::ThemeId::Light, scale);
                    const QSize grown = size * (size.width() < 1000 ? scale : 1.0);
                    const auto words = wordsOf(layOut(data, theme, {grown, 1, false, {}}), data);
                    const QRectF inside = QRectF({}, QSizeF(grown)).adjusted(-0.5, -0.5, 0.5, 0.5);
                    for (qsizetype i = 0; i < words.size(); ++i) {
                        QVERIFY2(inside.contains(words[i].second), qPrintable(data.title + u": "_s + words[i].first));
                        for (qsizetype j = 0; j < i; ++j)
                            QVERIFY2(!words[i].second.adjusted(0.5, 0.5, -0.5, -0.5).intersects(words[j].second),
                                qPrintable(data.title + u": "_s + words[i].first + u" / "_s + words[j].first));
                    }
                }
            }
        }
    }

    void namesStandBesideTheLinesOrElseInTheKey()
    {
        const session::ChartData data = samples::concentration();
        const ChartLayout wide = layOut(data, theme::Theme(), {{1000, 500}, 1, false, {}});
        QCOMPARE(wide.endLabels.size(), data.lines.size());
        QVERIFY(wide.key.empty());
        const ChartLayout narrow = layOut(data, theme::Theme(), {{300, 400}, 1, false, {}});
        QVERIFY(narrow.endLabels.empty());
        QCOMPARE(narrow.key.size(), data.lines.size());
    }

    void oneLineNamedLikeTheChartNeedsNoKey()
    {
        session::ChartData data = samples::concentration();
        data.lines.resize(1);
        data.title = u"Too long to stand beside a line"_s;
        const auto arranged = [&](const QString &name) {
            data.lines[0].name = name;
            return layOut(data, theme::Theme(), {{300, 400}, 1, false, PlotEdges{40, 290}});
        };
        const ChartLayout other = arranged(u"And another as long as that one"_s);
        QCOMPARE(other.key.size(), size_t{1});
        const ChartLayout same = arranged(data.title);
        QVERIFY(same.key.empty() && same.endLabels.empty());
        QVERIFY(same.plot.height() > other.plot.height());
    }

    void aBandIsExplainedInTheKey()
    {
        const ChartLayout layout = layOut(samples::withBands(), theme::Theme(), {{1000, 500}, 1, false, {}});
        QCOMPARE(layout.key.size(), size_t{2});
        QCOMPARE(layout.key[0].label.text, u"Half of people"_s);
    }

    void aLogarithmicAxisHasDecadesAtEqualDistances()
    {
        const session::ChartData data = samples::doseResponse();
        const ChartLayout layout = layOut(data, theme::Theme(), {{1400, 500}, 1, false, {}});
        QVERIFY(layout.xTicks.size() >= 5);
        QCOMPARE(layout.xTicks[0].label.text, u"0.1"_s);
        const double step = layout.xTicks[1].at - layout.xTicks[0].at;
        for (size_t i = 1; i < layout.xTicks.size(); ++i)
            QVERIFY(std::abs(layout.xTicks[i].at - layout.xTicks[i - 1].at - step) < 0.01);
        const AxisScale scale{0.02, 20000, true};
        QCOMPARE(scale.at(scale.share(3.7)), 3.7);
        QCOMPARE(scale.share(20), 0.5);
    }

    void longTimesAreWrittenInHoursAndDays()
    {
        session::ChartData data = samples::concentration();
        const auto last = [&] {
            return layOut(data, theme::Theme(), {{1000, 500}, 1, false, {}}).xTicks.back().label.text;
        };
        QCOMPARE(last(), u"240 min"_s);
        data.xTo = 1440;
        QCOMPARE(last(), u"24 h"_s);
        QCOMPARE(layOut(samples::tolerance(), theme::Theme(), {{1000, 500}, 1, false, {}}).xTicks.back().label.text,
            u"day 28"_s);
    }

    void rangesThatAreNoneAreMended()
    {
        session::ChartData data = samples::concentration();
        data.xFrom = data.xTo = 5;
        data.yTo = std::numeric_limits<double>::quiet_NaN();
        data.yFactor = std::numeric_limits<double>::infinity();
        const session::ChartData clean = cleaned(data);
        QCOMPARE(clean.xTo, 240.0);
        QVERIFY(clean.yTo > clean.yFrom && clean.yTo < 50);
        data.logarithmicX = true;
        data.overTime = false;
        data.xFrom = -1;
        data.xTo = 10;
        QVERIFY(cleaned(data).xFrom > 0);
        QVERIFY(!layOut(cleaned(data), theme::Theme(), {{900, 500}, 1, false, {}}).plot.isEmpty());
    }

    void manyDosesLoseTheirWordsFirst()
    {
        session::ChartData data = samples::concentration();
        data.marks.clear();
        for (int i = 0; i < 60; ++i)
            data.marks.push_back({content::MedicineGroup::Opioid, i * 4.0, i * 4.0, u"Morphine, 1 mg"_s});
        const ChartLayout layout = layOut(data, theme::Theme(), {{900, 500}, 1, false, {}});
        QCOMPARE(layout.marks.size(), size_t{60});
        for (size_t i = 0; i < layout.marks.size(); ++i) {
            const auto isOver = [&](const PlacedMark &other) { return other.glyph.intersects(layout.marks[i].glyph); };
            QVERIFY(std::none_of(layout.marks.begin(), layout.marks.begin() + static_cast<std::ptrdiff_t>(i), isOver));
        }
    }

    void spreadLabelsStayInOrderAndInside()
    {
        const std::vector<double> middles = spreadOut({{50, 20}, {52, 20}, {99, 20}, {48, 20}}, 0, 100);
        QVERIFY(middles[3] < middles[0] && middles[0] < middles[1] && middles[1] < middles[2]);
        QCOMPARE(middles[2], 90.0);
        QCOMPARE(middles[1] - middles[0], 20.0);
        QCOMPARE(spreadOut({{30, 20}}, 0, 100).front(), 30.0);
    }
};

QTEST_MAIN(TestChartLayout)
#include "tst_chart_layout.moc"
