// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What tests ask of an answer to "Why?".

#include "session/why.h"

#include <algorithm>

namespace answers {

using namespace relief;

inline QStringList nodesOf(const content::Diagram &diagram, const session::WhyPath &path)
{
    QStringList ids;
    for (const session::WhyStep &step : path.steps) {
        ids << diagram.nodes[static_cast<size_t>(step.to)].id;
    }
    return ids;
}

inline bool says(const session::Why &why, content::MedicineGroup cause, session::WhyNothing::Reason reason)
{
    return std::any_of(why.nothing.begin(), why.nothing.end(),
        [&](const session::WhyNothing &nothing) { return nothing.cause == cause && nothing.reason == reason; });
}

inline bool hasPathOf(const session::Why &why, content::MedicineGroup cause)
{
    return std::any_of(
        why.paths.begin(), why.paths.end(), [&](const session::WhyPath &path) { return path.cause == cause; });
}

} // namespace answers
