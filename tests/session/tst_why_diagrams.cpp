// SPDX-License-Identifier: GPL-3.0-or-later
// "Why?" about the bundled diagrams: what must be said of the first synapse, and that every node has an answer.
#include "session/why_finder.h"
#include "support.h"
#include "why_answers.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace relief;
using answers::hasPathOf;
using answers::nodesOf;
using answers::says;
using content::Audience;
using content::Level;
using content::MedicineGroup;
using session::Session;
using session::Why;
using session::WhyNothing;
using session::WhyPath;
using session::WhyStep;
using Reason = session::WhyNothing::Reason;

namespace {

void giveAll(Session &session, int mask)
{
    session.resetMedicines();
    if ((mask & 1) != 0) {
        session.setLevel(MedicineGroup::Opioid, Level::Usual);
    }
    if ((mask & 2) != 0) {
        session.setLevel(MedicineGroup::Ketamine, Level::Usual);
    }
    session.setMinutes(Session::openingMin);
    if ((mask & 4) != 0) {
        session.giveNaloxone();
        session.setMinutes(Session::openingMin + 8);
    }
}

/// A sentence for a fault, or nothing.
QString faultIn(const Why &why, const Session &session)
{
    if (why.isEmpty() || why.question.isEmpty() || why.summary.isEmpty()) {
        return u"no words"_s;
    }
    if (why.paths.empty() && why.nothing.empty()) {
        return u"no answer"_s;
    }
    const auto known = [&](const QStringList &ids) {
        return std::all_of(
            ids.begin(), ids.end(), [&](const QString &id) { return session.pack().reference(id) != nullptr; });
    };
    for (const WhyPath &path : why.paths) {
        if (path.steps.empty() || path.steps.back().to != why.node || path.steps.front().from != -1
            || !std::isfinite(path.share) || path.sentence.isEmpty()) {
            return u"a broken path"_s;
        }
        for (const WhyStep &step : path.steps) {
            const content::Diagram &diagram = *session.snapshot().diagram;
            const QStringList &sources = step.edge >= 0
                                             ? diagram.edges[static_cast<size_t>(step.edge)].references
                                             : diagram.drugActions[static_cast<size_t>(step.action)].references;
            if (step.sentence.isEmpty() || step.references != sources || !known(sources)) {
                return u"a step without words, or not with its sources"_s;
            }
        }
    }
    for (const WhyNothing &nothing : why.nothing) {
        if (nothing.sentence.isEmpty() || !known(nothing.references)) {
            return u"a reason without words, or with an unknown source"_s;
        }
    }
    return {};
}

} // namespace

class TestWhyDiagrams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void opioidReachesTheRelayThroughCalciumAndGlutamate();
    void ketamineLeavesTheEndingAlone();
    void naloxoneDoesNotBindTheAmplifier();
    void naloxoneUndoesTheOpioid();
    void aLaterDoseIsNotYetGiven();
    void levelsDifferInWordsAndOnlySomeSayANumber();
    void everyNodeHasAnAnswer();
};

void TestWhyDiagrams::opioidReachesTheRelayThroughCalciumAndGlutamate()
{
    Session session(support::corePack().pack);
    session.openDiagram(u"D03"_s);
    giveAll(session, 1);
    const Why why = session::WhyFinder(session).find(u"fire"_s);
    QVERIFY(!why.paths.empty());
    const QStringList ids = nodesOf(*session.snapshot().diagram, why.paths[0]);
    QCOMPARE(ids.mid(0, 5), QStringList({u"mupre"_s, u"cav"_s, u"ca"_s, u"ves"_s, u"glu"_s}));
    QVERIFY(why.paths[0].share > 0.2);
    QCOMPARE(ids.last(), u"fire"_s);
    QVERIFY(std::any_of(why.paths.begin(), why.paths.end(), [&](const WhyPath &path) {
        return nodesOf(*session.snapshot().diagram, path).contains(u"girk"_s) && path.share < why.paths[0].share;
    }));
    const Why calcium = session::WhyFinder(session).find(u"ca"_s);
    QCOMPARE(calcium.question, u"Why? Less calcium enters"_s);
    QVERIFY(std::abs(calcium.paths[0].share - 1) < 1e-9);
}

void TestWhyDiagrams::ketamineLeavesTheEndingAlone()
{
    Session session(support::corePack().pack);
    session.openDiagram(u"D03"_s);
    giveAll(session, 2);
    QVERIFY(says(session::WhyFinder(session).find(u"glu"_s), MedicineGroup::Ketamine, Reason::NoWay));
    const Why amplifier = session::WhyFinder(session).find(u"ltp"_s);
    QCOMPARE(nodesOf(*session.snapshot().diagram, amplifier.paths[0]),
        QStringList({u"nmda"_s, u"cain"_s, u"kin"_s, u"ltp"_s}));
}

void TestWhyDiagrams::naloxoneDoesNotBindTheAmplifier()
{
    Session session(support::corePack().pack);
    session.openDiagram(u"D03"_s);
    giveAll(session, 2 | 4);
    const Why why = session::WhyFinder(session).find(u"nmda"_s);
    QVERIFY(hasPathOf(why, MedicineGroup::Ketamine));
    QVERIFY(!hasPathOf(why, MedicineGroup::Naloxone));
    QVERIFY(says(why, MedicineGroup::Naloxone, Reason::DoesNotAct));
    const WhyNothing &reason = why.nothing.front();
    QVERIFY(reason.references.contains(u"mikkelsen1999"_s));
    QVERIFY(reason.sentence.contains(u"naloxone does not fit the amplifier"_s));
    QCOMPARE(why.summary, reason.sentence);
    const Why behind = session::WhyFinder(session).find(u"ltp"_s);
    QVERIFY(says(behind, MedicineGroup::Naloxone, Reason::LeavesAlone));
}

void TestWhyDiagrams::naloxoneUndoesTheOpioid()
{
    Session session(support::corePack().pack);
    session.openDiagram(u"D03"_s);
    giveAll(session, 1 | 4);
    const Why why = session::WhyFinder(session).find(u"glu"_s);
    QVERIFY(hasPathOf(why, MedicineGroup::Naloxone));
    QVERIFY(says(why, MedicineGroup::Opioid, Reason::UndoneByNaloxone)
            || says(why, MedicineGroup::Opioid, Reason::UndoneInPart));
    const WhyNothing &undone = why.nothing.front();
    QVERIFY(undone.references.contains(u"fda_naloxone"_s));
    QCOMPARE(why.question, u"Why? More “go” messengers"_s);
}

void TestWhyDiagrams::aLaterDoseIsNotYetGiven()
{
    Session session(support::corePack().pack);
    session.openDiagram(u"D03"_s);
    session.setLevel(MedicineGroup::Opioid, Level::Usual);
    session.setMinutes(2);
    const Why why = session::WhyFinder(session).find(u"ca"_s);
    QVERIFY(why.paths.empty());
    QVERIFY(says(why, MedicineGroup::Opioid, Reason::NotYet));
}

void TestWhyDiagrams::levelsDifferInWordsAndOnlySomeSayANumber()
{
    Session session(support::corePack().pack);
    session.openDiagram(u"D03"_s);
    giveAll(session, 1);
    for (const Audience audience : {Audience::Patient, Audience::Nurse, Audience::Classroom}) {
        session.setAudience(audience);
        const Why why = session::WhyFinder(session).find(u"fire"_s);
        QString all = why.summary;
        for (const WhyPath &path : why.paths) {
            all += path.sentence;
        }
        QCOMPARE(all.contains(u'%'), audience != Audience::Patient);
        QCOMPARE(all.contains(u"not measured"_s), audience != Audience::Patient);
        if (audience == Audience::Patient) {
            QVERIFY2(why.summary.count(u". "_s) <= 1, qPrintable(why.summary));
        }
    }
}

void TestWhyDiagrams::everyNodeHasAnAnswer()
{
    Session session(support::corePack().pack);
    int answers = 0;
    for (const content::Diagram &diagram : session.pack().diagrams) {
        session.openDiagram(diagram.id);
        for (int mask = 0; mask < 8; ++mask) {
            giveAll(session, mask);
            for (const Audience audience : {Audience::Patient, Audience::Nurse, Audience::Classroom}) {
                session.setAudience(audience);
                session::WhyFinder finder(session);
                for (const content::Node &node : diagram.nodes) {
                    const QString fault = faultIn(finder.find(node.id), session);
                    QVERIFY2(
                        fault.isEmpty(), qPrintable(u"%1 %2 %3: %4"_s.arg(diagram.id, node.id).arg(mask).arg(fault)));
                    ++answers;
                }
            }
        }
    }
    QVERIFY(answers > 6000);
}

QTEST_GUILESS_MAIN(TestWhyDiagrams)
#include "tst_why_diagrams.moc"
