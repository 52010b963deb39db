// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a link, a search result or a door leads.

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
    };

    Kind kind = Kind::Explore;
    QString id;
    QString node;

    friend bool operator==(const Destination &, const Destination &) = default;
};

} // namespace relief::ui
