// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/lesson_timing.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace relief::session {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LessonSteps)
};

/// Words as each script has them, so that the pace holds where words are not apart by spaces, too.
int wordsIn(const QString &text)
{
    int words = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    do {
        words += finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem) ? 1 : 0;
    } while (finder.toNextBoundary() >= 0);
    return words;
}

double readingSeconds(const QString &text)
{
    return wordsIn(text) / ReadingPace::wordsASecond;
}

} // namespace

StepTiming timingOf(const content::LessonStep &step, content::Audience audience)
{
    const bool runs = step.setup.toMin > step.setup.fromMin;
    const double shortest = runs ? ReadingPace::shortestWatchSeconds : ReadingPace::shortestStillSeconds;
    StepTiming timing;
    timing.watchSeconds = std::max(shortest, readingSeconds(step.narration.at(audience)) + ReadingPace::settleSeconds);
    if (step.predict) {
        timing.explainSeconds = readingSeconds(step.predict->why.at(audience)) + ReadingPace::settleSeconds;
    }
    return timing;
}

double minutesAt(const content::Setup &setup, const StepTiming &timing, double seconds)
{
    const double share = timing.watchSeconds > 0 ? std::clamp(seconds / timing.watchSeconds, 0.0, 1.0) : 1;
    return share < 1 ? std::lerp(setup.fromMin, setup.toMin, share) : setup.toMin;
}

namespace {

QString whyNotShown(const content::LessonStep &step, int number, const content::Pack &pack)
{
    const content::Diagram *diagram = pack.diagram(step.setup.diagram);
    if (diagram == nullptr) {
        return Words::tr("Step %1 is left out: there is no diagram %2.").arg(number).arg(step.setup.diagram);
    }
    for (const QString &node : step.setup.highlight) {
        if (diagram->indexOf(node) < 0) {
            return Words::tr("Step %1 is left out: diagram %2 has no part “%3”.").arg(number).arg(diagram->id, node);
        }
    }
    return step.narration.isEmpty() ? Words::tr("Step %1 is left out: it has no words.").arg(number) : QString();
}

} // namespace

bool canBeShown(const content::LessonStep &step, const content::Pack &pack)
{
    return whyNotShown(step, 1, pack).isEmpty();
}

QStringList leftOutOf(const content::Lesson &lesson, const content::Pack &pack)
{
    QStringList sentences;
    const auto &missing = lesson.missing;
    const auto isMissing = [&](int index) { return std::find(missing.begin(), missing.end(), index) != missing.end(); };
    const int inFile = static_cast<int>(lesson.steps.size() + missing.size());
    auto step = lesson.steps.begin();
    for (int index = 0; index < inFile; ++index) {
        if (isMissing(index)) {
            sentences << Words::tr("Step %1 is left out: it has an error in the pack. The command “check” names it.")
                             .arg(index + 1);
        } else if (step != lesson.steps.end()) {
            sentences << whyNotShown(*step++, index + 1, pack);
        }
    }
    sentences.removeAll(QString());
    return sentences;
}

} // namespace relief::session
