// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_test.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSvgGenerator>
#include <QTest>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;

class TestDiagramView : public QObject, public fixture::ViewTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useTestFont(); }
    void init() { open(); }
    void cleanup() { close(); }

    void theSameSnapshotRepaintsNothing()
    {
        const quint64 before = m_view->paintCount();
        m_view->show(fixture::noMedicine(u"D03"_s));
        QApplication::processEvents();
        QCOMPARE(m_view->paintCount(), before);
    }

    void aTickMovesParticlesButDrawsNoNewState()
    {
        const quint64 paints = m_view->paintCount();
        const int stills = m_view->stillCount();
        for (int i = 1; i <= 10; ++i) {
            m_view->show(fixture::later(fixture::noMedicine(u"D03"_s), 0.1 * i));
            QApplication::processEvents();
        }
        QVERIFY(m_view->paintCount() > paints);
        QCOMPARE(m_view->stillCount(), stills);
    }

    void aChangedStateIsDrawn()
    {
        const int stills = m_view->stillCount();
        m_view->show(fixture::withOpioid(u"D03"_s));
        QApplication::processEvents();
        QCOMPARE(m_view->stillCount(), stills + 1);
    }

    void theWidgetShowsWhatIsExported()
    {
        m_view->show(fixture::withOpioid(u"D03"_s));
        QImage exported(m_view->size(), QImage::Format_RGB32);
        QPainter painter(&exported);
        paintDiagram(painter, m_view->size(), fixture::withOpioid(u"D03"_s), theme::Theme(), m_artwork);
        painter.end();
        QCOMPARE(m_view->grab().toImage().convertToFormat(QImage::Format_RGB32), exported);
    }

    void anotherDiagramStartsAfresh()
    {
        m_view->zoomIn();
        m_view->setSelectedNode(u"nmda"_s);
        m_view->show(fixture::noMedicine(u"D01"_s));
        QCOMPARE(m_view->selectedNode(), QString());
        const QRect whole = m_view->nodeRect(fixture::diagram(u"D01"_s).indexOf(u"s1"_s));
        m_view->fit();
        QCOMPARE(m_view->nodeRect(fixture::diagram(u"D01"_s).indexOf(u"s1"_s)), whole);
    }

    void theArtReachesAllEdges()
    {
        const QColor canvas = theme::Theme().color(u"canvas.fluid"_s);
        for (const QSize size : {QSize(1120, 738), QSize(770, 506), QSize(900, 900), QSize(1800, 700)}) {
            m_view->resize(size);
            const QImage image = m_view->grab().toImage();
            QVERIFY(image.pixelColor(size.width() / 2, size.height() - 1) != canvas); // the cell goes on below
            const int neck = m_view->nodeRect(0).center().x();
            QVERIFY(image.pixelColor(neck, 0) != canvas); // and the nerve above
        }
        m_view->resize(1120, 738);
        const QImage image = m_view->grab().toImage();
        QVERIFY(image.pixelColor(1118, 0) != canvas); // and the vessel to the right
        QVERIFY(image.pixelColor(1118, 736) != canvas);
    }

    void wordsKeepClearOfButtonsOnThePicture()
    {
        QWidget pane;
        DiagramView view(&m_artwork, &pane);
        QPushButton button(&pane); // a sibling above, as the window has them
        pane.resize(1120, 738);
        view.resize(1120, 738);
        view.setTheme(theme::Theme());
        view.show(fixture::noMedicine(u"D01"_s));
        pane.show();
        const QImage before = view.grab().toImage();
        const QRect gauge(30, 40, 280, 150);
        button.setGeometry(gauge);
        button.show();
        const QImage after = view.grab().toImage();
        QVERIFY(before.copy(gauge) != after.copy(gauge)); // the meter made room
    }

    void exportAsSvgKeepsTextAndShapes()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize({1120, 738});
        QPainter painter(&generator);
        paintDiagram(painter, {1120, 738}, fixture::withOpioid(u"D03"_s), theme::Theme(), m_artwork);
        painter.end();
        QVERIFY(buffer.data().contains("Opioid seat"));
        QVERIFY(buffer.data().contains("41%"));
        QVERIFY(!buffer.data().contains("<image"));
    }
};

QTEST_MAIN(TestDiagramView)
#include "tst_diagram_view.moc"
