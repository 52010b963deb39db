// SPDX-License-Identifier: GPL-3.0-or-later
// Edges by keyboard: down and up among the branches of a node, right and left to their ends.
#include "scene/node_walk.h"
#include "scene/part_words.h"
#include "view_test.h"

#include <QSet>
#include <QTest>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;

class TestBranches : public QObject, public fixture::ViewTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useTestFont(); }
    void init() { open(); }
    void cleanup() { close(); }

    void everyEdgeIsReachedByTheKeyboard_data()
    {
        QTest::addColumn<QString>("id");
        for (const content::Diagram &diagram : support::corePack().pack.diagrams) {
            QTest::newRow(qPrintable(diagram.id)) << diagram.id;
        }
    }

    void everyEdgeIsReachedByTheKeyboard()
    {
        QFETCH(QString, id);
        m_view->show(fixture::noMedicine(id));
        const content::Diagram &diagram = fixture::diagram(id);
        QSet<int> seen;
        for (size_t i = 0; i < diagram.nodes.size(); ++i) {
            press(Qt::Key_Right);
            const QString node = m_view->selectedNode();
            for (press(Qt::Key_Down); m_view->selectedEdge() >= 0; press(Qt::Key_Down)) {
                seen.insert(m_view->selectedEdge());
                QCOMPARE(m_view->selectedNode(), node); // its card stays
            }
        }
        QCOMPARE(seen.size(), static_cast<qsizetype>(diagram.edges.size()));
    }

    void rightFollowsTheBranchAndLeftGoesBack()
    {
        m_view->setSelectedNode(u"ves"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Down); // the second that leaves
        const content::Edge &edge = edgeShown();
        QCOMPARE(edge.from, u"ves"_s);
        press(Qt::Key_Right);
        QCOMPARE(m_view->selectedNode(), edge.to);
        QCOMPARE(m_view->selectedEdge(), -1);
        m_view->setSelectedNode(edge.to);
        press(Qt::Key_Up); // the last that arrives
        QCOMPARE(edgeShown().to, edge.to);
        const QString from = edgeShown().from;
        press(Qt::Key_Left);
        QCOMPARE(m_view->selectedNode(), from);
    }

    void enterOpensWhatTheBranchActsOnAndEscapeLeavesIt()
    {
        m_view->setSelectedNode(u"ap"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Escape);
        QCOMPARE(m_view->selectedEdge(), -1);
        QCOMPARE(m_view->selectedNode(), u"ap"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_view->selectedNode(), u"cav"_s);
    }

    /// With words: what differs is more than a line.
    void aBranchStandsOut()
    {
        m_view->setSelectedNode(u"ap"_s);
        const QImage without = m_view->grab().toImage();
        press(Qt::Key_Down);
        const QImage with = m_view->grab().toImage();
        int differing = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                differing += with.pixel(x, y) == without.pixel(x, y) ? 0 : 1;
            }
        }
        QVERIFY2(differing > 2000, qPrintable(QString::number(differing)));
        press(Qt::Key_Up);
        QVERIFY(m_view->grab().toImage() == without);
    }

    void branchesThatLeaveComeFirst()
    {
        const content::Diagram &diagram = fixture::diagram(u"D03"_s);
        const int node = diagram.indexOf(u"depol"_s);
        bool arriving = false;
        for (const int edge : branchesOf(diagram, node)) {
            const bool arrives = diagram.edges[static_cast<size_t>(edge)].to == u"depol"_s;
            QVERIFY(arrives || !arriving);
            arriving = arriving || arrives;
        }
        QVERIFY(arriving);
        QVERIFY(branchesOf(diagram, -1).empty());
    }

private:
    void press(Qt::Key key) { QTest::keyClick(m_view.get(), key); }
    const content::Edge &edgeShown() const
    {
        return m_view->snapshot().diagram->edges[static_cast<size_t>(m_view->selectedEdge())];
    }
};

QTEST_MAIN(TestBranches)
#include "tst_branches.moc"
