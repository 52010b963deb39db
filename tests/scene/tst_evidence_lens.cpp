// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence lens: lines for all influences, words where they were.
#include "scene/edge_line.h"
#include "scene/picture.h"
#include "scene_fixture.h"

#include <QPainter>
#include <QTest>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;
using relief::theme::Theme;
using relief::theme::ThemeId;

class TestEvidenceLens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useTestFont(); }
    void init() { support::failOnWarnings(); }

    void nothingChangesItsPlace()
    {
        Picture picture(&m_artwork);
        open(&picture);
        std::vector<QRectF> before;
        for (const LetteredLabel &label : picture.lettering().labels) {
            before.push_back(label.box);
        }
        picture.setEvidenceLens(true);
        std::vector<QRectF> after;
        for (const LetteredLabel &label : picture.lettering().labels) {
            after.push_back(label.box);
        }
        QVERIFY(!before.empty());
        QCOMPARE(after, before);
    }

    void nothingMovesAndThePictureComesBack()
    {
        Picture picture(&m_artwork);
        open(&picture);
        const QImage before = pixels(&picture);
        picture.setEvidenceLens(true);
        QVERIFY(picture.movers().empty());
        const QImage lens = pixels(&picture);
        QVERIFY(lens != before);
        picture.setEvidenceLens(false);
        QCOMPARE(pixels(&picture), before);
    }

    void linesSayHowCertainTheyAre()
    {
        QPen solid(Qt::black, 2);
        setLine(&solid, content::Certainty::Established);
        QCOMPARE(solid.style(), Qt::SolidLine);
        QPen dashed(Qt::black, 2);
        setLine(&dashed, content::Certainty::Hypothesis);
        QPen dotted(Qt::black, 2);
        setLine(&dotted, content::Certainty::Contested);
        QVERIFY(dashed.dashPattern().at(0) > 2 * dotted.dashPattern().at(0));
    }

private:
    static void open(Picture *picture)
    {
        picture->setTheme(Theme(ThemeId::Light));
        picture->setPane({1120, 738}, 1);
        picture->show(fixture::withOpioid(u"D03"_s));
    }

    static QImage pixels(Picture *picture)
    {
        QImage image(1120, 738, QImage::Format_RGB32);
        QPainter painter(&image);
        picture->paint(painter, image.rect());
        return image;
    }

    relief::theme::Artwork m_artwork;
};

QTEST_MAIN(TestEvidenceLens)
#include "tst_evidence_lens.moc"
