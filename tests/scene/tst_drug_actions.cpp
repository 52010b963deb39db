// SPDX-License-Identifier: GPL-3.0-or-later
// What a medicine does to a node can be seen at that node, and what it does not do cannot.
#include "drug_rows.h"
#include "scene/picture_words.h"
#include "scene/scene_reader.h"
#include "scene_fixture.h"

#include <QTest>

using namespace relief;
using namespace relief::scene;
using namespace Qt::StringLiterals;
using content::Audience;
using content::MedicineGroup;
using support::DrugRow;
using Groups = std::vector<MedicineGroup>;

namespace {

/// What is seen of a session at one moment in a window.
struct Look {
    session::Snapshot snapshot;
    SceneState state;
    PictureWords words;
};

bool isOf(const Quantity &quantity, int node)
{
    return quantity.kind == Quantity::Kind::Activity && static_cast<int>(quantity.index) == node;
}

/// A drawing without a node of its own belongs to those that it depends on.
bool speaksOf(const Condition &when, int node)
{
    return std::any_of(when.comparisons.begin(), when.comparisons.end(),
        [&](const Comparison &comparison) { return isOf(comparison.left, node) || isOf(comparison.right, node); });
}

/// Names of the kinds of parts of a node that look different.
class Differences {
public:
    Differences(const SceneArt &art, int node, MedicineGroup added, const Look &before, const Look &now)
        : m_art(art), m_node(node), m_added(added), m_before(before), m_now(now)
    {
    }

    QStringList all()
    {
        addDrawn();
        addParticles();
        addWords();
        return m_found;
    }

    /// "More dopamine", by what was added; "Dopamine: no change" is no difference.
    bool tagged() const
    {
        return std::any_of(m_now.words.tags.begin(), m_now.words.tags.end(), [&](const TagWords &tag) {
            return tag.node == m_node && tag.cause == m_added && tag.direction != session::Change::Direction::Same;
        });
    }

private:
    template <typename Parts, typename States, typename Belongs>
    void compare(const QString &kind, const Parts &parts, const States &was, const States &is, const Belongs &belongs)
    {
        for (size_t i = 0; i < parts.size(); ++i) {
            if (belongs(parts[i]) && !(was[i] == is[i])) {
                m_found.append(kind);
                return;
            }
        }
    }

    bool has(int node) const { return node == m_node; }

    void addDrawn()
    {
        const SceneState &was = m_before.state;
        const SceneState &is = m_now.state;
        compare(u"symbol"_s, m_art.symbols, was.symbols, is.symbols, [&](const auto &part) { return has(part.node); });
        compare(u"way"_s, m_art.ways, was.ways, is.ways, [&](const auto &part) { return has(part.node); });
        compare(u"edge"_s, m_art.edges, was.edges, is.edges,
            [&](const auto &part) { return has(part.from) || has(part.to); });
        compare(u"variant"_s, m_art.variants, was.variants, is.variants,
            [&](const auto &part) { return speaksOf(part.when, m_node); });
        compare(u"card"_s, m_art.cards, was.cards, is.cards, [&](const auto &part) { return has(part.node); });
        const auto index = static_cast<size_t>(m_node);
        if (m_art.nodes[index].region && was.nodes[index] != is.nodes[index]) {
            m_found.append(u"region"_s);
        }
    }

    void addParticles()
    {
        const SceneState &was = m_before.state;
        const SceneState &is = m_now.state;
        compare(u"stream"_s, m_art.streams, was.streams, is.streams,
            [&](const auto &part) { return has(part.from) || has(part.to) || isOf(part.of, m_node); });
        compare(u"site"_s, m_art.sites, was.sites, is.sites,
            [&](const auto &part) { return has(part.node) || isOf(part.of, m_node); });
    }

    void addWords()
    {
        if (label(m_before) != label(m_now)) {
            m_found.append(u"label"_s);
        }
        if (meter(m_before) != meter(m_now)) {
            m_found.append(u"meter"_s);
        }
        if (tagged()) {
            m_found.append(u"tag"_s);
        }
    }

    QString label(const Look &look) const
    {
        for (const LabelWords &words : look.words.labels) {
            if (words.node == m_node) {
                return words.title + u'\n' + words.sub;
            }
        }
        return {};
    }

    /// The value of a readout of this node; -1 if none is drawn.
    int meter(const Look &look) const
    {
        for (const MeterWords &words : look.words.meters) {
            for (const content::Readout &readout : look.snapshot.diagram->readouts) {
                const bool here = readout.diagram.isEmpty() || readout.diagram == look.snapshot.diagram->id;
                if (readout.id == m_art.huds[words.hud].id && here && readout.kind == content::Readout::Kind::Activity
                    && look.snapshot.diagram->indexOf(readout.node) == m_node) {
                    return words.now;
                }
            }
        }
        return -1;
    }

    const SceneArt &m_art;
    const int m_node;
    const MedicineGroup m_added;
    const Look &m_before;
    const Look &m_now;
    QStringList m_found;
};

} // namespace

class TestDrugActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void whatAMedicineDoesShowsAtItsNode_data() { rows(true); }
    void whatAMedicineDoesShowsAtItsNode();
    void noneLeavesThePictureOfTheNode_data() { rows(false); }
    void noneLeavesThePictureOfTheNode();

private:
    void rows(bool acting);
    Look look(const DrugRow &row, const Groups &on, bool endorphins);
    QStringList differences(const DrugRow &row, const Groups &before, bool endorphins);

    SymbolLibrary m_symbols;
    session::Session m_session{support::corePack().pack};
    QHash<QString, SceneArt> m_art;
};

void TestDrugActions::rows(bool acting)
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("audience");
    for (size_t i = 0; i < support::drugRows().size(); ++i) {
        const DrugRow &row = support::drugRows()[i];
        if (row.acts() != acting) {
            continue;
        }
        for (const Audience audience : {Audience::Patient, Audience::Nurse, Audience::Classroom}) {
            const int level = static_cast<int>(audience);
            QTest::addRow("%s level %d", row.name().constData(), level) << static_cast<int>(i) << level;
        }
        if (!m_art.contains(row.diagram)) {
            m_art.insert(row.diagram, readScene(fixture::diagram(row.diagram), m_symbols));
        }
    }
}

Look TestDrugActions::look(const DrugRow &row, const Groups &on, bool endorphins)
{
    Look seen;
    seen.snapshot = support::giveAll(&m_session, row, on, endorphins);
    const SceneArt &art = m_art[row.diagram];
    seen.state = sceneState(art, seen.snapshot, false);
    seen.words = pictureWords(art, seen.state, seen.snapshot, levelOfDetail({1600, 1000}), -1);
    return seen;
}

QStringList TestDrugActions::differences(const DrugRow &row, const Groups &before, bool endorphins)
{
    const Look without = look(row, before, endorphins);
    const Look now = look(row, support::with(before, row.group()), endorphins);
    const int node = without.snapshot.diagram->indexOf(row.node);
    return node < 0 ? QStringList() : Differences(m_art[row.diagram], node, row.group(), without, now).all();
}

void TestDrugActions::whatAMedicineDoesShowsAtItsNode()
{
    QFETCH(int, index);
    QFETCH(int, audience);
    const DrugRow &row = support::drugRows()[static_cast<size_t>(index)];
    m_session.setAudience(static_cast<Audience>(audience));
    const QStringList seen = differences(row, support::onBefore(row), true);
    QVERIFY(!seen.isEmpty());
}

void TestDrugActions::noneLeavesThePictureOfTheNode()
{
    QFETCH(int, index);
    QFETCH(int, audience);
    const DrugRow &row = support::drugRows()[static_cast<size_t>(index)];
    m_session.setAudience(static_cast<Audience>(audience));
    // Naloxone also displaces the body's own opioids, and what follows from that is not what the row speaks of.
    const bool endorphins = row.group() != MedicineGroup::Naloxone;
    for (const Groups &before : {Groups{}, Groups{support::bystander(row)}}) {
        const QStringList seen = differences(row, before, endorphins);
        QVERIFY2(seen.isEmpty(), qPrintable(seen.join(u' ')));
    }
}

QTEST_GUILESS_MAIN(TestDrugActions)
#include "tst_drug_actions.moc"
