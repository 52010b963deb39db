// SPDX-License-Identifier: GPL-3.0-or-later
// Words, leaders and particles of real pictures, at the sizes of the window.
#include "scene/picture.h"
#include "scene_fixture.h"

#include <QApplication>
#include <QFile>
#include <QFontMetricsF>
#include <QTest>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;
using relief::theme::Theme;
using relief::theme::ThemeId;

class TestCleanPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useTestFont(); }
    void init() { support::failOnWarnings(); }

    void theDesignedSizesAreClean_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("audience");
        QTest::addColumn<double>("textScale");
        QTest::addColumn<int>("medicine");
        QTest::addColumn<ThemeId>("themeId");
        const std::vector<ThemeId> themes{ThemeId::Light, ThemeId::Dark, ThemeId::Contrast};
        for (const QString &id : drawnDiagrams()) {
            for (const QSize size :
                {QSize(1600, 1000), QSize(1366, 768), QSize(1120, 738), QSize(1110, 560), QSize(770, 506)}) {
                for (size_t row = 0; row < 3 * 2 * 4 * themes.size(); ++row) {
                    const int audience = static_cast<int>(row % 3);
                    const double textScale = row / 3 % 2 == 0 ? 1 : 2;
                    const int medicine = static_cast<int>(row / 6 % 4);
                    const ThemeId theme = themes[row / 24];
                    QTest::addRow("%s %dx%d level %d text %g medicine %d theme %d", qPrintable(id), size.width(),
                        size.height(), audience, textScale, medicine, static_cast<int>(theme))
                        << id << size << audience << textScale << medicine << theme;
                }
            }
        }
    }

    /// No words on a membrane, no leaders that cross, no particle below a word or a leader of something else.
    void theDesignedSizesAreClean()
    {
        QFETCH(QString, id);
        QFETCH(QSize, size);
        QFETCH(int, audience);
        QFETCH(double, textScale);
        QFETCH(int, medicine);
        QFETCH(ThemeId, themeId);
        const auto level = static_cast<relief::content::Audience>(audience);
        Picture picture(&m_artwork);
        picture.setTheme(Theme(themeId, textScale));
        picture.setPane(size, 1);
        picture.show(medicine == 0   ? fixture::noMedicine(id, level)
                     : medicine == 1 ? fixture::withOpioid(id, level)
                     : medicine == 2 ? fixture::withKetamine(id, level)
                                     : fixture::opioidThenNaloxone(id, level));
        verifyWordsApart(picture);
        verifyCardsHoldTheirWords(picture);
        verifyNoWordsOnMembranes(picture);
        verifyLeadersApart(picture);
        for (int second = 0; second < 6; ++second) {
            picture.show(fixture::later(picture.snapshot(), 0.7));
            verifyNothingMovesBelowWords(picture);
        }
    }

private:
    struct Words {
        QString text;
        QRectF box;
    };

    static QStringList drawnDiagrams()
    {
        QStringList ids;
        for (const content::Diagram &diagram : support::corePack().pack.diagrams) {
            if (QFile::exists(u":/artwork/%1/scene.json"_s.arg(diagram.id))) {
                ids.append(diagram.id);
            }
        }
        return ids;
    }

    static QRectF boxOf(const CardLine &line)
    {
        QFont font = Theme().font(relief::theme::TextRole::Label);
        font.setPixelSize(line.pixels);
        font.setWeight(line.weight);
        const double wide = QFontMetricsF(font).horizontalAdvance(line.text);
        return {line.at.x(), line.at.y() - 0.74 * line.pixels, wide, 0.8 * line.pixels};
    }

    static std::vector<Words> allWords(Picture &picture)
    {
        std::vector<Words> words;
        const Lettering &lettering = picture.lettering();
        for (const LetteredLabel &label : lettering.labels) {
            words.push_back({where(label), label.box});
        }
        for (const LetteredTag &tag : lettering.tags) {
            words.push_back({tag.words.text, tag.box});
        }
        for (const LetteredMeter &meter : lettering.meters) {
            words.push_back({meter.words.title, meter.box});
        }
        for (const LetteredCard &card : lettering.cards.cards) {
            for (const CardLine &line : card.lines) {
                words.push_back({line.text, boxOf(line)});
            }
        }
        for (const LetteredChip &chip : lettering.cards.chips) {
            for (const CardLine &line : chip.lines) {
                words.push_back({line.text, boxOf(line)});
            }
        }
        return words;
    }

    /// Nothing on another, nothing out of the pane.
    static void verifyWordsApart(Picture &picture)
    {
        const std::vector<Words> words = allWords(picture);
        const QRectF pane = QRectF({}, picture.stage().camera.pane()).adjusted(-1, -1, 1, 1);
        for (size_t i = 0; i < words.size(); ++i) {
            QVERIFY2(pane.contains(words[i].box), qPrintable(words[i].text + u" is cut off"_s));
            for (size_t j = i + 1; j < words.size(); ++j) {
                const QRectF common = words[i].box & words[j].box;
                QVERIFY2(common.width() < 1 || common.height() < 1,
                    qPrintable(words[i].text + u" lies on "_s + words[j].text));
            }
        }
    }

    static void verifyCardsHoldTheirWords(Picture &picture)
    {
        for (const LetteredCard &card : picture.lettering().cards.cards) {
            for (const CardLine &line : card.lines) {
                QVERIFY2(card.box.adjusted(-1, -1, 1, 1).contains(boxOf(line)), qPrintable(line.text));
            }
        }
    }

    static QString where(const LetteredLabel &label) { return (label.text.title + label.text.sub).join(u' '); }

    static void verifyNoWordsOnMembranes(Picture &picture)
    {
        const QTransform toPane = picture.stage().camera.toPane();
        for (const QPainterPath &outline : picture.art().outlines) {
            for (const QPolygonF &line : toPane.map(outline).toSubpathPolygons()) {
                for (qsizetype i = 1; i < line.size(); ++i) {
                    for (const LetteredLabel &label : picture.lettering().labels) {
                        QVERIFY2(!crosses(QLineF(line[i - 1], line[i]), label.box), qPrintable(where(label)));
                    }
                    for (const LetteredTag &tag : picture.lettering().tags) {
                        QVERIFY2(!crosses(QLineF(line[i - 1], line[i]), tag.box), qPrintable(tag.words.text));
                    }
                }
            }
        }
    }

    static void verifyLeadersApart(Picture &picture)
    {
        const auto &labels = picture.lettering().labels;
        for (size_t i = 0; i < labels.size(); ++i) {
            for (size_t j = i + 1; j < labels.size(); ++j) {
                QVERIFY2(!labels[i].leader || !labels[j].leader || !crosses(*labels[i].leader, *labels[j].leader),
                    qPrintable(where(labels[i]) + u" / "_s + where(labels[j])));
            }
        }
    }

    /// Pulses stay on their way, medicines in the blood in their vessel.
    static void verifyNothingMovesBelowWords(Picture &picture)
    {
        for (const Mover &mover : picture.movers()) {
            if (mover.sprite->key.kind.startsWith(u"pulse"_s)) {
                continue;
            }
            const QRectF core = QRectF(mover.box()).adjusted(3, 3, -3, -3); // corners are empty
            for (const LetteredLabel &label : picture.lettering().labels) {
                QVERIFY2(!core.intersects(label.box), qPrintable(mover.sprite->key.kind + u" below "_s + where(label)));
                const bool named = label.leader && QRectF(mover.box()).contains(label.leader->p2());
                QVERIFY2(!label.leader || named || !crosses(*label.leader, core),
                    qPrintable(mover.sprite->key.kind + u" below the leader of "_s + where(label)));
            }
        }
    }

    relief::theme::Artwork m_artwork;
};

QTEST_MAIN(TestCleanPictures)
#include "tst_clean_pictures.moc"
