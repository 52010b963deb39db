// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts of the model draw: the course's own numbers, and for patients nothing that reads like a dose.
#include "session/chart_builder.h"
#include "session/session.h"
#include "sim/quantities.h"
#include "support.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Audience;
using content::Level;
using content::MedicineGroup;
using session::ChartData;
using session::ChartKind;
using session::ChartLine;
using session::Session;

namespace {

constexpr std::array allKinds{ChartKind::Concentration, ChartKind::Occupancy, ChartKind::Breathing,
    ChartKind::Tolerance, ChartKind::DoseResponse};

std::unique_ptr<Session> given(const QString &opioid, Level level, Audience audience)
{
    auto session = std::make_unique<Session>(support::corePack().pack);
    session->setAudience(audience);
    session->chooseMedicine(MedicineGroup::Opioid, opioid);
    session->setLevel(MedicineGroup::Opioid, level);
    return session;
}

ChartData chart(ChartKind kind, const Session &session)
{
    return session::chartData(kind, {session.pack(), session.scenario(), session.course(), session.snapshot().audience,
                                        session.spanMin(), session.breathKnownUntil(), session.snapshot().minutes});
}

/// Where a falling or rising line passes a level, by straight lines; NaN if it does not.
double passing(const ChartLine &line, double level)
{
    for (size_t i = 1; i < line.x.size(); ++i) {
        if ((line.y[i - 1] - level) * (line.y[i] - level) <= 0 && line.y[i] != line.y[i - 1]) {
            const double share = (level - line.y[i - 1]) / (line.y[i] - line.y[i - 1]);
            return line.x[i - 1] + share * (line.x[i] - line.x[i - 1]);
        }
    }
    return std::nan("");
}

} // namespace

class TestChartData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void linesAreTheCoursesOwnNumbers()
    {
        const auto session = given(u"fentanyl"_s, Level::High, Audience::Nurse);
        session->setLevel(MedicineGroup::Ketamine, Level::Usual);
        session->giveNaloxone();
        for (const ChartKind kind : {ChartKind::Concentration, ChartKind::Occupancy, ChartKind::Breathing}) {
            const ChartData data = chart(kind, *session);
            QVERIFY(!data.isEmpty());
            for (const ChartLine &line : data.lines) {
                const std::vector<double> *values = sim::quantity(session->course(), line.quantity.toStdString());
                QVERIFY2(values != nullptr, qPrintable(line.quantity));
                QCOMPARE(line.y, *values);
                QVERIFY(*std::max_element(line.y.begin(), line.y.end()) <= data.yTo);
            }
        }
    }

    void everyKindWithEveryMedicineIsFinite()
    {
        for (const content::Medicine &medicine : support::corePack().pack.medicines) {
            for (const Audience audience : {Audience::Patient, Audience::Nurse, Audience::Classroom}) {
                const auto session = std::make_unique<Session>(support::corePack().pack);
                session->setAudience(audience);
                session->chooseMedicine(medicine.group, medicine.id);
                session->setLevel(medicine.group, Level::High);
                for (const ChartKind kind : allKinds) {
                    const ChartData data = chart(kind, *session);
                    QVERIFY(!data.isEmpty() || !data.empty.isEmpty());
                    for (const ChartLine &line : data.lines) {
                        QCOMPARE(line.x.size(), line.y.size());
                        QVERIFY(!line.name.isEmpty());
                        QVERIFY(std::all_of(line.y.begin(), line.y.end(), [](double y) { return std::isfinite(y); }));
                        const auto [least, most] = std::minmax_element(line.y.begin(), line.y.end());
                        QVERIFY2(line.y.empty() || (*least >= data.yFrom && *most <= data.yTo),
                            qPrintable(medicine.id + u' ' + data.title)); // nothing is cut off by the frame
                    }
                }
            }
        }
    }

    void patientsSeeNoAmounts()
    {
        const auto session = given(u"codeine"_s, Level::High, Audience::Patient);
        for (const ChartKind kind : {ChartKind::Concentration, ChartKind::Occupancy, ChartKind::Breathing}) {
            const ChartData data = chart(kind, *session);
            QStringList words{data.title, data.xLabel, data.yLabel};
            words << data.notes;
            for (const ChartLine &line : data.lines) {
                words << line.name;
                QVERIFY(*std::max_element(line.y.begin(), line.y.end()) <= 1 + 1e-12); // shares, not concentrations
            }
            for (const session::ChartMark &mark : data.marks) {
                words << mark.label;
            }
            for (const QString &each : words) {
                QVERIFY2(
                    !each.contains(u"mg"_s) && !each.contains(u"ng/"_s) && !each.contains(u"µg"_s), qPrintable(each));
            }
        }
    }

    /// Half the effect is passed 1 + B/K times further right, and the curve still reaches the same height.
    void naloxoneShiftsTheCurveBySchildsRatio()
    {
        const auto session = given(u"fentanyl"_s, Level::High, Audience::Nurse);
        const ChartData alone = chart(ChartKind::DoseResponse, *session);
        QCOMPARE(alone.lines.size(), 1U);
        const content::Medicine &fentanyl = *session->pack().medicine(u"fentanyl"_s);
        const double ceiling = *fentanyl.muTau / (1 + *fentanyl.muTau);
        QVERIFY(std::abs(passing(alone.lines[0], ceiling / 2) / fentanyl.mu->k.value - 1) < 0.01); // as in breathing
        session->giveNaloxone();
        session->setMinutes(session->snapshot().minutes + 10);
        const ChartData data = chart(ChartKind::DoseResponse, *session);
        QCOMPARE(data.lines.size(), 2U);
        const sim::DrugCourse *naloxone = session->course().drug("naloxone");
        const auto now = std::lower_bound(session->course().timesMin.begin(), session->course().timesMin.end(),
                             session->snapshot().minutes)
                         - session->course().timesMin.begin();
        const double k = session->pack().medicine(u"naloxone"_s)->mu->k.value;
        const double ratio = 1 + naloxone->effectSite[static_cast<size_t>(now)] / k;
        QVERIFY(ratio > 2);
        const double shift = passing(data.lines[1], 0.5) / passing(data.lines[0], 0.5);
        QVERIFY2(std::abs(shift / ratio - 1) < 0.01, qPrintable(u"%1 for %2"_s.arg(shift).arg(ratio)));
        QVERIFY(std::abs(data.lines[1].y.back() - data.lines[0].y.back()) < 0.02);
    }

    void breathingEndsWhereNoModelSpeaks()
    {
        const auto session = given(u"remifentanil"_s, Level::Usual, Audience::Nurse);
        const ChartData before = chart(ChartKind::Breathing, *session);
        QCOMPARE(before.lines.at(0).x.back(), session->spanMin());
        session->setMinutes(60);
        session->giveNaloxone();
        const ChartData after = chart(ChartKind::Breathing, *session);
        QVERIFY(after.lines.at(0).x.back() < 60);
        QVERIFY(after.notes.size() > before.notes.size());
        QVERIFY(!session->at(61).ventilationFraction);
    }

    void breathingThatPassesItsUsualLevelStaysInTheChart()
    {
        const auto session = given(u"remifentanil"_s, Level::Usual, Audience::Nurse);
        const ChartData data = chart(ChartKind::Breathing, *session);
        const double most = *std::max_element(data.lines.at(0).y.begin(), data.lines.at(0).y.end());
        QVERIFY(most > 1.05); // while carbon dioxide comes down again
        QVERIFY(most <= data.yTo && data.yTo <= most + 0.25);
        const ChartData other = chart(ChartKind::Breathing, *given(u"fentanyl"_s, Level::Usual, Audience::Nurse));
        QCOMPARE(other.yTo, 1.0);
    }

    void weeksShowAdaptation()
    {
        const auto session = given(u"morphine"_s, Level::Usual, Audience::Nurse);
        session->setClock(session::Clock::Weeks);
        const ChartData data = chart(ChartKind::Tolerance, *session);
        QVERIFY(data.lines.size() == 4);
        QCOMPARE(data.xTo, session->spanMin());
        const std::vector<double> &adaptation = data.lines[0].y;
        QVERIFY(*std::max_element(adaptation.begin(), adaptation.end()) > 0.5);
    }
};

QTEST_GUILESS_MAIN(TestChartData)
#include "tst_chart_data.moc"
