// SPDX-License-Identifier: GPL-3.0-or-later
// The notes for a teacher in the pack of the program.
#include "content/pack_reader.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace relief::content;

namespace {

const Pack &core()
{
    static const LoadedPack loaded = readPack(QStringLiteral(SOURCE_DIR "/resources/packs/core"), Checking::Trusted);
    return loaded.pack;
}

/// What a class can read in a picture.
QStringList wordsIn(const Diagram &diagram)
{
    QStringList words;
    for (const Node &node : diagram.nodes) {
        words << node.label.patient << node.label.classroom;
    }
    static const QRegularExpression number(u"^\\d+\\s+"_s); // "1  Reward center"
    for (const Note &note : diagram.notes) {
        words << QString(note.text.patient).remove(number);
    }
    words.removeAll({});
    return words;
}

bool names(const QString &note, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&note](const QString &word) { return note.contains(word); });
}

} // namespace

class TestTeacherNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStepHasSome();
    void whatIsPointedToIsInThePicture();
    void notesAreWholeSentences();
    void noNoteIsThereTwice();
};

void TestTeacherNotes::everyStepHasSome()
{
    size_t steps = 0;
    for (const Lesson &lesson : core().lessons) {
        for (const LessonStep &step : lesson.steps) {
            ++steps;
            QVERIFY2(!step.notes.empty() && step.notes.size() <= 3, qPrintable(lesson.id + u' ' + step.title.patient));
        }
    }
    QCOMPARE(steps, 84U);
}

void TestTeacherNotes::whatIsPointedToIsInThePicture()
{
    for (const Lesson &lesson : core().lessons) {
        for (const LessonStep &step : lesson.steps) {
            const QStringList words = wordsIn(*core().diagram(step.setup.diagram));
            for (const TeacherNote &note : step.notes) {
                const bool found = note.kind != TeacherNote::Kind::Point || names(note.text, words);
                QVERIFY2(found, qPrintable(lesson.id + u": "_s + note.text));
            }
        }
    }
}

void TestTeacherNotes::notesAreWholeSentences()
{
    static const QRegularExpression end(u"[.?!]$"_s);
    for (const Lesson &lesson : core().lessons) {
        for (const LessonStep &step : lesson.steps) {
            for (const TeacherNote &note : step.notes) {
                QVERIFY2(note.text.contains(end), qPrintable(lesson.id + u": "_s + note.text));
            }
        }
    }
}

void TestTeacherNotes::noNoteIsThereTwice()
{
    QStringList texts;
    for (const Lesson &lesson : core().lessons) {
        for (const LessonStep &step : lesson.steps) {
            for (const TeacherNote &note : step.notes) {
                QVERIFY2(!texts.contains(note.text), qPrintable(note.text));
                texts << note.text;
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestTeacherNotes)
#include "tst_teacher_notes.moc"
