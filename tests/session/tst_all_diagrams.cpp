// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of the table of drug actions is in the pack, and the network does what the row says.
#include "drug_rows.h"
#include "support.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace relief;
using content::DrugAction;
using content::Effect;
using content::MedicineGroup;
using support::DrugRow;
using Groups = std::vector<MedicineGroup>;

namespace {

/// Actions that the table lacks, and why the pack has them.
struct Extra {
    const char *diagram;
    MedicineGroup drug;
    const char *node;
    const char *why;
};

constexpr std::array extras{
    Extra{"D09", MedicineGroup::Opioid, "ac", "it is the adaptation itself, which the slow clock drives"},
    Extra{"D12", MedicineGroup::Opioid, "t0", "it is the opioid that is on board"},
    Extra{"D12", MedicineGroup::Naloxone, "nal", "it is the giving of naloxone"},
    Extra{"D13", MedicineGroup::Ketamine, "ket", "it is ketamine itself"},
};

bool isExtra(const content::Diagram &diagram, const DrugAction &action)
{
    return std::any_of(extras.begin(), extras.end(), [&](const Extra &extra) {
        return diagram.id == QLatin1String(extra.diagram) && action.drug == extra.drug
               && action.node == QLatin1String(extra.node) && action.agent.isEmpty();
    });
}

bool isInTable(const content::Diagram &diagram, const DrugAction &action)
{
    const auto &rows = support::drugRows();
    return std::any_of(
        rows.begin(), rows.end(), [&](const DrugRow &row) { return row.diagram == diagram.id && row.isAbout(action); });
}

const content::Pack &core()
{
    return support::corePack().pack;
}

const DrugRow &rowAt(int index)
{
    return support::drugRows()[static_cast<size_t>(index)];
}

} // namespace

class TestAllDiagrams : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableIsWhole();
    void everyRowIsInThePack_data() { rows({u"up"_s, u"down"_s, u"none"_s, u"stated"_s}); }
    void everyRowIsInThePack();
    void thePackHasNothingElse();
    void actionGoesTheStatedWay_data() { rows({u"up"_s, u"down"_s}); }
    void actionGoesTheStatedWay();
    void noneChangesNothing_data() { rows({u"none"_s, u"stated"_s}); }
    void noneChangesNothing();
    void everyDiagramOpens();

private:
    static void rows(const QStringList &directions);
};

void TestAllDiagrams::rows(const QStringList &directions)
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < support::drugRows().size(); ++i) {
        const DrugRow &row = support::drugRows()[i];
        if (directions.contains(row.direction)) {
            QTest::newRow(row.name().constData()) << static_cast<int>(i);
        }
    }
}

void TestAllDiagrams::theTableIsWhole()
{
    QCOMPARE(support::drugRows().size(), size_t{105});
    for (const DrugRow &row : support::drugRows()) {
        const QStringList known{u"up"_s, u"down"_s, u"none"_s, u"stated"_s};
        QVERIFY2(known.contains(row.direction), row.name().constData());
    }
}

void TestAllDiagrams::everyRowIsInThePack()
{
    QFETCH(int, index);
    const DrugRow &row = rowAt(index);
    const content::Diagram *diagram = core().diagram(row.diagram);
    QVERIFY(diagram != nullptr);
    QVERIFY(diagram->indexOf(row.node) >= 0);
    std::vector<Effect> effects;
    for (const DrugAction &action : diagram->drugActions) {
        if (row.isAbout(action)) {
            effects.push_back(action.effect);
        }
    }
    QCOMPARE(effects.size(), size_t{1});
    QCOMPARE(effects.front() != Effect::None, row.acts());
}

void TestAllDiagrams::thePackHasNothingElse()
{
    size_t found = 0;
    for (const content::Diagram &diagram : core().diagrams) {
        for (const DrugAction &action : diagram.drugActions) {
            const bool extra = isExtra(diagram, action);
            found += extra ? 1 : 0;
            QVERIFY2(extra != isInTable(diagram, action), qPrintable(diagram.id + u' ' + action.node));
        }
    }
    QCOMPARE(found, extras.size());
}

void TestAllDiagrams::actionGoesTheStatedWay()
{
    QFETCH(int, index);
    const DrugRow &row = rowAt(index);
    session::Session session(core());
    const Groups before = support::onBefore(row);
    const double without = support::giveAll(&session, row, before, true).activityOf(row.node);
    const double now = support::giveAll(&session, row, support::with(before, row.group()), true).activityOf(row.node);
    const QByteArray values = QByteArray::number(without) + " -> " + QByteArray::number(now);
    constexpr double something = 0.001; // a node that was off all along does not fall
    QVERIFY2((row.direction == u"up"_s ? now - without : without - now) > something, values.constData());
}

void TestAllDiagrams::noneChangesNothing()
{
    QFETCH(int, index);
    const DrugRow &row = rowAt(index);
    session::Session session(core());
    // Naloxone also displaces the body's own opioids, and what follows from that is not what the row speaks of.
    const bool endorphins = row.group() != MedicineGroup::Naloxone;
    for (const Groups &before : {Groups{}, Groups{support::bystander(row)}}) {
        const double without = support::giveAll(&session, row, before, endorphins).activityOf(row.node);
        const Groups all = support::with(before, row.group());
        const double now = support::giveAll(&session, row, all, endorphins).activityOf(row.node);
        // Ketamine holds one mu receptor in a hundred at these doses and displaces as much of an opioid. That is no
        // action of its own, and cannot be seen; everything else is to the last bit.
        const bool competes = row.group() == MedicineGroup::Ketamine && !before.empty();
        QVERIFY2(competes ? std::abs(now - without) < 0.01 : std::equal_to<>()(now, without),
            QByteArray::number(now - without).constData());
    }
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
