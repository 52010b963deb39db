// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How long a step of a lesson takes, where its clock stands meanwhile, and whether it can be shown at all.

#include "content/pack.h"

namespace relief::session {

struct ReadingPace {
    static constexpr double wordsASecond = 2.2;
    static constexpr double settleSeconds = 2;        ///< to find one's way in a new picture
    static constexpr double shortestWatchSeconds = 8; ///< of a step whose clock runs
    static constexpr double shortestStillSeconds = 5;
};

struct StepTiming {
    double watchSeconds = 0;   ///< the clock goes from the setup's `fromMin` to `toMin`
    double explainSeconds = 0; ///< then, after a prediction, time to read why

    double seconds() const { return watchSeconds + explainSeconds; }

    friend bool operator==(const StepTiming &, const StepTiming &) = default;
};

StepTiming timingOf(const content::LessonStep &step, content::Audience audience);

/// Where a step's clock stands so many seconds after its beginning.
double minutesAt(const content::Setup &setup, const StepTiming &timing, double seconds);

bool canBeShown(const content::LessonStep &step, const content::Pack &pack);

/// A sentence for each step that cannot be shown, or that was left out when the pack was read; translated. Steps have
/// the numbers of the pack's file.
QStringList leftOutOf(const content::Lesson &lesson, const content::Pack &pack);

} // namespace relief::session
