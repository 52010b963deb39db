// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_test.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;

class TestDiagramInput : public QObject, public fixture::ViewTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useTestFont(); }
    void init() { open(); }
    void cleanup() { close(); }

    void everyNodeIsReachedByTheKeyboard_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("D01") << u"D01"_s;
        QTest::newRow("D03") << u"D03"_s;
    }

    void everyNodeIsReachedByTheKeyboard()
    {
        QFETCH(QString, id);
        m_view->show(fixture::noMedicine(id));
        const content::Diagram &diagram = fixture::diagram(id);
        QSignalSpy selected(m_view.get(), &DiagramView::nodeSelected);
        QSet<QString> seen;
        for (size_t i = 0; i < diagram.nodes.size(); ++i) {
            QTest::keyClick(m_view.get(), Qt::Key_Right);
            QVERIFY(!m_view->selectedNode().isEmpty());
            seen.insert(m_view->selectedNode());
        }
        QCOMPARE(seen.size(), static_cast<qsizetype>(diagram.nodes.size()));
        QCOMPARE(selected.size(), static_cast<qsizetype>(diagram.nodes.size()));
        const QString last = m_view->selectedNode();
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QVERIFY(m_view->selectedNode() != last);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->selectedNode(), last);
    }

    void arrowsFollowTheSignal()
    {
        m_view->setSelectedNode(u"ap"_s);
        for (const auto &next : {u"cav"_s, u"ca"_s, u"ves"_s, u"glu"_s, u"ampa"_s, u"depol"_s}) {
            QTest::keyClick(m_view.get(), Qt::Key_Right);
            QCOMPARE(m_view->selectedNode(), next);
        }
    }

    void aClickSelectsAndEscapeClears()
    {
        QSignalSpy selected(m_view.get(), &DiagramView::nodeSelected);
        const QRect nmda = m_view->nodeRect(fixture::diagram(u"D03"_s).indexOf(u"nmda"_s));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, nmda.center());
        QCOMPARE(m_view->selectedNode(), u"nmda"_s);
        QCOMPARE(selected.takeLast().value(0).toString(), u"nmda"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(m_view->selectedNode(), QString());
        QCOMPARE(selected.takeLast().value(0).toString(), QString());
    }

    void selectingByCodeIsSilent()
    {
        QSignalSpy selected(m_view.get(), &DiagramView::nodeSelected);
        m_view->setSelectedNode(u"girk"_s);
        QCOMPARE(m_view->selectedNode(), u"girk"_s);
        m_view->setSelectedNode(u"nosuch"_s);
        QCOMPARE(m_view->selectedNode(), QString());
        QCOMPARE(selected.size(), 0);
    }

    void enterAndDoubleClickActivate()
    {
        QSignalSpy activated(m_view.get(), &DiagramView::nodeActivated);
        m_view->setSelectedNode(u"cav"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.takeLast().value(0).toString(), u"cav"_s);
        const QRect girk = m_view->nodeRect(fixture::diagram(u"D03"_s).indexOf(u"girk"_s));
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, girk.center());
        QCOMPARE(activated.takeLast().value(0).toString(), u"girk"_s);
    }

    void portalsLeadOnlyToDiagramsThatExist()
    {
        m_view->show(fixture::noMedicine(u"D01"_s));
        QSignalSpy opened(m_view.get(), &DiagramView::portalActivated);
        m_view->setSelectedNode(u"dh1"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 0);
        m_view->setReachable({u"D01"_s, u"D03"_s});
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.takeLast().value(0).toString(), u"D03"_s);
    }

    void aPinchInsideARingGoesThroughOnceItFillsThePane()
    {
        m_view->show(fixture::noMedicine(u"D01"_s));
        m_view->setReachable({u"D01"_s, u"D03"_s});
        QSignalSpy opened(m_view.get(), &DiagramView::portalActivated);
        const QPointF beside(m_view->width() * 0.45, m_view->height() * 0.9);
        pinch(beside, 6, 1.3);
        QCOMPARE(opened.size(), 0);
        m_view->fit();
        const QPointF ring = m_view->nodeRect(fixture::diagram(u"D01"_s).indexOf(u"dh1"_s)).center();
        pinch(ring, 1, 1.2);
        QCOMPARE(opened.size(), 0);
        pinch(ring, 8, 1.3);
        QVERIFY(!opened.isEmpty());
        QCOMPARE(opened.first().value(0).toString(), u"D03"_s);
    }

    void theWheelZoomsAboutTheCursorWithinLimits()
    {
        const int node = fixture::diagram(u"D03"_s).indexOf(u"kin"_s);
        const QPoint middle = m_view->nodeRect(node).center();
        const int before = m_view->nodeRect(node).width();
        wheel(middle, 120);
        const QRect zoomed = m_view->nodeRect(node);
        QVERIFY(zoomed.width() > before);
        QVERIFY((zoomed.center() - middle).manhattanLength() <= 3);
        for (int i = 0; i < 30; ++i) {
            wheel(middle, 120);
        }
        const int most = m_view->nodeRect(node).width();
        wheel(middle, 120);
        QCOMPARE(m_view->nodeRect(node).width(), most);
        m_view->fit();
        QCOMPARE(m_view->nodeRect(node).width(), before);
        m_view->zoomOut();
        QCOMPARE(m_view->nodeRect(node).width(), before);
    }

    void draggingMovesTheZoomedPictureAndSelectsNothing()
    {
        m_view->zoomIn();
        m_view->zoomIn();
        const int node = fixture::diagram(u"D03"_s).indexOf(u"nmda"_s);
        const QRect before = m_view->nodeRect(node);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, before.center());
        QTest::mouseMove(m_view.get(), before.center() - QPoint(30, 20));
        QTest::mouseMove(m_view.get(), before.center() - QPoint(60, 40));
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, before.center() - QPoint(60, 40));
        QCOMPARE(m_view->nodeRect(node).center(), before.center() - QPoint(60, 40));
        QCOMPARE(m_view->selectedNode(), QString());
    }

    void aSelectedNodeOutsideIsBroughtIntoView()
    {
        wheel({0, 0}, 120 * 6);
        const int node = fixture::diagram(u"D03"_s).indexOf(u"gabaa"_s);
        QVERIFY(m_view->nodeRect(node).isEmpty());
        m_view->setSelectedNode(u"gabaa"_s);
        QVERIFY(!m_view->nodeRect(node).isEmpty());
    }

    void beforeTheFirstSnapshotNothingHappens()
    {
        DiagramView view(&m_artwork);
        view.resize(300, 200);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Return);
        QTest::mouseClick(&view, Qt::LeftButton);
        QTest::mouseDClick(&view, Qt::LeftButton);
        view.setSelectedNode(u"nmda"_s);
        view.zoomIn();
        view.setLabelsVisible(false);
        QVERIFY(!view.grab().isNull());
        QCOMPARE(view.selectedNode(), QString());
    }

private:
    void pinch(const QPointF &at, int times, double factor)
    {
        for (int i = 0; i < times; ++i) {
            QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                m_view->mapToGlobal(at), factor - 1, {});
            QApplication::sendEvent(m_view.get(), &event);
        }
    }

    void wheel(const QPointF &at, int angle)
    {
        QWheelEvent event(
            at, m_view->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.get(), &event);
    }
};

QTEST_MAIN(TestDiagramInput)
#include "tst_diagram_input.moc"
