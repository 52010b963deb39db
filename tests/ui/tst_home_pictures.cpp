// SPDX-License-Identifier: GPL-3.0-or-later
// A small picture that moves: what it shows depends on its time alone.
#include "session/session.h"
#include "support.h"
#include "theme/artwork.h"
#include "ui/live_picture.h"

#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Level;
using content::MedicineGroup;

class TestHomePictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void sameTimeSamePicture_data();
    void sameTimeSamePicture();
    void aPartLooksLikeTheWhole();
};

void TestHomePictures::sameTimeSamePicture_data()
{
    QTest::addColumn<double>("pixelRatio");
    QTest::newRow("1") << 1.0;
    QTest::newRow("2") << 2.0;
}

void TestHomePictures::sameTimeSamePicture()
{
    QFETCH(double, pixelRatio);
    session::Session session(support::corePack().pack);
    theme::Artwork artwork;
    for (const QString &diagram : {u"D01"_s, u"D03"_s, u"D05"_s, u"D11"_s}) {
        session.openDiagram(diagram);
        session.setLevel(MedicineGroup::Opioid, Level::Usual);
        const ui::ThumbnailWish wish{diagram, {}, {320, 180}, pixelRatio, theme::ThemeId::Dark, {}, {}};
        ui::LivePicture inSteps(wish, session, &artwork);
        const QImage start = inSteps.pixmap().toImage();
        for (int i = 1; i <= 25; ++i) {
            inSteps.moveTo(i * 0.06);
        }
        ui::LivePicture back(wish, session, &artwork);
        back.moveTo(9);
        back.moveTo(25 * 0.06);
        QVERIFY2(inSteps.pixmap().toImage() == back.pixmap().toImage(), qPrintable(diagram));
        QVERIFY2(inSteps.pixmap().toImage() != start, qPrintable(diagram));
        back.moveTo(0);
        QVERIFY2(back.pixmap().toImage() == start, qPrintable(diagram));
        QVERIFY(back.moveTo(0).isEmpty());
    }
}

/// The still parts are where they are in the whole picture; scaling differs by less than a pixel.
void TestHomePictures::aPartLooksLikeTheWhole()
{
    session::Session session(support::corePack().pack);
    session.openDiagram(u"D01"_s);
    theme::Artwork artwork;
    const ui::ThumbnailWish whole{u"D01"_s, {}, {960, 600}, 1, theme::ThemeId::Light, {}, {}};
    ui::ThumbnailWish part = whole;
    part.size = {300, 600};
    part.pane = whole.size;
    part.from = {480, 0};
    const QImage all = ui::LivePicture(whole, session, &artwork).pixmap().toImage();
    const QImage some = ui::LivePicture(part, session, &artwork).pixmap().toImage();
    int other = 0;
    for (int y = 0; y < some.height(); ++y) {
        for (int x = 0; x < some.width(); ++x) {
            const QColor one = some.pixelColor(x, y);
            const QColor two = all.pixelColor(x + part.from.x(), y);
            other += std::abs(one.lightness() - two.lightness()) > 24 ? 1 : 0;
        }
    }
    QVERIFY2(other < some.width() * some.height() / 100, qPrintable(QString::number(other)));
}

QTEST_MAIN(TestHomePictures)
#include "tst_home_pictures.moc"
