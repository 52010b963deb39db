// SPDX-License-Identifier: GPL-3.0-or-later
// Every drug action of every diagram does in the network what its row says.
#include "content/pack_reader.h"
#include "content/words.h"
#include "session/session.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace relief;
using content::DrugAction;
using content::Effect;
using content::Level;
using content::MedicineGroup;

namespace {

constexpr double givenMin = 1;  // after the first dose
constexpr double laterMin = 45; // most effect-site levels are near their peak

const content::Pack &core()
{
    static const content::LoadedPack loaded = content::readPack(u":/packs/core"_s, content::Checking::Trusted);
    return loaded.pack;
}

/// A session with the medicines of these groups on, looking at a diagram.
void prepare(
    session::Session &session, const QString &diagram, const std::vector<MedicineGroup> &on, bool endorphins = true)
{
    session.openDiagram(diagram);
    session.setMinutes(givenMin);
    session.resetMedicines();
    session.setEndorphins(endorphins);
    for (const MedicineGroup group : on) {
        if (group == MedicineGroup::Naloxone) {
            session.setMinutes(laterMin / 2);
            session.giveNaloxone();
        } else {
            session.setLevel(group, Level::Usual);
        }
    }
    session.setMinutes(laterMin);
}

double activityWith(session::Session &session, const content::Diagram &diagram, const QString &node,
    const std::vector<MedicineGroup> &on, bool endorphins = true)
{
    prepare(session, diagram.id, on, endorphins);
    return session.snapshot().activityOf(node);
}

bool activates(const DrugAction &action, MedicineGroup group, const QString &node)
{
    return action.drug == group && action.node == node && action.effect == Effect::Activate;
}

bool inhibits(const DrugAction &action, MedicineGroup group, const QString &node)
{
    return action.drug == group && action.node == node
           && (action.effect == Effect::Inhibit || action.effect == Effect::Block);
}

template <class Does>
bool anyAction(const content::Diagram &diagram, MedicineGroup group, const QString &node, const Does &does)
{
    return std::any_of(diagram.drugActions.begin(), diagram.drugActions.end(),
        [&](const DrugAction &action) { return does(action, group, node); });
}

/// Which way the row says its node goes. Competing undoes what the opioid does to the node.
int statedDirection(const content::Diagram &diagram, const DrugAction &action)
{
    const bool competes = action.effect == Effect::Compete;
    const bool rises = action.effect == Effect::Activate
                       || (competes && anyAction(diagram, MedicineGroup::Opioid, action.node, inhibits));
    return rises ? 1 : -1;
}

/// What must be on for the row to have something to do: an opioid for naloxone, what drives the node for an inhibitor.
std::vector<MedicineGroup> onBefore(const content::Diagram &diagram, const DrugAction &action)
{
    std::vector<MedicineGroup> before;
    const bool stops = action.effect == Effect::Inhibit || action.effect == Effect::Block;
    for (const MedicineGroup group : content::allGroups) {
        const bool drives = stops && anyAction(diagram, group, action.node, activates);
        const bool reversed = action.drug == MedicineGroup::Naloxone && group == MedicineGroup::Opioid;
        if (group != action.drug && (drives || reversed)) {
            before.push_back(group);
        }
    }
    return before;
}

} // namespace

class TestAllDiagrams : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void actionGoesTheStatedWay_data() { rows(true); }
    void actionGoesTheStatedWay();
    void noneChangesNothing_data() { rows(false); }
    void noneChangesNothing();
    void everyDiagramOpens();

private:
    static void rows(bool acting);
};

void TestAllDiagrams::rows(bool acting)
{
    QTest::addColumn<QString>("diagramId");
    QTest::addColumn<int>("index");
    for (const content::Diagram &diagram : core().diagrams) {
        for (size_t i = 0; i < diagram.drugActions.size(); ++i) {
            const DrugAction &action = diagram.drugActions[i];
            if ((action.effect != Effect::None) == acting) {
                QTest::addRow("%s %d %s on %s", qPrintable(diagram.id), static_cast<int>(i),
                    qPrintable(content::wordFor(content::groupWords, action.drug)), qPrintable(action.node))
                    << diagram.id << static_cast<int>(i);
            }
        }
    }
}

void TestAllDiagrams::actionGoesTheStatedWay()
{
    QFETCH(QString, diagramId);
    QFETCH(int, index);
    const content::Diagram *diagram = core().diagram(diagramId);
    QVERIFY(diagram != nullptr);
    const DrugAction &action = diagram->drugActions[static_cast<size_t>(index)];
    session::Session session(core());
    const std::vector<MedicineGroup> before = onBefore(*diagram, action);
    std::vector<MedicineGroup> with = before;
    with.push_back(action.drug);
    const double without = activityWith(session, *diagram, action.node, before);
    const double now = activityWith(session, *diagram, action.node, with);
    const QByteArray values = QByteArray::number(without) + " -> " + QByteArray::number(now);
    if (statedDirection(*diagram, action) > 0) {
        QVERIFY2(now > without, values.constData());
    } else {
        QVERIFY2(now < without, values.constData());
    }
}

void TestAllDiagrams::noneChangesNothing()
{
    QFETCH(QString, diagramId);
    QFETCH(int, index);
    const content::Diagram *diagram = core().diagram(diagramId);
    QVERIFY(diagram != nullptr);
    const DrugAction &action = diagram->drugActions[static_cast<size_t>(index)];
    session::Session session(core());
    // Naloxone also displaces the body's own opioids, and what follows from that is not what the row speaks of.
    const bool endorphins = action.drug != MedicineGroup::Naloxone;
    const double without = activityWith(session, *diagram, action.node, {}, endorphins);
    const double now = activityWith(session, *diagram, action.node, {action.drug}, endorphins);
    QVERIFY2(std::equal_to<>()(now, without), QByteArray::number(now - without).constData());
}

void TestAllDiagrams::everyDiagramOpens()
{
    session::Session session(core());
    for (const content::Diagram &diagram : core().diagrams) {
        session.openDiagram(diagram.id);
        QCOMPARE(session.snapshot().diagram->id, diagram.id);
        QCOMPARE(session.snapshot().activity.size(), diagram.nodes.size());
        QVERIFY(session.snapshot().explanation >= 0);
        QCOMPARE(session.snapshot().readouts.size(), diagram.readouts.size());
    }
}

QTEST_GUILESS_MAIN(TestAllDiagrams)
#include "tst_all_diagrams.moc"
