// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing flashes more than three times in any second (WCAG 2.3.1): every diagram with and without each medicine, in
// every theme, and every step of every lesson from cut to cut, at the fastest speed that can be chosen.
#include "flash_meter.h"
#include "scene/picture.h"
#include "session/lesson_player.h"
#include "support.h"

#include <QPainter>
#include <QTest>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Level;
using content::MedicineGroup;
using fixture::FlashMeter;
using session::LessonPlayer;
using theme::Theme;
using theme::ThemeId;

namespace {

constexpr double fastest = 2;
constexpr double frameSeconds = 1.0 / FlashMeter::perSecond;

/// A picture as it is seen at 1024x768, drawn small.
class Film {
public:
    explicit Film(ThemeId theme) : m_picture(&m_artwork), m_frame(FlashMeter::drawn, QImage::Format_RGB32)
    {
        m_picture.setTheme(Theme(theme));
        m_picture.setPane(FlashMeter::viewed, 1.0 / FlashMeter::reduction);
    }

    void show(const session::Snapshot &snapshot)
    {
        QRegion changed = m_picture.show(snapshot);
        if (std::exchange(m_cut, false)) {
            changed = QRect({}, FlashMeter::drawn);
        }
        if (!changed.isEmpty()) {
            QPainter painter(&m_frame);
            m_picture.paint(painter, changed);
        }
        m_meter.add(m_frame, changed);
    }

    void cutTo(const session::Snapshot &snapshot, const content::Setup &setup)
    {
        m_picture.show(snapshot);
        m_picture.setSpotlight(setup.highlight);
        m_picture.setEvidenceLens(setup.lens);
        m_picture.setCamera(m_picture.framing(setup.framing == content::Framing::Near));
        m_cut = true;
    }

    const FlashMeter &meter() const { return m_meter; }

private:
    theme::Artwork m_artwork;
    scene::Picture m_picture;
    QImage m_frame;
    FlashMeter m_meter;
    bool m_cut = true;
};

/// So many flashes a second of one color over another, in a box of the picture, for two seconds.
FlashMeter blinking(QColor one, QColor other, QRect box, int flashesASecond)
{
    FlashMeter meter;
    for (int i = 0; i < 2 * FlashMeter::perSecond; ++i) {
        QImage frame(FlashMeter::drawn, QImage::Format_RGB32);
        frame.fill(Qt::darkGray);
        QPainter painter(&frame);
        painter.fillRect(box, i * 2 * flashesASecond / FlashMeter::perSecond % 2 == 0 ? one : other);
        painter.end();
        meter.add(frame);
    }
    return meter;
}

QString told(const FlashMeter &meter)
{
    return u"%1 opposing changes, %2 of red, in a second; %3 of a block at most"_s.arg(meter.generalTransitions())
        .arg(meter.redTransitions())
        .arg(meter.largestShare(), 0, 'f', 3);
}

} // namespace

class TestFlashes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useTestFont(); }
    void init() { support::failOnWarnings(); }

    void theMeterSeesABlinkingOverlay_data()
    {
        const QRect all({}, FlashMeter::drawn);
        QTest::addColumn<QColor>("one");
        QTest::addColumn<QColor>("other");
        QTest::addColumn<QRect>("box");
        QTest::addColumn<int>("flashes");
        QTest::addColumn<bool>("safe");
        const QColor white(Qt::white);
        const QColor black(Qt::black);
        QTest::newRow("five flashes") << white << black << all << 5 << false;
        QTest::newRow("five flashes, a third of the width") << white << black << QRect(90, 60, 60, 40) << 5 << false;
        QTest::newRow("three flashes") << white << black << all << 3 << true;
        QTest::newRow("five flashes, less than a quarter of a block")
            << white << black << QRect(90, 60, 40, 30) << 5 << true;
        QTest::newRow("a change below a tenth") << QColor(120, 120, 120) << QColor(135, 135, 135) << all << 5 << true;
        QTest::newRow("both bright") << white << QColor(235, 235, 235) << all << 5 << true;
        QTest::newRow("red and a gray as bright") << QColor(255, 0, 0) << QColor(127, 127, 127) << all << 5 << false;
        QTest::newRow("red, three flashes") << QColor(255, 0, 0) << QColor(127, 127, 127) << all << 3 << true;
    }

    void theMeterSeesABlinkingOverlay()
    {
        QFETCH(const QColor, one);
        QFETCH(const QColor, other);
        QFETCH(const QRect, box);
        QFETCH(const int, flashes);
        const FlashMeter meter = blinking(one, other, box, flashes);
        QTEST(meter.isSafe(), "safe");
    }

    void diagramsDoNotFlash_data()
    {
        QTest::addColumn<ThemeId>("theme");
        for (const ThemeId id : theme::allThemes) {
            QTest::addRow("%s", qPrintable(toString(id))) << id;
        }
    }

    void diagramsDoNotFlash()
    {
        QFETCH(const ThemeId, theme);
        session::Session session(support::corePack().pack);
        for (const content::Diagram &diagram : support::corePack().pack.diagrams) {
            session.openDiagram(diagram.id);
            Film film(theme);
            for (int medicine = 0; medicine < 4; ++medicine) {
                give(&session, medicine);
                play(&session, &film, 1.5);
            }
            QVERIFY2(film.meter().isSafe(), qPrintable(diagram.id + u": "_s + told(film.meter())));
            QVERIFY(film.meter().frames() == 4 * 45);
        }
    }

    void lessonsDoNotFlash_data()
    {
        QTest::addColumn<QString>("id");
        for (const content::Lesson &lesson : support::corePack().pack.lessons) {
            QTest::addRow("%s", qPrintable(lesson.id)) << lesson.id;
        }
    }

    void lessonsDoNotFlash()
    {
        QFETCH(const QString, id);
        session::Session session(support::corePack().pack);
        LessonPlayer player(&session);
        player.open(id);
        player.setSpeed(fastest);
        Film film(ThemeId::Light);
        for (int step = 0; step < static_cast<int>(player.lesson()->steps.size()); ++step) {
            player.goTo(step);
            player.watch();
            film.cutTo(session.snapshot(), player.lesson()->steps[static_cast<size_t>(step)].setup);
            film.show(session.snapshot());
            player.setPlaying(true);
            // What comes after its end is time to read: nothing moves.
            while (player.step() == step && player.isPlaying() && !player.hasArrived()) {
                player.advance(frameSeconds);
                film.show(session.snapshot());
            }
        }
        QVERIFY2(film.meter().isSafe(), qPrintable(told(film.meter())));
        QVERIFY(film.meter().frames() > 300);
    }

private:
    /// None, an opioid, ketamine, then naloxone after the opioid.
    static void give(session::Session *session, int medicine)
    {
        session->resetMedicines();
        session->setMinutes(session::Session::openingMin);
        session->setLevel(MedicineGroup::Opioid, medicine == 1 || medicine == 3 ? Level::High : Level::None);
        session->setLevel(MedicineGroup::Ketamine, medicine == 2 ? Level::High : Level::None);
        if (medicine == 3) {
            session->giveNaloxone();
        }
    }

    static void play(session::Session *session, Film *film, double seconds)
    {
        session->setSpeed(fastest);
        session->setPlaying(true);
        for (int i = 0; i < qRound(seconds * FlashMeter::perSecond); ++i) {
            session->advance(frameSeconds);
            film->show(session->snapshot());
        }
    }
};

QTEST_MAIN(TestFlashes)
#include "tst_flashes.moc"
