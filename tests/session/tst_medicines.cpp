// SPDX-License-Identifier: GPL-3.0-or-later
// Every medicine of the pack in the one state: what binds, how fast it leaves, what it does to breathing.
#include "session/session.h"
#include "support.h"

#include <QTest>

#include <memory>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Level;
using content::MedicineGroup;
using session::Session;

namespace {

constexpr double naloxoneAtMin = 60;

std::unique_ptr<Session> withOpioid(const QString &id, Level level = Level::Usual)
{
    auto session = std::make_unique<Session>(support::corePack().pack);
    session->openDiagram(u"D03"_s);
    session->chooseMedicine(MedicineGroup::Opioid, id);
    session->setLevel(MedicineGroup::Opioid, level);
    session->setMinutes(naloxoneAtMin);
    return session;
}

/// The smallest share of its occupancy that is left at any time after naloxone, against the same without it.
double leftAfterNaloxone(const QString &id, double untilMin)
{
    const auto session = withOpioid(id);
    std::vector<double> alone;
    for (double minutes = naloxoneAtMin; minutes <= untilMin; minutes += 1) {
        alone.push_back(session->at(minutes).inputs.muOpioid);
    }
    session->giveNaloxone();
    double least = 1;
    for (double minutes = naloxoneAtMin; minutes <= untilMin; minutes += 1) {
        const double now = session->at(minutes).inputs.muOpioid;
        least = std::min(least, now / alone[static_cast<size_t>(minutes - naloxoneAtMin)]);
    }
    return least;
}

} // namespace

class TestMedicines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void everyMedicineWithLevelsCanBeChosen()
    {
        Session session(support::corePack().pack);
        for (const MedicineGroup group : content::allGroups) {
            for (const session::MedicineOption &option : session.medicinesOf(group)) {
                session.chooseMedicine(group, option.id);
                session.setLevel(group, Level::Usual);
                QCOMPARE(session.snapshot().medicine(group).medicine, option.id);
                QVERIFY2(session.course().drug(option.id.toStdString()) != nullptr, qPrintable(option.id));
                QVERIFY(session.snapshot().medicine(group).binds == option.binds);
                QVERIFY(session.snapshot().explanation >= 0);
            }
        }
        QVERIFY(session.medicinesOf(MedicineGroup::Opioid).size() > 6);
        QVERIFY(session.medicinesOf(MedicineGroup::Ketamine).size() > 1);
    }

    void theFirstCardsHoldWhatMostPeopleKnow()
    {
        const Session session(support::corePack().pack);
        QCOMPARE(session.snapshot().medicine(MedicineGroup::Opioid).medicine, u"morphine"_s);
        QCOMPARE(session.snapshot().medicine(MedicineGroup::Ketamine).medicine, u"ketamine"_s);
    }

    void naloxoneReversesBuprenorphineOnlyInPartAndSlowly()
    {
        const double soonMorphine = leftAfterNaloxone(u"morphine"_s, naloxoneAtMin + 15);
        const double soon = leftAfterNaloxone(u"buprenorphine"_s, naloxoneAtMin + 15);
        const double later = leftAfterNaloxone(u"buprenorphine"_s, naloxoneAtMin + 120);
        const QByteArray values =
            QByteArray::number(soonMorphine) + ' ' + QByteArray::number(soon) + ' ' + QByteArray::number(later);
        QVERIFY2(soonMorphine < 0.4, values.constData());
        QVERIFY2(soon > 2 * soonMorphine && soon < 1, values.constData());
        QVERIFY2(later < soon, values.constData());
        QVERIFY2(later > 0.3, values.constData());
    }

    void buprenorphineComesOffLongAfterItsConcentrationFalls()
    {
        const auto session = withOpioid(u"buprenorphine"_s);
        const auto &course = *session->course().drug("buprenorphine");
        const double heldLate = session->at(240).inputs.muOpioid;
        QVERIFY(heldLate > course.muOccupancy.back());
    }

    void aMedicineWithoutAConstantShowsItsLevelAndNoEffect_data()
    {
        QTest::addColumn<QString>("id");
        Session session(support::corePack().pack);
        for (const session::MedicineOption &option : session.medicinesOf(MedicineGroup::Opioid)) {
            if (!option.binds) {
                QTest::newRow(qPrintable(option.id)) << option.id;
            }
        }
    }
    void aMedicineWithoutAConstantShowsItsLevelAndNoEffect()
    {
        QFETCH(QString, id);
        const auto session = withOpioid(id);
        const session::Snapshot &now = session->snapshot();
        QVERIFY(session->course().drug(id.toStdString())->effectSite.back() > 0);
        QCOMPARE(now.inputs.muOpioid, 0.0);
        QCOMPARE(now.activity, now.before);
        QVERIFY(!now.medicine(MedicineGroup::Opioid).binds);
        QCOMPARE(now.medicine(MedicineGroup::Opioid).inBody, 0.0);
        QVERIFY(!now.notes.isEmpty());
        // No words about an effect that the picture does not show.
        QVERIFY(!now.diagram->explanations[static_cast<size_t>(now.explanation)].opioid.value_or(false));
        QCOMPARE(now.changes.size(), size_t{1});
    }

    void codeineWorksByTheMorphineThatItForms()
    {
        const auto session = withOpioid(u"codeine"_s);
        sim::Person person;
        double last = -1;
        for (const double score : {0.0, 1.0, 2.0, 3.0}) {
            person.cyp2d6ActivityScore = score;
            session->setPerson(person);
            const double held = session->at(120).inputs.muOpioid;
            QVERIFY2(held > last, QByteArray::number(held).constData());
            last = held;
        }
        QVERIFY(session->snapshot().medicine(MedicineGroup::Opioid).given);
    }

    void ketaminesWeakHoldOnTheMuReceptorIsNoOpioidEffect()
    {
        Session session(support::corePack().pack);
        session.setLevel(MedicineGroup::Ketamine, Level::High);
        QCOMPARE(session.at(60).inputs.muOpioid, 0.0);
        QVERIFY(session.at(60).inputs.nmdaBlock > 0.3);
        QCOMPARE(session.at(60).medicine(MedicineGroup::Opioid).occupancy, 0.0);
    }

    void breathingFallsWithTheOpioidAndNaloxoneBringsItBack()
    {
        const auto session = withOpioid(u"morphine"_s, Level::High);
        const double slowed = *session->at(90).ventilationFraction;
        QVERIFY(slowed < 0.8);
        session->giveNaloxone();
        QVERIFY(*session->at(80).ventilationFraction > slowed + 0.1);
        session->resetMedicines();
        QCOMPARE(session->snapshot().ventilationFraction, std::optional(1.0));
    }

    void carbonDioxideRisesWhereTheModelHasIt()
    {
        const auto session = withOpioid(u"remifentanil"_s);
        double highest = 0;
        for (int minute = 0; minute <= 240; ++minute) {
            const auto now = session->at(minute);
            QVERIFY(now.paco2 && now.ventilationFraction);
            highest = std::max(highest, *now.paco2);
        }
        QVERIFY(highest > *session->at(0).paco2 + 1);
    }

    void allOfItIsAFunctionOfTheTimeAlone()
    {
        const auto session = withOpioid(u"buprenorphine"_s);
        session->setLevel(MedicineGroup::Ketamine, Level::Low);
        session->giveNaloxone();
        session->setMinutes(97.25);
        const session::Snapshot forwards = session->snapshot();
        session->setMinutes(240);
        session->setMinutes(97.25);
        QVERIFY(session->snapshot() == forwards);
        Session fresh(support::corePack().pack);
        fresh.openDiagram(u"D03"_s);
        fresh.setMinutes(naloxoneAtMin);
        fresh.giveNaloxone();
        fresh.setLevel(MedicineGroup::Ketamine, Level::Low);
        fresh.setLevel(MedicineGroup::Opioid, Level::Usual);
        fresh.chooseMedicine(MedicineGroup::Opioid, u"buprenorphine"_s);
        session::Snapshot same = fresh.at(97.25);
        same.diagram = forwards.diagram; // of another session's pack
        QVERIFY(same == forwards);
    }
};

QTEST_GUILESS_MAIN(TestMedicines)
#include "tst_medicines.moc"
