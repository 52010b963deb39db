// SPDX-License-Identifier: GPL-3.0-or-later
// From one diagram into another through a portal, and back.
#include "scene/diagram_view.h"
#include "scene_fixture.h"

#include <QTest>
#include <QVariantAnimation>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;
using relief::theme::Theme;
using relief::theme::ThemeId;

class TestPortalZoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useTestFont(); }
    void init() { support::failOnWarnings(); }

    void itStartsAtOnePictureAndEndsAtTheOther()
    {
        DiagramView view(&m_artwork);
        open(&view, u"D01"_s);
        const QImage before = view.grab().toImage();
        zoomTo(&view, u"D03"_s);
        QVERIFY(view.isZooming());
        view.setZoomProgress(0);
        QVERIFY(difference(view.grab().toImage(), before) < 0.02); // the ring is a little wider
        view.setZoomProgress(0.5);
        const QImage between = view.grab().toImage();
        view.setZoomProgress(1);
        QVERIFY(!view.isZooming());
        const QImage after = view.grab().toImage();
        QVERIFY(between != before && between != after);
        QCOMPARE(after, alone(u"D03"_s));
    }

    void theWayBackIsTheSameWay()
    {
        DiagramView view(&m_artwork);
        open(&view, u"D01"_s);
        zoomTo(&view, u"D03"_s);
        view.setZoomProgress(0.25);
        const QImage in = view.grab().toImage();
        view.setZoomProgress(1);
        zoomTo(&view, u"D01"_s);
        QVERIFY(view.isZooming());
        view.setZoomProgress(0.75);
        QVERIFY(difference(view.grab().toImage(), in) < 0.01);
    }

    void nothingRunsAfterwards()
    {
        DiagramView view(&m_artwork);
        open(&view, u"D01"_s);
        zoomTo(&view, u"D03"_s);
        const auto *animation = view.findChild<QVariantAnimation *>();
        QVERIFY(animation != nullptr);
        QCOMPARE(animation->state(), QAbstractAnimation::Running);
        QCOMPARE(animation->duration(), 450);
        view.setZoomProgress(1);
        QCOMPARE(animation->state(), QAbstractAnimation::Stopped);
    }

    void aKeyEndsIt()
    {
        DiagramView view(&m_artwork);
        open(&view, u"D01"_s);
        zoomTo(&view, u"D03"_s);
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(!view.isZooming());
        QVERIFY(!view.selectedNode().isEmpty());
    }

    void withReducedMotionItFades()
    {
        DiagramView view(&m_artwork);
        open(&view, u"D01"_s);
        view.setReducedMotion(true);
        const QImage from = view.grab().toImage();
        zoomTo(&view, u"D03"_s);
        QCOMPARE(view.snapshot().diagram->id, u"D03"_s);
        QVERIFY(view.isZooming());
        view.setZoomProgress(0);
        QCOMPARE(view.grab().toImage(), from); // no ring that grows
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(!view.isZooming());
    }

    void withoutAPortalItIsDoneAtOnce()
    {
        DiagramView view(&m_artwork);
        open(&view, u"D01"_s);
        view.setReachable({});
        zoomTo(&view, u"D03"_s);
        QVERIFY(!view.isZooming());
    }

private:
    static void open(DiagramView *view, const QString &diagram)
    {
        view->setTheme(Theme(ThemeId::Light));
        view->setReachable({u"D01"_s, u"D03"_s});
        view->resize(800, 500);
        view->show(fixture::noMedicine(diagram));
        view->QWidget::show();
    }

    static void zoomTo(DiagramView *view, const QString &diagram)
    {
        view->zoomThrough(diagram);
        view->show(fixture::noMedicine(diagram));
    }

    QImage alone(const QString &diagram)
    {
        DiagramView view(&m_artwork);
        open(&view, diagram);
        return view.grab().toImage();
    }

    /// Share of pixels that differ visibly.
    static double difference(const QImage &one, const QImage &other)
    {
        int different = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x) {
                const QColor a = one.pixelColor(x, y);
                const QColor b = other.pixelColor(x, y);
                const int apart =
                    std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
                different += apart > 90 ? 1 : 0;
            }
        }
        return static_cast<double>(different) / (one.width() * one.height());
    }

    relief::theme::Artwork m_artwork;
};

QTEST_MAIN(TestPortalZoom)
#include "tst_portal_zoom.moc"
