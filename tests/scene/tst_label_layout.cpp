// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/label_layout.h"
#include "scene/track.h"
#include "support.h"

#include <QTest>

using namespace relief::scene;

namespace {

LabelRequest request(int id, QPointF wanted, QPointF part, QSizeF size = {120, 40})
{
    LabelRequest result;
    result.id = id;
    result.shapes = {size, QSizeF(size.width() * 0.6, size.height())};
    result.wanted = wanted;
    result.part = part;
    return result;
}

/// Many labels at places that look like chance but are always the same.
std::vector<LabelRequest> crowd(int count, quint32 seed)
{
    std::vector<LabelRequest> result;
    for (int i = 0; i < count; ++i) {
        const auto at = [&](int what, double range) { return hashed(seed, i * 8 + what) * range; };
        LabelRequest label =
            request(i, {at(0, 900), at(1, 500)}, {at(2, 1000), at(3, 600)}, {60 + at(4, 140), 20 + at(5, 40)});
        label.rank = 1 + i % 3;
        label.leader = static_cast<LeaderWish>(i % 3);
        label.align = i % 2 == 0 ? Qt::AlignLeft : Qt::AlignRight;
        result.push_back(label);
    }
    return result;
}

} // namespace

class TestLabelLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void aLabelWithRoomStaysWhereItIsWanted()
    {
        const auto placed = placeLabels({request(7, {100, 100}, {400, 200})}, {{0, 0, 800, 600}, {}, {}, {}});
        QCOMPARE(placed.size(), 1U);
        QCOMPARE(placed[0].id, 7);
        QCOMPARE(placed[0].shape, 0U);
        QCOMPARE(placed[0].box, QRectF(100, 100, 120, 40));
        QVERIFY(placed[0].leader);
        QCOMPARE(placed[0].leader->p2(), QPointF(400, 200));
    }

    void wordsKeepOffAnInfluenceUnlessTheyMustBeShown()
    {
        LabelSpace space{{0, 0, 800, 600}, {}, {}, {}};
        space.strokes = {QLineF(0, 120, 800, 120)};
        const LabelRequest words = request(7, {100, 100}, {400, 300});
        const auto moved = placeLabels({words}, space);
        QCOMPARE(moved.size(), 1U);
        QVERIFY(!crosses(space.strokes[0], moved[0].box));

        space.pane = QRectF(0, 90, 800, 60); // no room beside the line
        const auto crowded = placeLabels({words}, space);
        QCOMPARE(crowded.size(), 1U);
    }

    void nothingIsEverOnAnything_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<quint32>("seed");
        for (const int count : {5, 15, 40}) {
            for (const quint32 seed : {1U, 2U, 3U}) {
                QTest::addRow("%d labels, %u", count, seed) << count << seed;
            }
        }
    }

    void nothingIsEverOnAnything()
    {
        QFETCH(int, count);
        QFETCH(quint32, seed);
        LabelSpace space{{0, 0, 1000, 600}, {{400, 200, 150, 60}, {10, 10, 190, 50}}, {}, {}};
        space.lines = {QLineF(0, 300, 200, 320)};
        const auto placed = placeLabels(crowd(count, seed), space);
        QVERIFY(!placed.empty());
        for (size_t i = 0; i < placed.size(); ++i) {
            QVERIFY(space.pane.contains(placed[i].box));
            for (const QRectF &taken : space.taken) {
                QVERIFY(!placed[i].box.intersects(taken));
                QVERIFY(!placed[i].leader || !crosses(*placed[i].leader, taken));
            }
            QVERIFY(!crosses(space.lines.front(), placed[i].box));
            for (size_t j = 0; j < placed.size(); ++j) {
                QVERIFY(i == j || !placed[i].box.intersects(placed[j].box));
                QVERIFY(i == j || !placed[i].leader || !crosses(*placed[i].leader, placed[j].box));
            }
        }
    }

    void equalInputGivesEqualOutput()
    {
        const LabelSpace space{{0, 0, 1000, 600}, {}, {}, {{{300, 300, 200, 200}, 1}}};
        QVERIFY(placeLabels(crowd(20, 4), space) == placeLabels(crowd(20, 4), space));
    }

    void withoutRoomTheLeastImportantGoFirst()
    {
        std::vector<LabelRequest> many;
        for (int i = 0; i < 9; ++i) {
            many.push_back(request(i, {20, 20}, {100, 60}, {150, 50}));
            many.back().rank = 3 - i / 3; // the last three matter most
            many.back().leader = LeaderWish::Never;
        }
        const auto placed = placeLabels(many, {{0, 0, 190, 220}, {}, {}, {}});
        QCOMPARE(placed.size(), 3U);
        for (const PlacedLabel &label : placed) {
            QVERIFY(label.id >= 6);
        }
    }

    void aSmallerShapeIsTakenBeforeALabelIsDropped()
    {
        const auto placed = placeLabels({request(0, {10, 10}, {50, 90}, {150, 30})}, {{0, 0, 130, 200}, {}, {}, {}});
        QCOMPARE(placed.size(), 1U);
        QCOMPARE(placed[0].shape, 1U);
    }

    void labelsAvoidDrawnPartsWhereTheyCan()
    {
        const QRectF part(90, 90, 140, 60);
        const auto placed = placeLabels({request(0, {100, 100}, {400, 120})}, {{0, 0, 800, 600}, {}, {}, {{part, 1}}});
        QCOMPARE(placed.size(), 1U);
        QVERIFY(!placed[0].box.intersects(part));
    }

    void leadersCrossOnlyWhereTheyMust()
    {
        // wanted places in the opposite order of the parts
        const auto placed = placeLabels(
            {request(0, {20, 300}, {500, 100}), request(1, {20, 100}, {500, 300})}, {{0, 0, 800, 600}, {}, {}, {}});
        QCOMPARE(placed.size(), 2U);
        QVERIFY(!crosses(*placed[0].leader, *placed[1].leader));
    }
};

QTEST_GUILESS_MAIN(TestLabelLayout)
#include "tst_label_layout.moc"
