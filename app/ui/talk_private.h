// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a Talk holds. Private to ui.

#include "ui/talk.h"

#include <map>

namespace relief::ui {

/// Where a lesson stands.
struct Moment {
    const content::Lesson *lesson = nullptr; ///< of the session's pack; null without one
    session::LessonPlayer::Stage stage = session::LessonPlayer::Stage::Step;
    int step = 0;
    int question = 0;

    const content::LessonStep *stepShown() const
    {
        const auto index = static_cast<size_t>(step);
        return lesson != nullptr && index < lesson->steps.size() ? &lesson->steps[index] : nullptr;
    }
    /// Whether one vote can be of both: a prediction and what happens are one.
    bool asksAs(const Moment &other) const
    {
        const bool checks = stage == session::LessonPlayer::Stage::Check;
        return lesson == other.lesson && checks == (other.stage == session::LessonPlayer::Stage::Check)
               && (checks ? question == other.question : step == other.step);
    }
};

/// What the audience sees while the console goes on.
struct Frozen {
    Moment moment;
    std::map<QString, session::Snapshot> snapshots; ///< by language
};

struct Talk::Private {
    Private(session::Session *shown, session::LessonPlayer *playing) : session(shown), player(playing) {}

    Moment now() const;    ///< of the console
    Moment moment() const; ///< of the audience
    session::Snapshot snapshotIn(const QString &spoken) const;
    const session::Snapshot &shownAnyLanguage() const;
    void forgetVotes();
    bool forgetVotesOfOtherStep();  ///< whether there was one
    bool fadeTrail(double seconds); ///< whether there is one

    session::Session *session;
    session::LessonPlayer *player;
    std::optional<Frozen> frozen{};
    Blank blank = Blank::No;
    double zoom = 1;
    QString language{};
    Pointer pointer = Pointer::None;
    std::vector<QPointF> trail{};
    std::vector<double> ages{}; ///< seconds, of the trail's places
    Moment votedOn{};
    std::vector<int> votes{};
    bool voteShown = false;
    double elapsed = 0;
    std::optional<int> planned{};
};

} // namespace relief::ui
