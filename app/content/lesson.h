// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A guided lesson: steps through diagrams, a check of three questions, and what to take home.

#include "content/setup.h"

#include <optional>

namespace relief::content {

/// What a step says that a part does, so that it can be proved of the model.
struct Showing {
    enum class Is {
        On,  ///< active: at least 0.1
        Off, ///< below that
        Up,
        Down,
        Same, ///< differs by less than 0.02 (a change is at least that)
    };
    enum class Against {
        NoMedicine,     ///< as it is with nothing given, at the same time
        Start,          ///< as it was when the step began
        BeforeNaloxone, ///< as it would be without the naloxone
    };

    QString node;    ///< of the step's diagram ...
    QString readout; ///< ... or one of its readouts; one of the two is empty
    Is is = Is::On;
    Against against = Against::NoMedicine; ///< of Up, Down and Same

    friend bool operator==(const Showing &, const Showing &) = default;
};

/// One of several answers.
struct Answer {
    LeveledText text;
    LeveledText detail; ///< a second, smaller line; may be empty

    friend bool operator==(const Answer &, const Answer &) = default;
};

/// A question with one right answer and the reason for it.
struct Quiz {
    LeveledText question;
    std::vector<Answer> answers; ///< two to four
    int right = 0;               ///< index
    LeveledText why;
    QStringList references;

    friend bool operator==(const Quiz &, const Quiz &) = default;
};

/// What helps whoever shows a step to a class; in the words of a classroom.
struct TeacherNote {
    enum class Kind {
        Ask,   ///< a question to the class
        Point, ///< what to point to in the picture
        MixUp, ///< what is often taken for something else
    };

    Kind kind = Kind::Ask;
    QString text; ///< English, as in a LeveledText; shown through translated()

    friend bool operator==(const TeacherNote &, const TeacherNote &) = default;
};

struct LessonStep {
    LeveledText title; ///< for the list of steps: six words or fewer
    Setup setup;
    LeveledText narration; ///< a patient's: one sentence, or two
    QStringList references;
    std::vector<Showing> shows;     ///< holds at the setup's toMin
    std::optional<Quiz> predict;    ///< asked before the step runs; a guess is neither scored nor kept
    std::vector<TeacherNote> notes; ///< three at most; may be empty

    friend bool operator==(const LessonStep &, const LessonStep &) = default;
};

struct Lesson {
    QString id;   ///< "L03"
    QString slug; ///< "how-opioids-relieve-pain", for the command line
    int order = 0;
    LeveledText title;
    LeveledText goal;
    std::vector<LessonStep> steps;
    std::vector<Quiz> check;          ///< three questions
    std::vector<LeveledText> summary; ///< three to five sentences for the card at the end
    std::vector<LeveledText> ask;     ///< what to ask one's care team
    std::vector<int> strip;           ///< indices in `steps` of those that are panels of the comic strip, six at most
    QStringList covers;               ///< ids of items of the source articles
    std::vector<int> missing;         ///< indices, in the file, of steps that cannot be shown and were left out

    friend bool operator==(const Lesson &, const Lesson &) = default;
};

} // namespace relief::content
