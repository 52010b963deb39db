// SPDX-License-Identifier: GPL-3.0-or-later
// Cards: their words stay in their frames, or all of them become a list.
#include "scene/card_layout.h"
#include "support.h"

#include <QFontMetricsF>
#include <QTest>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;
using relief::theme::Theme;
using relief::theme::ThemeId;

class TestCards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useTestFont(); }
    void init()
    {
        support::failOnWarnings();
        m_active = true;
        m_onArrow = u"Yes, or not sure"_s;
    }

    void wordsKeepTheirSizeWhereThereIsRoom()
    {
        const LetteredCards cards = lettered({1600, 1000}, 1);
        QVERIFY(!cards.list);
        QCOMPARE(cards.cards.size(), size_t{3});
        QCOMPARE(cards.cards[0].lines.front().pixels, 22);
        QVERIFY(cards.cards[0].isWhole);
        QCOMPARE(cards.cards[0].box, QRectF(30, 24, 320, 190));
    }

    void framesThatAreTooSmallBecomeAList()
    {
        const LetteredCards cards = lettered({480, 300}, 1);
        QVERIFY(cards.list);
        QCOMPARE(cards.cards.size(), size_t{2}); // the remark belongs to its card
        QCOMPARE(cards.cards[1].lines[1].text, u"After 1: Yes, or not sure"_s);
    }

    void noWordLeavesItsFrame_data()
    {
        QTest::addColumn<QSizeF>("pane");
        QTest::addColumn<double>("textScale");
        for (const QSizeF &pane : {QSizeF(1600, 1000), QSizeF(1110, 560), QSizeF(770, 506), QSizeF(420, 300)}) {
            for (const double scale : {1.0, 1.5, 2.0}) {
                QTest::addRow("%gx%g at %g", pane.width(), pane.height(), scale) << pane << scale;
            }
        }
    }

    void noWordLeavesItsFrame()
    {
        QFETCH(QSizeF, pane);
        QFETCH(double, textScale);
        const LetteredCards cards = lettered(pane, textScale);
        for (const LetteredCard &card : cards.cards) {
            QVERIFY(QRectF({}, pane).contains(card.box));
            for (const CardLine &line : card.lines) {
                QFont font = Theme().font(relief::theme::TextRole::Label);
                font.setPixelSize(line.pixels);
                font.setWeight(line.weight);
                const double wide = QFontMetricsF(font).horizontalAdvance(line.text);
                const QRectF box(line.at.x(), line.at.y() - 0.74 * line.pixels, wide, 0.8 * line.pixels);
                QVERIFY2(card.box.contains(box), qPrintable(line.text));
                QVERIFY(line.pixels >= smallestCardText);
            }
        }
    }

    void aCardFindsItsNodeInTheList()
    {
        const LetteredCards cards = lettered({480, 300}, 1);
        QCOMPARE(cards.boxOf(m_art, 1), cards.cards[1].box);
        QVERIFY(cards.boxOf(m_art, 7).isEmpty());
    }

    void anIdleCardIsGrayAsAWhole()
    {
        m_active = false;
        const LetteredCards cards = lettered({1600, 1000}, 1);
        QVERIFY(cards.cards[0].lines.size() > 1);
        for (const CardLine &line : cards.cards[0].lines) {
            QCOMPARE(line.tone, u"ink3"_s);
        }
        for (const CardLine &line : lettered({480, 300}, 1).cards[0].lines) {
            QCOMPARE(line.tone, u"ink3"_s);
        }
    }

    void chipsAreAsWideAsTheirWords()
    {
        const LetteredCards cards = lettered({1600, 1000}, 1);
        QVERIFY(cards.cards[2].box.width() < 180);
        QVERIFY(cards.cards[2].box.contains(cards.cards[2].words()));
        QCOMPARE(cards.chips.size(), size_t{1});
        QVERIFY(cards.chips[0].box.width() < 170);
        QVERIFY(cards.chips[0].box.left() > 360); // still in the middle of its place
    }

    void wordsTooLongForAChipGoOnTwoLines()
    {
        m_onArrow = u"Check breathing again: it can change"_s;
        const LetteredCards cards = lettered({1600, 1000}, 1);
        QVERIFY(!cards.list);
        QCOMPARE(cards.chips[0].lines.size(), size_t{2});
    }

private:
    static CardArt card(const QString &id, int node, const QRectF &rect, CardArt::Shape shape)
    {
        CardArt art;
        art.id = id;
        art.node = node;
        art.rect = rect;
        art.shape = shape;
        art.text = rect.adjusted(22, 10, -18, -98);
        return art;
    }

    LetteredCards lettered(const QSizeF &pane, double textScale)
    {
        m_diagram.form = content::Form::DecisionPath;
        m_art.cards = {card(u"find"_s, 0, {30, 24, 320, 190}, CardArt::Shape::Action),
            card(u"nal"_s, 1, {412, 74, 380, 276}, CardArt::Shape::Decision),
            card(u"fact"_s, 1, {592, 24, 236, 42}, CardArt::Shape::Chip)};
        m_art.cards[0].step = 1;
        m_art.cards[2].text = m_art.cards[2].rect.adjusted(6, 2, -6, -2);
        FlowArt flow;
        flow.from = 0;
        flow.to = 1;
        flow.rect = {360, 220, 190, 36};
        m_art.flows = {flow};
        PictureWords words;
        words.cards = {{0, u"Does not respond"_s, u"Tap. Shout. No answer?"_s, {}, m_active},
            {1, u"Give naloxone"_s, u"If an opioid is possible, or you are not sure: spray in one nostril"_s, {}, true},
            {2, u"Safe if unsure"_s, {}, {}, true}};
        words.flows = {m_onArrow};
        Stage stage;
        stage.diagram = &m_diagram;
        stage.art = &m_art;
        stage.theme = Theme(ThemeId::Light, textScale);
        stage.camera = Camera(m_art.viewBox, m_art.viewBox.adjusted(-9e3, -9e3, 9e3, 9e3), pane);
        return letterCards(stage, words, {});
    }

    bool m_active = true;
    QString m_onArrow;
    content::Diagram m_diagram;
    SceneArt m_art;
};

QTEST_MAIN(TestCards)
#include "tst_cards.moc"
