// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words of the files of lessons, experiments and questions for the values of the program.

#include "content/experiment.h"
#include "content/lesson.h"
#include "content/question.h"
#include "content/words.h"

namespace relief::content {

inline constexpr std::array levelWords{
    Word<Level>{"low"_L1, Level::Low}, Word<Level>{"usual"_L1, Level::Usual}, Word<Level>{"high"_L1, Level::High}};

inline constexpr std::array framingWords{
    Word<Framing>{"whole"_L1, Framing::Whole}, Word<Framing>{"near"_L1, Framing::Near}};

inline constexpr std::array isWords{Word<Showing::Is>{"on"_L1, Showing::Is::On},
    Word<Showing::Is>{"off"_L1, Showing::Is::Off}, Word<Showing::Is>{"up"_L1, Showing::Is::Up},
    Word<Showing::Is>{"down"_L1, Showing::Is::Down}, Word<Showing::Is>{"same"_L1, Showing::Is::Same}};

inline constexpr std::array againstWords{Word<Showing::Against>{"noMedicine"_L1, Showing::Against::NoMedicine},
    Word<Showing::Against>{"start"_L1, Showing::Against::Start},
    Word<Showing::Against>{"beforeNaloxone"_L1, Showing::Against::BeforeNaloxone}};

inline constexpr std::array noteWords{Word<TeacherNote::Kind>{"ask"_L1, TeacherNote::Kind::Ask},
    Word<TeacherNote::Kind>{"point"_L1, TeacherNote::Kind::Point},
    Word<TeacherNote::Kind>{"mixUp"_L1, TeacherNote::Kind::MixUp}};

inline constexpr std::array experimentWords{Word<Experiment::Kind>{"reversal"_L1, Experiment::Kind::Reversal},
    Word<Experiment::Kind>{"return"_L1, Experiment::Kind::Return},
    Word<Experiment::Kind>{"contrast"_L1, Experiment::Kind::Contrast}};

inline constexpr std::array outcomeWords{Word<Outcome>{"all"_L1, Outcome::All}, Word<Outcome>{"part"_L1, Outcome::Part},
    Word<Outcome>{"nothing"_L1, Outcome::Nothing}, Word<Outcome>{"again"_L1, Outcome::Again},
    Word<Outcome>{"stays"_L1, Outcome::Stays}, Word<Outcome>{"more"_L1, Outcome::More},
    Word<Outcome>{"less"_L1, Outcome::Less}, Word<Outcome>{"same"_L1, Outcome::Same}};

inline constexpr std::array topicWords{Word<Question::Topic>{"howItWorks"_L1, Question::Topic::HowItWorks},
    Word<Question::Topic>{"safety"_L1, Question::Topic::Safety},
    Word<Question::Topic>{"together"_L1, Question::Topic::Together},
    Word<Question::Topic>{"options"_L1, Question::Topic::Options}};

} // namespace relief::content
