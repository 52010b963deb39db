// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/lesson_player_private.h"

namespace relief::session {

bool LessonPlayer::Private::isShowable(int step) const
{
    return step >= 0 && step < stepCount() && canBeShown(lesson->steps[static_cast<size_t>(step)], session->pack());
}

int LessonPlayer::Private::showableFrom(int step, int direction) const
{
    while (step >= 0 && step < stepCount()) {
        if (isShowable(step)) {
            return step;
        }
        step += direction;
    }
    return -1;
}

const content::LessonStep *LessonPlayer::Private::stepShown() const
{
    return place.step >= 0 && place.step < stepCount() ? &lesson->steps[static_cast<size_t>(place.step)] : nullptr;
}

StepTiming LessonPlayer::Private::timingAt(int step) const
{
    return isShowable(step) ? timingOf(lesson->steps[static_cast<size_t>(step)], session->snapshot().audience)
                            : StepTiming();
}

void LessonPlayer::Private::start()
{
    place = {};
    place.done.assign(static_cast<size_t>(stepCount()), false);
    const int first = showableFrom(0, 1);
    if (first >= 0) {
        enterStep(first);
    } else {
        enterAfterSteps();
    }
}

void LessonPlayer::Private::enterStep(int step)
{
    if (step > place.step && place.step >= 0) {
        place.done[static_cast<size_t>(place.step)] = true;
    }
    place.step = step;
    place.seconds = 0;
    place.stage = stepShown()->predict ? Stage::Predict : Stage::Step;
    guess.reset();
    sureness = fairlySure;
    timing = timingAt(step);
    showPlace();
}

void LessonPlayer::Private::enterAfterSteps()
{
    if (place.step >= 0) {
        place.done[static_cast<size_t>(place.step)] = true;
    }
    if (questionCount() > 0) {
        enterCheck(0);
    } else {
        place.stage = Stage::Summary;
    }
}

void LessonPlayer::Private::enterCheck(int question)
{
    place.stage = Stage::Check;
    place.question = question;
}

/// The session follows the place, whatever was done to it meanwhile.
void LessonPlayer::Private::showPlace()
{
    const content::LessonStep *step = stepShown();
    if (step == nullptr) {
        return;
    }
    const Arrangement now = session->arrangement();
    Arrangement wanted = arrangementOf(step->setup, session->pack(), now.medication);
    wanted.minutes = minutesAt(step->setup, timing, place.seconds);
    if (now.diagram == wanted.diagram && now.medication == wanted.medication) {
        session->setMinutes(wanted.minutes);
    } else {
        session->arrange(wanted);
    }
}

void LessonPlayer::Private::keepPlace()
{
    if (lesson != nullptr) {
        left[lesson->id] = place;
    }
}

} // namespace relief::session
