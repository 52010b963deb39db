// SPDX-License-Identifier: GPL-3.0-or-later
// The table of sensitivities as a program reads it, and what `export` refuses.
#include "commands/command_call.h"
#include "support.h"

#include <QDir>
#include <QTest>

#include <cmath>
#include <map>

using namespace relief;
using namespace Qt::StringLiterals;

namespace {

const QStringList table{u"export"_s, u"--format"_s, u"csv"_s, u"--table"_s, u"sensitivity"_s};
const QByteArray header =
    "diagram,node,readout,activity,rank,parameter,of,from,to,value,default,low,high,elasticity,reason";

/// The cells of a line; commas in quotes stay.
QList<QByteArray> cellsOf(const QByteArray &line)
{
    QList<QByteArray> cells{{}};
    bool quoted = false;
    for (const char letter : line) {
        if (letter == '"') {
            quoted = !quoted;
        } else if (letter == ',' && !quoted) {
            cells << QByteArray();
        } else {
            cells.back() += letter;
        }
    }
    return cells;
}

std::vector<QList<QByteArray>> rowsOf(const QByteArray &csv)
{
    std::vector<QList<QByteArray>> rows;
    for (const QByteArray &line : csv.split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#') && line != header) {
            rows.push_back(cellsOf(line));
        }
    }
    return rows;
}

/// First row of a node for a parameter, "weight edge dh1 alt".
QList<QByteArray> rowOf(const QByteArray &csv, const QByteArray &node, const QByteArray &parameter)
{
    for (const QList<QByteArray> &row : rowsOf(csv)) {
        if (row[1] == node && row.mid(5, 4).join(' ') == parameter) {
            return row;
        }
    }
    qFatal("no row %s", parameter.constData());
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void theTableHasEveryNodeAndEveryParameter()
    {
        const Call made = call(table);
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QVERIFY(made.out.contains('\n' + header + '\n'));
        QVERIFY(made.out.endsWith('\n') && !made.out.contains('\r'));
        std::map<QByteArray, int> nodes; // rows of each
        for (const QList<QByteArray> &row : rowsOf(made.out)) {
            QCOMPARE(row.size(), header.split(',').size());
            const int rank = ++nodes[row[0] + ' ' + row[1]];
            QCOMPARE(row[4].toInt(), rank);
            for (const int column : {3, 9, 10, 11, 12}) {
                bool sound = false;
                QVERIFY2(std::isfinite(row[column].toDouble(&sound)) && sound, row.join(',').constData());
            }
        }
        size_t expected = 0;
        for (const content::Diagram &diagram : support::corePack().pack.diagrams) {
            expected += diagram.nodes.size();
        }
        QVERIFY(nodes.size() > expected / 2); // diagrams in which nothing is computed have none
        for (const content::Node &node : support::corePack().pack.diagram(u"D03"_s)->nodes) {
            QVERIFY2(nodes.contains("D03 " + node.id.toUtf8()), qPrintable(node.id));
        }
    }

    void whatDiffersFromTheDefaultHasItsReason()
    {
        for (const QList<QByteArray> &row : rowsOf(call(table).out)) {
            QVERIFY2((row[9] == row[10]) == row[14].isEmpty(), row.join(',').constData());
        }
    }

    void signsAreThoseOfTheDiagram()
    {
        const Call made = call(table + QStringList{u"--diagram"_s, u"d03"_s});
        QCOMPARE(made.status, 0);
        for (const QList<QByteArray> &row : rowsOf(made.out)) {
            QCOMPARE(row[0], QByteArray("D03"));
        }
        const QList<QByteArray> drive = rowOf(made.out, "fire", "basal node  ap");
        QCOMPARE(drive[2], QByteArray("signal"));
        QVERIFY(drive[13].toDouble() > 0);
        QVERIFY(drive[14].contains("rate near the maximum, so that"));
        QVERIFY(rowOf(made.out, "fire", "weight edge girk depol")[13].toDouble() < 0);
        QCOMPARE(rowOf(made.out, "ap", "weight edge girk depol")[13].toDouble(), 0.0);
        QCOMPARE(rowOf(made.out, "fire", "weight drugAction ketamine nmda")[13].toDouble(), 0.0); // none is given
    }

    void aScenarioSetsTheMedicines()
    {
        const QTemporaryDir folder;
        const QString scenario = writeFile(folder, u"s.json"_s,
            R"({ "version": 1, "timesMin": [0], "doses": [
                { "drug": "morphine", "route": "iv", "amount": 10, "unit": "mg", "atMin": 0 } ] })");
        const QStringList with = table + QStringList{u"--diagram"_s, u"D03"_s, u"--scenario"_s, scenario};
        const Call made = call(with);
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QVERIFY(!made.out.contains("muOpioid 0,"));
        QVERIFY(made.out.contains("# at 60 min: muOpioid 0."));
        QVERIFY(rowOf(made.out, "fire", "half drugAction opioid mupre")[13].toDouble() > 0);
        const Call before = call(with + QStringList{u"--at"_s, u"0"_s});
        QVERIFY(before.out.contains("# at 0 min: muOpioid 0, "));
    }

    void writesTheSameBytesToAFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"table.csv"_s);
        const QStringList some = table + QStringList{u"--diagram"_s, u"D07"_s};
        const Call made = call(some + QStringList{u"--out"_s, file});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QVERIFY(made.out.isEmpty());
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const QByteArray german = call(some).out;
        QLocale::setDefault(QLocale::c());
        QCOMPARE(readFile(file), german);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto with = [](const QStringList &more) { return table + more; };
        QTest::newRow("nothing") << QStringList{u"export"_s} << u"accepted is csv"_s;
        QTest::newRow("format") << with({u"--format"_s, u"sbml"_s}) << u"\"sbml\" is not known; accepted is csv"_s;
        QTest::newRow("table") << with({u"--table"_s, u"doses"_s}) << u"\"doses\" is not known"_s;
        QTest::newRow("no table") << table.mid(0, 3) << u"accepted is sensitivity"_s;
        QTest::newRow("diagram") << with({u"--diagram"_s, u"D99"_s}) << u"D03"_s;
        QTest::newRow("time") << with({u"--at"_s, u"-1"_s}) << u"--at"_s;
        QTest::newRow("scenario") << with({u"--scenario"_s, u"/no/such.json"_s}) << u"/no/such.json"_s;
        QTest::newRow("stray word") << with({u"D03"_s}) << u"\"D03\""_s;
        QTest::newRow("option") << with({u"--theme"_s, u"light"_s}) << u"--table"_s;
        QTest::newRow("place") << with({u"--out"_s, u"/no/such/folder/x.csv"_s}) << u"cannot be written"_s;
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Call made = call(arguments);
        QCOMPARE(made.status, 2);
        QVERIFY(made.out.isEmpty());
        QCOMPARE(made.errorLines(), 1);
        QVERIFY2(made.err.contains(says), qPrintable(made.err));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
