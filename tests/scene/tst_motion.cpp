// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/picture.h"
#include "scene_fixture.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;

class TestMotion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useTestFont(); }
    void init() { support::failOnWarnings(); }

    void anyTimeLooksTheSameFromEitherSide_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("D01") << u"D01"_s;
        QTest::newRow("D03") << u"D03"_s;
    }

    void anyTimeLooksTheSameFromEitherSide()
    {
        QFETCH(QString, id);
        const session::Snapshot calm = fixture::noMedicine(id);
        const session::Snapshot middle = fixture::later(fixture::withOpioid(id), 20);
        const session::Snapshot end = fixture::later(fixture::opioidThenNaloxone(id), 90);
        const QImage fresh = drawn({middle});
        QCOMPARE(drawn({calm, middle}), fresh);
        QCOMPARE(drawn({end, middle}), fresh);
        QCOMPARE(drawn({calm, end, fixture::later(middle, 1), calm, middle}), fresh);
        QVERIFY(drawn({fixture::later(middle, 1)}) != fresh);
    }

    void smallStepsLeadToTheSamePlaceAsOneLargeOne()
    {
        session::Snapshot snapshot = fixture::withOpioid(u"D03"_s);
        Picture stepped(&m_artwork);
        prepare(&stepped);
        stepped.show(snapshot);
        for (int i = 0; i < 64; ++i) {
            snapshot = fixture::later(snapshot, 1.0 / 64);
            stepped.show(snapshot);
        }
        Picture jumped(&m_artwork);
        prepare(&jumped);
        jumped.show(snapshot);
        QCOMPARE(positions(stepped), positions(jumped));
    }

    void nothingJumpsAndDriftIsSlow()
    {
        Picture picture(&m_artwork);
        prepare(&picture);
        const session::Snapshot snapshot = fixture::noMedicine(u"D03"_s);
        constexpr double tick = 2.0 / 60; // each particle moves on every other beat
        for (const double start : {0.0, 3.3, 47.0}) {
            picture.show(fixture::later(snapshot, start));
            const std::vector<Mover> before = picture.movers();
            picture.show(fixture::later(snapshot, start + tick));
            const std::vector<Mover> after = picture.movers();
            if (before.size() != after.size()) {
                continue; // one came or went: places in the list do not correspond
            }
            for (size_t i = 0; i < before.size(); ++i) {
                const QPointF moved = after[i].at - before[i].at;
                QVERIFY(std::hypot(moved.x(), moved.y()) < 240 * tick * 1.5); // the fastest pulse here
            }
        }
    }

    void mostBeatsChangeOneHalfOfThePane()
    {
        Picture picture(&m_artwork);
        prepare(&picture);
        picture.setExtraParticles(1000);
        const session::Snapshot snapshot = fixture::noMedicine(u"D03"_s);
        picture.show(snapshot);
        const double pane = picture.stage().camera.pane().height() * picture.stage().pixelRatio;
        QImage image((picture.stage().camera.pane() * picture.stage().pixelRatio).toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        picture.paint(painter, image.rect()); // until then all of it is new
        int halves = 0;
        for (int beat = 1; beat <= 60; ++beat) {
            const QRect changed = picture.show(fixture::later(snapshot, beat / 60.0)).boundingRect();
            halves += changed.height() < 0.7 * pane ? 1 : 0;
        }
        QVERIFY2(halves >= 40, qPrintable(QString::number(halves)));
    }

    void activityChangesHowManyPulsesNotHowFast()
    {
        const auto pulses = [&](double activity) {
            session::Snapshot snapshot = fixture::noMedicine(u"D01"_s);
            snapshot.activity.assign(snapshot.activity.size(), activity);
            Picture picture(&m_artwork);
            prepare(&picture);
            double count = 0;
            for (int second = 0; second < 40; ++second) {
                picture.show(fixture::later(snapshot, second));
                for (const Mover &mover : picture.movers()) {
                    count += mover.sprite->key.kind.startsWith("pulse"_L1) ? 1 : 0;
                }
            }
            return count / 40;
        };
        QCOMPARE(pulses(0), 0.0);
        QVERIFY(pulses(0.3) > 0);
        QVERIFY(pulses(0.6) > 1.3 * pulses(0.3));
        QVERIFY(pulses(1) > 1.3 * pulses(0.6));
    }

    void aPulseHasTheColorOfItsSignal()
    {
        session::Snapshot snapshot = fixture::noMedicine(u"D06"_s);
        snapshot.activity.assign(snapshot.activity.size(), 1);
        Picture picture(&m_artwork);
        prepare(&picture);
        QSet<QString> kinds;
        for (int second = 0; second < 20; ++second) {
            picture.show(fixture::later(snapshot, second));
            for (const Mover &mover : picture.movers()) {
                kinds.insert(mover.sprite->key.kind);
            }
        }
        for (const QString &signal : {u"excite"_s, u"inhibit"_s, u"dopamine"_s}) {
            QVERIFY2(kinds.contains(u"pulse-"_s + signal), qPrintable(signal));
        }
    }

    void reducedMotionStandsStill()
    {
        Picture picture(&m_artwork);
        prepare(&picture);
        picture.setReducedMotion(true);
        const session::Snapshot snapshot = fixture::noMedicine(u"D03"_s);
        picture.show(snapshot);
        const std::vector<Mover> before = picture.movers();
        const bool hasChevrons = std::any_of(before.begin(), before.end(),
            [](const Mover &mover) { return mover.sprite->key.kind.startsWith("chevron"_L1); });
        QVERIFY(hasChevrons);
        QVERIFY(std::none_of(before.begin(), before.end(),
            [](const Mover &mover) { return mover.sprite->key.kind.startsWith("pulse"_L1); }));
        drawnBy(&picture);
        QVERIFY(picture.show(fixture::later(snapshot, 5)).isEmpty());
        QCOMPARE(picture.movers(), before);
    }

    void particlesRestInsideThePane()
    {
        Picture picture(&m_artwork);
        prepare(&picture);
        picture.show(fixture::withOpioid(u"D03"_s));
        QVERIFY(picture.movers().size() > 20);
        int inside = 0;
        for (const Mover &mover : picture.movers()) {
            inside += QRectF(0, 0, 1120, 738).contains(mover.at) ? 1 : 0;
        }
        QVERIFY(inside > static_cast<int>(picture.movers().size()) * 9 / 10);
    }

    void extraParticlesFillUpToTheNumberAsked()
    {
        Picture picture(&m_artwork);
        prepare(&picture);
        picture.show(fixture::noMedicine(u"D03"_s));
        QVERIFY(picture.movers().size() < 500);
        picture.setExtraParticles(1000);
        QCOMPARE(picture.movers().size(), size_t(1000));
    }

    void theSmallestRegionCoversAllThatMoved()
    {
        Picture picture(&m_artwork);
        prepare(&picture);
        const session::Snapshot snapshot = fixture::noMedicine(u"D03"_s);
        picture.show(snapshot);
        QImage partly = drawnBy(&picture);
        const QRegion changed = picture.show(fixture::later(snapshot, 0.1));
        QVERIFY(!changed.isEmpty());
        {
            QPainter painter(&partly);
            painter.setClipRegion(changed);
            picture.paint(painter, changed);
        }
        QCOMPARE(partly, drawn({fixture::later(snapshot, 0.1)}));
    }

private:
    static void prepare(Picture *picture)
    {
        picture->setTheme(relief::theme::Theme());
        picture->setPane({1120, 738}, 1);
    }

    static QImage drawnBy(Picture *picture)
    {
        QImage image(1120, 738, QImage::Format_RGB32);
        QPainter painter(&image);
        picture->paint(painter, image.rect());
        return image;
    }

    /// The last of some snapshots, after the others were shown and drawn.
    QImage drawn(const std::vector<session::Snapshot> &snapshots)
    {
        Picture picture(&m_artwork);
        prepare(&picture);
        QImage image;
        for (const session::Snapshot &snapshot : snapshots) {
            picture.show(snapshot);
            image = drawnBy(&picture);
        }
        return image;
    }

    static QList<QPointF> positions(Picture &picture)
    {
        QList<QPointF> result;
        for (const Mover &mover : picture.movers()) {
            result.append(mover.at);
        }
        return result;
    }

    relief::theme::Artwork m_artwork;
};

QTEST_MAIN(TestMotion)
#include "tst_motion.moc"
