// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a sound scenario asks for, every number of the CSV means something; seeds are fixed.
#include "commands/command_call.h"
#include "content/words.h"
#include "support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/// The same numbers on every machine: the standard library's distributions differ.
class Random {
public:
    explicit Random(quint32 seed) : m_engine(seed) {}

    quint32 operator()() { return static_cast<quint32>(m_engine()); }

private:
    std::mt19937 m_engine;
};

double between(Random &random, double low, double high)
{
    return low + (high - low) * random() / 4294967295.0;
}

template <class List>
auto oneOf(Random &random, const List &list)
{
    return list[random() % list.size()];
}

/// Zero, a nanogram, the most that is accepted, or anything between.
double micrograms(Random &random, double most)
{
    const std::vector<double> edges{0, 1e-3, most};
    return random() % 3 == 0 ? oneOf(random, edges) : most * std::pow(10, between(random, -7, -1));
}

QJsonObject dose(Random &random, double lastMin)
{
    const auto &pack = support::corePack().pack;
    const relief::content::Medicine &medicine = oneOf(random, pack.medicines);
    std::vector<const relief::sim::DrugModel *> models;
    for (const relief::content::PublishedModel &published : pack.models) {
        const auto *model = std::get_if<relief::sim::DrugModel>(&published.model);
        if (model != nullptr && QString::fromStdString(model->drug) == medicine.id) {
            models.push_back(model);
        }
    }
    const relief::sim::Route route = oneOf(random, models)->route;
    const double amount = micrograms(random, medicine.ceiling.amount.value * 0.999999);
    const std::vector<double> moments{0, 30, std::floor(between(random, 0, lastMin)), between(random, 0, lastMin)};
    QJsonObject result{{u"drug"_s, medicine.id}, {u"atMin"_s, oneOf(random, moments)},
        {u"route"_s, relief::content::wordFor(relief::content::routeWords, route)}};
    if (route == relief::sim::Route::Intravenous && random() % 3 == 0) {
        const std::vector<double> lengths{1e-3, 1, 45, 600};
        const double length = oneOf(random, lengths);
        result.insert(u"rate"_s, amount / length);
        result.insert(u"unit"_s, u"ug/min"_s);
        result.insert(u"forMin"_s, length);
    } else {
        result.insert(u"amount"_s, amount);
        result.insert(u"unit"_s, u"ug"_s);
    }
    return result;
}

/// At most one infusion a medicine, so that none overlap.
QByteArray scenario(quint32 seed)
{
    Random random(seed);
    const std::vector<double> spans{10, 240, 1440, 10080};
    const double lastMin = oneOf(random, spans);
    QJsonArray doses;
    std::set<QString> infused;
    std::set<double> times{0, lastMin};
    for (quint32 i = random() % 7; i > 0; --i) {
        const QJsonObject one = dose(random, lastMin);
        if (!one.contains(u"rate"_s) || infused.insert(one.value(u"drug"_s).toString()).second) {
            doses.append(one);
            const double at = one.value(u"atMin"_s).toDouble();
            times.insert({at, at + 1e-9, at + 1});
        }
    }
    for (int i = 0; i < 12; ++i) {
        times.insert(between(random, 0, lastMin));
    }
    QJsonArray list;
    for (double time : times) {
        list.append(time);
    }
    const QJsonObject person{{u"weightKg"_s, between(random, 30, 200)}, {u"heightCm"_s, between(random, 120, 220)},
        {u"ageYears"_s, between(random, 18, 90)}, {u"sex"_s, random() % 2 == 0 ? u"male"_s : u"female"_s},
        {u"cyp2d6ActivityScore"_s, between(random, 0, 3)}};
    const QJsonObject all{{u"version"_s, 1}, {u"person"_s, person}, {u"doses"_s, doses}, {u"timesMin"_s, list}};
    return QJsonDocument(all).toJson();
}

/// What a quantity may be; the first of the two is excluded for ventilation.
bool isMeaningful(const QByteArray &quantity, const QByteArray &unit, double value)
{
    if (quantity == "paco2") {
        return value > 42.4 * (1 - 1e-7) && value < 500;
    }
    if (quantity.startsWith("ventilation")) {
        return value > 0 && value < 100;
    }
    return value >= 0 && (unit != "fraction" || value <= 1) && std::isfinite(value);
}

} // namespace

class TestRandomScenarios : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void everyNumberMeansSomething_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }

    void everyNumberMeansSomething()
    {
        QFETCH(quint32, seed);
        const QTemporaryDir folder;
        const QByteArray json = scenario(seed);
        const Call made = call({u"simulate"_s, writeFile(folder, u"s.json"_s, json)});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        std::set<QByteArray> places;
        std::map<QByteArray, double> held;
        std::map<QByteArray, double> heldKinetic;
        for (const QByteArray &line : made.out.mid(made.out.indexOf("\nquantity,") + 1).split('\n').mid(1)) {
            const QList<QByteArray> cells = line.split(',');
            if (line.isEmpty()) {
                continue;
            }
            QCOMPARE(cells.size(), 4);
            const double value = cells[2].toDouble();
            QVERIFY2(isMeaningful(cells[0], cells[3], value), (line + "\n" + json).constData());
            QVERIFY2(places.insert(cells[0] + ',' + cells[1]).second, (line + " twice\n" + json).constData());
            if (cells[0].startsWith("occupancy_mor_kinetic_")) {
                heldKinetic[cells[1]] += value;
            } else if (cells[0].startsWith("occupancy_mor_")) {
                held[cells[1]] += value;
            }
        }
        for (const auto &sums : {held, heldKinetic}) {
            for (const auto &[time, sum] : sums) {
                QVERIFY2(sum <= 1 + 1e-7, (time + "\n" + json).constData()); // each has eight digits
            }
        }
    }

    void receptorsAllTakenLeaveNoActivityBelowZero()
    {
        const QTemporaryDir folder;
        const QString file = writeFile(folder, u"s.json"_s, R"({"version": 1,
            "timesMin": {"from": 1, "to": 60, "every": 0.5},
            "doses": [{"drug": "fentanyl", "route": "iv", "amount": 100, "unit": "mg", "atMin": 0},
                      {"drug": "fentanyl", "route": "iv", "amount": 100, "unit": "mg", "atMin": 0},
                      {"drug": "fentanyl", "route": "iv", "amount": 100, "unit": "mg", "atMin": 0},
                      {"drug": "fentanyl", "route": "iv", "amount": 100, "unit": "mg", "atMin": 0},
                      {"drug": "fentanyl", "route": "iv", "amount": 100, "unit": "mg", "atMin": 0},
                      {"drug": "buprenorphine", "route": "iv", "amount": 100, "unit": "ug", "atMin": 0},
                      {"drug": "morphine", "route": "iv", "amount": 5, "unit": "mg", "atMin": 0}],
            "override": {"fentanyl": {"muKNgPerMl": 1e-12}}})");
        const Call made = call({u"simulate"_s, file});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QVERIFY(made.out.contains("\nactivity_D01_dh1,60,"));
        QVERIFY2(!made.out.contains(",-"), made.out.mid(made.out.indexOf(",-") - 40, 80).constData());
    }

    void noFiniteNumberIsOneSentenceAndNothingElse()
    {
        const QTemporaryDir folder;
        const QString file = writeFile(folder, u"s.json"_s, R"({"version": 1, "timesMin": [0, 10, 60],
            "doses": [{"drug": "naloxone", "route": "nasal", "amount": 4, "unit": "mg", "atMin": 5}],
            "override": {"naloxone": {"volume1L": 1e-12, "clearance1LPerMin": 100000}}})");
        const Call made = call({u"simulate"_s, file});
        QCOMPARE(made.status, 2);
        QVERIFY(made.out.isEmpty());
        QCOMPARE(made.errorLines(), 1);
        QVERIFY2(made.err.startsWith(file) && made.err.contains(u"no finite number"_s), qPrintable(made.err));
    }

    void closeTimesStayApartAndStepsReadAsAsked()
    {
        const QTemporaryDir folder;
        const auto timesOf = [&](const QByteArray &times) {
            const QString file = writeFile(folder, u"s.json"_s,
                R"({"version":1,"doses":[{"drug":"naloxone","route":"iv","amount":1,"unit":"mg","atMin":0}],"timesMin":)"
                    + times + "}");
            QList<QByteArray> found;
            for (const QByteArray &line : call({u"simulate"_s, file}).out.split('\n')) {
                if (line.startsWith("Cp_naloxone,")) {
                    found << line.split(',').at(1);
                }
            }
            return found;
        };
        QCOMPARE(timesOf("[9000, 9000.000000001, 9000.000000002, 9001]"),
            (QList<QByteArray>{"9000", "9000.000000001", "9000.000000002", "9001"}));
        QCOMPARE(
            timesOf(R"({"from": 0, "to": 0.4, "every": 0.1})"), (QList<QByteArray>{"0", "0.1", "0.2", "0.3", "0.4"}));
    }
};

QTEST_MAIN(TestRandomScenarios)
#include "tst_random_scenarios.moc"
