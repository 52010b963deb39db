// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_call.h"
#include "content/scenario_reader.h"
#include "session/session.h"
#include "support.h"

#include <QDir>
#include <QTest>

#include <clocale>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace {

const QString scenarios = QStringLiteral(SOURCE_DIR "/tests/data/scenarios/");

struct Row {
    QByteArray text;
    double value = 0;
    QByteArray unit;
};

/// Rows by (quantity, time); comment lines and the header left out.
std::map<std::pair<QByteArray, double>, Row> rowsOf(const QByteArray &csv)
{
    std::map<std::pair<QByteArray, double>, Row> rows;
    for (const QByteArray &line : csv.split('\n')) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.size() == 4 && !line.startsWith('#') && cells[0] != "quantity") {
            rows[{cells[0], cells[1].toDouble()}] = {cells[2], cells[2].toDouble(), cells[3]};
        }
    }
    return rows;
}

} // namespace

class TestSimulate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void reproducesThePublicNumbers_data()
    {
        QTest::addColumn<QByteArray>("lines");
        std::map<QByteArray, QByteArray> byScenario;
        for (const QByteArray &line : readFile(scenarios + u"expected.csv"_s).split('\n').mid(1)) {
            if (!line.isEmpty()) {
                byScenario[line.left(line.indexOf(','))] += line + '\n';
            }
        }
        QCOMPARE(byScenario.size(), 27U);
        for (const auto &[scenario, lines] : byScenario) {
            QTest::newRow(scenario.constData()) << lines.trimmed();
        }
    }

    void reproducesThePublicNumbers()
    {
        QFETCH(QByteArray, lines);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"course.csv"_s);
        const QString scenario = scenarios + QLatin1StringView(QTest::currentDataTag()) + u".json"_s;
        const Call made = call({u"simulate"_s, scenario, u"--out"_s, file});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QVERIFY(made.out.isEmpty());
        const auto rows = rowsOf(readFile(file));
        for (const QByteArray &line : lines.split('\n')) {
            const QList<QByteArray> cells = line.split(',');
            const auto found = rows.find({cells[1], cells[2].toDouble()});
            QVERIFY2(found != rows.end(), line.constData());
            const double expected = cells[3].toDouble();
            const double allowed = std::abs(expected) * cells[4].toDouble() + 1e-9; // 8 digits and a zero
            QVERIFY2(
                std::abs(found->second.value - expected) <= allowed, (line + " but " + found->second.text).constData());
        }
    }

    void printsHeaderCommentsAndUnits()
    {
        const Call made = call({u"simulate"_s, scenarios + u"P08.json"_s});
        QCOMPARE(made.status, 0);
        QVERIFY(made.err.isEmpty());
        QVERIFY(!made.out.contains('\r'));
        QVERIFY(made.out.endsWith('\n'));
        const QList<QByteArray> lines = made.out.split('\n');
        qsizetype header = 0;
        while (lines.at(header).startsWith('#')) {
            ++header;
        }
        QVERIFY(header > 0);
        QCOMPARE(lines.at(header), QByteArray("quantity,time_min,value,unit"));
        QVERIFY(!made.out.mid(made.out.indexOf("quantity,")).contains('#'));
        const auto rows = rowsOf(made.out);
        QCOMPARE(rows.at({"Cp_morphine", 0}).unit, QByteArray("ng/mL"));
        QCOMPARE(rows.at({"ventilation", 0}).unit, QByteArray("L/min"));
        QCOMPARE(rows.at({"ventilation_fraction", 0}).unit, QByteArray("fraction"));
    }

    void followsTheSignalInEveryDiagram()
    {
        const auto rows = rowsOf(call({u"simulate"_s, scenarios + u"P08.json"_s}).out);
        for (const relief::content::Diagram &diagram : support::corePack().pack.diagrams) {
            for (const relief::content::Node &node : diagram.nodes) {
                const QByteArray quantity = "activity_" + diagram.id.toUtf8() + '_' + node.id.toUtf8();
                const auto found = rows.find({quantity, 30.0});
                QVERIFY2(found != rows.end(), quantity.constData());
                QVERIFY(found->second.value >= 0 && found->second.value <= 1);
            }
        }
        const double before = rows.at({"activity_D03_fire", 0}).value;
        const double underOpioid = rows.at({"activity_D03_fire", 30}).value;
        const double withNaloxone = rows.at({"activity_D03_fire", 35}).value;
        QVERIFY(underOpioid < before);
        QVERIFY(withNaloxone > underOpioid);
    }

    /// Morphine, buprenorphine and naloxone bind as slowly as their rates say, here as there.
    void signalsAreThoseOfTheWindow()
    {
        const QString file = scenarios + u"P10.json"_s; // buprenorphine, naloxone at 60 min
        const auto rows = rowsOf(call({u"simulate"_s, file}).out);
        const auto read = relief::content::readScenarioFile(file, support::corePack().pack);
        QVERIFY(read);
        relief::session::Session session(support::corePack().pack);
        session.setScenario(read.value().scenario);
        session.openDiagram(u"D03"_s);
        for (const double minutes : {30.0, 65.0, 90.0, 150.0}) {
            const relief::session::Snapshot window = session.at(minutes);
            for (size_t i = 0; i < window.activity.size(); ++i) {
                const QByteArray quantity = "activity_D03_" + window.diagram->nodes[i].id.toUtf8();
                const double value = rows.at({quantity, minutes}).value;
                QVERIFY2(std::abs(value - window.activity[i]) < 1e-6, quantity.constData());
            }
        }
        QVERIFY(session.at(65).inputs.muOpioid > 0.5); // slow to leave: at equilibrium naloxone would hold most
    }

    void writesTheSameBytesWhateverTheLocale()
    {
        const Call plain = call({u"simulate"_s, scenarios + u"P04.json"_s});
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        std::setlocale(LC_ALL, "de_DE.UTF-8"); // where the system has it
        const Call german = call({u"simulate"_s, scenarios + u"P04.json"_s});
        std::setlocale(LC_ALL, "C.UTF-8");
        QLocale::setDefault(QLocale::c());
        QCOMPARE(plain.status, 0);
        QCOMPARE(german.out, plain.out);
    }

    void tellsWhatTheBodyForms()
    {
        const auto rows = rowsOf(call({u"simulate"_s, scenarios + u"P16-score-3.json"_s}).out);
        const auto has = [&](const QByteArray &quantity) { return rows.find({quantity, 60.0}) != rows.end(); };
        for (const char *formed : {"Cp_codeine", "Cp_morphine", "Ce_morphine", "Cp_C6G", "Cp_M3G",
                 "occupancy_mor_morphine", "occupancy_mor_kinetic_morphine", "ventilation"}) {
            QVERIFY2(has(formed), formed);
        }
        QVERIFY(!has("Ce_codeine")); // these models have no effect site
        QVERIFY(!has("Ce_C6G"));
        QVERIFY(rows.at({"Ce_morphine", 60.0}).value > 0);
        QVERIFY(rows.at({"ventilation_fraction", 60.0}).value < 1);
    }

    void followsCarbonDioxideAndTolerance()
    {
        const auto rows = rowsOf(call({u"simulate"_s, scenarios + u"P13.json"_s}).out);
        QCOMPARE(rows.at({"paco2", 0.0}).unit, QByteArray("mmHg"));
        QCOMPARE(rows.at({"paco2", 0.0}).value, 42.4);
        QVERIFY(rows.at({"paco2", 30.0}).value > 50);
        QVERIFY(rows.find({"tolerance", 0.0}) == rows.end());
        const auto weeks = rowsOf(call({u"simulate"_s, scenarios + u"P18.json"_s}).out);
        QVERIFY(weeks.at({"tolerance", 2880.0}).value > weeks.at({"tolerance", 60.0}).value);
        QVERIFY(weeks.find({"paco2", 0.0}) == weeks.end());
    }

    void naloxoneLeavesKetamineBlockUnchangedToTheLastBit()
    {
        const auto alone = rowsOf(call({u"simulate"_s, scenarios + u"P04.json"_s}).out);
        const auto both = rowsOf(call({u"simulate"_s, scenarios + u"P11.json"_s}).out);
        QVERIFY(both.at({"occupancy_mor_ketamine", 42.0}).value < 0.01); // weak
        for (const double minutes : {0.0, 20.0, 40.0, 45.0, 50.0, 60.0, 90.0, 120.0}) {
            QCOMPARE(both.at({"nmda_block", minutes}).text, alone.at({"nmda_block", minutes}).text);
        }
    }

    /// The equilibrium is fixed; how fast the channel gets there depends on its use.
    void ketamineStaysTrappedInAChannelThatSeldomOpens()
    {
        const QTemporaryDir folder;
        const auto run = [&](const QByteArray &use) {
            const QString scenario = writeFile(folder, u"use.json"_s,
                R"({ "version": 1, "doses": [ { "drug": "ketamine", "route": "iv", "amount": 0.5, "unit": "mg/kg",
                "atMin": 0 } ], )"
                    + use + R"( "timesMin": [0, 5, 20, 240] })");
            return rowsOf(call({u"simulate"_s, scenario}).out);
        };
        const auto busy = run("");
        const auto quiet = run(R"("override": { "nmda": { "openShare": 0.01, "millivolts": -70,
            "magnesiumMillimolar": 1 } },)");
        QCOMPARE(busy.at({"nmda_block_kinetic", 0}).unit, QByteArray("fraction"));
        for (const double minutes : {5.0, 20.0, 240.0}) {
            QCOMPARE(quiet.at({"nmda_block", minutes}).text, busy.at({"nmda_block", minutes}).text);
            const double lag = busy.at({"nmda_block", minutes}).value - busy.at({"nmda_block_kinetic", minutes}).value;
            QVERIFY(std::abs(lag) < 0.01);
        }
        QVERIFY(quiet.at({"nmda_block_kinetic", 5.0}).value < 0.5 * busy.at({"nmda_block_kinetic", 5.0}).value);
        QVERIFY(quiet.at({"nmda_block_kinetic", 240.0}).value > 1.2 * busy.at({"nmda_block_kinetic", 240.0}).value);
        QVERIFY(quiet.at({"activity_D05_ca", 240.0}).value < busy.at({"activity_D05_ca", 240.0}).value);
        QVERIFY(run(R"("override": { "nmda": { "openShare": 0 } },)").empty()); // refused: it would never be blocked
        QVERIFY(run(R"("override": { "nmda": { "opens": 1 } },)").empty());
    }

    void keepsEightDigits()
    {
        const auto rows = rowsOf(call({u"simulate"_s, scenarios + u"P01.json"_s}).out);
        QCOMPARE(rows.at({"Cp_morphine", 0}).text, QByteArray("571.42857"));
        QCOMPARE(rows.at({"Ce_morphine", 0}).text, QByteArray("0"));
    }

    void copesWithAHundredThousandTimes()
    {
        const QTemporaryDir folder;
        const QString scenario = writeFile(folder, u"long.json"_s, R"({ "version": 1,
            "doses": [ { "drug": "fentanyl", "route": "iv", "amount": 100, "unit": "ug", "atMin": 0 } ],
            "timesMin": { "from": 0, "to": 9999.9, "every": 0.1 } })");
        const QString file = folder.filePath(u"long.csv"_s);
        const Call made = call({u"simulate"_s, scenario, u"--out"_s, file});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QVERIFY(readFile(file).count("\nCp_fentanyl,") == 100000);
    }

    void leavesTheOldFileAloneWhenTheScenarioIsWrong()
    {
        const QTemporaryDir folder;
        const QString file = writeFile(folder, u"course.csv"_s, "old");
        const Call made = call({u"simulate"_s, folder.filePath(u"absent.json"_s), u"--out"_s, file});
        QCOMPARE(made.status, 2);
        QCOMPARE(readFile(file), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"course.csv"_s});
    }
};

QTEST_MAIN(TestSimulate)
#include "tst_simulate.moc"
