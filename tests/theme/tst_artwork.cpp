// SPDX-License-Identifier: GPL-3.0-or-later
// Sprites are drawn once, placed exactly, and kept within a budget.
#include "support.h"
#include "theme/artwork.h"

#include <QPainter>
#include <QTest>

using namespace relief::theme;
using namespace Qt::StringLiterals;

namespace {

const QString symbol = u"symbols/mor-active.back.svg"_s; // its (0, 0) is not its middle

bool isBundled(const QString &file)
{
    return QFile::exists(u":/artwork/"_s + file);
}

qint64 bytesOf(const QPixmap &pixmap)
{
    return qint64{pixmap.width()} * pixmap.height() * 4;
}

} // namespace

class TestArtwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void anIconHasItsColorAndSize()
    {
        Artwork artwork;
        const QPixmap icon = artwork.icon(u"home"_s, Qt::red, 24, 2);
        QCOMPARE(icon.size(), QSize(48, 48));
        QCOMPARE(icon.devicePixelRatio(), 2.0);
        const QImage image = icon.toImage();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                painted += color.alpha() == 255;
                QVERIFY(color.alpha() < 255 || color == QColor(Qt::red));
            }
        QVERIFY(painted > 50);
        QCOMPARE(artwork.icon(u"home"_s, Qt::red, 24, 2).cacheKey(), icon.cacheKey());
    }

    void aMissingFileIsSaidOnce()
    {
        Artwork artwork;
        QTest::ignoreMessage(QtWarningMsg, "theme: there is no :/artwork/no-such.svg");
        QVERIFY(artwork.sprite(u"no-such.svg"_s, Theme(), 1).isNull());
        QVERIFY(artwork.sprite(u"no-such.svg"_s, Theme(), 2).isNull()); // a second warning would fail
        QCOMPARE(artwork.origin(u"no-such.svg"_s, Theme(), 1), QPoint());
    }

    void theCacheKeepsItsBudgetAndTheLastUsed()
    {
        Artwork artwork(20LL * 24 * 24 * 4);
        const qint64 first = artwork.icon(u"home"_s, QColor(1, 1, 1), 24, 1).cacheKey();
        for (int i = 0; i < 100; ++i) {
            QVERIFY(!artwork.icon(u"home"_s, QColor(i, 9, 9), 24, 1).isNull());
            QCOMPARE(artwork.icon(u"home"_s, QColor(1, 1, 1), 24, 1).cacheKey(), first); // in use: never dropped
            QVERIFY(artwork.bytes() <= 20LL * 24 * 24 * 4);
        }
        QCOMPARE(artwork.bytes(), 20LL * 24 * 24 * 4);
        artwork.clear();
        QCOMPARE(artwork.bytes(), 0);
    }

    void aPictureLargerThanTheBudgetIsDrawnAndNotKept()
    {
        Artwork artwork(1000);
        QVERIFY(!artwork.icon(u"home"_s, Qt::black, 64, 1).isNull());
        QCOMPARE(artwork.bytes(), 0);
    }

    void spritesAreSharedByEqualRequestsOnly()
    {
        if (!isBundled(symbol))
            QSKIP("no artwork in this build");
        Artwork artwork;
        const QPixmap sprite = artwork.sprite(symbol, Theme(ThemeId::Light), 1);
        QCOMPARE(artwork.bytes(), bytesOf(sprite));
        QCOMPARE(artwork.sprite(symbol, Theme(ThemeId::Light, 1.5), 1).cacheKey(), sprite.cacheKey());
        QVERIFY(artwork.sprite(symbol, Theme(ThemeId::Dark), 1).cacheKey() != sprite.cacheKey());
        QVERIFY(artwork.sprite(symbol, Theme(ThemeId::Light), 2).width() > sprite.width());
        QVERIFY(artwork.sprite(symbol, Theme(ThemeId::Light), 1, 45).cacheKey() != sprite.cacheKey());
        QVERIFY(artwork.sprite(symbol, Theme(ThemeId::Light), 1e9).isNull());
    }

    /// A sprite laid at its origin is the picture the painter would draw there.
    void spritesArePlacedByTheirOrigin_data()
    {
        QTest::addColumn<double>("rotation");
        QTest::addColumn<bool>("mirror");
        QTest::newRow("upright") << 0.0 << false;
        QTest::newRow("mirrored") << 0.0 << true;
        QTest::newRow("turned") << 90.0 << false;
        QTest::newRow("turned and mirrored") << 30.0 << true;
    }
    void spritesArePlacedByTheirOrigin()
    {
        if (!isBundled(symbol))
            QSKIP("no artwork in this build");
        QFETCH(double, rotation);
        QFETCH(bool, mirror);
        Artwork artwork;
        const Theme theme;
        QImage expected(400, 400, QImage::Format_ARGB32_Premultiplied);
        expected.fill(Qt::white);
        QImage actual = expected;
        QPainter direct(&expected);
        direct.translate(200, 200);
        direct.rotate(rotation);
        direct.scale(0.75, mirror ? -0.75 : 0.75);
        artwork.paint(direct, symbol, theme, artwork.box(symbol, theme));
        direct.end();
        QPainter sprites(&actual);
        sprites.drawPixmap(QPoint(200, 200) - artwork.origin(symbol, theme, 0.75, rotation, mirror),
            artwork.sprite(symbol, theme, 0.75, rotation, mirror));
        sprites.end();
        qint64 difference = 0;
        for (int y = 0; y < 400; ++y)
            for (int x = 0; x < 400; ++x)
                difference += std::abs(qGray(actual.pixel(x, y)) - qGray(expected.pixel(x, y)));
        QVERIFY2(difference < 400, qPrintable(QString::number(difference)));
    }
};

QTEST_MAIN(TestArtwork)
#include "tst_artwork.moc"
