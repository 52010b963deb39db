// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled scenes against the diagrams of the core pack.
#include "scene/json_values.h"
#include "scene/node_shapes.h"
#include "scene/scene_reader.h"
#include "scene_fixture.h"
#include "theme/theme.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;

class TestArtwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void isReadWithoutComplaint_data() { addDiagrams(); }
    void isReadWithoutComplaint()
    {
        const auto &diagram = this->diagram();
        const SceneArt art = readScene(diagram, m_symbols);
        QCOMPARE(art.nodes.size(), diagram.nodes.size());
        QVERIFY(!art.canvas.isEmpty());
        for (const WayArt &way : art.ways) {
            QVERIFY2(!way.path.isEmpty() && way.node >= 0, qPrintable(way.id));
        }
        for (const StreamArt &stream : art.streams) {
            QVERIFY2(!stream.path.isEmpty() && stream.from >= 0 && stream.to >= 0, qPrintable(stream.id));
        }
        for (const EdgeArt &edge : art.edges) {
            QVERIFY(!edge.path.isEmpty());
        }
    }

    void everyNodeHasAPlaceInTheViewBox_data() { addDiagrams(); }
    void everyNodeHasAPlaceInTheViewBox()
    {
        const auto &diagram = this->diagram();
        const SceneArt art = readScene(diagram, m_symbols);
        const std::vector<NodeShape> shapes = nodeShapes(art, m_symbols);
        for (size_t i = 0; i < shapes.size(); ++i) {
            const QString &id = diagram.nodes[i].id;
            QVERIFY2(art.viewBox.contains(art.nodes[i].anchor), qPrintable(id));
            QVERIFY2(art.nodes[i].label || !art.nodes[i].hud.isEmpty(), qPrintable(id));
            QVERIFY2(!shapes[i].hit.isEmpty(), qPrintable(id));
        }
    }

    void aPointOnANodeFindsIt_data() { addDiagrams(); }
    void aPointOnANodeFindsIt()
    {
        const auto &diagram = this->diagram();
        const SceneArt art = readScene(diagram, m_symbols);
        const std::vector<NodeShape> shapes = nodeShapes(art, m_symbols);
        for (size_t i = 0; i < shapes.size(); ++i) {
            bool found = false; // somewhere on it: parts may lie on each other
            const QRectF box = shapes[i].hit.boundingRect();
            for (double x = box.left(); !found && x < box.right(); x += 4) {
                for (double y = box.top(); !found && y < box.bottom(); y += 4) {
                    found = nodeAt(art, shapes, {x, y}, 0) == static_cast<int>(i);
                }
            }
            QVERIFY2(found, qPrintable(diagram.nodes[i].id));
        }
    }

    void statesAndSeatsExist_data() { addDiagrams(); }
    void statesAndSeatsExist()
    {
        const SceneArt art = readScene(diagram(), m_symbols);
        for (const SymbolArt &symbol : art.symbols) {
            const Symbol *drawn = m_symbols.find(symbol.symbol);
            QVERIFY2(drawn != nullptr, qPrintable(symbol.symbol));
            for (const Choice &state : symbol.states) {
                QVERIFY2(drawn->files.contains(state.value), qPrintable(symbol.id + u' ' + state.value));
            }
            QVERIFY2(symbol.states.empty() || symbol.states.back().when.comparisons.empty(),
                qPrintable(symbol.id + u" has no last resort"_s));
            for (const SeatArt &seat : symbol.seats) {
                for (const Choice &particle : seat.particles) {
                    QVERIFY2(drawn->anchors[seat.anchor].accepts.contains(particle.value),
                        qPrintable(symbol.id + u' ' + seat.anchor + u' ' + particle.value));
                }
            }
        }
        for (const SiteArt &site : art.sites) {
            QVERIFY2(m_symbols.find(site.particle) != nullptr, qPrintable(site.id));
            QVERIFY2(static_cast<size_t>(std::max(site.to[0], site.to[1])) <= site.places.size(), qPrintable(site.id));
        }
    }

    void edgesAreThoseOfTheDiagram_data() { addDiagrams(); }
    void edgesAreThoseOfTheDiagram()
    {
        const auto &diagram = this->diagram();
        const SceneArt art = readScene(diagram, m_symbols);
        const auto isEdge = [&](int from, int to) {
            return std::any_of(diagram.edges.begin(), diagram.edges.end(),
                [&](const auto &edge) { return diagram.indexOf(edge.from) == from && diagram.indexOf(edge.to) == to; });
        };
        for (const EdgeArt &edge : art.edges) {
            QVERIFY(isEdge(edge.from, edge.to));
        }
        for (const StreamArt &stream : art.streams) {
            QVERIFY2(isEdge(stream.from, stream.to), qPrintable(stream.id));
        }
    }

    void aDiagramWithoutArtIsStillDrawn()
    {
        auto diagram = fixture::diagram(u"D03"_s);
        diagram.id = u"D99"_s;
        const SceneArt art = readScene(diagram, m_symbols);
        QCOMPARE(art.nodes.size(), diagram.nodes.size());
        QVERIFY(art.nodes.front().anchor != art.nodes.back().anchor);
    }

    void everyFileHasOnlyKnownTokensAndNoText()
    {
        const relief::theme::Theme theme;
        QDirIterator files(u":/artwork"_s, {u"*.svg"_s}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray svg = theme.recolored(file.readAll()); // warns about unknown tokens
            QVERIFY2(!svg.contains("<text") && !svg.contains("\"@"), qPrintable(file.fileName()));
        }
    }

private:
    static void addDiagrams()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("D01") << u"D01"_s;
        QTest::newRow("D03") << u"D03"_s;
    }
    static const relief::content::Diagram &diagram()
    {
        QFETCH(QString, id);
        return fixture::diagram(id);
    }

    SymbolLibrary m_symbols;
};

QTEST_GUILESS_MAIN(TestArtwork)
#include "tst_artwork.moc"
