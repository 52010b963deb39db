// SPDX-License-Identifier: GPL-3.0-or-later
// Variants, cards, arrows, meters and plots of every drawn diagram name things that exist.
#include "scene/meter_painter.h"
#include "scene/picture_words.h"
#include "scene/scene_reader.h"
#include "scene/scene_state.h"
#include "scene_fixture.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;

class TestWordParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void everyPartHasWhatItNames_data()
    {
        QTest::addColumn<QString>("id");
        for (const content::Diagram &diagram : support::corePack().pack.diagrams) {
            if (QFile::exists(u":/artwork/%1/scene.json"_s.arg(diagram.id))) {
                QTest::newRow(qPrintable(diagram.id)) << diagram.id;
            }
        }
    }

    void everyPartHasWhatItNames()
    {
        QFETCH(QString, id);
        const content::Diagram &diagram = fixture::diagram(id);
        const SceneArt art = readScene(diagram, m_symbols);
        for (const VariantArt &variant : art.variants) {
            QVERIFY2(QFile::exists(u":/artwork/"_s + art.file(variant.file)), qPrintable(variant.file));
        }
        for (const CardArt &card : art.cards) {
            QVERIFY2(names(diagram.cards, card.id), qPrintable(card.id));
            QVERIFY2(card.symbol.isEmpty() || m_symbols.find(card.symbol) != nullptr, qPrintable(card.symbol));
        }
        for (const FlowArt &flow : art.flows) {
            QVERIFY(flow.from >= 0 && flow.to >= 0 && !flow.path.isEmpty());
            QVERIFY2(flow.note.isEmpty() || names(diagram.notes, flow.note), qPrintable(flow.note));
        }
        for (const LinkArt &link : art.links) {
            QVERIFY(link.from >= 0 && link.to >= 0 && !link.path.isEmpty());
        }
        for (const HudArt &hud : art.huds) {
            QVERIFY2(names(diagram.readouts, hud.id), qPrintable(hud.id));
            QVERIFY2(hud.kind != HudArt::Kind::Share || names(diagram.readouts, hud.second), qPrintable(hud.second));
        }
        for (const PlotArt &plot : art.plots) {
            for (const PlotArt::Quantity &quantity : plot.quantities) {
                QVERIFY2(names(diagram.readouts, quantity.of), qPrintable(quantity.of));
            }
        }
    }

    void variantsFollowTheModel()
    {
        SceneArt art;
        const auto when = [](double least) {
            const Quantity limit{Quantity::Kind::Constant, 0, least};
            return Condition{{{{Quantity::Kind::MuOpioid, 0, 0}, Comparison::Sign::GreaterOrEqual, limit}}};
        };
        art.variants = {{u"a.svg"_s, false, {}}, {u"b.svg"_s, true, when(0.2)}};
        art.cards.resize(2);
        art.cards[0].active = when(0.2);
        art.cards[1].when = when(0.2);
        const SceneState without = sceneState(art, fixture::noMedicine(u"D03"_s), false);
        const SceneState with = sceneState(art, fixture::withOpioid(u"D03"_s), false);
        QCOMPARE(without.variants, (std::vector<bool>{true, false}));
        QCOMPARE(with.variants, (std::vector<bool>{true, true}));
        QVERIFY(without.cards[0] == CardLook::Idle && without.cards[1] == CardLook::Hidden);
        QVERIFY(with.cards[0] == CardLook::Active && with.cards[1] == CardLook::Active);
    }

    void patientsReadHowFastThePulseIs()
    {
        using content::Audience;
        const auto wordAt = [&](Audience level, double now) {
            session::Snapshot snapshot = fixture::withOpioid(u"D15"_s, level);
            fixture::setReadouts(&snapshot, now, 0.9);
            return words(snapshot).meters.front().word;
        };
        QCOMPARE(wordAt(Audience::Patient, 0.5), u"slower"_s);
        QCOMPARE(wordAt(Audience::Patient, 0.89), u"usual"_s);
        QCOMPARE(wordAt(Audience::Patient, 0.99), u"faster"_s);
        QCOMPARE(wordAt(Audience::Nurse, 0.5), QString());
    }

    void breathingIsANumberForAll()
    {
        for (const QString &id : {u"D07"_s, u"D11"_s, u"D12"_s}) {
            const MeterWords meter = breathingOf(fixture::withOpioid(id));
            QVERIFY(meter.known && meter.word.isEmpty() && !meter.before.isEmpty());
            QCOMPARE(meter.value, u"41%"_s);
            QCOMPARE(meter.now, 41);
        }
    }

    void breathingThatIsNotKnownIsToldInWords()
    {
        session::Snapshot snapshot = fixture::withOpioid(u"D07"_s);
        for (session::ReadoutValue &value : snapshot.readouts) {
            value.known = false;
            value.text = u"not modeled"_s;
        }
        const MeterWords meter = breathingOf(snapshot);
        QVERIFY(!meter.known);
        QCOMPARE(meter.value, u"not modeled"_s);
        QVERIFY(meter.word.isEmpty() && meter.before.isEmpty()); // nothing to compare, and no "slower"
    }

    void anUnknownMeterIsNeitherFullNorEmpty()
    {
        for (const QString &id : {u"D07"_s, u"D11"_s}) {
            const auto painted = [&](bool known, double now) {
                session::Snapshot snapshot = fixture::noMedicine(id);
                fixture::setReadouts(&snapshot, now, now);
                for (session::ReadoutValue &value : snapshot.readouts) {
                    value.known = known;
                    value.text = u"-"_s;
                }
                return paintedBreathing(snapshot);
            };
            QVERIFY(painted(true, 1) != painted(true, 0));
            QVERIFY(painted(false, 1) == painted(false, 0));
            QVERIFY(painted(false, 0) != painted(true, 0) && painted(false, 0) != painted(true, 1));
        }
    }

    void aSplitProteinHasTheNamesOfItsPieces()
    {
        session::Snapshot snapshot = fixture::noMedicine(u"D04"_s);
        const auto namesAt = [&](double active) {
            snapshot.activity =
                fixture::activities(*snapshot.diagram, 0.5, {{u"gi"_s, active}, {u"ga"_s, active}, {u"gbg"_s, active}});
            QStringList titles;
            for (const LabelWords &label : words(snapshot).labels) {
                titles.append(label.title);
            }
            return titles;
        };
        const QString whole = labelOf(u"gi"_s);
        for (const QString &piece : {labelOf(u"ga"_s), labelOf(u"gbg"_s)}) {
            QVERIFY(namesAt(0.9).contains(piece));
            QVERIFY(!namesAt(0.1).contains(piece));
        }
        QVERIFY(namesAt(0.1).contains(whole) && !namesAt(0.9).contains(whole));
    }

    void whatASymbolCoversLiesInItsViewBox()
    {
        const Symbol *seat = m_symbols.find(u"mor"_s);
        QVERIFY(seat != nullptr && !seat->drawn.empty());
        for (const QRectF &row : seat->drawn) {
            QVERIFY(seat->viewBox.contains(row));
            QVERIFY(row.width() < seat->viewBox.width() * 0.8);
        }
    }

private:
    MeterWords breathingOf(const session::Snapshot &snapshot) const
    {
        for (const MeterWords &meter : words(snapshot).meters) {
            if (meter.title.contains(u"Breathing")) {
                return meter;
            }
        }
        return {};
    }

    QImage paintedBreathing(const session::Snapshot &snapshot) const
    {
        const SceneArt art = readScene(*snapshot.diagram, m_symbols);
        Stage stage;
        stage.art = &art;
        stage.camera = Camera(art.viewBox, art.bleed, {1600, 1000});
        const MeterWords meter = breathingOf(snapshot);
        const HudArt &hud = art.huds[meter.hud];
        QImage image(1600, 1000, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintMeter(painter, stage, {meter, hud.kind, hud.signal, meterBox(stage, hud, meter)});
        return image;
    }

    PictureWords words(const session::Snapshot &snapshot) const
    {
        const SceneArt art = readScene(*snapshot.diagram, m_symbols);
        return pictureWords(art, sceneState(art, snapshot, false), snapshot, levelOfDetail({1600, 1000}), -1);
    }

    static QString labelOf(const QString &node)
    {
        const content::Diagram &diagram = fixture::diagram(u"D04"_s);
        return diagram.nodes[static_cast<size_t>(diagram.indexOf(node))].label.at(content::Audience::Patient);
    }

    template <typename Part>
    static bool names(const std::vector<Part> &parts, const QString &id)
    {
        return std::any_of(parts.begin(), parts.end(), [&](const Part &part) { return part.id == id; });
    }

    SymbolLibrary m_symbols;
};

QTEST_MAIN(TestWordParts)
#include "tst_word_parts.moc"
