// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/lesson_steps.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relief::content {

std::optional<std::set<int>> brokenSteps(const Issues &issues)
{
    std::set<int> steps;
    for (const Issue &issue : issues) {
        const QStringList path = issue.pointer.split(u'/'); // "", "steps", "3", ...
        bool ok = false;
        const int step = path.value(2).toInt(&ok);
        if (path.value(1) != "steps"_L1 || !ok) {
            return std::nullopt;
        }
        steps.insert(step);
    }
    return steps;
}

std::vector<int> placesInFile(const Lesson &lesson)
{
    std::vector<int> places;
    const auto &missing = lesson.missing;
    const size_t all = lesson.steps.size() + missing.size();
    for (int i = 0; i < static_cast<int>(all); ++i) {
        if (std::find(missing.begin(), missing.end(), i) == missing.end()) {
            places.push_back(i);
        }
    }
    return places;
}

void leaveOut(Lesson &lesson, const std::set<int> &steps)
{
    const std::vector<int> places = placesInFile(lesson);
    std::vector<LessonStep> kept;
    for (size_t i = 0; i < places.size(); ++i) {
        if (steps.contains(places[i])) {
            lesson.missing.push_back(places[i]);
        } else {
            kept.push_back(std::move(lesson.steps[i]));
        }
    }
    lesson.steps = std::move(kept);
    std::sort(lesson.missing.begin(), lesson.missing.end());
}

} // namespace relief::content
