// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a link, a search result or a door leads.

#include "content/setup.h"

#include <QString>

namespace relief::ui {

struct Destination {
    enum class Kind {
        Home,
        Explore,   ///< as it was left
        Diagram,   ///< `id`, with `node` selected if there is one
        Medicine,  ///< its card on Explore; `id` is the medicine
        Sources,   ///< as it was left
        Statement, ///< `id`, shown among the statements
        Reference, ///< `id`
        Term,      ///< `id`
        Setup,     ///< `setup` on Explore, with what it highlights
        Compare,   ///< as it was left, or the preset `id`
        Lessons,   ///< all of them
        Lesson,    ///< `id`, where it was left
        Experiments,
        Experiment, ///< `id`
        Questions,  ///< as they were left, or the question `id`
        Decide,
    };

    Kind kind = Kind::Explore;
    QString id;
    QString node;
    content::Setup setup{};

    friend bool operator==(const Destination &, const Destination &) = default;
};

} // namespace relief::ui
