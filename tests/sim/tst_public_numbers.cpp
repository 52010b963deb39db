// SPDX-License-Identifier: GPL-3.0-or-later
// Every public reference number of the scenarios transcribed, at its own tolerance.

#include "sim/pkpd_probe.h"

#include <set>

using namespace relief::sim;
using namespace relief::sim::pkpd;

class TestPublicNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coursesPassThroughEveryNumber_data();
    void coursesPassThroughEveryNumber();
    void momentsAreFoundWhereTheyArePublished_data();
    void momentsAreFoundWhereTheyArePublished();
    void noNumberIsLeftOut();
};

namespace {

constexpr double linearTolerance = 1e-6;

std::optional<Row> rowOf(const QString &scenario, const QString &quantity)
{
    for (const Row &row : publicRows()) {
        if (row.scenario == scenario && row.quantity == quantity && !row.timeMin) {
            return row;
        }
    }
    return std::nullopt;
}

std::optional<Minutes> timeToHalf(const Probe &q, Minutes since, Stretch stretch)
{
    Scenario then = q.scenario;
    then.timesMin = {since.value};
    const double level = q.pick(simulate(then)).at(0) / 2;
    const std::optional<Minutes> at = firstPassing(q.scenario, q.pick, stretch, level, Passing::Downwards);
    return at ? std::optional<Minutes>(*at - since) : std::nullopt;
}

} // namespace

void TestPublicNumbers::coursesPassThroughEveryNumber_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("quantity");
    std::set<QString> seen;
    for (const Row &row : publicRows()) {
        const QString name = row.scenario + u' ' + row.quantity;
        if (row.timeMin && seen.insert(name).second) {
            QTest::newRow(qPrintable(name)) << row.scenario << row.quantity;
        }
    }
}

void TestPublicNumbers::coursesPassThroughEveryNumber()
{
    QFETCH(const QString, scenario);
    QFETCH(const QString, quantity);
    const Probe q = pkpd::probe(scenario, quantity);
    QVERIFY(q.pick);
    const std::vector<double> values = q.pick(simulate(q.scenario));
    QCOMPARE(values.size(), q.scenario.timesMin.size());

    std::size_t next = 0;
    for (const Row &row : publicRows()) {
        if (row.scenario != scenario || row.quantity != quantity || !row.timeMin) {
            continue;
        }
        QVERIFY(next < values.size());
        QCOMPARE(*row.timeMin, q.scenario.timesMin[next]);
        const bool linear = quantity.startsWith(u'C');
        QVERIFY2(agrees(values[next], row.value, linear ? linearTolerance : row.relativeTolerance),
            said(u"at %1 min"_s.arg(*row.timeMin), values[next], row.value).constData());
        ++next;
    }
    QCOMPARE(next, values.size());
}

void TestPublicNumbers::momentsAreFoundWhereTheyArePublished_data()
{
    QTest::addColumn<QJsonObject>("moment");
    for (const QJsonValue each : json(u"moments.json"_s)["moments"_L1].toArray()) {
        const QString name = each["scenario"_L1].toString() + u' ' + each["time"_L1].toString();
        QTest::newRow(qPrintable(name)) << each.toObject();
    }
}

void TestPublicNumbers::momentsAreFoundWhereTheyArePublished()
{
    QFETCH(const QJsonObject, moment);
    const QString id = moment["scenario"_L1].toString();
    const QString find = moment["find"_L1].toString();
    const Probe q = pkpd::probe(id, moment["quantity"_L1].toString());
    const Stretch stretch{{moment["from"_L1].toDouble()}, {moment["to"_L1].toDouble()}};

    std::optional<Minutes> at;
    if (moment.contains("halfOfValueAt"_L1)) { // counted from then
        at = timeToHalf(q, {moment["halfOfValueAt"_L1].toDouble()}, stretch);
    } else if (moment.contains("level"_L1)) {
        const Passing passing = find == u"upwards"     ? Passing::Upwards
                                : find == u"downwards" ? Passing::Downwards
                                                       : Passing::Either;
        at = firstPassing(q.scenario, q.pick, stretch, moment["level"_L1].toDouble(), passing);
    } else {
        const auto search = find == u"highest" ? highest : lowest;
        const std::optional<Moment> found = search(q.scenario, q.pick, stretch);
        QVERIFY(found);
        at = found->at;
        const std::optional<Row> value = rowOf(id, moment["value"_L1].toString());
        QVERIFY(value);
        QVERIFY2(agrees(found->value, value->value, value->relativeTolerance),
            said(value->quantity, found->value, value->value).constData());
    }
    const std::optional<Row> time = rowOf(id, moment["time"_L1].toString());
    QVERIFY(at && time);
    QVERIFY2(agrees(at->value, time->value, time->relativeTolerance),
        said(time->quantity, at->value, time->value).constData());
}

void TestPublicNumbers::noNumberIsLeftOut()
{
    std::set<QString> moments;
    for (const QJsonValue each : json(u"moments.json"_s)["moments"_L1].toArray()) {
        for (const QLatin1StringView key : {"value"_L1, "time"_L1}) {
            moments.insert(each["scenario"_L1].toString() + each[key].toString());
        }
    }
    std::size_t counted = 0;
    for (const Row &row : publicRows()) {
        const bool closedForm = row.scenario == u"P12"; // tst_closed_forms
        // tst_covariates, tst_metabolites
        const bool ofPerson = row.quantity.startsWith(u"param_"_s) || row.quantity.startsWith(u"fm_"_s);
        if (!row.timeMin && !closedForm && !ofPerson) {
            QVERIFY2(moments.contains(row.scenario + row.quantity), qPrintable(row.scenario + row.quantity));
        }
        ++counted;
    }
    QCOMPARE(counted, std::size_t{1428});
}

QTEST_APPLESS_MAIN(TestPublicNumbers)
#include "tst_public_numbers.moc"
