// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a LessonPlayer holds. Private to session.

#include "session/lesson_player.h"
#include "session/lesson_timing.h"
#include "session/rehearsal.h"
#include "session/way_back.h"

#include <map>

namespace relief::session {

struct LessonPlayer::Private {
    explicit Private(Session *shown) : session(shown) {}

    /// Where a lesson stands.
    struct Place {
        Stage stage = Stage::Step;
        int step = -1; ///< -1: nowhere yet
        int question = 0;
        double seconds = 0; ///< of the step
        std::vector<bool> done;
    };

    Session *session;
    WayBack wayBack;
    const content::Lesson *lesson = nullptr;
    Place place;
    std::map<QString, Place> left; ///< by lesson, while the program runs
    StepTiming timing;
    std::optional<int> guess;
    int sureness = fairlySure;
    std::vector<std::optional<int>> answers;
    bool playing = false;
    bool held = false;
    double speed = 1;
    mutable std::unique_ptr<Rehearsal> rehearsal; ///< made when first asked for

    static constexpr int fairlySure = 1;

    int stepCount() const { return lesson != nullptr ? static_cast<int>(lesson->steps.size()) : 0; }
    int questionCount() const { return lesson != nullptr ? static_cast<int>(lesson->check.size()) : 0; }
    bool isShowable(int step) const;
    int showableFrom(int step, int direction) const; ///< -1: none
    const content::LessonStep *stepShown() const;    ///< null without a step
    StepTiming timingAt(int step) const;

    void start();
    void enterStep(int step);
    void enterAfterSteps();
    void enterCheck(int question);
    void showPlace();
    void keepPlace();
};

} // namespace relief::session
