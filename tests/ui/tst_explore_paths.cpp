// SPDX-License-Identifier: GPL-3.0-or-later
// Between pictures and behind them: the map, the way up, how sure each part is, what is left out, for and against.
#include "ui/diagram_map.h"
#include "ui/diagram_tile.h"
#include "ui/disclosure_button.h"
#include "ui/drug_action_row.h"
#include "ui/prose_text.h"
#include "window_test.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Level;
using content::MedicineGroup;
using fixture::click;
using fixture::named;

class TestExplorePaths : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void theMapShowsEveryPictureAndWhereOneIs();
    void theMapIsWalkedByArrowsAndOpensByEnter();
    void thePathUpNamesTheParents();
    void theEvidenceLensIsOneKey();
    void whatIsLeftOutIsOneKeyAway();
    void theNodeCardListsMedicinesWithCertainty();
    void bothSidesOfADisputeAreShown();
    void termsAreUnderlinedOnceOnTheNodeCard();
    void aMedicineThatTouchesNothingSaysNoChange();
    void everyPictureOpensWithItsMedicines();
};

void TestExplorePaths::theMapShowsEveryPictureAndWhereOneIs()
{
    QTest::keyClick(view(), Qt::Key_M);
    auto *map = m_window->findChild<ui::DiagramMap *>();
    QVERIFY(map != nullptr && map->isVisible());
    const auto tiles = map->findChildren<ui::DiagramTile *>();
    QCOMPARE(static_cast<size_t>(tiles.size()), session().pack().diagrams.size());
    int here = 0;
    for (const ui::DiagramTile *tile : tiles) {
        here += tile->accessibleName().contains(u"you are here"_s) ? 1 : 0;
    }
    QCOMPARE(here, 1);
    QVERIFY(named<ui::DiagramTile>(map, "map.D03")->accessibleName().contains(u"you are here"_s));
    fixture::settle();
    QTest::keyClick(map->focusWidget(), Qt::Key_M);
    QVERIFY(!map->isVisible());
}

void TestExplorePaths::theMapIsWalkedByArrowsAndOpensByEnter()
{
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    click(button("openMap"));
    auto *map = m_window->findChild<ui::DiagramMap *>();
    fixture::settle();
    QVERIFY(named<QWidget>(map, "map.D03")->hasFocus());
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(map->focusWidget(), Qt::Key_Up);
    }
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(map->focusWidget(), Qt::Key_Left);
    }
    QCOMPARE(map->focusWidget()->objectName(), u"map.D01"_s);
    QTest::keyClick(map->focusWidget(), Qt::Key_Return);
    QCOMPARE(session().snapshot().diagram->id, u"D01"_s);
    QCOMPARE(m_window->focusWidget(), view()); // arrows go from part to part at once
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Opioid).level, Level::Usual);
}

void TestExplorePaths::thePathUpNamesTheParents()
{
    const content::Diagram *parent = session().pack().diagram(session().snapshot().diagram->parent);
    QVERIFY(parent != nullptr);
    auto *up = m_window->findChild<QAbstractButton *>(u"crumb."_s + parent->id);
    QVERIFY(up != nullptr);
    QCOMPARE(up->text(), parent->title.at(content::Audience::Patient));
    click(up);
    QCOMPARE(session().snapshot().diagram, parent);
}

void TestExplorePaths::theEvidenceLensIsOneKey()
{
    QTest::keyClick(view(), Qt::Key_E);
    QVERIFY(view()->evidenceLens());
    QVERIFY(button("evidenceLens")->isChecked());
    click(button("evidenceLens"));
    QVERIFY(!view()->evidenceLens());
}

void TestExplorePaths::whatIsLeftOutIsOneKeyAway()
{
    content::LoadedPack pack = support::corePack();
    for (content::Diagram &diagram : pack.pack.diagrams) {
        diagram.leavesOut = diagram.id == u"D01"_s
                                ? content::LeveledText()
                                : content::LeveledText{u"No other cells."_s, u"No glia."_s, u"No glia at all."_s};
    }
    open(pack);
    auto *opener = button("leavesOut");
    auto *words = part<QLabel>("leavesOut.text");
    QVERIFY(opener->isVisible() && !words->isVisible());
    QTest::keyClick(view(), Qt::Key_L);
    QVERIFY(words->isVisible());
    QCOMPARE(words->text(), u"No other cells."_s);
    session().setAudience(content::Audience::Nurse);
    QCOMPARE(words->text(), u"No glia."_s);
    click(opener);
    QVERIFY(!words->isVisible());
    click(opener);
    session().openDiagram(u"D02"_s);
    QVERIFY(opener->isVisible() && !words->isVisible()); // asked of another picture
    session().openDiagram(u"D01"_s);
    QVERIFY(!opener->isVisible()); // nothing to say
}

void TestExplorePaths::theNodeCardListsMedicinesWithCertainty()
{
    const content::DrugAction &action = session().snapshot().diagram->drugActions.front();
    view()->setSelectedNode({});
    view()->setFocus();
    Q_EMIT view()->nodeSelected(action.node);
    const auto rows = part("nodeCard")->findChildren<ui::DrugActionRow *>();
    QVERIFY(!rows.isEmpty());
    QStringList texts;
    for (const auto *label : rows.front()->findChildren<QLabel *>()) {
        texts << label->text();
    }
    QVERIFY(texts.contains(action.result.at(content::Audience::Patient)));
    QVERIFY(!texts.filter(ui::certaintyWord(action.certainty)).isEmpty());
}

void TestExplorePaths::bothSidesOfADisputeAreShown()
{
    content::LoadedPack pack = support::corePack();
    content::Diagram *diagram = nullptr;
    for (content::Diagram &candidate : pack.pack.diagrams) {
        diagram = candidate.id == u"D03"_s ? &candidate : diagram;
    }
    content::Edge &edge = diagram->edges.front();
    edge.certainty = content::Certainty::Contested;
    edge.dispute =
        content::Dispute{{u"It was seen."_s, {}, {}}, {u"It was not seen again."_s, {}, {}}, edge.references};
    const QString node = edge.from;
    open(pack);
    Q_EMIT view()->nodeSelected(node);
    auto *dispute = part("dispute");
    QVERIFY(dispute != nullptr);
    click(dispute->findChild<ui::DisclosureButton *>());
    QStringList texts;
    for (const auto *label : dispute->findChildren<QLabel *>()) {
        texts << label->text();
    }
    QVERIFY(texts.contains(u"It was seen."_s));
    QVERIFY(texts.contains(u"It was not seen again."_s));
}

void TestExplorePaths::termsAreUnderlinedOnceOnTheNodeCard()
{
    for (const content::Node &node : session().snapshot().diagram->nodes) {
        Q_EMIT view()->nodeSelected(node.id);
        QList<const content::Term *> seen;
        for (const auto *prose : part("nodeCard")->findChildren<ui::ProseText *>()) {
            for (const ui::TermMark &mark : prose->terms()) {
                QVERIFY2(!seen.contains(mark.term), qPrintable(node.id + u' ' + mark.term->term));
                seen << mark.term;
            }
        }
    }
}

void TestExplorePaths::aMedicineThatTouchesNothingSaysNoChange()
{
    content::LoadedPack pack = support::corePack();
    for (content::Diagram &diagram : pack.pack.diagrams) {
        std::erase_if(diagram.drugActions,
            [](const content::DrugAction &action) { return action.drug == MedicineGroup::Ketamine; });
    }
    open(pack);
    session().setLevel(MedicineGroup::Ketamine, Level::Usual);
    const auto &changes = session().snapshot().changes;
    QVERIFY(!changes.empty());
    QVERIFY(changes.front().direction == session::Change::Direction::Same);
}

void TestExplorePaths::everyPictureOpensWithItsMedicines()
{
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    for (const content::Diagram &diagram : session().pack().diagrams) {
        session().openDiagram(diagram.id);
        fixture::settle();
        QCOMPARE(view()->snapshot().diagram->id, diagram.id);
        QCOMPARE(session().snapshot().medicine(MedicineGroup::Opioid).level, Level::Usual);
        QCOMPARE(part<QLabel>("diagramTitle")->accessibleName(), diagram.title.at(content::Audience::Patient));
    }
}

QTEST_MAIN(TestExplorePaths)
#include "tst_explore_paths.moc"
