// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/accessible_diagram.h"
#include "scene/accessible_parts.h"
#include "scene/diagram_view.h"
#include "scene_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;

class TestAccessibleDiagram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        support::useTestFont();
        installDiagramAccessibility();
        qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    }
    void init()
    {
        support::failOnWarnings();
        m_view = std::make_unique<DiagramView>(&m_artwork);
        m_view->resize(1120, 738);
        m_view->show(fixture::noMedicine(u"D03"_s));
        m_view->QWidget::show();
    }
    void cleanup() { m_view.reset(); }

    void childrenAreNodesThenEdges_data()
    {
        QTest::addColumn<QString>("id");
        for (const content::Diagram &diagram : support::corePack().pack.diagrams) {
            QTest::newRow(qPrintable(diagram.id)) << diagram.id;
        }
    }

    void cardsAreRead()
    {
        content::Diagram diagram = fixture::diagram(u"D03"_s);
        const auto same = [](const QString &text) { return content::LeveledText{text, text, text}; };
        diagram.cards = {{u"a"_s, diagram.nodes[0].id, same(u"Call for help"_s), same(u"Speaker on."_s), {}},
            {u"b"_s, {}, same(u"Numbers"_s), same(u"911: emergency"_s), {}}};
        session::Snapshot snapshot = fixture::noMedicine(u"D03"_s);
        snapshot.diagram = &diagram;
        m_view->show(snapshot);
        QAccessibleInterface *list = accessible();
        QVERIFY(list->child(0)->text(QAccessible::Description).contains(u"Call for help. Speaker on."_s));
        QCOMPARE(list->child(list->childCount() - 1)->text(QAccessible::Name), u"Numbers"_s);
        m_view.reset(); // before its diagram
    }

    void childrenAreNodesThenEdges()
    {
        QFETCH(QString, id);
        m_view->show(fixture::noMedicine(id));
        const content::Diagram &diagram = fixture::diagram(id);
        QAccessibleInterface *list = accessible();
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), diagram.title.patient);
        const auto parts = static_cast<int>(diagram.nodes.size() + diagram.edges.size());
        QVERIFY(list->childCount() >= parts); // then cards of no node
        QSet<QAccessibleInterface *> different;
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface *child = list->child(i);
            QVERIFY(child != nullptr);
            QVERIFY(child->isValid());
            QVERIFY2(!child->text(QAccessible::Name).isEmpty(), qPrintable(QString::number(i)));
            QVERIFY(i >= parts || !child->text(QAccessible::Description).isEmpty());
            QCOMPARE(child->state().focusable, i < parts);
            QCOMPARE(child->parent(), list);
            QCOMPARE(list->indexOfChild(child), i);
            different.insert(child);
        }
        QCOMPARE(different.size(), list->childCount());
    }

    void aNodeSaysNameActivityAndWhatItIs()
    {
        QAccessibleInterface *nmda = node(u"nmda"_s);
        const content::Node &part = fixture::diagram(u"D03"_s).nodes[index(u"nmda"_s)];
        QCOMPARE(nmda->role(), QAccessible::ListItem);
        QCOMPARE(nmda->text(QAccessible::Name), part.label.patient);
        QVERIFY(nmda->text(QAccessible::Description).contains(part.about.patient));
        QVERIFY(nmda->text(QAccessible::Description).contains(u"High activity (92%)"_s));
        QCOMPARE(nmda->valueInterface()->currentValue().toInt(), 92);
        m_view->show(fixture::withOpioid(u"D03"_s));
        QCOMPARE(nmda->valueInterface()->currentValue().toInt(), 30);
        QVERIFY(nmda->text(QAccessible::Description).contains(u"Low activity (30%)"_s));
    }

    void breathingSaysTheNumberOfItsMeter()
    {
        session::Snapshot snapshot = fixture::withOpioid(u"D07"_s);
        const auto vent = [&] { return accessible()->child(snapshot.diagram->indexOf(u"vent"_s)); };
        m_view->show(snapshot);
        QVERIFY(vent()->text(QAccessible::Description).contains(u"Breathing: 41%."_s));
        QCOMPARE(vent()->text(QAccessible::Value), u"41%"_s);
        QCOMPARE(vent()->valueInterface()->currentValue().toInt(), 41);
        snapshot.readouts.front().known = false;
        snapshot.readouts.front().text = u"not modeled"_s;
        m_view->show(snapshot);
        QVERIFY(vent()->text(QAccessible::Description).contains(u"Breathing: not modeled."_s));
        QCOMPARE(vent()->text(QAccessible::Value), u"not modeled"_s);
        QVERIFY(!vent()->valueInterface()->currentValue().isValid());
    }

    void anEdgeSaysWhatItDoes()
    {
        QStringList names;
        for (int i = static_cast<int>(fixture::diagram(u"D03"_s).nodes.size()); i < accessible()->childCount(); ++i) {
            names.append(accessible()->child(i)->text(QAccessible::Name));
        }
        QVERIFY(names.contains(u"Calcium gate excites Calcium"_s));
        QVERIFY(names.contains(u"Opioid seat (on the nerve ending) calms Calcium gate"_s));
    }

    void partsOfOneNameAreToldApart()
    {
        QCOMPARE(node(u"mupre"_s)->text(QAccessible::Name), u"Opioid seat (on the nerve ending)"_s);
        QCOMPARE(node(u"mupost"_s)->text(QAccessible::Name), u"Opioid seat (on the next cell)"_s);
    }

    void anEdgeIsSelectedAndLeadsToItsEnds()
    {
        QAccessibleInterface *edge = accessible()->child(static_cast<int>(fixture::diagram(u"D03"_s).nodes.size()));
        edge->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(m_view->selectedEdge(), 0);
        QVERIFY(edge->state().selected);
        QCOMPARE(edge->relations(QAccessible::Controller)[0].first, node(u"cav"_s));
        QCOMPARE(edge->relations(QAccessible::Controlled)[0].first, node(u"ap"_s));
        edge->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }

    /// However often the picture changes; and what is said at last is what holds then.
    void valuesAreSaidOnceASecondAndNeverLate()
    {
        auto *spoken = dynamic_cast<AccessibleDiagram *>(accessible());
        const auto said = [&] { return spoken->announced()[index(u"nmda"_s)]; };
        m_view->show(fixture::noMedicine(u"D03"_s));
        advanceAnnouncements(m_view.get(), 1); // what waits is said,
        advanceAnnouncements(m_view.get(), 1); // and that is over
        QCOMPARE(said(), 90);
        session::Snapshot snapshot = fixture::noMedicine(u"D03"_s);
        for (const double activity : {0.1, 0.5, 0.8, 0.3}) {
            snapshot.activity[index(u"nmda"_s)] = activity;
            m_view->show(snapshot);
            QCOMPARE(said(), 10); // the first at once
        }
        advanceAnnouncements(m_view.get(), 0.9);
        QCOMPARE(said(), 10);
        advanceAnnouncements(m_view.get(), 0.2);
        QCOMPARE(said(), 30);
    }

    void walkingADiagramIsFast()
    {
        for (const content::Diagram &diagram : support::corePack().pack.diagrams) {
            m_view->show(fixture::noMedicine(diagram.id));
            QElapsedTimer clock;
            clock.start();
            qsizetype letters = 0;
            for (int i = 0; i < accessible()->childCount(); ++i) {
                const QAccessibleInterface *child = accessible()->child(i);
                letters += child->text(QAccessible::Name).size() + child->text(QAccessible::Description).size();
                letters += child->state().focusable ? 1 : 0;
            }
            QVERIFY(letters > 0);
            qInfo("%s: %.2f ms", qPrintable(diagram.id), static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
    }

    void focusActionSelectsTheNode()
    {
        m_view->activateWindow();
        node(u"girk"_s)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(m_view->selectedNode(), u"girk"_s);
        QVERIFY(node(u"girk"_s)->state().selected);
        QVERIFY(!node(u"nmda"_s)->state().selected);
    }

    void theNodeUnderAPointIsFound()
    {
        const QRect box = node(u"nmda"_s)->rect();
        QVERIFY(accessible()->childAt(box.center().x(), box.center().y()) != nullptr);
        QVERIFY(accessible()->childAt(-10, -10) == nullptr);
    }

    void relationsFollowTheEdges()
    {
        const auto controlled = node(u"cav"_s)->relations(QAccessible::Controller);
        QCOMPARE(controlled.size(), 1);
        QCOMPARE(controlled[0].first, node(u"ca"_s));
    }

    void anotherDiagramHasOtherChildren()
    {
        const QString before = accessible()->child(0)->text(QAccessible::Name);
        m_view->show(fixture::noMedicine(u"D01"_s));
        QVERIFY(accessible()->child(0)->text(QAccessible::Name) != before);
    }

private:
    QAccessibleInterface *accessible() const { return QAccessible::queryAccessibleInterface(m_view.get()); }
    static size_t index(const QString &node) { return static_cast<size_t>(fixture::diagram(u"D03"_s).indexOf(node)); }
    QAccessibleInterface *node(const QString &id) const { return accessible()->child(static_cast<int>(index(id))); }

    theme::Artwork m_artwork;
    std::unique_ptr<DiagramView> m_view;
};

QTEST_MAIN(TestAccessibleDiagram)
#include "tst_accessible_diagram.moc"
