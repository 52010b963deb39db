// SPDX-License-Identifier: GPL-3.0-or-later
// What leans on a reference, and what the reader keeps of disputes, cards, forms and verdicts.
#include "content/mini_pack.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace relief::content;
using Part = Leaning::Place::Part;

namespace {

const QString synapse = QStringLiteral("diagrams/D03.json");

bool leans(const Leaning &leaning, const QString &diagram, Part part, int index)
{
    return std::any_of(leaning.places.begin(), leaning.places.end(), [&](const Leaning::Place &place) {
        return place.diagram->id == diagram && place.part == part && place.index == index;
    });
}

/// The mini pack with one of each thing it lacks.
LoadedPack readWidened()
{
    const mini::Pack pack;
    pack.replace(synapse, "\"voltage\", \"certainty\": \"E\"",
        "\"voltage\", \"certainty\": \"C\", \"dispute\": {"
        "\"references\": {\"for\": [\"basbaum2009\"], \"against\": [\"basbaum2009\"]},"
        "\"for\": {\"patient\": \"Yes.\", \"nurse\": \"Yes.\", \"classroom\": \"Yes.\"},"
        "\"against\": {\"patient\": \"No.\", \"nurse\": \"No.\", \"classroom\": \"No.\"}}");
    pack.replace(synapse, "\"related\"",
        "\"form\": \"timeCourse\", \"cards\": [{\"id\": \"c\", \"node\": \"ap\", "
        "\"title\": {\"patient\": \"Card\", \"nurse\": \"Card\"}, \"lines\": {\"patient\": \"One\\nTwo\", \"nurse\": "
        "\"One\"}}],"
        "\"leavesOut\": {\"patient\": \"Much.\", \"nurse\": \"Much.\", \"classroom\": \"Much.\"}, \"related\"");
    pack.replace(synapse, "\"drug\": \"naloxone\"", "\"drug\": \"naloxone\", \"agent\": \"naltrexone\"");
    pack.replace(synapse, "\"kind\": \"muOccupancy\"", "\"kind\": \"inBody\"");
    pack.replace(u"statements/synapse.json"_s, "\"grade\"",
        "\"verdict\": \"supported with nuance\", \"said\": \"It is so.\", \"grade\"");
    return pack.read();
}

} // namespace

class TestLeaning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsAllThatLeansOnAReference();
    void keepsDisputesCardsFormsAndVerdicts();
    void readsBreathing();
};

void TestLeaning::findsAllThatLeansOnAReference()
{
    const LoadedPack loaded = readWidened();
    const Leaning leaning = loaded.pack.leaningOn(u"basbaum2009"_s);
    QCOMPARE(leaning.statements.size(), 1U);
    QCOMPARE(leaning.statements, loaded.pack.statementsOf(u"basbaum2009"_s));
    QCOMPARE(leaning.statements.front()->id, u"seats-turn-down"_s);
    QCOMPARE(leaning.medicines.front()->id, u"morphine"_s);
    QVERIFY(leans(leaning, u"D03"_s, Part::Diagram, -1));
    QVERIFY(leans(leaning, u"D03"_s, Part::Node, 3));
    QVERIFY(leans(leaning, u"D03"_s, Part::Edge, 0));
    QVERIFY(leans(leaning, u"D03"_s, Part::DrugAction, 0));
    QVERIFY(leans(leaning, u"D03"_s, Part::Dispute, 0));
    QVERIFY(!leans(leaning, u"D03"_s, Part::Edge, 1));
    QVERIFY(loaded.pack.leaningOn(u"nobody"_s).isEmpty());
}

void TestLeaning::keepsDisputesCardsFormsAndVerdicts()
{
    const LoadedPack loaded = readWidened();
    QVERIFY2(loaded.issues.empty(), mini::lines(loaded.issues).constData());
    const Diagram &diagram = *loaded.pack.diagram(u"D03"_s);
    QCOMPARE(diagram.form, Form::TimeCourse);
    QCOMPARE(loaded.pack.diagram(u"D01"_s)->form, Form::Picture);
    QCOMPARE(diagram.edges[0].dispute->inFavor.nurse, u"Yes."_s);
    QCOMPARE(diagram.edges[0].dispute->against.patient, u"No."_s);
    QCOMPARE(diagram.edges[0].dispute->references, QStringList(u"basbaum2009"_s)); // of both sides, once
    QVERIFY(!diagram.edges[1].dispute);
    QCOMPARE(diagram.cards.at(0).lines.patient, u"One\nTwo"_s);
    QCOMPARE(diagram.cards.at(0).node, u"ap"_s);
    QVERIFY(diagram.cards.at(0).result.isEmpty());
    QCOMPARE(diagram.leavesOut.classroom, u"Much."_s);
    QCOMPARE(diagram.drugActions[1].agent, u"naltrexone"_s);
    QCOMPARE(diagram.readouts[1].kind, Readout::Kind::InBody);
    const Statement &statement = loaded.pack.statements.front();
    QCOMPARE(statement.verdict, std::optional(Verdict::Nuanced));
    QCOMPARE(verdictWord(*statement.verdict), u"Supported with nuance"_s);
    QCOMPARE(statement.said, u"It is so."_s);
    QVERIFY(statement.differs.isEmpty());
    QCOMPARE(loaded.pack.seedItems, QStringList(u"S0-11"_s));
}

void TestLeaning::readsBreathing()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(synapse, "\"kind\": \"activity\"", "\"kind\": \"ventilation\""));
    const LoadedPack loaded = pack.read();
    QVERIFY2(loaded.issues.empty(), mini::lines(loaded.issues).constData());
    const Readout &readout = loaded.pack.diagram(u"D03"_s)->readouts[0];
    QCOMPARE(readout.kind, Readout::Kind::Ventilation);
    QCOMPARE(readout.node, u"fire"_s);
    QCOMPARE(readout.outOf, 100);
}

QTEST_GUILESS_MAIN(TestLeaning)
#include "tst_leaning.moc"
