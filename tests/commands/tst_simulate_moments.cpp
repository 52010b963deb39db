// SPDX-License-Identifier: GPL-3.0-or-later
// The moments of the public numbers (highest, lowest, passings) seen in what the program prints, to 0.01 min.
#include "commands/command_call.h"
#include "support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr double sharp = 0.01; ///< minutes

/// A row of the public numbers that has no time of its own.
using Moments = std::map<std::pair<QString, QString>, double>;

struct Place {
    QString scenario; ///< file that gives this course
    QString quantity; ///< as the program prints it
};

Moments publicMoments(const QString &file)
{
    Moments moments;
    for (const QByteArray &line : readFile(file).split('\n').mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.size() >= 4 && cells[2].isEmpty()) {
            moments[{QString::fromUtf8(cells[0]), QString::fromUtf8(cells[1])}] = cells[3].toDouble();
        }
    }
    return moments;
}

Moments allMoments()
{
    Moments moments = publicMoments(QStringLiteral(SOURCE_DIR "/tests/data/pkpd/public.csv"));
    moments.merge(publicMoments(QStringLiteral(SOURCE_DIR "/tests/data/pkpd_nonlinear/numbers.csv")));
    return moments;
}

/// What the table calls by the variant of a model is a scenario of its own here.
Place placeOf(const QString &scenario, const QString &quantity)
{
    static const std::map<QString, Place> places{
        {u"P08 VE_sigm"_s, {u"P08-sigmoid"_s, u"ventilation"_s}},
        {u"P08 VEfrac_sigm"_s, {u"P08-sigmoid"_s, u"ventilation_fraction"_s}},
        {u"P09 VE_comp"_s, {u"P09"_s, u"ventilation"_s}},
        {u"P09 VEfrac_comp"_s, {u"P09"_s, u"ventilation_fraction"_s}},
        {u"P09 VE_none"_s, {u"P09-no-naloxone"_s, u"ventilation"_s}},
        {u"P10 VE_qss"_s, {u"P10"_s, u"ventilation"_s}},
        {u"P10 VE_alone"_s, {u"P10-no-naloxone"_s, u"ventilation"_s}},
        {u"P13 VE_co2"_s, {u"P13"_s, u"ventilation"_s}},
        {u"P13 PaCO2_co2"_s, {u"P13"_s, u"paco2"_s}},
        {u"P05 mu_occ_KD0602"_s, {u"P05"_s, u"occupancy_mor_naloxone"_s}},
    };
    const auto found = places.find(scenario + u' ' + quantity);
    if (found != places.end()) {
        return found->second;
    }
    const qsizetype score = quantity.indexOf(u"_AS"_s);
    return score < 0 ? Place{scenario, quantity}
                     : Place{scenario + u"-score-"_s + quantity.mid(score + 3), quantity.left(score)};
}

/// The quantity at three or fewer times, as the program prints it.
std::vector<double> printed(const Place &place, const std::vector<double> &times)
{
    const QTemporaryDir folder;
    const QString source = QStringLiteral(SOURCE_DIR "/tests/data/scenarios/") + place.scenario + u".json"_s;
    QJsonObject scenario = QJsonDocument::fromJson(readFile(source)).object();
    QJsonArray asked;
    for (const double time : times) {
        asked.append(time);
    }
    scenario[u"timesMin"_s] = asked;
    const Call made = call({u"simulate"_s, writeFile(folder, u"moment.json"_s, QJsonDocument(scenario).toJson())});
    std::vector<double> values;
    const QByteArray start = place.quantity.toUtf8() + ',';
    for (const QByteArray &line : made.out.split('\n')) {
        if (line.startsWith(start)) {
            values.push_back(line.split(',').at(2).toDouble());
        }
    }
    return values;
}

} // namespace

class TestSimulateMoments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void extremesStandWhereTheTableSays_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("name"); ///< "max_Ce_morphine"
        int count = 0;
        for (const auto &[key, value] : allMoments()) {
            if (key.second.startsWith(u"max_"_s) || key.second.startsWith(u"min_"_s)) {
                QTest::addRow("%s %s", qPrintable(key.first), qPrintable(key.second)) << key.first << key.second;
                ++count;
            }
        }
        QCOMPARE(count, 35);
    }
    void extremesStandWhereTheTableSays()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, name);
        const Moments moments = allMoments();
        const double value = moments.at({scenario, name});
        const double time = moments.at({scenario, u't' + name});
        const QString stretch = u"_after"_s;
        const qsizetype end = name.indexOf(stretch);
        const Place place = placeOf(scenario, name.mid(4, end < 0 ? -1 : end - 4));
        std::vector<double> times{time, time + sharp};
        if (time > sharp) {
            times.insert(times.begin(), time - sharp);
        }
        const std::vector<double> values = printed(place, times);
        QCOMPARE(values.size(), times.size());
        const double there = values[times.size() - 2];
        QVERIFY2(std::abs(there - value) <= 2e-6 * std::abs(value), QByteArray::number(there, 'g', 9).constData());
        const double sense = name.startsWith(u"max_"_s) ? 1 : -1;
        for (const double beside : values) {
            QVERIFY(sense * (there - beside) >= -1e-7 * std::abs(value)); // eight digits are printed
        }
    }

    void passingsLieWithinAHundredthOfAMinute_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<double>("level"); ///< 0: half of what it is when the infusion ends
        const QString share = u"VEfrac_comp"_s;
        QTest::newRow("P03 Cp") << u"P03"_s << u"t_half_decline_Cp_after_stop"_s << u"Cp_remifentanil"_s << 0.0;
        QTest::newRow("P03 Ce") << u"P03"_s << u"t_half_decline_Ce_after_stop"_s << u"Ce_remifentanil"_s << 0.0;
        QTest::newRow("P05") << u"P05"_s << u"t_occ50_lost_KD0602"_s << u"mu_occ_KD0602"_s << 0.5;
        QTest::newRow("P08") << u"P08"_s << u"t_renarcotisation_VE_sigm_below_80pct"_s << u"VEfrac_sigm"_s << 0.8;
        QTest::newRow("P09 up") << u"P09"_s << u"t_recover_VE_above_40pct"_s << share << 0.4;
        QTest::newRow("P09 down") << u"P09"_s << u"t_renarcotisation_VE_below_40pct"_s << share << 0.4;
    }
    void passingsLieWithinAHundredthOfAMinute()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, name);
        QFETCH(QString, quantity);
        QFETCH(double, level);
        const double stop = 30; // of the infusion in P03
        const Place place = placeOf(scenario, quantity);
        double time = allMoments().at({scenario, name});
        if (level <= 0) {
            time += stop;
            const std::vector<double> atStop = printed(place, {stop});
            QCOMPARE(atStop.size(), size_t{1});
            level = atStop[0] / 2;
        }
        const std::vector<double> values = printed(place, {time - sharp, time + sharp});
        QCOMPARE(values.size(), size_t{2});
        QVERIFY((values[0] - level) * (values[1] - level) < 0);
    }
};

QTEST_MAIN(TestSimulateMoments)
#include "tst_simulate_moments.moc"
