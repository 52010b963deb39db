// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Steps of a lesson that cannot be shown: the lesson goes on without them.

#include "content/issue.h"
#include "content/lesson.h"

#include <optional>
#include <set>

namespace relief::content {

/// The steps that problems of a lesson's file lie in, by index; nothing if one lies elsewhere.
std::optional<std::set<int>> brokenSteps(const Issues &issues);

/// The index in the file of each step that is left.
std::vector<int> placesInFile(const Lesson &lesson);

/// Leaves steps out, by their index in the file.
void leaveOut(Lesson &lesson, const std::set<int> &steps);

} // namespace relief::content
