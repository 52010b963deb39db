// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a chart as a table, as text and as CSV.
#include "chart_samples.h"
#include "charts/chart_csv.h"
#include "charts/clean_chart.h"
#include "charts/numbers_table.h"
#include "support.h"

#include <QAccessible>
#include <QLocale>
#include <QTest>

#include <limits>
#include <map>

using namespace relief;
using namespace relief::charts;
using namespace Qt::StringLiterals;

namespace {

struct Points {
    std::vector<double> x;
    std::vector<double> y;
    QString unit;
};

/// Quotes as they are written: only around the first field.
std::map<QString, Points> parsed(const QString &csv)
{
    std::map<QString, Points> quantities;
    for (const QString &line : csv.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#') || line.startsWith(u"quantity"_s))
            continue;
        const bool isQuoted = line.startsWith(u'"');
        const qsizetype end = isQuoted ? line.indexOf(u"\","_s) : line.indexOf(u',');
        const QStringList fields = line.sliced(end + (isQuoted ? 2 : 1)).split(u',');
        Points &points = quantities[isQuoted ? line.sliced(1, end - 1) : line.first(end)];
        points.x.push_back(fields.value(0).toDouble());
        points.y.push_back(fields.value(1).toDouble());
        points.unit = fields.value(2);
    }
    return quantities;
}

bool isNear(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](double one, double other) { return std::abs(one - other) <= 1e-7 * std::abs(other); });
}

} // namespace

class TestChartNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        QLocale::setDefault(QLocale::c());
    }

    void csvReadBackIsTheChart()
    {
        const session::ChartData data = samples::concentration();
        const auto quantities = parsed(csvOf(data));
        QCOMPARE(quantities.size(), data.lines.size());
        for (const session::ChartLine &line : data.lines) {
            const Points &points = quantities.at(line.name);
            QVERIFY(isNear(points.x, line.x) && isNear(points.y, line.y));
            QCOMPARE(points.unit, u"ng/mL"_s);
        }
    }

    void csvHasPercentilesUnderTheNameThatOtherProgramsKnow()
    {
        const session::ChartData data = samples::withBands();
        const auto quantities = parsed(csvOf(data));
        QCOMPARE(quantities.size(), size_t{6});
        QVERIFY(isNear(quantities.at(u"Ce_morphine"_s).y, data.lines[0].y));
        QVERIFY(isNear(quantities.at(u"Ce_morphine p5"_s).y, data.bands[0].p5));
        QVERIFY(isNear(quantities.at(u"Ce_morphine p95"_s).y, data.bands[0].p95));
    }

    void csvIsTheSameInEveryLocale()
    {
        const QString plain = csvOf(samples::doseResponse());
        QVERIFY(plain.startsWith(u"# x: Morphine where it works, ng/mL\nquantity,x,value,unit\n"_s));
        QVERIFY(plain.contains(u",fraction\n"_s));
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(csvOf(samples::doseResponse()), plain);
        QVERIFY(csvOf(samples::withBands()).startsWith(u"quantity,time_min,value,unit\nCe_morphine,0,0,ng/mL\n"_s));
    }

    void csvHasNoValueThatIsNotFinite()
    {
        session::ChartData data = samples::withBands();
        data.lines[0].y[3] = std::numeric_limits<double>::quiet_NaN();
        data.bands[0].p50[4] = std::numeric_limits<double>::infinity();
        const QString csv = csvOf(data);
        QVERIFY(!csv.contains(u"nan"_s) && !csv.contains(u"inf"_s));
        QCOMPARE(parsed(csv).at(u"Ce_morphine"_s).x.size(), data.lines[0].x.size() - 1);
    }

    void aTableHasARowAPlaceAndAColumnALineOrPercentile()
    {
        NumbersTable table;
        table.setChart(samples::withBands());
        const QAbstractItemModel &model = *table.model();
        QCOMPARE(model.columnCount(), 7);
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Morphine: 5% have less"_s);
        table.setPlaces({0, 30, 45.5, 999});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(1, 0).data().toString(), u"30 min"_s);
        QCOMPARE(model.index(3, 1).data().toString(), u"–"_s); // no value after the end of the curve
        const double y = *valueOf(samples::withBands().lines[0].x, samples::withBands().lines[0].y, 30);
        QCOMPARE(model.index(1, 1).data().toString(), QString::number(y, 'f', 1));
        QCOMPARE(model.index(1, 2).data().toString(), QString::number(y * 0.45, 'f', 1));
        QVERIFY(model.index(1, 2)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"Morphine: 5 in 100 people have less at 30 min: "_s));
    }

    void copiedTextHasHeadingsAndTabs()
    {
        NumbersTable table;
        table.setChart(samples::concentration());
        table.setPlaces({0, 60});
        const QStringList lines = table.selectedText().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], u"minutes\tMorphine, blood\tMorphine, where it works\tNaloxone\tKetamine"_s);
        QVERIFY(lines[2].startsWith(u"60 min\t"_s));
        table.selectionModel()->select(
            QItemSelection(table.model()->index(1, 3), table.model()->index(1, 4)), QItemSelectionModel::Select);
        QVERIFY(table.selectedText().startsWith(u"Naloxone\tKetamine\n0.0\t"_s));
    }

    void anEmptyChartIsAnEmptyTable()
    {
        NumbersTable table;
        table.setChart(samples::nothing());
        QCOMPARE(table.model()->rowCount(), 0);
        QCOMPARE(table.model()->columnCount(), 0);
        QCOMPARE(table.accessibleDescription(), u"No medicine has been given."_s);
        QCOMPARE(csvOf(samples::nothing()), u"quantity,time_min,value,unit\n"_s);
        QVERIFY(table.selectedText().trimmed().isEmpty());
    }

    void aScreenReaderFindsATable()
    {
        NumbersTable table;
        table.setChart(samples::withBands());
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&table);
        QVERIFY(spoken && spoken->tableInterface());
        QCOMPARE(spoken->text(QAccessible::Name), u"Numbers of the chart"_s);
        QCOMPARE(spoken->tableInterface()->columnDescription(1), u"Morphine"_s);
    }
};

QTEST_MAIN(TestChartNumbers)
#include "tst_chart_numbers.moc"
