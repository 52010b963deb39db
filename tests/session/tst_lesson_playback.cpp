// SPDX-License-Identifier: GPL-3.0-or-later
// Every lesson of the core pack, played from start to end: each step shows what it says.
#include "session/lesson_player.h"
#include "session/showings.h"
#include "support.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Lesson;
using content::LessonStep;
using content::Showing;
using session::LessonPlayer;
using session::Rehearsal;
using session::Session;
using session::Shown;
using Stage = LessonPlayer::Stage;

namespace {

constexpr size_t lessonCount = 12;
constexpr size_t stepCount = 84;
constexpr size_t questionCount = 36;

QString saying(const Showing &showing)
{
    static const std::map<Showing::Is, QString> is{{Showing::Is::On, u"on"_s}, {Showing::Is::Off, u"off"_s},
        {Showing::Is::Up, u"up"_s}, {Showing::Is::Down, u"down"_s}, {Showing::Is::Same, u"same"_s}};
    static const std::map<Showing::Against, QString> against{{Showing::Against::NoMedicine, u"no medicine"_s},
        {Showing::Against::Start, u"the start"_s}, {Showing::Against::BeforeNaloxone, u"no naloxone"_s}};
    const QString what = showing.node.isEmpty() ? u"readout "_s + showing.readout : u"node "_s + showing.node;
    return u"%1 is %2 against %3"_s.arg(what, is.at(showing.is), against.at(showing.against));
}

QString failure(const Lesson &lesson, int step, const Showing &showing, const Shown &shown)
{
    const content::Setup &setup = lesson.steps[static_cast<size_t>(step)].setup;
    const QString values = shown.known
                               ? u"now %1, reference %2"_s.arg(shown.now, 0, 'f', 3).arg(shown.reference, 0, 'f', 3)
                               : u"the model does not say it there"_s;
    return u"%1 step %2 (%3, minute %4): %5 does not hold: %6"_s.arg(lesson.id)
        .arg(step + 1)
        .arg(setup.diagram)
        .arg(setup.toMin)
        .arg(saying(showing), values);
}

/// The showings of a step that the end of it in the player does not bear out.
QStringList failures(const Session &session, const Lesson &lesson, int step, Rehearsal &rehearsal)
{
    const LessonStep &shown = lesson.steps[static_cast<size_t>(step)];
    QStringList result;
    if (session.snapshot().minutes != shown.setup.toMin || session.snapshot().diagram->id != shown.setup.diagram) {
        result << u"%1 step %2 does not end where it says"_s.arg(lesson.id).arg(step + 1);
    }
    for (const Showing &showing : shown.shows) {
        const session::Snapshot reference = referenceOf(showing.against, shown.setup, rehearsal);
        const Shown values = shownBy(showing, session.snapshot(), reference);
        if (!holds(showing, values)) {
            result << failure(lesson, step, showing, values);
        }
    }
    return result;
}

/// From one stop to the next; what stops, a prediction or the end, goes on when asked.
void goOn(LessonPlayer &player)
{
    if (player.stage() == Stage::Predict) {
        player.guess(0);
        player.watch();
    } else {
        player.setPlaying(true);
    }
}

void addLessons()
{
    QTest::addColumn<QString>("id");
    for (const Lesson &lesson : support::corePack().pack.lessons) {
        QTest::addRow("%s", qPrintable(lesson.id)) << lesson.id;
    }
}

} // namespace

class TestLessonPlayback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void allLessonsAreThere()
    {
        size_t steps = 0;
        size_t questions = 0;
        for (const Lesson &lesson : support::corePack().pack.lessons) {
            steps += lesson.steps.size();
            questions += lesson.check.size();
            QVERIFY2(lesson.missing.empty(), qPrintable(lesson.id + u" has steps that cannot be shown"_s));
        }
        QCOMPARE(support::corePack().pack.lessons.size(), lessonCount);
        QCOMPARE(steps, stepCount);
        QCOMPARE(questions, questionCount);
    }

    void everyStepSaysWhatItShowsAndALessonAsksBeforeOneAtLeast_data() { addLessons(); }

    void everyStepSaysWhatItShowsAndALessonAsksBeforeOneAtLeast()
    {
        QFETCH(const QString, id);
        const Lesson &lesson = *support::corePack().pack.lesson(id);
        int asked = 0;
        for (const LessonStep &step : lesson.steps) {
            QVERIFY2(!step.shows.empty(), qPrintable(step.title.patient));
            asked += step.predict.has_value() ? 1 : 0;
        }
        QVERIFY(asked >= 1);
    }

    void everyStepShowsWhatItSays_data() { addLessons(); }

    void everyStepShowsWhatItSays()
    {
        QFETCH(const QString, id);
        Session session(support::corePack().pack);
        Rehearsal rehearsal(session.pack());
        LessonPlayer player(&session);
        player.open(id);
        QVERIFY(player.isOpen());
        QCOMPARE(player.skipped(), QStringList());
        player.setSpeed(2);
        const Lesson &lesson = *player.lesson();
        const int last = static_cast<int>(lesson.steps.size()) - 1;
        QStringList wrong;
        std::vector<bool> seen(lesson.steps.size(), false);
        // A step's end is heard of while it is played: then the next one begins at once.
        connect(&player, &LessonPlayer::progressed, &player, [&] {
            if (player.elapsedSeconds() >= player.stepSeconds()) {
                seen[static_cast<size_t>(player.step())] = true;
                wrong << failures(session, lesson, player.step(), rehearsal);
            }
        });
        for (int turns = 0; !player.isDone(last) && turns < 1000; ++turns) {
            goOn(player);
            player.advance(5);
        }
        QVERIFY(std::find(seen.begin(), seen.end(), false) == seen.end());
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
        player.next();
        QCOMPARE(player.stage(), Stage::Check);
    }

    void medicinesThatDoNotActAreFoundOut()
    {
        content::Pack pack = support::corePack().pack;
        for (content::Medicine &medicine : pack.medicines) {
            for (content::LevelDose *level : {&medicine.low, &medicine.usual, &medicine.high}) {
                level->dose.amount = level->dose.amount * 0.0001;
            }
        }
        Rehearsal rehearsal(pack);
        int changes = 0;
        for (const Lesson &lesson : pack.lessons) {
            for (const LessonStep &step : lesson.steps) {
                for (const Showing &showing : step.shows) {
                    const bool changed = showing.is == Showing::Is::Up || showing.is == Showing::Is::Down;
                    if (changed && showing.against == Showing::Against::NoMedicine) {
                        const Shown values = shownBy(
                            showing, endOf(step.setup, rehearsal), referenceOf(showing.against, step.setup, rehearsal));
                        QVERIFY2(!holds(showing, values), qPrintable(lesson.id + u' ' + saying(showing)));
                        ++changes;
                    }
                }
            }
        }
        QVERIFY2(changes >= 30, QByteArray::number(changes).constData());
    }

    void anySecondOfAnyLessonShowsTheSameFromEitherSide()
    {
        Session session(support::corePack().pack);
        LessonPlayer player(&session);
        const auto &lessons = session.pack().lessons;
        QVERIFY(!lessons.empty());
        QRandomGenerator random(84);
        for (int i = 0; i < 200; ++i) {
            const Lesson &lesson = lessons[random.bounded(static_cast<quint32>(lessons.size()))];
            player.open(lesson.id);
            player.goTo(static_cast<int>(random.bounded(static_cast<quint32>(lesson.steps.size()))));
            player.watch();
            player.setPlaying(false);
            const double at = random.bounded(player.stepSeconds());
            player.seek(at / 2);
            player.seek(at);
            const session::Snapshot forwards = session.snapshot();
            player.seek(player.stepSeconds());
            player.seek(at);
            QVERIFY2(session.snapshot() == forwards,
                qPrintable(u"%1 step %2 at %3 s"_s.arg(lesson.id).arg(player.step() + 1).arg(at)));
        }
    }

    void everyPanelOfAComicStripIsTheEndOfItsStep()
    {
        Session session(support::corePack().pack);
        LessonPlayer player(&session);
        for (const Lesson &lesson : session.pack().lessons) {
            player.open(lesson.id);
            for (const int step : lesson.strip) {
                player.goTo(step);
                player.watch();
                player.setPlaying(false);
                player.seek(player.stepSeconds());
                QVERIFY2(player.panel(step) == session.snapshot(), qPrintable(lesson.id));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLessonPlayback)
#include "tst_lesson_playback.moc"
