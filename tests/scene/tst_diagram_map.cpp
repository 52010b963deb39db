// SPDX-License-Identifier: GPL-3.0-or-later
// The map: every diagram has a place of its own in the row of its scale.
#include "scene/diagram_map.h"
#include "support.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;

class TestDiagramMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useTestFont(); }
    void init() { support::failOnWarnings(); }

    void placesDoNotOverlap()
    {
        const auto &diagrams = support::corePack().pack.diagrams;
        for (const double width : {260.0, 700.0, 1200.0}) {
            const QSizeF cell(150, 66);
            const QRectF space(0, 0, width, mapHeight(diagrams, width, cell));
            const MapPlaces places = placeOnMap(diagrams, space, cell);
            for (size_t i = 0; i < diagrams.size(); ++i) {
                QVERIFY(space.adjusted(-1, -1, 1, 1).contains(places.diagrams[i]));
                for (size_t j = i + 1; j < diagrams.size(); ++j) {
                    QVERIFY(!places.diagrams[i].intersects(places.diagrams[j]));
                }
            }
        }
    }

    void deeperScalesLieLower()
    {
        const auto &diagrams = support::corePack().pack.diagrams;
        const MapPlaces places = placeOnMap(diagrams, {0, 0, 1200, 600}, {150, 66});
        for (size_t row = 1; row < allScales.size(); ++row) {
            QVERIFY(places.rows.at(row).top() > places.rows.at(row - 1).bottom());
        }
        QVERIFY(!places.ways.empty());
    }

    void aClickChoosesADiagram()
    {
        const auto &diagrams = support::corePack().pack.diagrams;
        DiagramMap map;
        map.resize(1200, 600);
        map.setDiagrams(diagrams, content::Audience::Patient);
        map.setCurrent(diagrams.front().id);
        const QSignalSpy chosen(&map, &DiagramMap::diagramChosen);
        const auto buttons = map.findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), static_cast<qsizetype>(diagrams.size()));
        QTest::mouseClick(buttons.back(), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), diagrams.back().id);
        QVERIFY(buttons.front()->accessibleName().contains(u"you are here"_s));
        QVERIFY(!map.grab().isNull());
    }
};

QTEST_MAIN(TestDiagramMap)
#include "tst_diagram_map.moc"
