// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/scene_reader.h"
#include "scene/scene_state.h"
#include "scene_fixture.h"

#include <QTest>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;

class TestSceneState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void initTestCase() { m_art = readScene(fixture::diagram(u"D03"_s), m_symbols); }

    void withoutMedicineTheSeatsAreEmptyAndTheChannelsOpen()
    {
        look(fixture::noMedicine(u"D03"_s));
        QCOMPARE(state(u"mupre"_s), u"empty"_s);
        QCOMPARE(seat(u"mupre"_s, u"pocket"_s), QString());
        QCOMPARE(state(u"cav1"_s), u"open"_s);
        QCOMPARE(state(u"cav2"_s), u"open"_s);
        QCOMPARE(state(u"nmda"_s), u"open"_s);
        QCOMPARE(plugs(), 0);
        QCOMPARE(seat(u"nmda"_s, u"agonistRight"_s), u"glycine"_s);
        QCOMPARE(fusedVesicles(), 3);
        QVERIFY(!flows(u"k"_s));
    }

    void opioidSitsInBothActiveReceptors()
    {
        look(fixture::withOpioid(u"D03"_s));
        for (const QString &receptor : {u"mupre"_s, u"mupost"_s}) {
            QCOMPARE(state(receptor), u"active"_s);
            QCOMPARE(seat(receptor, u"pocket"_s), u"opioid"_s);
        }
        QCOMPARE(state(u"gpre"_s), u"betagamma"_s);
        QCOMPARE(state(u"girk"_s), u"open"_s);
        QVERIFY(flows(u"k"_s));
        QCOMPARE(edge(u"mupre"_s, u"cav"_s), u"inhibit"_s);
        QCOMPARE(edge(u"mupost"_s, u"girk"_s), u"opioid"_s);
    }

    void opioidMeansLessNotNone()
    {
        look(fixture::noMedicine(u"D03"_s));
        const int before = particles(u"cleft"_s);
        look(fixture::withOpioid(u"D03"_s));
        QCOMPARE(fusedVesicles(), 1);
        QCOMPARE(state(u"cav1"_s), u"closed"_s);
        QCOMPARE(state(u"cav2"_s), u"open"_s);
        QVERIFY(particles(u"cleft"_s) >= 1);
        QVERIFY(particles(u"cleft"_s) < before);
        QVERIFY(flows(u"glu2"_s));
    }

    void magnesiumReturnsWhenTheCellIsCalm()
    {
        look(fixture::withOpioid(u"D03"_s));
        QCOMPARE(state(u"nmda"_s), u"blocked"_s);
        QCOMPARE(seat(u"nmda"_s, u"plugMg"_s), u"ion-mg"_s);
        QCOMPARE(plugs(), 1);
        QVERIFY(!flows(u"caNmda"_s));
    }

    void naloxoneLeavesTheReceptorSilent()
    {
        look(fixture::opioidThenNaloxone(u"D03"_s));
        QCOMPARE(state(u"mupre"_s), u"silent"_s);
        QCOMPARE(seat(u"mupre"_s, u"pocket"_s), u"naloxone"_s);
        QCOMPARE(state(u"gpre"_s), u"together"_s);
        QCOMPARE(edge(u"mupre"_s, u"cav"_s), QString());
        QCOMPARE(fusedVesicles(), 3);
        QVERIFY(particles(u"displaced"_s) > 0);
    }

    void ketamineCorksAnOpenPore()
    {
        look(fixture::withKetamine(u"D03"_s));
        QCOMPARE(state(u"nmda"_s), u"blocked"_s);
        QCOMPARE(seat(u"nmda"_s, u"plugKetamine"_s), u"ketamine"_s);
        QCOMPARE(seat(u"nmda"_s, u"agonistLeft"_s), u"glutamate"_s);
        QCOMPARE(plugs(), 1);
        QCOMPARE(state(u"ampa"_s), u"open"_s); // the fast signal goes on
        QCOMPARE(fusedVesicles(), 3);
    }

    void neverTwoPlugs()
    {
        for (int block = 0; block <= 20; ++block) {
            for (int nmda = 0; nmda <= 20; ++nmda) {
                session::Snapshot snapshot = fixture::withKetamine(u"D03"_s);
                snapshot.inputs.nmdaBlock = block / 20.0;
                snapshot.activity[static_cast<size_t>(snapshot.diagram->indexOf(u"nmda"_s))] = nmda / 20.0;
                look(snapshot);
                QVERIFY(plugs() <= 1);
                QCOMPARE(plugs() == 1, state(u"nmda"_s) == u"blocked"_s);
            }
        }
    }

    void theBodysOwnOpioidTakesAnEmptySeat()
    {
        session::Snapshot snapshot = fixture::noMedicine(u"D03"_s);
        snapshot.activity[static_cast<size_t>(snapshot.diagram->indexOf(u"mupre"_s))] = 0.5;
        look(snapshot);
        QCOMPARE(seat(u"mupre"_s, u"pocket"_s), u"endorphin"_s);
    }

    void theBloodCarriesWhatIsInTheBody()
    {
        session::Snapshot snapshot = fixture::withOpioid(u"D03"_s);
        for (const auto &[inBody, count] : {std::pair(0.0, 0), {0.05, 1}, {0.5, 4}, {1.0, 7}}) {
            fixture::medicine(&snapshot, content::MedicineGroup::Opioid).inBody = inBody;
            look(snapshot);
            QCOMPARE(m_state.inCapillary[0], count);
            QCOMPARE(m_state.arriving[0] > 0, count > 0);
        }
        fixture::medicine(&snapshot, content::MedicineGroup::Opioid).given = false;
        look(snapshot);
        QCOMPARE(m_state.inCapillary[0], 0);
    }

    void moreActivityNeverMeansFewerParticles()
    {
        int last = 0;
        for (int percent = 0; percent <= 100; ++percent) {
            session::Snapshot snapshot = fixture::noMedicine(u"D03"_s);
            snapshot.activity[static_cast<size_t>(snapshot.diagram->indexOf(u"glu"_s))] = percent / 100.0;
            look(snapshot);
            QVERIFY(particles(u"cleft"_s) >= last);
            last = particles(u"cleft"_s);
        }
    }

    void classroomsSeeAThird()
    {
        look(fixture::noMedicine(u"D03"_s));
        const int all = particles(u"cleft"_s);
        m_state = sceneState(m_art, fixture::noMedicine(u"D03"_s), true);
        QCOMPARE(particles(u"cleft"_s), (all + 2) / 3);
    }

private:
    using QObject::QObject;
    void look(const relief::session::Snapshot &snapshot) { m_state = sceneState(m_art, snapshot, false); }

    template <typename Parts>
    static size_t indexIn(const Parts &parts, const QString &id)
    {
        const auto found = std::find_if(parts.begin(), parts.end(), [&](const auto &part) { return part.id == id; });
        return found == parts.end() ? qFatal("no part %s", qPrintable(id)),
               0                    : static_cast<size_t>(found - parts.begin());
    }
    QString state(const QString &symbol) const { return m_state.symbols[indexIn(m_art.symbols, symbol)].state; }
    QString seat(const QString &symbol, const QString &anchor) const
    {
        const size_t index = indexIn(m_art.symbols, symbol);
        const auto &seats = m_art.symbols[index].seats;
        for (size_t i = 0; i < seats.size(); ++i) {
            if (seats[i].anchor == anchor) {
                return m_state.symbols[index].seats[i];
            }
        }
        return u"no such seat"_s;
    }
    int plugs() const
    {
        return (seat(u"nmda"_s, u"plugKetamine"_s).isEmpty() ? 0 : 1)
               + (seat(u"nmda"_s, u"plugMg"_s).isEmpty() ? 0 : 1);
    }
    int fusedVesicles() const
    {
        int count = 0;
        for (const QString &dock : {u"dock1"_s, u"dock2"_s, u"dock3"_s}) {
            count += state(dock) == u"fused"_s ? 1 : 0;
        }
        return count;
    }
    int particles(const QString &site) const { return m_state.sites[indexIn(m_art.sites, site)]; }
    bool flows(const QString &stream) const { return m_state.streams[indexIn(m_art.streams, stream)] > 0; }
    QString edge(const QString &from, const QString &to) const
    {
        const auto &diagram = fixture::diagram(u"D03"_s);
        for (size_t i = 0; i < m_art.edges.size(); ++i) {
            if (m_art.edges[i].from == diagram.indexOf(from) && m_art.edges[i].to == diagram.indexOf(to)) {
                return m_state.edges[i];
            }
        }
        return u"no such edge"_s;
    }

    SymbolLibrary m_symbols;
    SceneArt m_art;
    SceneState m_state;
};

QTEST_GUILESS_MAIN(TestSceneState)
#include "tst_scene_state.moc"
