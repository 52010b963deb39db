// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the model is asked for, and by which published model.
#include "session/session.h"
#include "support.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Audience;
using content::Level;
using content::MedicineGroup;
using session::ModelOption;
using session::Session;

namespace {

const content::Pack &core()
{
    return support::corePack().pack;
}

sim::Person person(double kg, double years)
{
    sim::Person result;
    result.weight = {kg};
    result.age = {years};
    return result;
}

const ModelOption *chosen(const std::vector<ModelOption> &options)
{
    const auto found =
        std::find_if(options.begin(), options.end(), [](const ModelOption &option) { return option.chosen; });
    return found == options.end() ? nullptr : &*found;
}

double plasmaAfter(const Session &session, const std::string &drug)
{
    const sim::DrugCourse *course = session.course().drug(drug);
    return course == nullptr ? 0 : *std::max_element(course->plasma.begin(), course->plasma.end());
}

} // namespace

class TestPerson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void aLargerPersonHasLowerLevelsOfTheSameDose()
    {
        Session session(core());
        session.setLevel(MedicineGroup::Opioid, Level::Usual);
        const double usual = plasmaAfter(session, "morphine");
        session.setPerson(person(110, 40));
        QVERIFY(plasmaAfter(session, "morphine") < 0.8 * usual);
        QCOMPARE(session.scenario().person.weight.value, 110.0);
    }

    void aDoseForEachKilogramFollowsTheWeight()
    {
        Session session(core());
        session.setLevel(MedicineGroup::Ketamine, Level::Usual);
        const double usual = session.scenario().doses.front().amount.value;
        session.setPerson(person(35, 40));
        QCOMPARE(session.scenario().doses.front().amount.value, usual / 2);
    }

    void valuesComeInsideTheLimits()
    {
        Session session(core());
        sim::Person odd = person(4000, -3);
        odd.height = {std::numeric_limits<double>::quiet_NaN()};
        odd.cyp2d6ActivityScore = 9;
        session.setPerson(odd);
        QCOMPARE(session.person().weight.value, session::person_limits::weightKg.most);
        QCOMPARE(session.person().age.value, session::person_limits::ageYears.least);
        QCOMPARE(session.person().height.value, sim::Person().height.value);
        QCOMPARE(session.person().cyp2d6ActivityScore, session::person_limits::cyp2d6.most);
    }

    void everyMedicineIsFiniteAtTheLimits()
    {
        for (const double kg : {session::person_limits::weightKg.least, session::person_limits::weightKg.most}) {
            for (const double years : {session::person_limits::ageYears.least, session::person_limits::ageYears.most}) {
                Session session(core());
                session.setPerson(person(kg, years));
                for (const MedicineGroup group : content::allGroups) {
                    for (const session::MedicineOption &option : session.medicinesOf(group)) {
                        session.chooseMedicine(group, option.id);
                        session.setLevel(group, Level::High);
                        const session::Snapshot now = session.at(30);
                        const double sum = now.inputs.muOpioid + now.inputs.muNaloxone + now.inputs.nmdaBlock
                                           + now.ventilationFraction.value_or(0) + now.paco2.value_or(0);
                        QVERIFY2(std::isfinite(sum), qPrintable(u"%1, %2 kg"_s.arg(option.id).arg(kg)));
                    }
                }
            }
        }
    }

    void outsideTheStudiedRangeIsSaidWithModelValueAndRange()
    {
        Session session(core());
        session.setAudience(Audience::Nurse);
        session.setLevel(MedicineGroup::Opioid, Level::Usual);
        session.chooseMedicine(MedicineGroup::Opioid, u"remifentanil"_s);
        session.chooseModel(MedicineGroup::Opioid, u"remifentanil_eleveld2017"_s);
        QVERIFY(session.outsideRange().isEmpty());
        QCOMPARE(session.studiedPeople().size(), size_t{1});
        const session::StudiedPeople people = session.studiedPeople().front();
        session.setPerson(person(people.range.highestKg + 7, people.range.highestYears + 9));
        const QStringList said = session.outsideRange();
        QCOMPARE(said.size(), 2);
        for (const QString &sentence : said) {
            QVERIFY2(sentence.contains(people.name), qPrintable(sentence));
        }
        QVERIFY2(said[0].contains(QString::number(people.range.highestKg + 7)), qPrintable(said[0]));
        QVERIFY2(said[0].contains(QString::number(people.range.highestKg)), qPrintable(said[0]));
        QVERIFY2(said[1].contains(QString::number(people.range.highestYears + 9)), qPrintable(said[1]));
        QVERIFY2(said[1].contains(QString::number(people.range.highestYears)), qPrintable(said[1]));
    }

    void anotherModelIsUsedUntilItIsChosenBack()
    {
        Session session(core());
        session.setAudience(Audience::Nurse);
        session.setLevel(MedicineGroup::Opioid, Level::Usual);
        const session::Snapshot first = session.snapshot();
        const std::vector<ModelOption> options = session.modelsOf(MedicineGroup::Opioid);
        QVERIFY(options.size() > 1);
        QVERIFY(chosen(options) != nullptr && chosen(options)->isDefault);
        const auto other =
            std::find_if(options.begin(), options.end(), [](const ModelOption &option) { return !option.chosen; });
        session.chooseModel(MedicineGroup::Opioid, other->id);
        QCOMPARE(session.scenario().models.front().id, other->id.toStdString());
        QVERIFY(!(session.snapshot() == first));
        session.setAudience(Audience::Patient);
        QVERIFY(session.modelsOf(MedicineGroup::Opioid).empty());
        QCOMPARE(session.scenario().models.front().id, other->id.toStdString());
        session.setAudience(Audience::Nurse);
        session.resetMedicines();
        session.setLevel(MedicineGroup::Opioid, Level::Usual);
        QCOMPARE(chosen(session.modelsOf(MedicineGroup::Opioid))->id, other->id);
        session.chooseModel(MedicineGroup::Opioid, chosen(options)->id);
        QVERIFY(session.snapshot() == first);
    }

    void unknownModelsAndThoseOfOtherMedicinesAreIgnored()
    {
        Session session(core());
        session.setAudience(Audience::Classroom);
        QSignalSpy changed(&session, &Session::scenarioChanged);
        session.chooseModel(MedicineGroup::Opioid, u"fentanyl_shafer_stanpump"_s);
        session.chooseModel(MedicineGroup::Opioid, u"nothing"_s);
        QCOMPARE(changed.count(), 0);
    }

    void aFileBringsItsOwnPerson()
    {
        Session session(core());
        session.setPerson(person(90, 60));
        sim::Scenario file;
        file.person = person(50, 30);
        session.setScenario(file);
        QVERIFY(session.personIsFromFile());
        QCOMPARE(session.person().weight.value, 50.0);
        QCOMPARE(session.scenario().person.weight.value, 50.0);
        session.setLevel(MedicineGroup::Opioid, Level::Low);
        QVERIFY(!session.personIsFromFile());
        QCOMPARE(session.scenario().person.weight.value, 90.0);
    }
};

QTEST_GUILESS_MAIN(TestPerson)
#include "tst_person.moc"
