// SPDX-License-Identifier: GPL-3.0-or-later
// Words of real pictures: at both panes, all levels, large text and a long language.
#include "scene/node_shapes.h"
#include "scene/picture.h"
#include "scene_fixture.h"

#include <QApplication>
#include <QTest>
#include <QTranslator>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;
using relief::theme::Theme;
using relief::theme::ThemeId;

namespace {

/// Every text 40 percent longer, as German is.
class LongLanguage : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString english = QString::fromUtf8(text);
        return english + u' ' + english.first(english.size() * 4 / 10).trimmed();
    }
};

} // namespace

class TestLettering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useTestFont(); }
    void init() { support::failOnWarnings(); }

    void wordsKeepOffThinLines_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : {u"D01"_s, u"D02"_s, u"D06"_s, u"D08"_s}) {
            QTest::newRow(qPrintable(id)) << id;
        }
    }
    void wordsKeepOffThinLines()
    {
        QFETCH(QString, id);
        Picture picture(&m_artwork);
        picture.setPane({1600, 1000}, 1);
        picture.show(fixture::noMedicine(id));
        QVERIFY(!picture.art().lines.empty());
        const QTransform toPane = picture.stage().camera.toPane();
        for (const QPainterPath &path : picture.art().lines) {
            for (const QPolygonF &line : toPane.map(path).toSubpathPolygons()) {
                for (qsizetype i = 1; i < line.size(); ++i) {
                    for (const LetteredLabel &label : picture.lettering().labels) {
                        QVERIFY2(
                            !crosses(QLineF(line[i - 1], line[i]), label.box), qPrintable(label.text.title.join(u' ')));
                    }
                }
            }
        }
    }

    void wordsNeverTouch_data() { addPictures(); }
    void wordsNeverTouch()
    {
        LongLanguage translator;
        QFETCH(bool, isLong);
        if (isLong) {
            QCoreApplication::installTranslator(&translator);
        }
        Picture picture(&m_artwork);
        const QRectF pane = show(&picture);
        const std::vector<QRectF> boxes = boxesOf(picture.lettering());
        QVERIFY(boxes.size() >= 2);
        for (size_t i = 0; i < boxes.size(); ++i) {
            QVERIFY2(pane.contains(boxes[i]), qPrintable(described(picture, i)));
            for (size_t j = i + 1; j < boxes.size(); ++j) {
                QVERIFY2(!boxes[i].intersects(boxes[j]),
                    qPrintable(described(picture, i) + u" on "_s + described(picture, j)));
            }
        }
        QCoreApplication::removeTranslator(&translator);
    }

    void leadersEndOnTheirPartAndCrossNoWords_data() { addPictures(); }
    void leadersEndOnTheirPartAndCrossNoWords()
    {
        Picture picture(&m_artwork);
        show(&picture);
        const std::vector<NodeShape> shapes = nodeShapes(picture.art(), picture.symbols());
        const Lettering &lettering = picture.lettering();
        const std::vector<QRectF> boxes = boxesOf(lettering);
        for (const LetteredLabel &label : lettering.labels) {
            if (!label.leader) {
                continue;
            }
            const QString title = label.text.title.value(0);
            if (label.node >= 0) {
                const QPointF end = picture.stage().camera.toScene(label.leader->p2());
                QVERIFY2(shapes[static_cast<size_t>(label.node)].hit.contains(end), qPrintable(title));
            }
            for (const QRectF &box : boxes) {
                QVERIFY2(box == label.box || !crosses(*label.leader, box), qPrintable(title));
            }
        }
    }

    void allRankOneLabelsAreShownAtTheDesignedSizes()
    {
        for (const QString &id : {u"D01"_s, u"D03"_s}) {
            for (const QSize size : {QSize(1120, 738), QSize(770, 506)}) {
                Picture picture(&m_artwork);
                picture.setTheme(Theme());
                picture.setPane(size, 1);
                picture.show(fixture::noMedicine(id));
                const auto &labels = picture.lettering().labels;
                for (size_t i = 0; i < picture.art().nodes.size(); ++i) {
                    const auto &place = picture.art().nodes[i].label;
                    if (place && place->rank[0] == 1) {
                        QVERIFY2(std::any_of(labels.begin(), labels.end(),
                                     [&](const auto &label) { return label.node == static_cast<int>(i); }),
                            qPrintable(picture.snapshot().diagram->nodes[i].id));
                    }
                }
            }
        }
    }

    void wordsKeepClearOfButtons()
    {
        Picture picture(&m_artwork);
        picture.setTheme(Theme());
        picture.setPane({1120, 738}, 1);
        const QRectF buttons(8, 8, 190, 48);
        picture.setReserved({buttons});
        picture.show(fixture::withOpioid(u"D01"_s));
        for (const QRectF &box : boxesOf(picture.lettering())) {
            QVERIFY(!box.intersects(buttons));
        }
    }

    void atMostThreeTagsAndOnlyWhereThereIsRoom()
    {
        Picture picture(&m_artwork);
        picture.setTheme(Theme());
        picture.setPane({1120, 738}, 1);
        picture.show(fixture::withOpioid(u"D03"_s));
        QCOMPARE(picture.lettering().tags.size(), 3U);
        picture.setPane({770, 506}, 1);
        QCOMPARE(picture.lettering().tags.size(), 0U);
    }

    void hiddenLabelsLeaveTheMeter()
    {
        Picture picture(&m_artwork);
        picture.setTheme(Theme());
        picture.setPane({1120, 738}, 1);
        picture.show(fixture::withOpioid(u"D03"_s));
        picture.setLabelsVisible(false);
        QVERIFY(picture.lettering().labels.empty());
        QVERIFY(picture.lettering().tags.empty());
        QCOMPARE(picture.lettering().meters.size(), 1U);
        QCOMPARE(picture.lettering().meters[0].words.value, u"41%"_s);
        QVERIFY(!picture.lettering().meters[0].words.before.isEmpty());
    }

    void wordsOfTheStateReplaceTheSublabel()
    {
        Picture picture(&m_artwork);
        picture.setTheme(Theme());
        picture.setPane({1120, 738}, 1);
        picture.show(fixture::noMedicine(u"D03"_s));
        QCOMPARE(sublabel(picture, u"mupre"_s), u"waiting"_s);
        picture.show(fixture::withOpioid(u"D03"_s));
        QCOMPARE(sublabel(picture, u"mupre"_s), u"opioid in: switched on"_s);
        picture.show(fixture::opioidThenNaloxone(u"D03"_s));
        QCOMPARE(sublabel(picture, u"mupre"_s), u"seat taken, stays off"_s);
    }

private:
    static void addPictures()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("audience");
        QTest::addColumn<double>("textScale");
        QTest::addColumn<bool>("isLong");
        for (const QString &id : {u"D01"_s, u"D03"_s}) {
            for (const QSize size : {QSize(1120, 738), QSize(770, 506), QSize(1900, 1000), QSize(500, 700)}) {
                for (int audience = 0; audience < 3; ++audience) {
                    for (const double textScale : {1.0, 1.5, 2.0}) {
                        for (const bool isLong : {false, true}) {
                            QTest::addRow("%s %dx%d level %d text %g%s", qPrintable(id), size.width(), size.height(),
                                audience, textScale, isLong ? " long" : "")
                                << id << size << audience << textScale << isLong;
                        }
                    }
                }
            }
        }
    }

    static QRectF show(Picture *picture)
    {
        QFETCH(QString, id);
        QFETCH(QSize, size);
        QFETCH(int, audience);
        QFETCH(double, textScale);
        picture->setTheme(Theme(ThemeId::Light, textScale));
        picture->setPane(size, 1);
        picture->show(fixture::withOpioid(id, static_cast<relief::content::Audience>(audience)));
        return {{}, QSizeF(size)};
    }

    static std::vector<QRectF> boxesOf(const Lettering &lettering)
    {
        std::vector<QRectF> boxes;
        for (const auto &label : lettering.labels) {
            boxes.push_back(label.box);
        }
        for (const auto &tag : lettering.tags) {
            boxes.push_back(tag.box);
        }
        for (const auto &meter : lettering.meters) {
            boxes.push_back(meter.box);
        }
        return boxes;
    }

    static QString described(Picture &picture, size_t index)
    {
        const Lettering &lettering = picture.lettering();
        if (index < lettering.labels.size()) {
            return lettering.labels[index].text.title.join(u' ') + lettering.labels[index].text.sub.join(u' ');
        }
        index -= lettering.labels.size();
        return index < lettering.tags.size() ? lettering.tags[index].words.text : u"the meter"_s;
    }

    static QString sublabel(Picture &picture, const QString &node)
    {
        const int index = picture.snapshot().diagram->indexOf(node);
        for (const LetteredLabel &label : picture.lettering().labels) {
            if (label.node == index) {
                return label.text.sub.join(u' ');
            }
        }
        return u"no label"_s;
    }

    relief::theme::Artwork m_artwork;
};

QTEST_MAIN(TestLettering)
#include "tst_lettering.moc"
