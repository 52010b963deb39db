// SPDX-License-Identifier: GPL-3.0-or-later
// Color is never alone: seen in gray, and by eyes that miss one kind of cone, particles, relations and states still
// differ by shape, mark or brightness, in every theme.
#include "color_vision.h"
#include "scene/diagram_view.h"
#include "scene/scene_reader.h"
#include "session/session.h"
#include "support.h"

#include <QPainter>
#include <QTest>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Level;
using content::MedicineGroup;
using content::Sign;
using fixture::Vision;
using scene::EdgeArt;
using theme::Theme;
using theme::ThemeId;

class TestGray : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<ThemeId>("theme");
        for (const ThemeId id : theme::allThemes) {
            QTest::addRow("%s", qPrintable(toString(id))) << id;
        }
    }

    void initTestCase() { support::useTestFont(); }
    void init() { support::failOnWarnings(); }

    void particlesDifferInEveryEye()
    {
        QFETCH_GLOBAL(const ThemeId, theme);
        // Ions are told apart by their names: ion_name.h.
        const QStringList kinds{u"glutamate"_s, u"gaba"_s, u"glycine"_s, u"substanceP"_s, u"opioid"_s, u"naloxone"_s,
            u"ketamine"_s, u"norketamine"_s, u"endorphin"_s, u"noradrenaline"_s, u"serotonin"_s, u"dopamine"_s,
            u"growth"_s, u"camp"_s, u"camp-missing"_s, u"co2"_s, u"o2"_s};
        for (int i = 0; i < kinds.size(); ++i) {
            for (int j = i + 1; j < kinds.size(); ++j) {
                verifyApart(kinds[i], {}, kinds[j], {}, theme, 0.08);
            }
        }
        verifyApart(u"pulse-excite"_s, {}, u"pulse-inhibit"_s, {}, theme, 0.1);
    }

    /// Of the same part. A receptor whose messenger is the sign has one in its pocket: see the particles.
    void statesDifferInEveryEye()
    {
        QFETCH_GLOBAL(const ThemeId, theme);
        for (const QString &name : {u"mor"_s, u"nmda"_s, u"ampa"_s, u"gabaa"_s, u"cav"_s, u"girk"_s, u"gprotein"_s,
                 u"docked-glu"_s, u"docked-dop"_s, u"docked-gaba"_s, u"kinase"_s, u"grk"_s, u"pka"_s, u"ac"_s,
                 u"arrestin"_s, u"levels-excite"_s, u"levels-dopamine"_s, u"levels-ketamine"_s, u"gain"_s}) {
            QStringList states = m_library.find(name)->files.keys();
            states.removeAll(u"hidden"_s);
            for (int i = 0; i < states.size(); ++i) {
                for (int j = i + 1; j < states.size(); ++j) {
                    verifyApart(name, states[i], name, states[j], theme, 0.015);
                }
            }
        }
    }

    /// What excites or binds ends in no bar; what inhibits or blocks in nothing else; a diamond only modulates.
    void relationsDifferByTheirEnds()
    {
        int lines = 0;
        for (const content::Diagram &diagram : support::corePack().pack.diagrams) {
            const scene::SceneArt art = scene::readScene(diagram, m_library);
            for (const EdgeArt &line : art.edges) {
                const auto edge = std::find_if(diagram.edges.begin(), diagram.edges.end(), [&](const auto &other) {
                    return diagram.indexOf(other.from) == line.from && diagram.indexOf(other.to) == line.to;
                });
                if (edge == diagram.edges.end() || line.path.isEmpty()) {
                    continue;
                }
                ++lines;
                const bool stops = edge->sign == Sign::Inhibit || edge->sign == Sign::Block;
                const QString name = u"%1: %2 to %3"_s.arg(diagram.id, edge->from, edge->to);
                QVERIFY2((line.end == EdgeArt::End::Bar) == stops, qPrintable(name));
                QVERIFY2(line.end != EdgeArt::End::Diamond || edge->sign == Sign::Modulate, qPrintable(name));
            }
        }
        QVERIFY(lines > 150);
    }

    void picturesTellWhatWasGivenInEveryEye()
    {
        QFETCH_GLOBAL(const ThemeId, theme);
        session::Session session(support::corePack().pack);
        for (const content::Diagram &diagram : support::corePack().pack.diagrams) {
            if (diagram.isOfWords()) {
                continue; // the same for every medicine
            }
            session.openDiagram(diagram.id);
            const QImage nothing = picture(&session, 0, theme);
            for (int medicine = 1; medicine < 4; ++medicine) {
                const QImage given = picture(&session, medicine, theme);
                for (const Vision &vision : fixture::visions) {
                    const int dots = fixture::plainlyDifferent(nothing, given, vision);
                    const QString told = u"%1, medicine %2, %3: %4"_s.arg(diagram.id)
                                             .arg(medicine)
                                             .arg(QLatin1StringView(vision.name))
                                             .arg(dots);
                    QVERIFY2(dots >= (somethingChanges(session.snapshot()) ? 100 : 15), qPrintable(told));
                }
            }
        }
    }

private:
    static bool somethingChanges(const session::Snapshot &snapshot)
    {
        return std::any_of(snapshot.changes.begin(), snapshot.changes.end(), [](const session::Change &change) {
            return change.node >= 0 && change.direction != session::Change::Direction::Same;
        });
    }

    /// With its tags: they are marks. Medicine: none, an opioid, ketamine, naloxone after the opioid.
    QImage picture(session::Session *session, int medicine, ThemeId theme)
    {
        session->resetMedicines();
        session->setMinutes(session::Session::openingMin);
        session->setLevel(MedicineGroup::Opioid, medicine == 1 || medicine == 3 ? Level::Usual : Level::None);
        session->setLevel(MedicineGroup::Ketamine, medicine == 2 ? Level::Usual : Level::None);
        if (medicine == 3) {
            session->giveNaloxone();
            session->setMinutes(session::Session::openingMin + 5);
        }
        QImage image(800, 500, QImage::Format_RGB32);
        QPainter painter(&image);
        scene::paintDiagram(painter, image.size(), session->snapshot(), Theme(theme), m_artwork);
        return image;
    }

    void verifyApart(const QString &one, const QString &stateOfOne, const QString &other, const QString &stateOfOther,
        ThemeId theme, double least)
    {
        for (const Vision &vision : fixture::visions) {
            const double found = share(drawn(one, stateOfOne, theme), drawn(other, stateOfOther, theme), vision);
            const QString told = u"%1 %2 and %3 %4: %5 in %6"_s.arg(one, stateOfOne, other, stateOfOther)
                                     .arg(found)
                                     .arg(QLatin1StringView(vision.name));
            QVERIFY2(found >= least, qPrintable(told));
        }
    }

    /// Plainly different pixels, as a share of those either covers.
    static double share(const QImage &one, const QImage &other, const Vision &vision)
    {
        int covered = 0;
        const QRgb paper = one.pixel(0, 0);
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x) {
                covered += one.pixel(x, y) != paper || other.pixel(x, y) != paper ? 1 : 0;
            }
        }
        return covered == 0 ? 0 : static_cast<double>(fixture::plainlyDifferent(one, other, vision)) / covered;
    }

    /// In the middle of an empty canvas, a pixel a unit.
    QImage drawn(const QString &name, const QString &state, ThemeId id)
    {
        const QString key = name + u'/' + state + toString(id);
        if (m_drawn.contains(key)) {
            return m_drawn.value(key);
        }
        const scene::Symbol *symbol = m_library.find(name);
        const Theme theme(id);
        QImage image(240, 280, QImage::Format_RGB32);
        image.fill(theme.color(u"canvas.fluid"_s));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(120, 140);
        for (const QString &file : symbol->files.value(state)) {
            m_artwork.paint(painter, file, theme, symbol->viewBox);
        }
        if (state == "blocked"_L1) { // by what sits in it
            const scene::SymbolAnchor &pore = symbol->anchors.value(u"plugKetamine"_s);
            painter.translate(pore.at);
            painter.scale(pore.scale, pore.scale);
            m_artwork.paint(painter, u"symbols/ketamine.svg"_s, theme, m_library.find(u"ketamine"_s)->viewBox);
        }
        painter.end();
        m_drawn.insert(key, image);
        return image;
    }

    scene::SymbolLibrary m_library;
    theme::Artwork m_artwork;
    QHash<QString, QImage> m_drawn;
};

QTEST_MAIN(TestGray)
#include "tst_gray.moc"
