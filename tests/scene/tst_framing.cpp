// SPDX-License-Identifier: GPL-3.0-or-later
// The camera's way to what is in the light, and back.
#include "scene/diagram_view.h"
#include "scene_fixture.h"

#include <QApplication>
#include <QTest>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pane(1120, 738);

} // namespace

class TestFraming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useTestFont(); }
    void init()
    {
        support::failOnWarnings();
        m_view = std::make_unique<DiagramView>(&m_artwork);
        m_view->setTheme(theme::Theme());
        m_view->resize(pane);
        m_view->QWidget::show();
        m_view->show(fixture::noMedicine(u"D03"_s));
        QApplication::processEvents();
    }
    void cleanup() { m_view.reset(); }

    void theCameraGoesNearAndBackAtMostTwice()
    {
        const int node = fixture::diagram(u"D03"_s).indexOf(u"mupre"_s);
        const QRect before = m_view->nodeRect(node);
        m_view->setSpotlight({u"mupre"_s});
        m_view->setFraming(true);
        QVERIFY(m_view->isZooming());
        m_view->setZoomProgress(0.5);
        QVERIFY(!m_view->grab().isNull());
        m_view->setZoomProgress(1);
        QVERIFY(!m_view->isZooming());
        const QRect near = m_view->nodeRect(node);
        QVERIFY(near.width() > before.width() * 3 / 2);
        QVERIFY(near.width() <= before.width() * 2);
        QVERIFY(m_view->rect().contains(near));
        m_view->setFraming(false);
        m_view->setZoomProgress(1);
        QCOMPARE(m_view->nodeRect(node), before);
    }

    void underReducedMotionItFadesAndNothingMoves()
    {
        m_view->setReducedMotion(true);
        m_view->setSpotlight({u"mupre"_s});
        m_view->setZoomProgress(1);
        const int node = fixture::diagram(u"D03"_s).indexOf(u"mupre"_s);
        const int before = m_view->nodeRect(node).width();
        const QImage from = m_view->grab().toImage();
        m_view->setFraming(true);
        QVERIFY(m_view->isZooming());
        QVERIFY(m_view->nodeRect(node).width() > before);
        m_view->setZoomProgress(0.5);
        const QImage between = m_view->grab().toImage();
        m_view->setZoomProgress(1);
        const QImage to = m_view->grab().toImage();
        QVERIFY(from != to);
        for (int y = 0; y < to.height(); y += 3) {
            for (int x = 0; x < to.width(); x += 3) { // each place has something of both, and of no other place
                const int mean = (qGreen(from.pixel(x, y)) + qGreen(to.pixel(x, y))) / 2;
                QVERIFY(std::abs(qGreen(between.pixel(x, y)) - mean) <= 3);
            }
        }
    }

    void aStepToAnotherLightGoesOnFromWhereTheCameraIs()
    {
        m_view->setSpotlight({u"mupre"_s});
        m_view->setFraming(true);
        m_view->setZoomProgress(0.5);
        const QImage there = m_view->grab().toImage();
        m_view->setSpotlight({u"nmda"_s});
        m_view->setZoomProgress(0);
        const QImage begins = m_view->grab().toImage();
        int different = 0;
        for (int x = 0; x < pane.width(); x += 7) {
            different += there.pixelColor(x, 300) == begins.pixelColor(x, 300) ? 0 : 1;
        }
        QVERIFY(different < pane.width() / 7 / 20);
    }

    void theLightOfTheNextDiagramIsFound()
    {
        m_view->setSpotlight({u"dh1"_s, u"mupre"_s});
        m_view->setFraming(true);
        m_view->setZoomProgress(1);
        const int node = fixture::diagram(u"D01"_s).indexOf(u"dh1"_s);
        m_view->show(fixture::noMedicine(u"D01"_s));
        const int near = m_view->nodeRect(node).width();
        m_view->setFraming(false);
        m_view->setZoomProgress(1);
        QVERIFY(m_view->nodeRect(node).width() < near);
    }

private:
    theme::Artwork m_artwork;
    std::unique_ptr<DiagramView> m_view;
};

QTEST_MAIN(TestFraming)
#include "tst_framing.moc"
