// SPDX-License-Identifier: GPL-3.0-or-later
// A few parts in the light, the rest under a veil.
#include "scene/diagram_view.h"
#include "scene/picture.h"
#include "scene_fixture.h"

#include <QApplication>
#include <QBuffer>
#include <QPaintEvent>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pane(1120, 738);
const QStringList lit{u"mupre"_s, u"cav"_s};

/// What a widget was asked to paint.
class Watch : public QObject {
public:
    QRegion painted;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            painted += static_cast<QPaintEvent *>(event)->region();
        }
        return false;
    }
};

int areaOf(const QRegion &region)
{
    int area = 0;
    for (const QRect &rect : region) {
        area += rect.width() * rect.height();
    }
    return area;
}

} // namespace

class TestSpotlight : public QObject {
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

    void highlightedPartsLieInHolesAndOthersOutside()
    {
        Picture picture(&m_artwork);
        open(&picture, u"D03"_s, lit);
        const std::vector<QRectF> holes = spotlightHoles(picture.stage(), picture.spotlight());
        const auto shapes = nodeShapes(picture.art(), picture.symbols());
        const auto inHole = [&](const QString &id) {
            const auto node = static_cast<size_t>(picture.snapshot().diagram->indexOf(id));
            const QRectF box = picture.stage().camera.toPane().mapRect(shapes[node].outline.boundingRect());
            return std::any_of(holes.begin(), holes.end(), [&](const QRectF &hole) { return hole.contains(box); });
        };
        QVERIFY(inHole(u"mupre"_s));
        QVERIFY(inHole(u"cav"_s));
        for (const QString &other : {u"nmda"_s, u"ampa"_s, u"girk"_s, u"gabaa"_s, u"mupost"_s}) {
            QVERIFY2(!inHole(other), qPrintable(other));
        }
    }

    void partsFarApartHaveHolesOfTheirOwnAndNeighborsShareOne()
    {
        Picture picture(&m_artwork);
        open(&picture, u"D03"_s, {u"mupre"_s, u"nmda"_s});
        QCOMPARE(spotlightHoles(picture.stage(), picture.spotlight()).size(), size_t(2));
        open(&picture, u"D03"_s, {u"mupre"_s, u"mupre"_s, u"nosuch"_s});
        QCOMPARE(spotlightHoles(picture.stage(), picture.spotlight()).size(), size_t(1));
    }

    void theVeilIsCanvasOverAllButTheHoles()
    {
        Picture picture(&m_artwork);
        open(&picture, u"D03"_s, {});
        const QImage before = pixels(&picture);
        picture.setSpotlight(lit);
        const QImage after = pixels(&picture);
        const QRectF hole = spotlightHoles(picture.stage(), picture.spotlight()).front();
        const QPoint inside = hole.center().toPoint();
        QCOMPARE(after.pixelColor(inside), before.pixelColor(inside));
        const QPoint outside(pane.width() / 2, pane.height() - 3); // the cell goes on below
        const QColor canvas = picture.stage().theme.color(picture.art().canvas);
        const int expected = qRound(0.74 * canvas.red() + 0.26 * before.pixelColor(outside).red());
        QVERIFY(std::abs(after.pixelColor(outside).red() - expected) <= 2);
        picture.setSpotlight({});
        QCOMPARE(pixels(&picture), before);
    }

    void wordsInTheLightAreShownAndKeepOffTheOutline()
    {
        Picture picture(&m_artwork);
        open(&picture, u"D03"_s, lit);
        const QRectF hole = spotlightHoles(picture.stage(), picture.spotlight()).front();
        QSet<int> named;
        for (const LetteredLabel &label : picture.lettering().labels) {
            named.insert(label.node);
            if (picture.spotlight().has(label.node)) {
                QVERIFY(!hole.intersects(label.box) || hole.contains(label.box));
            }
        }
        for (const int node : picture.spotlight().nodes) {
            QVERIFY(named.contains(node));
        }
    }

    void theSamePictureFromEitherSide()
    {
        const session::Snapshot end = fixture::later(fixture::withOpioid(u"D03"_s), 2);
        m_view->setSpotlight(lit);
        for (const double seconds : {0.0, 1.0, 3.0, 2.0}) {
            m_view->show(fixture::later(fixture::withOpioid(u"D03"_s), seconds));
            QApplication::processEvents();
        }
        QImage exported(pane, QImage::Format_RGB32);
        QPainter painter(&exported);
        paintDiagram(painter, pane, end, theme::Theme(), m_artwork, DiagramOptions{{}, {}, lit});
        painter.end();
        QCOMPARE(m_view->grab().toImage().convertToFormat(QImage::Format_RGB32), exported);
    }

    void pausedRepaintsNothing()
    {
        m_view->setSpotlight(lit);
        QApplication::processEvents();
        const quint64 paints = m_view->paintCount();
        m_view->setSpotlight(lit);
        m_view->setFraming(false);
        m_view->show(fixture::noMedicine(u"D03"_s));
        QApplication::processEvents();
        QCOMPARE(m_view->paintCount(), paints);
    }

    void playingRepaintsOnlyWhereSomethingMoves()
    {
        const QRegion plain = paintedInATick();
        m_view->setSpotlight(lit);
        QApplication::processEvents();
        const int stills = m_view->stillCount();
        const QRegion veiled = paintedInATick();
        QCOMPARE(m_view->stillCount(), stills);
        QVERIFY(areaOf(veiled) > 0);
        QVERIFY(areaOf(veiled) <= areaOf(plain) * 5 / 4); // words stand elsewhere: other particles fade
        QVERIFY(areaOf(veiled) < pane.width() * pane.height() / 2);
    }

    void picturesOfWordsGetRingsInsteadOfAVeil_data()
    {
        QTest::addColumn<QString>("diagram");
        QTest::addColumn<QSize>("size");
        for (const auto &id : {u"D14"_s, u"D18"_s}) {
            QTest::newRow(qPrintable(id + u" as a picture"_s)) << id << QSize(1600, 1000);
            QTest::newRow(qPrintable(id + u" as a list"_s)) << id << QSize(700, 560);
        }
    }

    void picturesOfWordsGetRingsInsteadOfAVeil()
    {
        QFETCH(QString, diagram);
        QFETCH(QSize, size);
        m_view->resize(size);
        m_view->show(fixture::noMedicine(diagram));
        const QImage before = m_view->grab().toImage();
        const QString id = m_view->snapshot().diagram->nodes.at(1).id;
        m_view->setSpotlight({id});
        m_view->setFraming(true);
        QVERIFY(!m_view->isZooming());
        const QImage after = m_view->grab().toImage();
        const QRect around = m_view->nodeRect(1).adjusted(-2, -2, 2, 2);
        QVERIFY(before.copy(around) != after.copy(around));
        QCOMPARE(differencesOutside(before, after, around), 0);
    }

    void aMeterToldElsewhereIsLeftOutAndComesBack()
    {
        const QImage before = m_view->grab().toImage();
        m_view->setMeterHidden(u"signal"_s);
        QVERIFY(m_view->grab().toImage() != before);
        m_view->setMeterHidden({});
        QCOMPARE(m_view->grab().toImage(), before);
    }

    void vectorsHaveTheVeilToo()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(pane);
        QPainter painter(&generator);
        paintDiagram(
            painter, pane, fixture::withOpioid(u"D03"_s), theme::Theme(), m_artwork, DiagramOptions{{}, {}, lit, true});
        painter.end();
        QVERIFY(buffer.data().contains("fill-opacity=\"0.74"));
        QVERIFY(!buffer.data().contains("<image"));
    }

private:
    void open(Picture *picture, const QString &diagram, const QStringList &spotlight)
    {
        picture->setTheme(theme::Theme());
        picture->setPane(pane, 1);
        picture->setSpotlight(spotlight);
        picture->show(fixture::withOpioid(diagram));
    }

    static QImage pixels(Picture *picture)
    {
        QImage image(pane, QImage::Format_RGB32);
        QPainter painter(&image);
        picture->paint(painter, image.rect());
        return image;
    }

    QRegion paintedInATick()
    {
        Watch watch;
        m_view->installEventFilter(&watch);
        m_view->show(fixture::later(m_view->snapshot(), 1.0 / 60));
        QApplication::processEvents();
        m_view->removeEventFilter(&watch);
        return watch.painted;
    }

    static int differencesOutside(const QImage &a, const QImage &b, const QRect &except)
    {
        int different = 0;
        for (int y = 0; y < a.height(); y += 3) {
            for (int x = 0; x < a.width(); x += 3) {
                different += except.contains(x, y) || a.pixel(x, y) == b.pixel(x, y) ? 0 : 1;
            }
        }
        return different;
    }

    theme::Artwork m_artwork;
    std::unique_ptr<DiagramView> m_view;
};

QTEST_MAIN(TestSpotlight)
#include "tst_spotlight.moc"
