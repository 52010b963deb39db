// SPDX-License-Identifier: GPL-3.0-or-later
// One number of breathing: picture, timeline and words have it from the published model, or say that there is none.
#include "session/session.h"
#include "support.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Level;
using content::MedicineGroup;
using session::Clock;
using session::ReadoutValue;
using session::Session;
using session::Snapshot;

namespace {

constexpr double naloxoneAtMin = 40;

std::unique_ptr<Session> showing(const QString &diagram, const QString &opioid, Level level = Level::High)
{
    auto session = std::make_unique<Session>(support::corePack().pack);
    session->openDiagram(diagram);
    session->chooseMedicine(MedicineGroup::Opioid, opioid);
    session->setLevel(MedicineGroup::Opioid, level);
    session->setMinutes(naloxoneAtMin);
    return session;
}

const content::Readout *breathingReadout(const content::Diagram &diagram)
{
    const auto found = std::find_if(diagram.readouts.begin(), diagram.readouts.end(),
        [](const content::Readout &readout) { return readout.kind == content::Readout::Kind::Ventilation; });
    return found == diagram.readouts.end() ? nullptr : &*found;
}

ReadoutValue breathingIn(const Snapshot &snapshot)
{
    const content::Readout *readout = breathingReadout(*snapshot.diagram);
    return readout != nullptr ? *snapshot.readout(readout->id) : ReadoutValue();
}

const session::Curve &curveOf(const Session &session)
{
    const QString id = breathingReadout(*session.snapshot().diagram)->id;
    return *std::find_if(
        session.curves().begin(), session.curves().end(), [&](const session::Curve &curve) { return curve.id == id; });
}

/// The course's own numbers, between two of its times by a straight line.
double modelAt(const sim::Course &course, double minutes)
{
    for (size_t i = 1; i < course.timesMin.size(); ++i) {
        if (course.timesMin[i] >= minutes) {
            const double share = (minutes - course.timesMin[i - 1]) / (course.timesMin[i] - course.timesMin[i - 1]);
            return course.ventilationFraction[i - 1] * (1 - share) + course.ventilationFraction[i] * share;
        }
    }
    return course.ventilationFraction.back();
}

} // namespace

class TestBreathing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void theNumberIsTheModels_data()
    {
        QTest::addColumn<QString>("diagram");
        QTest::addColumn<QString>("opioid");
        for (const QString &diagram : {u"D07"_s, u"D11"_s, u"D12"_s}) {
            for (const QString &opioid : {u"morphine"_s, u"fentanyl"_s, u"buprenorphine"_s, u"remifentanil"_s}) {
                QTest::newRow(qPrintable(diagram + u' ' + opioid)) << diagram << opioid;
            }
        }
    }

    void theNumberIsTheModels()
    {
        QFETCH(QString, diagram);
        QFETCH(QString, opioid);
        const auto session = showing(diagram, opioid);
        if (opioid != u"remifentanil") { // its model knows no naloxone
            session->giveNaloxone();
        }
        const sim::Course &course = session->course();
        for (const double minutes : {0.0, 10.0, 12.25, 30.0, 40.0, 47.3, 90.1, 200.0, 240.0}) {
            const double model = modelAt(course, minutes);
            session->setMinutes(minutes);
            const Snapshot forwards = session->snapshot();
            const ReadoutValue value = breathingIn(forwards);
            QVERIFY(value.known && std::abs(value.now - model) < 1e-9);
            QCOMPARE(value.text, u"%1%"_s.arg(QLocale().toString(qRound(value.now * 100))));
            QCOMPARE(forwards.ventilationFraction, std::optional(value.now));
            session->setMinutes(240);
            session->setMinutes(minutes);
            QVERIFY(session->snapshot() == forwards);
        }
        const session::Curve &curve = curveOf(*session);
        QCOMPARE(curve.minutes.size(), 241U);
        QVERIFY(curve.after.isEmpty());
        for (size_t i = 0; i < curve.minutes.size(); ++i) {
            QVERIFY(std::abs(curve.values[i] - modelAt(course, curve.minutes[i])) < 1e-9);
        }
    }

    void withoutAnOpioidItIsAsUsual()
    {
        Session session(support::corePack().pack);
        session.openDiagram(u"D07"_s);
        for (const MedicineGroup group : {MedicineGroup::Naloxone, MedicineGroup::Ketamine}) {
            for (const double minutes : {0.0, 15.0, 60.0, 240.0}) {
                const ReadoutValue value = breathingIn(session.at(minutes));
                QVERIFY(value.known && value.beforeKnown);
                QCOMPARE(value.text, u"100%"_s);
                QCOMPARE(value.beforeText, u"100%"_s);
            }
            session.resetMedicines();
            session.setLevel(group, Level::High);
        }
    }

    void beforeNaloxoneIsTheCourseWithoutIt_data()
    {
        QTest::addColumn<QString>("opioid");
        for (const QString &opioid : {u"morphine"_s, u"fentanyl"_s, u"buprenorphine"_s, u"remifentanil"_s}) {
            QTest::newRow(qPrintable(opioid)) << opioid;
        }
    }

    void beforeNaloxoneIsTheCourseWithoutIt()
    {
        QFETCH(QString, opioid);
        const auto alone = showing(u"D07"_s, opioid);
        const auto session = showing(u"D07"_s, opioid);
        session->giveNaloxone();
        const bool reversed = opioid != u"remifentanil"; // its model knows no naloxone
        QCOMPARE(breathingIn(session->at(55)).known, reversed);
        QVERIFY(!reversed || breathingIn(session->at(55)).now > breathingIn(session->at(55)).before + 0.005);
        for (const double minutes : {40.0, 45.5, 90.0, 180.0}) {
            const ReadoutValue value = breathingIn(session->at(minutes));
            QVERIFY2(std::abs(value.before - breathingIn(alone->at(minutes)).now) < 1e-3,
                QByteArray::number(value.before - breathingIn(alone->at(minutes)).now).constData());
        }
        QCOMPARE(breathingIn(session->at(30)).before, 1.0); // naloxone comes later: the reference is no medicine
    }

    void anOpioidWithoutABreathingModelHasNoNumber_data()
    {
        QTest::addColumn<QString>("opioid");
        for (const content::Medicine &medicine : support::corePack().pack.medicines) {
            if (medicine.group == MedicineGroup::Opioid && medicine.ventilationModel.isEmpty()) {
                QTest::newRow(qPrintable(medicine.id)) << medicine.id;
            }
        }
    }

    void anOpioidWithoutABreathingModelHasNoNumber()
    {
        QFETCH(QString, opioid);
        for (const QString &diagram : {u"D07"_s, u"D11"_s, u"D12"_s}) {
            const auto session = showing(diagram, opioid);
            for (const double minutes : {10.0, 40.0, 240.0}) {
                const Snapshot now = session->at(minutes);
                const ReadoutValue value = breathingIn(now);
                QVERIFY(!value.known && value.beforeKnown && !now.ventilationFraction);
                QCOMPARE(value.text, u"not modeled"_s);
                QVERIFY(!now.notes.isEmpty()); // and it says why
            }
            QCOMPARE(breathingIn(session->at(9)).text, u"100%"_s); // nothing was given yet
            QCOMPARE(curveOf(*session).minutes.back(), 9.0);
            QCOMPARE(curveOf(*session).after, u"not modeled"_s);
            session->giveNaloxone();
            QVERIFY(!breathingIn(session->at(60)).known && !breathingIn(session->at(60)).beforeKnown);
        }
    }

    void aSecondOpioidThatNoModelSpeaksOfEndsTheNumber()
    {
        const auto session = showing(u"D07"_s, u"morphine"_s);
        sim::Scenario both = session->scenario();
        const auto other = showing(u"D07"_s, u"fentanyl"_s);
        both.models.push_back(other->scenario().models.front());
        both.doses.push_back(other->scenario().doses.front());
        both.doses.back().at = {100};
        session->setScenario(both);
        QVERIFY(breathingIn(session->at(99)).known);
        QVERIFY(!breathingIn(session->at(100)).known);
    }

    void overWeeksThereIsNone()
    {
        const auto session = showing(u"D07"_s, u"morphine"_s);
        session->setClock(Clock::Weeks);
        const Snapshot inUse = session->at(7 * session::dayMin);
        QVERIFY(!breathingIn(inUse).known);
        QCOMPARE(breathingIn(inUse).text, u"hours only"_s);
        QVERIFY(inUse.notes.join(u' ').contains(u"clock of hours"));
        QCOMPARE(breathingIn(session->at(60)).text, u"100%"_s); // a day without
    }

    void naloxoneFadesBeforeAnOpioidThatLasts()
    {
        for (const QString &opioid : {u"morphine"_s, u"fentanyl"_s}) {
            const auto session = showing(u"D12"_s, opioid);
            session->giveNaloxone();
            const std::vector<double> &values = curveOf(*session).values;
            const auto given = values.begin() + static_cast<std::ptrdiff_t>(naloxoneAtMin);
            const auto best = std::max_element(given, given + 60);
            const double fall = *best - *std::min_element(best, values.end());
            QVERIFY(*best > *given + 0.1);
            QVERIFY(opioid == u"morphine" ? fall > 0.1 : fall < 0.03); // one dose of fentanyl is gone before naloxone
        }
    }
};

QTEST_GUILESS_MAIN(TestBreathing)
#include "tst_breathing.moc"
